/** What exports in formats of others say beside them, so that Ostrakon reads its own files back exactly. */
import type { ActorRecord, Day, DesignationRecord, LinkRecord, Statement } from '../model.ts';
import { spansOf } from '../statements.ts';
import { markingLabel } from './markingLabel.ts';

/** Who such files say made them. */
export const ownPublisher = 'Ostrakon';

/**
 * Since when its sources have had an actor, and until when where none has it any more; an export is one source, and says of many what they
 * say together.
 */
export function seenOf({ sources }: Pick<ActorRecord, 'sources'>): DatedSpan {
  return together(sources);
}

interface DatedSpan {
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}

function together(spans: readonly DatedSpan[]): DatedSpan {
  const firsts = spans.flatMap(({ firstSeen }) => firstSeen ?? []).sort();
  const lasts = spans.flatMap(({ lastSeen }) => lastSeen ?? []).sort();
  return { firstSeen: firsts[0] ?? null, lastSeen: spans.length === 0 || lasts.length < spans.length ? null : (lasts.at(-1) ?? null) };
}

/** Values given later than the actor, and those that nobody gives any more; all others are as old as the actor. */
function ownStatements(actor: ActorRecord): readonly (Pick<Statement, 'field' | 'value'> & DatedSpan)[] {
  const { firstSeen } = seenOf(actor);
  return [...spansOf(actor).values()]
    .map(({ stated, bySource }) => ({ ...stated, ...together([...bySource.values()]) }))
    .filter((one) => one.lastSeen !== null || (one.firstSeen !== null && one.firstSeen !== firstSeen));
}

/** An actor without its sources. */
export function ownActor(actor: ActorRecord): object {
  const statements = ownStatements(actor);
  const { kind, isSynthetic, countries, identifiers, addresses, details, otherIds, names, description } = actor;
  const named = names.map(({ value, type }) => ({ value, type }));
  return {
    marking: markingLabel(actor.marking.tlp),
    actor: {
      kind,
      isSynthetic,
      countries,
      identifiers,
      addresses,
      details,
      otherIds,
      names: named,
      description,
      ...(statements.length === 0 ? {} : { statements }),
    },
  };
}

/** A link without its sources and its confidence. */
export function ownLink(link: LinkRecord): object {
  const { linkType, share, interest, arrangement, since, until, description } = link;
  return { marking: markingLabel(link.marking.tlp), link: { linkType, share, interest, arrangement, since, until, description } };
}

/** The programmes and published days of a designation; only the marking of one that is over on a day nobody published. */
export function ownListing(designation: DesignationRecord): object {
  const { programs, since, until, status } = designation;
  const isOver = status === 'DELISTED' && until === null;
  return { marking: markingLabel(designation.marking.tlp), ...(isOver ? {} : { listing: { tags: programs, since, until } }) };
}

/** 128 bits that say what a text is, as 32 hexadecimal digits; no protection against who wants two texts to have the same. */
export function digestOf(text: string): string {
  return [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]
    .map((seed) => {
      let hash = seed ^ text.length;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0xcc9e2d51);
        hash = (hash << 15) | (hash >>> 17);
      }
      hash = Math.imul(hash ^ (hash >>> 16), seed | 1);
      return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
