/** What is asked of the ownership view: the parameters of its place. */
import { addressOf } from '../place.ts';

export const regimes = ['US', 'EU', 'UK'] as const;
export type Regime = (typeof regimes)[number];

export interface Asked {
  /** '' where no actor is chosen yet. */
  readonly id: string;
  readonly regime: Regime;
  /** Null is today. */
  readonly asOf: string | null;
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  /** Step of the proof from 1; 0 shows none. */
  readonly step: number;
  /** The place picked in the drawing; '' is none. */
  readonly pick: string;
  /** Actors to suppose listed, and not listed. */
  readonly designate: readonly string[];
  readonly delist: readonly string[];
}

/** Reads the parameters; whatever is no regime, day or number counts as absent. */
export function askedOf(params: URLSearchParams): Asked {
  const text = (name: string) => params.get(name) ?? '';
  const asOf = text('asOf');
  return {
    id: text('id'),
    regime: regimes.find((each) => each === text('regime')) ?? 'US',
    asOf: /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : null,
    unattributed: text('unattributed') === 'POSSIBLE' ? 'POSSIBLE' : 'IGNORE',
    step: Math.max(0, Number.parseInt(text('step'), 10) || 0),
    pick: text('pick'),
    designate: idsOf(text('designate')),
    delist: idsOf(text('delist')),
  };
}

/** The address of the view after some changes; what is default is left out. */
export function addressAfter(asked: Asked, changes: Partial<Asked>): string {
  const next = { ...asked, ...changes };
  return addressOf('ownership', {
    id: next.id,
    regime: next.regime === 'US' ? null : next.regime,
    asOf: next.asOf,
    unattributed: next.unattributed === 'IGNORE' ? null : next.unattributed,
    step: next.step === 0 ? null : String(next.step),
    pick: next.pick,
    designate: next.designate.join('\n'),
    delist: next.delist.join('\n'),
  });
}

/** Adds an id to one supposition, or takes it out again; it leaves the other, since nobody is both. */
export function supposing(asked: Asked, what: 'designate' | 'delist', id: string): Pick<Asked, 'designate' | 'delist'> {
  const without = (ids: readonly string[]) => ids.filter((each) => each !== id);
  const other = what === 'designate' ? 'delist' : 'designate';
  const mine = asked[what].includes(id) ? without(asked[what]) : [...asked[what], id];
  return what === 'designate' ? { designate: mine, delist: without(asked[other]) } : { designate: without(asked[other]), delist: mine };
}

// Ids of tables hold commas and spaces, never line breaks.
function idsOf(text: string): readonly string[] {
  return text.split('\n').filter((id) => id !== '');
}
