/** How an ownership case is written down, and the short notation that its links are written in. */
import type { ActorKind, Day, Interest, LinkType, Regime, ShareInterval } from '../../domain/model.ts';
import type { OwnershipQuestion, Statement } from './naive.ts';

export interface CaseProgram {
  readonly tag: string;
  readonly regime: Regime;
  readonly blocking: boolean;
}

/** The programmes that cases designate under; two of the United States that block, one that does not. */
export const casePrograms: readonly CaseProgram[] = [
  { tag: 'ELECTION-EO13848', regime: 'US', blocking: true },
  { tag: 'CYBER2', regime: 'US', blocking: true },
  { tag: 'UKRAINE-EO13662', regime: 'US', blocking: false },
  { tag: 'EU-EXAMPLE', regime: 'EU', blocking: true },
  { tag: 'UK-EXAMPLE', regime: 'UK', blocking: true },
];

export interface CaseActor {
  readonly id: string;
  readonly kind: ActorKind;
}

/** First and last day in force, inclusive; one with a last day is DELISTED. */
export interface CaseDesignation {
  readonly actor: string;
  readonly program: string;
  readonly since: Day;
  readonly until: Day | null;
}

/** As a link record has it; `source` is the dataset that says so. */
export interface CaseLink {
  readonly from: string;
  readonly to: string;
  readonly linkType: LinkType;
  readonly interest: Interest | null;
  readonly share: ShareInterval | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly arrangement: string | null;
  readonly source: string;
}

/** What is expected of one actor; what is left out is not asserted. */
export interface CaseVerdict {
  readonly verdict: 'BLOCKED' | 'POSSIBLY_BLOCKED' | 'NOT_BLOCKED';
  readonly basis?: 'LISTED' | 'OWNERSHIP' | 'CONTROL' | 'CIRCULAR' | 'NONE';
  readonly label?: 'DIRECT' | 'INDIRECT' | 'CASCADE_DOWN';
  /** Codes that must be among the warnings, and codes that must not. */
  readonly warnings?: readonly string[];
  readonly withoutWarnings?: readonly string[];
  /** The aggregate that blocked holders have, as `CaseLink` writes shares. */
  readonly blockedShare?: ShareInterval;
  /** Multiplied-down percent that listed actors have of it. */
  readonly lookThrough?: string;
  /** Percent that no recorded holder accounts for. */
  readonly unattributed?: string;
}

export interface CaseQuestion {
  readonly asOf: Day;
  readonly regime: Regime;
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  readonly expected: Readonly<Record<string, CaseVerdict>>;
}

export interface OwnershipCase {
  /** `12` and `12b` of the rule page's section 3.4, `T12` of the data file. */
  readonly id: string;
  readonly structure: string;
  readonly source: string;
  readonly actors: readonly CaseActor[];
  readonly designations: readonly CaseDesignation[];
  readonly links: readonly CaseLink[];
  readonly questions: readonly CaseQuestion[];
}

/** The day of questions that do not turn on a day. */
export const anyDay = '2024-12-02';
export const longAgo = '2020-01-01';

type Given = Partial<Omit<CaseLink, 'from' | 'to'>>;

/** A link in the notation `X→A 50`; see `shareOf` for what may follow the actors. Without a share, give the type of the link. */
export function link(text: string, given: Given = {}): CaseLink {
  const found = /^(\w+)→(\w+)(?: (.+))?$/.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) throw new RangeError(`"${text}" is no link.`);
  return {
    from: found[1],
    to: found[2],
    linkType: 'OWNS',
    interest: given.linkType === undefined ? 'EQUITY' : null,
    share: found[3] === undefined ? null : shareOf(found[3]),
    since: null,
    until: null,
    arrangement: null,
    source: 'register',
    ...given,
  };
}

/** Links of equity, divided by semicolons. */
export function links(text: string, given: Given = {}): CaseLink[] {
  return text.split('; ').map((each) => link(each, given));
}

/** `50` and `50/3` (percent points), intervals with each end open or closed such as `(25,50]`, and `?` for a share not known. */
export function shareOf(text: string): ShareInterval | null {
  if (text === '?') return null;
  const found = /^([[(])(\S+),(\S+)([\])])$/.exec(text);
  if (found?.[2] === undefined || found[3] === undefined) return { min: text, max: text, minOpen: false, maxOpen: false };
  return { min: found[2], max: found[3], minOpen: found[1] === '(', maxOpen: found[4] === ')' };
}

/** Listed from long ago under a programme that blocks, unless given otherwise. */
export function designated(actor: string, given: Partial<CaseDesignation> = {}): CaseDesignation {
  return { actor, program: 'ELECTION-EO13848', since: longAgo, until: null, ...given };
}

/** Listed in every regime. */
export function designatedEverywhere(...actors: readonly string[]): CaseDesignation[] {
  return actors.flatMap((actor) => ['ELECTION-EO13848', 'EU-EXAMPLE', 'UK-EXAMPLE'].map((program) => designated(actor, { program })));
}

/** One question of the United States on a day that does not matter, unless given otherwise. */
export function asked(expected: CaseQuestion['expected'], given: Partial<CaseQuestion> = {}): CaseQuestion {
  return { asOf: anyDay, regime: 'US', unattributed: 'IGNORE', expected, ...given };
}

export const notBlocked = { verdict: 'NOT_BLOCKED', basis: 'NONE' } as const;
export const listed = { verdict: 'BLOCKED', basis: 'LISTED' } as const;
export const blocked = { verdict: 'BLOCKED', basis: 'OWNERSHIP' } as const;
export const direct = { ...blocked, label: 'DIRECT' } as const;
export const cascade = { ...blocked, label: 'CASCADE_DOWN' } as const;
export const controlled = { verdict: 'BLOCKED', basis: 'CONTROL' } as const;
export const possibly = { verdict: 'POSSIBLY_BLOCKED', basis: 'OWNERSHIP' } as const;
export const circular = { verdict: 'POSSIBLY_BLOCKED', basis: 'CIRCULAR' } as const;

/** A question of a case as the pure solvers are asked it: designations of the regime that block on the day, and links that are stakes. */
export function questionOf({ designations, links: given }: OwnershipCase, { asOf, regime, unattributed }: CaseQuestion): OwnershipQuestion {
  const blocks = (tag: string) => casePrograms.some((program) => program.tag === tag && program.regime === regime && program.blocking);
  const inForce = designations.filter(({ program, since, until }) => blocks(program) && since <= asOf && (until === null || asOf <= until));
  return {
    listed: new Map(inForce.map(({ actor }) => [actor, 'YES'])),
    stakes: given.flatMap((each) => statementOf(each)),
    regime,
    asOf,
    unattributed,
  };
}

function statementOf({ from, to, interest, share, since, until, source, arrangement }: CaseLink): Statement[] {
  if (interest === null) return [];
  const { min, max, minOpen, maxOpen } = share ?? { min: '0', max: '100', minOpen: false, maxOpen: false };
  return [{ owner: from, owned: to, interest, lo: min, hi: max, loOpen: minOpen, hiOpen: maxOpen, since, until, source, arrangement }];
}
