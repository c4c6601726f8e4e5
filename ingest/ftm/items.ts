/** The second pass over entities: each actor with what others say of it, and each link, in the order of the files. */
import { createHash } from 'node:crypto';
import { recordIdOf } from '../../domain/exchange/ftmIds.ts';
import type { ActorKind, ActorRecord, Address, Identifier } from '../../domain/model.ts';
import type { LinkParticulars, ListedPeriod, Reject } from '../listContent.ts';
import type { ListItem, Place } from '../listFormat.ts';
import { ownExportOf, withOwn, type OwnExport } from '../ownExport.ts';
import { unknownShare } from '../shareText.ts';
import { actorOf, kindOf, type JoinedParticulars } from './actor.ts';
import { connectionOf, readConnection } from './connection.ts';
import { datedValues } from './datedValues.ts';
import { reread, valuesOf, type FtmEntity } from './entityLines.ts';
import { pairKind, recordKinds, type Gathered } from './gather.ts';
import { actorIdOf } from './ids.ts';
import { addressOf, papersOf } from './joined.ts';
import { readOwnership } from './ownership.ts';
import { mergedPeriods, readSanction } from './sanction.ts';

/** The items of what was gathered, which is closed afterwards. */
export async function* itemsOf(gathered: Gathered, source: string): AsyncGenerator<ListItem> {
  const reading = new ItemReading(gathered, source);
  try {
    for (let position = 0; position < gathered.spool.length;) {
      const { kind, place, bytes, next } = gathered.recordAt(position);
      position = next;
      if (kind === recordKinds.note) yield { kind: 'note', note: { ...place, reason: bytes.toString() } };
      else if (kind === recordKinds.reject) yield { kind: 'reject', reject: { ...place, reason: bytes.toString() } };
      else if (kind === recordKinds.counted) yield counted('schema not read yet', bytes.toString());
      else if (kind === recordKinds.entity) {
        const entity = reread(bytes);
        // Not by `yield*`, which makes several promises for each item of an array.
        if (entity !== null) for (const item of reading.itemsOf(entity, place)) yield item;
      }
    }
  } finally {
    gathered.spool.close();
  }
}

class ItemReading {
  private readonly gathered: Gathered;
  private readonly source: string;

  constructor(gathered: Gathered, source: string) {
    this.gathered = gathered;
    this.source = source;
  }

  itemsOf(entity: FtmEntity, place: Place): ListItem[] {
    const own = ownExportOf(entity.ostrakon);
    if (typeof own === 'string') return [{ kind: 'reject', reject: { ...place, reason: own } }];
    if (kindOf(entity.schema) !== null) return this.actorItems(entity, place, own?.actor ?? null);
    if (entity.schema === 'Ownership') return this.ownershipItems(entity, place, own?.link ?? null);
    if (entity.schema === 'Sanction') return this.sanctionItems(entity, place);
    if (entity.schema === 'Identification' || entity.schema === 'Passport') return this.paperItems(entity, place);
    const connection = connectionOf(entity.schema);
    if (connection === null) return [];
    const read = readConnection(entity, connection);
    const missing = [...(read.from.length === 0 ? [connection.from] : []), ...(read.to.length === 0 ? [connection.to] : [])];
    if (missing.length > 0) return [rejected(place, `The ${connection.noun} names no ${missing.join(' and no ')}.`)];
    const particulars = own?.link ?? read.particulars;
    const plain = `${connection.linkType.toLowerCase().replaceAll('_', '-')}:${this.source}/ftm:${entity.id}`;
    return this.linkItems({ ...read, particulars, id: recordIdOf(entity.id) ?? plain, noun: connection.noun, place });
  }

  private actorItems(entity: FtmEntity, place: Place, said: OwnExport['actor']): ListItem[] {
    const items: ListItem[] = [];
    const addresses: Address[] = [];
    const identifiers: Identifier[] = [];
    const periods: ListedPeriod[] = [];
    for (const one of this.speakingOf(entity.id)) {
      if (one.schema === 'Sanction') periods.push(...periodsOf(one));
      else if (one.schema !== 'Address') identifiers.push(...papersOf(one));
    }
    for (const reference of valuesOf(entity, 'addressEntity')) {
      for (const one of this.speakingOf(reference)) {
        const address = one.schema === 'Address' ? addressOf(one) : null;
        if (address !== null) addresses.push(address);
      }
    }
    const kind = kindOf(entity.schema) ?? 'ENTITY';
    const { actor, hasName } = actorOf(entity, kind, this.source, { addresses, identifiers });
    if (!hasName) items.push({ kind: 'note', note: { ...place, reason: 'The entity has no name; its id stands for it.' } });
    const exact = said === null ? this.dated(actor, entity, kind, { addresses, identifiers }) : withOwn(actor, said, this.source);
    const { firstSeen, lastSeen } = entity;
    // A publisher's last day says when it looked, but for an export of Ostrakon's, which has the actors that its sources dropped too.
    const seen =
      firstSeen === null && (lastSeen === null || said === null) ? null : { firstSeen, lastSeen: said === null ? null : lastSeen };
    items.push({
      kind: 'entry',
      entry: { actor: exact, tags: [], periods: mergedPeriods(periods), ...(seen === null ? {} : { seen }) },
      place,
    });
    return [...items, ...this.referenceItems(entity, place)];
  }

  /** The actor with the days of its values and with former values, where the entity comes as dated statements. */
  private dated(actor: ActorRecord, entity: FtmEntity, kind: ActorKind, joined: JoinedParticulars): ActorRecord {
    if (entity.seen === null) return actor;
    const properties: Record<string, readonly string[]> = { ...entity.properties };
    for (const [name, values] of Object.entries(entity.former)) properties[name] = [...(properties[name] ?? []), ...values];
    const { actor: former } = actorOf({ ...entity, properties }, kind, this.source, joined);
    return { ...actor, statements: datedValues(actor, former, entity.seen, this.source) };
  }

  /** Links that an actor's own properties make: the owner and operator of a vessel or aircraft, the parent of a company. */
  private referenceItems(entity: FtmEntity, place: Place): ListItem[] {
    const items: ListItem[] = [];
    for (const { property, noun, particulars } of references) {
      for (const reference of valuesOf(entity, property)) {
        // An Ownership of the two says more, and its share would otherwise be taken for one of two that disagree.
        if (particulars.linkType !== 'OPERATES' && this.gathered.table.kindOf(`${reference}\n${entity.id}`) === pairKind) continue;
        const id = `${property}:${this.source}/ftm:${entity.id}/${shortHash(reference)}`;
        items.push(...this.linkItems({ id, from: [reference], to: [entity.id], particulars, url: null, noun, place }));
      }
    }
    return items;
  }

  private ownershipItems(entity: FtmEntity, place: Place, exact: LinkParticulars | null): ListItem[] {
    const read = readOwnership(entity);
    const missing = [...(read.owners.length === 0 ? ['owner'] : []), ...(read.assets.length === 0 ? ['asset'] : [])];
    if (missing.length > 0) return [rejected(place, `The ownership names no ${missing.join(' and no ')}.`)];
    const id = recordIdOf(entity.id) ?? `stake:${this.source}/ftm:${entity.id}`;
    const { owners: from, assets: to, url } = read;
    if (exact !== null) return this.linkItems({ id, from, to, particulars: exact, url, noun: 'ownership', place });
    return [
      ...read.unread.map((text) => counted('percentage not understood, share unknown', text.slice(0, 60))),
      ...read.notes.map((reason): ListItem => ({ kind: 'note', note: { ...place, reason } })),
      ...this.linkItems({ id, from, to, particulars: read.particulars, url, noun: 'ownership', place }),
    ];
  }

  private sanctionItems(entity: FtmEntity, place: Place): ListItem[] {
    const read = readSanction(entity);
    if (read.entities.length === 0) return [rejected(place, 'The sanction names no entity.')];
    const items = read.unknown.map((key) => counted('programme not known, no designation', key));
    if (read.hasEnded) items.push(counted('sanction ended without a day, no designation', 'in all'));
    for (const id of read.entities) {
      const schema = this.gathered.schemaOf(id);
      if (schema === null) items.push(rejected(place, 'The sanction names an entity that the file does not have.'));
      else if (!this.gathered.isActor(id)) items.push(counted('sanction of a schema not read yet', schema));
    }
    return items;
  }

  private paperItems(entity: FtmEntity, place: Place): ListItem[] {
    const holders = valuesOf(entity, 'holder');
    if (holders.length === 0)
      return [rejected(place, `The ${entity.schema === 'Passport' ? 'passport' : 'identification'} names no holder.`)];
    return holders
      .filter((id) => !this.gathered.isActor(id))
      .map((): ListItem => counted('paper of a holder that is no actor of the file', entity.schema));
  }

  /** A link for each pair of ends; those that end at what is not read yet, or where they began, are told apart. */
  private linkItems(said: Connected): ListItem[] {
    const { from, to, particulars, url, noun, place } = said;
    const pairs = from.flatMap((one) => to.map((other) => [one, other] as const));
    return pairs.map(([one, other]): ListItem => {
      const unread = [one, other]
        .map((end) => (this.gathered.isActor(end) ? null : this.gathered.schemaOf(end)))
        .find((end) => end !== null);
      if (unread !== undefined) return unresolved(place, `The ${noun} ends at an entity of a schema that is not read yet: ${unread}.`);
      if (one === other) return unresolved(place, `The ${noun} joins an entity to itself.`);
      const id = pairs.length === 1 ? said.id : `${said.id}/${shortHash(`${one}\n${other}`)}`;
      return { kind: 'link', link: { id, from: actorIdOf(one), to: actorIdOf(other), particulars, url, place } };
    });
  }

  private *speakingOf(id: string): Generator<FtmEntity> {
    for (const position of this.gathered.table.attached(id)) {
      const entity = reread(this.gathered.recordAt(position).bytes);
      if (entity !== null) yield entity;
    }
  }
}

interface Connected {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly particulars: LinkParticulars;
  readonly url: string | null;
  readonly noun: string;
  readonly place: Place;
}

const bare = { share: null, interest: null, arrangement: null, since: null, until: null, description: null };
const references: readonly { readonly property: string; readonly noun: string; readonly particulars: LinkParticulars }[] = [
  { property: 'owner', noun: 'owner', particulars: { ...bare, linkType: 'OWNS', share: unknownShare, interest: 'EQUITY' } },
  { property: 'operator', noun: 'operator', particulars: { ...bare, linkType: 'OPERATES' } },
  {
    property: 'parent',
    noun: 'parent',
    particulars: { ...bare, linkType: 'OWNS', share: unknownShare, interest: 'EQUITY', description: 'Parent' },
  },
];

/** The periods of a sanction; those of one of our own exports to the day and tag. */
function periodsOf(sanction: FtmEntity): readonly ListedPeriod[] {
  const own = ownExportOf(sanction.ostrakon);
  if (typeof own === 'string') return [];
  return own?.periods ?? readSanction(sanction).periods;
}

const rejected = (place: Place, reason: string): ListItem => ({ kind: 'reject', reject: { ...place, reason } satisfies Reject });
const counted = (what: string, name: string): ListItem => ({ kind: 'counted', what, name });
const unresolved = (place: Place, reason: string): ListItem => ({ kind: 'unresolved', link: { ...place, reason } });
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
