/** Which pairs of actors are merged, which are put to an analyst, and which are left alone; from two records and their likeness. */
import type { ActorRecord, MatchEvidence, MatchMethod, MatchRecord } from '../../domain/model.ts';
import { matchId } from '../../domain/resolution/merging.ts';
import { conflictOf, strongKeysOf, wantsNames, type StrongKey } from '../../domain/resolution/strongIdentifiers.ts';
import type { FeatureScore } from '../../domain/screening/features.ts';
import type { Alike } from './alike.ts';

/** Where suggestions begin, on the scale of screening; set by `bench/resolution` on the UN and OFAC lists. */
export const suggestFrom = 0.8;
/** What names must score by themselves where nothing else that was compared speaks for the two being one. */
const nameAlone = 0.95;
/** What names must score by themselves in any case: a number or a birth date makes no pair of two names that are not alike. */
const nameAtLeast = 0.75;
/** From where on a birth date speaks for the two being one: the same year, or one about it. */
const birthCorroborates = 0.35;
/** Lists often are a year apart, or differ by a slip; with names that are quite alike an analyst should look at it. Below this they contradict. */
const aYearApart = -0.35;
/** What names must score beside a number that may be shared. */
const namesBesideNumber = 0.6;

/** Lists in the order in which their id is the one that a merged actor keeps. */
const precedence = ['gov', 'eo13848', 'ofac', 'un', 'uksl', 'ofsi', 'eu', 'gleif', 'psc', 'bods', 'ftm', 'csv'];

export interface Judged {
  readonly outcome: 'MERGE' | 'SUGGEST';
  readonly match: MatchRecord;
}

/** Whether two actors may be one at all: of one kind and marking, both real or both invented, and no list has both. */
export function isComparable(a: ActorRecord, b: ActorRecord): boolean {
  if (a.id === b.id || a.kind !== b.kind || a.isSynthetic !== b.isSynthetic || JSON.stringify(a.marking) !== JSON.stringify(b.marking))
    return false;
  const own = new Set(a.sources.map(({ dataset }) => dataset));
  return !b.sources.some(({ dataset }) => own.has(dataset));
}

/** What follows from a strong number that two comparable actors share; `likeness` is null where their names are not alike. */
export function judgedByNumber(a: ActorRecord, b: ActorRecord, shared: StrongKey, likeness: Alike | null): Judged {
  const conflict = conflictOf(a, b, shared.identifier);
  const nameScore = likeness?.features.find(({ name }) => name === 'name')?.score ?? 0;
  const isSure = conflict === null && (!wantsNames(shared.identifier) || nameScore >= namesBesideNumber);
  const evidence: MatchEvidence[] = [
    { name: 'identifier', score: 1, detail: `Both have one ${shared.identifier.name}. ${shared.identifier.reason}`, first: shared.value, second: shared.value }, // prettier-ignore
    ...(likeness?.features ?? []).filter(({ name }) => name !== 'identifier').map(evidenceOf),
    ...(conflict === null ? [] : [{ name: 'conflict', score: -1, detail: conflict, first: null, second: null }]),
  ];
  const score = Math.max(likeness?.score ?? 0, isSure ? 0.99 : suggestFrom);
  // Nobody but the public may be told by a machine that two hidden records are one.
  const outcome = isSure && a.marking.tlp === 'CLEAR' ? 'MERGE' : 'SUGGEST';
  return { outcome, match: matchOf(a, b, 'IDENTIFIER', score, evidence, likeness) };
}

/** What follows from the likeness of two comparable actors; null where it is not enough, or something speaks against it. */
export function judgedByName(a: ActorRecord, b: ActorRecord, likeness: Alike): Judged | null {
  if (likeness.score < suggestFrom || conflictOf(a, b, null, aYearApart) !== null) return null;
  const said = (name: string): number | null => likeness.features.find((feature) => feature.name === name)?.score ?? null;
  if ((said('birth_date') ?? 0) <= aYearApart || (said('country') ?? 0) < 0) return null;
  const name = said('name') ?? 0;
  if (name < nameAtLeast) return null;
  const isCorroborated = (said('birth_date') ?? 0) >= birthCorroborates || (said('identifier') ?? 0) > 0 || (a.kind !== 'INDIVIDUAL' && (said('country') ?? 0) > 0); // prettier-ignore
  if (!isCorroborated && name < nameAlone) return null;
  return { outcome: 'SUGGEST', match: matchOf(a, b, 'NAME', likeness.score, likeness.features.map(evidenceOf), likeness) };
}

/** The strong number that two actors share, the strongest first; null where they share none. */
export function sharedKey(a: ActorRecord, b: ActorRecord): StrongKey | null {
  const theirs = new Set(strongKeysOf(b).map(({ key }) => key));
  return strongKeysOf(a).find(({ key }) => theirs.has(key)) ?? null;
}

function evidenceOf({ name, score, detail, query, candidate }: FeatureScore): MatchEvidence {
  return { name, score, detail, first: query, second: candidate };
}

/** `a` is who was asked about, whom the likeness calls the query. */
function matchOf(
  a: ActorRecord,
  b: ActorRecord,
  method: MatchMethod,
  score: number,
  evidence: readonly MatchEvidence[],
  likeness: Alike | null,
): MatchRecord {
  const keepsFirst = comesFirst(a.id, b.id);
  const [first, second] = keepsFirst ? [a, b] : [b, a];
  const names = [likeness?.name ?? a.name, likeness?.matchedName ?? b.name];
  const [firstName = first.name, secondName = second.name] = keepsFirst ? names : names.toReversed();
  return {
    type: 'match',
    id: matchId(first.id, second.id),
    marking: first.marking,
    sources: [...first.sources, ...second.sources],
    isSynthetic: first.isSynthetic,
    ids: [first.id, second.id],
    actors: [first.id, second.id],
    status: 'SUGGESTED',
    method,
    score,
    firstName,
    secondName,
    evidence: keepsFirst ? evidence : evidence.map((one) => ({ ...one, first: one.second, second: one.first })),
    by: null,
    at: null,
    reason: null,
    moved: [],
  };
}

/** Whether the first id is the one that an actor made of the two keeps. */
export function comesFirst(a: string, b: string): boolean {
  const place = (id: string): number => {
    const at = precedence.indexOf(id.slice(0, id.indexOf(':')));
    return at < 0 ? precedence.length : at;
  };
  return place(a) !== place(b) ? place(a) < place(b) : a < b;
}
