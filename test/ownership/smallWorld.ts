import type { Day, Regime } from '../../domain/model.ts';
import type { Bound } from '../../domain/ownership/fraction.ts';
import { intervalOf } from '../../domain/ownership/fraction.ts';
import type { OwnershipState } from '../../domain/ownership/solver.ts';
import { anyDay, designatedEverywhere, links, questionOf, type CaseLink } from './caseNotation.ts';
import { solved } from './solved.ts';

export interface SmallWorld {
  readonly state: OwnershipState;
  readonly of: (name: string) => number;
  readonly named: (actor: number) => string;
}

export interface Given {
  /** `X` alone unless given. */
  readonly listed?: readonly string[];
  readonly possiblyListed?: readonly string[];
  readonly regime?: Regime;
  readonly asOf?: Day;
  readonly unattributed?: 'IGNORE' | 'POSSIBLE';
  /** Beside those of the structure. */
  readonly more?: readonly CaseLink[];
}

/** A structure in the notation of the cases (`X→A 50; A→B (25,50]`), solved. */
export function smallWorld(structure: string, given: Given = {}): SmallWorld {
  const { listed = ['X'], possiblyListed = [], regime = 'US', asOf = anyDay, unattributed = 'IGNORE', more = [] } = given;
  const rows = [...(structure === '' ? [] : links(structure)), ...more];
  const question = questionOf(
    { id: '', structure, source: '', actors: [], designations: designatedEverywhere(...listed), links: rows, questions: [] },
    { asOf, regime, unattributed, expected: {} },
  );
  const { state, actors } = solved({
    ...question,
    listed: new Map([...question.listed, ...possiblyListed.map((name): [string, 'POSSIBLY'] => [name, 'POSSIBLY'])]),
  });
  return { state, of: (name) => actors.of(name), named: (actor) => actors.names[actor] ?? '?' };
}

/** `50`, `(25`, `50/3`. */
export function lowText(bound: Bound): string {
  return `${bound.open ? '(' : ''}${intervalOf(bound, bound).min}`;
}

/** `50`, `(25,50]`, `50/3`. */
export function rangeText(lo: Bound, hi: Bound): string {
  const { min, max, minOpen, maxOpen } = intervalOf(lo, hi);
  return min === max ? min : `${minOpen ? '(' : '['}${min},${max}${maxOpen ? ')' : ']'}`;
}
