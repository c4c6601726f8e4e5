/** The second pass over statements: each party, and each interest of each relationship, as the last statement on it has them. */
import { ownPublisher } from '../../domain/exchange/ownExport.ts';
import type { LinkParticulars, ListedLink } from '../listContent.ts';
import type { ListItem, Place } from '../listFormat.ts';
import { ownExportOf, withOwn, type OwnExport } from '../ownExport.ts';
import type { GatheredStatements } from './gather.ts';
import { readInterest } from './interest.ts';
import { actorOf } from './party.ts';
import type { Statement } from './statement.ts';

type RelationshipStatement = Extract<Statement, { recordType: 'relationship' }>;

/** The items of what was gathered, which is closed afterwards. */
export async function* itemsOf(gathered: GatheredStatements, source: string): AsyncGenerator<ListItem> {
  try {
    for (let position = 0; position < gathered.spool.length;) {
      const read = gathered.at(position);
      position = read.next;
      const { place } = read;
      if ('reason' in read) yield { kind: 'reject', reject: { ...place, reason: read.reason } };
      else if (!read.isLast) yield { kind: 'counted', what: 'statement replaced by a later one', name: read.statement.recordType };
      else yield* statementItems(read.statement, place, gathered, source);
    }
  } finally {
    gathered.spool.close();
  }
}

function statementItems(statement: Statement, place: Place, gathered: GatheredStatements, source: string): ListItem[] {
  const own = ownOf(statement);
  if (typeof own === 'string') return [{ kind: 'reject', reject: { ...place, reason: own } }];
  if (statement.recordType === 'relationship') return linkItems(statement, own, place, gathered, source);
  const { actor, hasName } = actorOf(statement, idOf(statement.recordId, statement), source);
  const exact = own?.actor === undefined || own.actor === null ? actor : withOwn(actor, own.actor, source);
  const entry: ListItem = { kind: 'entry', entry: { actor: exact, tags: [] }, place };
  return hasName ? [entry] : [{ kind: 'note', note: { ...place, reason: 'The record has no name; its id stands for it.' } }, entry];
}

/** What one of our own exports says exactly, in an annotation on the whole statement. */
function ownOf(statement: Statement): OwnExport | string | null {
  if (!isOwn(statement)) return null;
  const content = (statement.annotations ?? []).find(
    ({ motivation, statementPointerTarget, createdBy }) =>
      motivation === 'transformation' && statementPointerTarget === '' && createdBy?.name === ownPublisher,
  )?.transformedContent;
  if (content === undefined) return null;
  try {
    return ownExportOf(JSON.parse(content));
  } catch {
    return 'The annotation of the export is not JSON.';
  }
}

const isOwn = ({ publicationDetails }: Statement): boolean => publicationDetails?.publisher.name === ownPublisher;
/** Our own exports name records by the ids they have here. */
const idOf = (recordId: string, statement: Statement): string => (isOwn(statement) ? recordId : `bods:${recordId}`);

function linkItems(
  statement: RelationshipStatement,
  own: OwnExport | null,
  place: Place,
  gathered: GatheredStatements,
  source: string,
): ListItem[] {
  const { subject, interestedParty, interests = [], componentRecords = [] } = statement.recordDetails;
  for (const [end, party] of [
    ['subject', subject],
    ['interested party', interestedParty],
  ] as const) {
    if (typeof party !== 'string')
      return [
        { kind: 'counted', what: `${end} not specified, no link`, name: party.reason },
        { kind: 'note', note: { ...place, reason: `The ${end} is not specified (${party.reason}): how much is held so is not known.` } },
      ];
    const type = gathered.typeOf(party);
    if (type === 'relationship' || (type === 'person' && end === 'subject'))
      return [{ kind: 'unresolved', link: { ...place, reason: `The ${end} is the record of a ${type}.` } }];
  }
  if (typeof subject !== 'string' || typeof interestedParty !== 'string') return [];
  if (subject === interestedParty)
    return [{ kind: 'unresolved', link: { ...place, reason: 'The relationship joins an entity to itself.' } }];
  const link = (id: string, particulars: LinkParticulars): ListItem => {
    const ends = { from: idOf(interestedParty, statement), to: idOf(subject, statement) };
    return { kind: 'link', link: { id, ...ends, particulars, url: urlOf(statement), place } satisfies ListedLink };
  };
  if (own?.link !== undefined && own.link !== null) return [link(statement.recordId, own.link)];
  const closedOn = statement.recordStatus === 'closed' ? statement.statementDate.slice(0, 10) : null;
  if (interests.length === 0) {
    const particulars = { ...bare, until: closedOn, description: 'No interest stated' };
    return [link(`linked-to:${source}/bods:${statement.recordId}`, particulars)];
  }
  const times = new Map<string, number>();
  return interests.map((interest, index): ListItem => {
    const read = readInterest(interest, componentRecords.length > 0, closedOn);
    if (read === null) {
      const reason = `recordDetails.interests[${index}].share has its bounds crossed.`;
      return { kind: 'reject', reject: { ...place, reason } };
    }
    const { name, particulars } = read;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const isStake = particulars.linkType === 'OWNS' || particulars.linkType === 'CONTROLS';
    const prefix = isStake ? 'stake' : particulars.linkType.toLowerCase().replaceAll('_', '-');
    return link(`${prefix}:${source}/bods:${statement.recordId}/${name}${time === 1 ? '' : `/${time}`}`, particulars);
  });
}

const bare = { linkType: 'LINKED_TO', share: null, interest: null, arrangement: null, since: null } as const;

function urlOf({ source }: Statement): string | null {
  const url = source?.url;
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}
