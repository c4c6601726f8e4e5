/** What a search asks, as the address says it. */
import { addressOf } from '../place.ts';

export const kinds = ['INDIVIDUAL', 'ENTITY', 'VESSEL', 'AIRCRAFT', 'FOREIGN_GOVERNMENT'] as const;

export interface Asked {
  readonly text: string;
  /** '' is any. */
  readonly kind: string;
  /** Code of a country in capitals; '' is any. */
  readonly country: string;
  /** `listed`, `unlisted`, or the tag of a programme; '' is any. */
  readonly listing: string;
  /** How many results are shown. */
  readonly first: number;
}

/** How many results are shown, and how many more at a time; the API gives 500 at most. */
const step = 20;
const most = 500;

export function askedOf(params: URLSearchParams): Asked {
  const first = Number(params.get('first') ?? step);
  return {
    text: params.get('text') ?? '',
    kind: kinds.find((kind) => kind === params.get('kind')) ?? '',
    country: (params.get('country') ?? '').toUpperCase(),
    listing: params.get('listing') ?? '',
    first: Number.isInteger(first) && first >= 1 ? Math.min(first, most) : step,
  };
}

/** The address that asks this. */
export function addressFor({ first, ...asked }: Asked): string {
  return addressOf('', { ...asked, first: first === step ? null : String(first) });
}

/** The same question for more results; null where no more can be had. */
export function withMore(asked: Asked, total: number): Asked | null {
  return asked.first >= Math.min(total, most) ? null : { ...asked, first: Math.min(asked.first + step, most) };
}

/** The variables of the document `ExplorerSearch`. */
export function variablesOf({ text, kind, country, listing, first }: Asked) {
  const isProgram = listing !== '' && listing !== 'listed' && listing !== 'unlisted';
  return {
    text,
    kinds: kind === '' ? null : [kind],
    countries: country === '' ? null : [country],
    programs: isProgram ? [listing] : null,
    listed: listing === '' || isProgram ? null : listing === 'listed',
    first,
  };
}
