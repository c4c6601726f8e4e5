/** One row of a table of stakes, and what is wrong with it. */
import { isDay } from '../../domain/day.ts';
import type { ActorKind, Day, Interest, ShareInterval } from '../../domain/model.ts';
import { readBounds, readShare } from '../shareText.ts';
import { isSourceName } from '../sourceName.ts';
import { actorRef, type ActorRef } from './actorRef.ts';
import type { StakeColumns, StakeField } from './columns.ts';

export interface StakeEnd extends ActorRef {
  /** Null where the row does not say. */
  readonly name: string | null;
  readonly kind: ActorKind | null;
}

export interface StakeRow {
  readonly owner: StakeEnd;
  readonly owned: StakeEnd;
  readonly interest: Interest;
  /** Null of rights to the board, which have none. */
  readonly share: ShareInterval | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly arrangement: string | null;
  readonly description: string | null;
  /** Null where the row names none. */
  readonly source: string | null;
  readonly sourceUrl: string | null;
}

/** Why a row cannot be used, and the ids of others that it names, which may be wrong as well. */
export interface BadRow {
  readonly reasons: readonly string[];
  readonly ids: readonly string[];
}

const interests: Readonly<Record<string, Interest>> = {
  '': 'EQUITY', equity: 'EQUITY', share: 'EQUITY', shares: 'EQUITY', shareholding: 'EQUITY', ownership: 'EQUITY', capital: 'EQUITY',
  vote: 'VOTING_RIGHTS', votes: 'VOTING_RIGHTS', voting: 'VOTING_RIGHTS', votingrights: 'VOTING_RIGHTS',
  board: 'BOARD_MAJORITY', boardmajority: 'BOARD_MAJORITY', appointsboard: 'BOARD_MAJORITY',
}; // prettier-ignore

const kinds: Readonly<Record<string, ActorKind>> = {
  entity: 'ENTITY', company: 'ENTITY', organization: 'ENTITY', organisation: 'ENTITY', legalentity: 'ENTITY',
  individual: 'INDIVIDUAL', person: 'INDIVIDUAL',
  foreigngovernment: 'FOREIGN_GOVERNMENT', government: 'FOREIGN_GOVERNMENT',
  vessel: 'VESSEL', ship: 'VESSEL', aircraft: 'AIRCRAFT', airplane: 'AIRCRAFT',
}; // prettier-ignore

const truths: Readonly<Record<string, boolean>> = {
  '': false, no: false, n: false, false: false, 0: false, yes: true, y: true, true: true, 1: true, x: true,
}; // prettier-ignore

const longestText = 2_000;
const word = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/** Reads a row; where it cannot be used, everything that is wrong with it in sentences that do not repeat its cells. */
export function readStakeRow(cells: readonly string[], columns: StakeColumns): { readonly row: StakeRow } | BadRow {
  const reasons: string[] = [];
  const cell = (field: StakeField): string => (cells[columns.get(field) ?? -1] ?? '').trim();
  const text = (field: StakeField, longest = longestText): string | null => {
    const value = cell(field);
    if (value.length > longest)
      reasons.push(`The ${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} is longer than ${longest} characters.`);
    return value === '' ? null : value;
  };
  const oneOf = <T>(table: Readonly<Record<string, T>>, value: string, sentence: string): T | undefined => {
    const found = Object.hasOwn(table, word(value)) ? table[word(value)] : undefined;
    if (found === undefined) reasons.push(sentence);
    return found;
  };
  const end = (field: 'owner' | 'owned'): StakeEnd | null => {
    const ref = actorRef(cell(field), field);
    if (typeof ref === 'string') reasons.push(ref);
    const kind = cell(`${field}Kind`);
    const known = kind === '' ? null : oneOf(kinds, kind, `The ${field}_kind is not entity, individual, government, vessel or aircraft.`);
    const name = text(`${field}Name`, 200);
    return typeof ref === 'string' ? null : { ...ref, name, kind: known ?? null };
  };
  const day = (field: 'since' | 'until'): Day | null => {
    const value = cell(field);
    if (value === '') return null;
    if (!isDay(value)) reasons.push(`${field === 'since' ? 'Since' : 'Until'} is not a calendar day written YYYY-MM-DD.`);
    return value;
  };

  const [owner, owned] = [end('owner'), end('owned')];
  if (owner !== null && owner.id === owned?.id) reasons.push('The owner and the owned are the same: nothing owns itself.');
  const interest = oneOf(interests, cell('interest'), 'The interest is not equity, votes or board.') ?? 'EQUITY';
  const isRounded = oneOf(truths, cell('rounded'), 'The column rounded takes yes or no.') ?? false;
  const stated = shareOf(cell('share'), cell('shareMin'), cell('shareMax'), isRounded);
  if (typeof stated === 'string') reasons.push(stated);
  const [since, until] = [day('since'), day('until')];
  if (since !== null && until !== null && isDay(since) && isDay(until) && until < since) reasons.push('Until is before since.');
  const source = text('source', 80);
  if (source !== null && !isSourceName(source)) {
    reasons.push('The source is not a name of letters, digits, spaces, dots, hyphens and underscores, or is that of other data.');
  }
  const sourceUrl = text('sourceUrl');
  if (sourceUrl !== null && !/^https?:\/\/\S+$/i.test(sourceUrl)) reasons.push('The source_url is not an address that begins with http.');
  const [arrangement, description] = [text('arrangement', 200), text('description')];
  if (owner === null || owned === null || typeof stated === 'string' || reasons.length > 0) {
    return { reasons, ids: [owner, owned].flatMap((one) => (one?.value === null ? [one.id] : [])) };
  }
  const share = interest === 'BOARD_MAJORITY' ? null : stated;
  return { row: { owner, owned, interest, share, since, until, arrangement, description, source, sourceUrl } };
}

function shareOf(share: string, min: string, max: string, isRounded: boolean): ShareInterval | string {
  if (min === '' && max === '') return readShare(share, isRounded) ?? unreadable;
  if (share !== '') return 'The share is given twice: as share and as share_min or share_max.';
  if (isRounded) return readShare(`${min === '' ? '0' : min}-${max === '' ? '100' : max}`, true) ?? unreadable;
  return readBounds(min, max) ?? unreadable;
}

const unreadable =
  'The share cannot be read, is not within 0 to 100, or has its bounds crossed; write percent (16.66), a fraction of the whole (1/6), a range (25-50), a bound (> 25) or unknown.';
