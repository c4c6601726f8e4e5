/**
 * Small nasty ownership graphs, drawn from a series of choices. The series comes from a seeded generator where many graphs are wanted
 * cheaply, and from fast-check where a failure is to be shrunk: smaller choices make plainer graphs, and 0 is the plainest.
 */
import fc from 'fast-check';
import type { Day, Interest, Regime } from '../../domain/model.ts';
import type { OwnershipQuestion, Statement } from './naive.ts';

/** The next choice, from 0 to below the number given. */
export type Choose = (below: number) => number;

/** The largest choice as drawn, before it is reduced to what is asked for. */
const largest = 0xffff;

/** Choices made by a seeded generator (mulberry32), the same for the same seed; what they were is kept in `made`. */
export function seededChoices(seed: number): { choose: Choose; made: number[] } {
  let state = seed | 0;
  const made: number[] = [];
  const choose = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const raw = (mixed ^ (mixed >>> 14)) >>> 16;
    made.push(raw);
    return raw % below;
  };
  return { choose, made };
}

/** Choices from a list; 0 when it has come to an end. */
export function listedChoices(list: readonly number[]): Choose {
  let next = 0;
  return (below) => (list[next++] ?? 0) % below;
}

/** The choices of a graph, as fast-check draws and shrinks them; a list kept by `seededChoices` is one as well. */
export const choiceLists: fc.Arbitrary<number[]> = fc.array(fc.nat({ max: largest }), { maxLength: 400, size: 'max' });

const regimesDrawn: readonly Regime[] = ['US', 'EU', 'UK', 'US', 'EU', 'UK', 'US', 'EU', 'UK', 'UN'];
const daysDrawn: readonly Day[] = ['2024-07-03', '2024-07-02', '2024-07-04'];
/** Around the days asked about, so that first and last days are met exactly. */
const stakeDays: readonly Day[] = ['2024-07-03', '2024-07-02', '2024-07-04', '2024-07-01', '2024-07-05'];
/** The names of all actors there may be. */
export const actorNames = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

/** Shares that sums of floats get wrong, that no decimal holds, that lie at the threshold, or that fit no machine word with the others. */
const exact = [
  '50', '25', '60', '40', '100', '30', '0', '10', '45', '20', '15.7', '16.4', '17.9', '49.99', '0.01', '50/3', '25/3', '100/3', '50.01', '16.66', '16.67',
  '33.34', '100/7', '150/7', '12.5', '5', '55', '70', '200/3', '49.999999999999', '0.000000000001', '100/97', '4750/97', '50/999983',
] as const; // prettier-ignore

/** Pieces that come to exactly a half, and to a hair less or more. */
const halves: readonly (readonly string[])[] = [
  ['25', '25'],
  ['15.7', '16.4', '17.9'],
  ['50/3', '50/3', '50/3'],
  ['49.99', '0.01'],
  ['100/3', '25/3', '25/3'],
  ['16.66', '16.67', '16.67'],
  ['16.66', '16.66', '16.67'],
  ['100/7', '150/7', '100/7'],
  ['49.999999999999', '0.000000000001'],
  ['49.99', '0.02'],
  ['100/97', '4750/97'],
];

interface Drawn {
  readonly lo: string;
  readonly hi: string;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

const band = (lo: string, hi: string, loOpen = false, hiOpen = false): Drawn => ({ lo, hi, loOpen, hiOpen });
const point = (share: string) => band(share, share);

const intervals: readonly Drawn[] = [
  band('0', '100'),
  band('25', '50', true),
  band('40', '60'),
  band('50', '75', true),
  band('25', '50'),
  band('50', '75'),
  band('0', '25', true, true),
  band('0', '50', false, true),
  band('0', '25', true),
  band('25', '50', true, true),
  band('45', '52'),
  band('16.655', '16.665', false, true),
  band('50', '100', true),
  band('75', '100'),
  band('50/3', '100/3'),
  band('10', '40', true),
  band('0', '0'),
  band('49.99', '50', false, true),
];

const pick = <T>(choose: Choose, from: readonly T[]): T => from[choose(from.length)]!;

function shareDrawn(choose: Choose): Drawn {
  return choose(10) < 6 ? point(pick(choose, exact)) : pick(choose, intervals);
}

/** One graph and what is asked of it. */
export function drawQuestion(choose: Choose): OwnershipQuestion {
  const regime = pick(choose, regimesDrawn);
  const asOf = pick(choose, daysDrawn);
  const unattributed = choose(4) === 3 ? 'POSSIBLE' : 'IGNORE';
  const actors = actorNames.slice(0, 2 + choose(8));
  const listed = new Map<string, 'YES' | 'POSSIBLY'>();
  for (let left = 1 + choose(3); left > 0; left -= 1) listed.set(pick(choose, actors), choose(5) === 4 ? 'POSSIBLY' : 'YES');
  const stakes: Statement[] = [];
  for (let left = 1 + choose(6); left > 0; left -= 1) stakes.push(...pick(choose, shapes)(choose, actors, listed, stakes));
  return { listed, stakes, regime, asOf, unattributed };
}

/** One statement, as a later change adds it. */
export function drawStatement(choose: Choose, actors: readonly string[]): Statement {
  return statement(choose, pick(choose, actors), pick(choose, actors), shareDrawn(choose));
}

type Shape = (choose: Choose, actors: readonly string[], listed: ReadonlyMap<string, unknown>, before: readonly Statement[]) => Statement[];

const single: Shape = (choose, actors) => [drawStatement(choose, actors)];

const several: Shape = (choose, actors) => Array.from({ length: 2 + choose(3) }, () => drawStatement(choose, actors));

/** From someone listed down, each step at or about a half. */
const chain: Shape = (choose, actors, listed) => {
  const members = [pick(choose, [...listed.keys()]), ...Array.from({ length: 1 + choose(4) }, () => pick(choose, actors))];
  return members
    .slice(1)
    .map((owned, at) => statement(choose, members[at]!, owned, point(pick(choose, ['50', '60', '100', '50.01', '49.99']))));
};

/** Holders whose pieces meet the threshold, or miss it by a hair. */
const pieces: Shape = (choose, actors) => {
  const owned = pick(choose, actors);
  return pick(choose, halves).map((share) => statement(choose, pick(choose, actors), owned, point(share)));
};

/** A ring that holds itself together, touched from above. */
const ring: Shape = (choose, actors, listed) => {
  const members = Array.from({ length: 2 + choose(3) }, () => pick(choose, actors));
  const held = members.map((owner, at) =>
    statement(choose, owner, members[(at + 1) % members.length]!, point(pick(choose, ['60', '40', '100', '50', '30']))),
  );
  const touch = statement(
    choose,
    pick(choose, [...listed.keys()]),
    members[0]!,
    choose(2) === 0 ? point(pick(choose, ['10', '45', '0.01', '20'])) : shareDrawn(choose),
  );
  return [...held, touch];
};

/** A stake of the graph once more: by another source, with another share, or of another kind. */
const again: Shape = (choose, actors, _listed, before) => {
  if (before.length === 0) return [drawStatement(choose, actors)];
  const { owner, owned, ...first } = pick(choose, before);
  const drawn = statement(choose, owner, owned, choose(3) === 0 ? first : shareDrawn(choose));
  return [{ ...drawn, source: 'second' }];
};

/** Two who act together in one company. */
const pact: Shape = (choose, actors) => {
  const owned = pick(choose, actors);
  return [0, 1].map(() => ({ ...statement(choose, pick(choose, actors), owned, shareDrawn(choose)), arrangement: 'pact' }));
};

/** Several who vote in one company. */
const poll: Shape = (choose, actors) => {
  const owned = pick(choose, actors);
  return Array.from({ length: 2 + choose(2) }, () => ({
    ...statement(choose, pick(choose, actors), owned, shareDrawn(choose)),
    interest: 'VOTING_RIGHTS' as const,
  }));
};

const shapes: readonly Shape[] = [single, chain, pieces, ring, several, again, pact, poll];

function statement(choose: Choose, owner: string, owned: string, { lo, hi, loOpen, hiOpen }: Drawn): Statement {
  const rare = choose(12);
  const interest: Interest = rare === 11 ? 'VOTING_RIGHTS' : rare === 10 ? 'BOARD_MAJORITY' : 'EQUITY';
  const dated = choose(12);
  return {
    owner,
    owned,
    interest,
    lo,
    hi,
    loOpen,
    hiOpen,
    since: dated === 11 || dated === 9 ? pick(choose, stakeDays) : null,
    until: dated === 11 || dated === 10 ? pick(choose, stakeDays) : null,
    source: 'first',
    arrangement: choose(12) === 11 ? pick(choose, ['pact', 'trust']) : null,
  };
}

/** A graph in a few lines, for a report of a disagreement. */
export function described({ listed, stakes, regime, asOf, unattributed }: OwnershipQuestion): string {
  const ends = ({ since, until }: Statement) => (since === null && until === null ? '' : ` ${since ?? ''}..${until ?? ''}`);
  const share = ({ lo, hi, loOpen, hiOpen }: Statement) => (lo === hi ? lo : `${loOpen ? '(' : '['}${lo},${hi}${hiOpen ? ')' : ']'}`);
  return [
    `${regime} on ${asOf}, unattributed ${unattributed}; listed ${[...listed].map(([actor, kind]) => `${actor} ${kind}`).join(', ')}`,
    ...stakes.map(
      (each) =>
        `${each.owner}→${each.owned} ${share(each)}${each.interest === 'EQUITY' ? '' : ` ${each.interest}`}${ends(each)}${each.arrangement === null ? '' : ` in ${each.arrangement}`}`,
    ),
  ].join('\n');
}
