/** What exports in formats of others say beside them, so that Ostrakon reads its own files back exactly. */
import type { ActorRecord, DesignationRecord, LinkRecord } from '../model.ts';
import { markingLabel } from './markingLabel.ts';

/** Who such files say made them. */
export const ownPublisher = 'Ostrakon';

/** An actor without its sources. */
export function ownActor(actor: ActorRecord): object {
  const { kind, isSynthetic, countries, identifiers, addresses, details, otherIds, names, description } = actor;
  const named = names.map(({ value, type }) => ({ value, type }));
  return {
    marking: markingLabel(actor.marking.tlp),
    actor: { kind, isSynthetic, countries, identifiers, addresses, details, otherIds, names: named, description },
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
