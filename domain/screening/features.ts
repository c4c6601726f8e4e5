/**
 * What a score is made of: one table of features, each a small function with the sentence that explains it.
 *
 * The score begins with what the names say. Every other feature that speaks for the two being one closes its weight's part of what is
 * missing to 1; one that speaks against takes its weight's part away. So nothing but agreement in everything comes near 1.
 */
import type { ActorKind } from '../model.ts';
import type { PreparedName } from '../names/preparedName.ts';

import { birthAgreement, readBirthDate } from './birthDate.ts';
import type { BirthRange } from './birthDate.ts';
import type { NameComparison } from './nameScore.ts';
import type { ScreenedParty } from './party.ts';
import { genderOf, identifierKey, shortestIdentifier } from './profile.ts';
import type { ScreenProfile } from './profile.ts';
import { nameSentence } from './nameSentence.ts';

/** One feature's say on one hit: `score` from -1 (against) to 1 (for), and the two values compared. */
export interface FeatureScore {
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  readonly detail: string;
  readonly query: string | null;
  readonly candidate: string | null;
}

/** A party made ready once for any number of comparisons. */
export interface PreparedParty {
  readonly party: ScreenedParty;
  readonly name: PreparedName;
  readonly birth: BirthRange | null;
  readonly gender: 'MALE' | 'FEMALE' | null;
  readonly identifierKeys: readonly string[];
}

/** Party and listed actor side by side, by the listed name that comes nearest. `profile` is null when two bare names are compared. */
export interface Side {
  readonly query: PreparedParty;
  readonly profile: ScreenProfile | null;
  readonly kind: ActorKind | null;
  readonly listed: { readonly value: string; readonly name: PreparedName; readonly isWeak: boolean };
  readonly comparison: NameComparison;
}

interface Feature {
  readonly name: string;
  readonly description: string;
  /** The part of what is missing to 1 that agreement closes. */
  readonly weight: number;
  /** The part of the score that contradiction takes. */
  readonly against: number;
  /** -1 to 1; null when there is nothing to compare. */
  readonly measure: (side: Side) => number | null;
  readonly explain: (
    side: Side,
    score: number,
  ) => { readonly detail: string; readonly query: string | null; readonly candidate: string | null };
}

/** What an exact name is worth by itself: the rest is for what corroborates it. */
const nameCeiling = 0.95;

const nameFeature: Feature = {
  name: 'name',
  description:
    'How far the words of the two names agree, in any order and script: words that are spelt or sound alike count for it, words that contradict each other against it, words that one name has more than the other a little against it; rare words weigh more than common ones.',
  weight: nameCeiling,
  against: 1,
  measure: ({ comparison }) => comparison.score,
  explain: (side) => ({
    detail: nameSentence(side.query.name, side.listed.name, side.comparison),
    query: side.query.party.name,
    candidate: side.listed.value,
  }),
};

const rarity: Feature = {
  name: 'rarity',
  description: 'How much the agreeing words tell: several long, rare words are hardly shared by chance, a single common one easily.',
  weight: 0.3,
  against: 0,
  measure: ({ comparison }) => comparison.score * telling(comparison.shared),
  explain: ({ comparison }) => ({
    detail: `The agreeing words weigh ${comparison.shared.toFixed(2)} of what a full rare word weighs as 1.`,
    query: null,
    candidate: null,
  }),
};

const order: Feature = {
  name: 'word_order',
  description: 'Whether the agreeing words stand in the same order; only orders hits that are otherwise alike.',
  weight: 0.02,
  against: 0,
  measure: ({ comparison }) => comparison.score * orderAgreement(comparison),
  explain: (_side, score) => ({
    detail: score > 0.8 ? 'The words stand in the same order.' : 'The words stand in another order.',
    query: null,
    candidate: null,
  }),
};

const legalForm: Feature = {
  name: 'legal_form',
  description: 'Whether both names carry legal forms of one kind (LLC and OOO), or of different kinds (GmbH and AG).',
  weight: 0.05,
  against: 0.04,
  measure: ({ query, listed }) => {
    const [ours, theirs] = [query.name.forms, listed.name.forms].map((forms) =>
      forms.filter((form) => form !== 'company' && form !== 'mistaken'),
    );
    if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return null;
    return ours.some((form) => theirs.includes(form)) ? 1 : -1;
  },
  explain: ({ query, listed }, score) => ({
    detail: score > 0 ? 'Both are companies of one legal kind.' : 'The two are companies of different legal kinds.',
    query: query.name.forms.join(', '),
    candidate: listed.name.forms.join(', '),
  }),
};

const weakAlias: Feature = {
  name: 'weak_alias',
  description: 'The listed name is marked by the list itself as a weak alias: too broad to identify anyone alone.',
  weight: 0,
  against: 0.18,
  measure: ({ listed }) => (listed.isWeak ? -1 : null),
  explain: ({ listed }) => ({ detail: 'The list marks this name as a weak alias.', query: null, candidate: listed.value }),
};

const birthDate: Feature = {
  name: 'birth_date',
  description:
    'Whether the birth dates agree: the day, the month, the year, a range; a year apart or day and month exchanged speak little against, many years strongly.',
  weight: 0.6,
  against: 0.4,
  measure: ({ query, profile }) => bestBirth(query, profile)?.score ?? null,
  explain: ({ query, profile }, score) => {
    const candidate = bestBirth(query, profile)?.text ?? null;
    const asked = query.party.birthDate ?? '';
    const verb =
      score >= 1 ? 'is the same day as' : score > 0 ? 'is compatible with' : score > -0.5 ? 'is close to, but not' : 'contradicts';
    return { detail: `Birth date ${asked} ${verb} ${candidate ?? ''}.`, query: asked, candidate };
  },
};

const country: Feature = {
  name: 'country',
  description: 'Whether the two share a country of nationality, domicile or flag. Having none in common speaks a little against it.',
  weight: 0.15,
  against: 0.06,
  measure: ({ query, profile }) => {
    const { countries } = query.party;
    if (profile === null || countries.length === 0 || profile.countries.length === 0) return null;
    return countries.some((code) => profile.countries.includes(code.toUpperCase())) ? 1 : -1;
  },
  explain: ({ query, profile }, score) => {
    const [ours, theirs] = [query.party.countries.join(', '), profile?.countries.join(', ') ?? ''];
    return {
      detail: score > 0 ? `Both are connected with ${ours}.` : `${ours} and ${theirs} have no country in common.`,
      query: ours,
      candidate: theirs,
    };
  },
};

const identifier: Feature = {
  name: 'identifier',
  description:
    'Whether the two share an identifier: passport, tax or registration number, IMO number. Different numbers of one type and country speak against it.',
  weight: 0.9,
  against: 0.12,
  measure: (side) => bestIdentifier(side)?.score ?? null,
  explain: (side, score) => {
    const found = bestIdentifier(side);
    return {
      detail: score > 0 ? 'The same identifier is recorded for both.' : 'Different identifiers of one type are recorded.',
      query: found?.query ?? null,
      candidate: found?.candidate ?? null,
    };
  },
};

const kindFeature: Feature = {
  name: 'kind',
  description: 'Whether both are of one kind: individual, entity, vessel, aircraft. Different kinds speak against it.',
  weight: 0.02,
  against: 0.3,
  measure: ({ query, profile }) => (profile === null ? null : kindAgreement(query.party.kind, profile.kind)),
  explain: ({ query, profile }, score) => ({
    detail: score > 0 ? 'Both are of the same kind.' : 'The two are of different kinds.',
    query: query.party.kind,
    candidate: profile?.kind ?? null,
  }),
};

const gender: Feature = {
  name: 'gender',
  description: 'Whether the recorded genders agree. Different ones speak against it.',
  weight: 0.02,
  against: 0.25,
  measure: ({ query, profile }) => (profile?.gender == null || query.gender === null ? null : query.gender === profile.gender ? 1 : -1),
  explain: ({ query, profile }, score) => ({
    detail: score > 0 ? 'The recorded genders agree.' : 'The recorded genders differ.',
    query: query.gender,
    candidate: profile?.gender ?? null,
  }),
};

const table: readonly Feature[] = [nameFeature, rarity, order, legalForm, weakAlias, birthDate, country, identifier, kindFeature, gender];

/** The published table. `weight` is what the feature can close of what is missing to 1 (of the name: what it is worth at most). */
export const screeningFeatures: readonly { readonly name: string; readonly description: string; readonly weight: number }[] = table.map(
  ({ name, description, weight, against }) => ({ name, description, weight: Math.max(weight, name === 'name' ? 0 : against) }),
);

/** Changes whenever a constant or a rule of the comparison does. */
export const screeningAlgorithm = 'ostrakon-names/2';

export { thresholds } from './thresholds.ts';

/** Makes a party ready. */
export function preparedParty(party: ScreenedParty, name: PreparedName): PreparedParty {
  return {
    party,
    name,
    birth: party.birthDate === null ? null : readBirthDate(party.birthDate),
    gender: genderOf(party.gender),
    identifierKeys: party.identifiers.map((one) => identifierKey(one.value)),
  };
}

/** The score, 0 to below 1. */
export function scoreOf(side: Side): number {
  let score = nameCeiling * side.comparison.score;
  for (const feature of table) {
    if (feature === nameFeature) continue;
    const measured = feature.measure(side);
    if (measured === null) continue;
    score += measured > 0 ? (1 - score) * feature.weight * measured : score * feature.against * measured;
  }
  return score;
}

/** What is known of a party and a listed name before the two are compared. */
interface CertainOfSide {
  readonly query: PreparedParty;
  /** The listed actor's; null where it is not known. */
  readonly kind: ActorKind | null;
  readonly nameScore: number;
  readonly shared: number;
}

/** Every feature beside the name with what it can say at most, -1 to 1, by what the party tells of itself. */
const mostSaid: readonly (readonly [Feature, (certain: CertainOfSide) => number])[] = [
  [rarity, ({ nameScore, shared }) => nameScore * telling(shared)],
  [order, ({ nameScore }) => nameScore],
  [legalForm, ({ query }) => (query.name.forms.length > 0 ? 1 : 0)],
  [weakAlias, () => 0],
  [birthDate, ({ query }) => (query.birth === null ? 0 : 1)],
  [country, ({ query }) => (query.party.countries.length > 0 ? 1 : 0)],
  [identifier, ({ query }) => (query.identifierKeys.length > 0 ? 1 : 0)],
  [kindFeature, ({ query, kind }) => (kind === null ? 1 : (kindAgreement(query.party.kind, kind) ?? 0))],
  [gender, ({ query }) => (query.gender === null ? 0 : 1)],
];

/**
 * What `scoreOf` is at most, whoever of a kind the party is compared with.
 *
 * @param nameScore what the comparison of the names scores at most, 0 to 1
 * @param shared the weight of the agreeing words at most
 * @param kind of the listed actor; null for any
 */
export function scoreAtMost(query: PreparedParty, nameScore: number, shared: number, kind: ActorKind | null = null): number {
  const certain = { query, kind, nameScore, shared };
  let score = nameCeiling * nameScore;
  for (const [feature, most] of mostSaid) {
    const said = most(certain);
    score += said > 0 ? (1 - score) * feature.weight * said : score * feature.against * said;
  }
  return score;
}

/** What each feature that had something to compare said, in the order of the table. */
export function featuresOf(side: Side): FeatureScore[] {
  return table.flatMap((feature) => {
    const score = feature.measure(side);
    if (score === null) return [];
    return [
      { name: feature.name, score: rounded(score), weight: score < 0 ? feature.against : feature.weight, ...feature.explain(side, score) },
    ];
  });
}

/** 1 for one kind, 0 for two kinds of organisations, -1 for others; null where the party's is not known. */
function kindAgreement(asked: ActorKind | null, listed: ActorKind): number | null {
  if (asked === null) return null;
  if (asked === listed) return 1;
  return isOrganisation(asked) && isOrganisation(listed) ? 0 : -1;
}

const isOrganisation = (kind: ActorKind): boolean => kind === 'ENTITY' || kind === 'FOREIGN_GOVERNMENT';

/** How much agreeing words of a weight tell, 0 to 1. */
function telling(shared: number): number {
  return 1 - Math.exp(-Math.max(0, shared - 0.6) / 1.6);
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function bestBirth(query: PreparedParty, profile: ScreenProfile | null): { score: number; text: string } | null {
  if (query.birth === null || profile === null) return null;
  let best: { score: number; text: string } | null = null;
  for (const { text, range } of profile.birthDates) {
    const score = birthAgreement(query.birth, range);
    if (best === null || score > best.score) best = { score, text };
  }
  return best;
}

function bestIdentifier({ query, profile }: Side): { score: number; query: string; candidate: string } | null {
  if (profile === null || query.identifierKeys.length === 0) return null;
  let different: { score: number; query: string; candidate: string } | null = null;
  for (const [at, asked] of query.party.identifiers.entries()) {
    const key = query.identifierKeys[at] ?? '';
    if (key.length < shortestIdentifier) continue;
    for (const known of profile.identifiers) {
      const countriesFit = asked.country === null || known.country === null || asked.country === known.country;
      if (known.key === key && countriesFit) return { score: 1, query: asked.value, candidate: known.value };
      if (asked.type === known.type && countriesFit) different ??= { score: -1, query: asked.value, candidate: known.value };
    }
  }
  return different;
}

/** The part of neighbouring agreeing words that stand in the same order, 0 to 1. */
function orderAgreement({ alignment }: NameComparison): number {
  const inOrder = [...alignment.pairs].sort((x, y) => x.a - y.a);
  if (inOrder.length < 2) return 1;
  let kept = 0;
  for (let at = 1; at < inOrder.length; at += 1) if ((inOrder[at]?.b ?? 0) > (inOrder[at - 1]?.b ?? 0)) kept += 1;
  return kept / (inOrder.length - 1);
}

/** Two bare names side by side. */
export function bareSide(
  a: string,
  first: PreparedName,
  b: string,
  second: PreparedName,
  kind: ActorKind | null,
  comparison: NameComparison,
): Side {
  const party: ScreenedParty = { name: a, kind, birthDate: null, countries: [], identifiers: [] };
  return {
    query: preparedParty(party, first),
    profile: null,
    kind,
    listed: { value: b, name: second, isWeak: false },
    comparison,
  };
}
