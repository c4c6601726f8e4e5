/** One line of the register of people with significant control: who has it, over which company, and how. */
import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';
import type { ListedEntry } from '../listContent.ts';
import { dayOfInstant } from '../parties/writtenDay.ts';
import { companyOfHolder, holderActor, nameOf } from './holder.ts';
import { raw, text, type Raw } from './raw.ts';

export interface PscLine {
  readonly company: string;
  /** Null where the holder is itself a company of the register, by the number it gives: `holderCompany`. */
  readonly holder: ListedEntry | null;
  readonly holderCompany: { readonly number: string; readonly name: string } | null;
  /** What its links' ids begin with after the source: company and holder. */
  readonly key: string;
  readonly natures: readonly string[];
  readonly since: Day | null;
  readonly until: Day | null;
  readonly notes: readonly string[];
}

export type ReadLine =
  | { readonly is: 'holder'; readonly line: PscLine }
  /** What names nobody: statements, exemptions and people whose details are protected. */
  | { readonly is: 'aside'; readonly what: string; readonly name: string }
  | { readonly is: 'totals'; readonly holders: number | null; readonly generated: Day | null }
  | { readonly is: 'reject'; readonly reasons: readonly string[] };

const holderKind = /^(individual|corporate-entity|legal-person)-(?:person-with-significant-control|beneficial-owner)$/;
const protectedKind = /^super-secure-(?:person-with-significant-control|beneficial-owner)$/;

const rejected = (...reasons: readonly string[]): ReadLine => ({ is: 'reject', reasons });

export function readPscLine(json: string, dataset: string): ReadLine {
  let parsed: Raw | null;
  try {
    parsed = raw(JSON.parse(json));
  } catch {
    return rejected('The line is not JSON: it is cut off or damaged.');
  }
  const data = raw(parsed?.['data']);
  if (parsed === null || data === null) return rejected('The line has no "data".');
  const kind = text(data['kind']);
  if (kind === null) return rejected('"data" has no "kind".');
  if (kind.startsWith('totals#')) return totalsOf(data);
  const company = text(parsed['company_number'])?.toUpperCase() ?? null;
  if (kind === 'persons-with-significant-control-statement')
    return { is: 'aside', what: 'statements', name: (text(data['statement']) ?? 'without text').slice(0, 120) };
  if (protectedKind.test(kind)) return { is: 'aside', what: 'protected people', name: kind };
  const is = holderKind.exec(kind)?.[1];
  if (is === undefined) return { is: 'aside', what: 'other kinds', name: kind.slice(0, 120) };
  return holderOf(data, company, is, dataset);
}

function totalsOf(data: Raw): ReadLine {
  const count = data['persons_of_significant_control_count'];
  return {
    is: 'totals',
    holders: typeof count === 'number' && Number.isInteger(count) ? count : null,
    generated: dayOfInstant(text(data['generated_at'])),
  };
}

function holderOf(data: Raw, company: string | null, is: string, dataset: string): ReadLine {
  const id = /\/([A-Za-z0-9_-]{1,60})$/.exec(text(raw(data['links'])?.['self']) ?? '')?.[1];
  const [notified, ceased] = [text(data['notified_on']), text(data['ceased_on'])];
  const said = nameOf(data);
  const name = said ?? id;
  const natures = data['natures_of_control'] ?? [];
  const reasons = [
    ...(company !== null && /^[A-Z0-9]{4,10}$/.test(company) ? [] : ['The company_number is missing or is no such number.']),
    ...(id === undefined ? ['links.self does not end with an id.'] : []),
    ...(notified === null || isDay(notified) ? [] : ['notified_on is not a day.']),
    ...(ceased === null || isDay(ceased) ? [] : ['ceased_on is not a day.']),
    ...(Array.isArray(natures) && natures.every((nature) => typeof nature === 'string')
      ? []
      : ['natures_of_control is not a list of texts.']),
  ];
  if (company === null || id === undefined || name === undefined || reasons.length > 0) return rejected(...reasons);
  const isCrossed = notified !== null && ceased !== null && ceased < notified;
  const key = `psc:${company}/${id}`;
  const number = companyOfHolder(data, is);
  // A company that gives its own number as that of its holder has made a mistake.
  const isCompany = said !== null && number !== null && number !== company;
  return {
    is: 'holder',
    line: {
      company,
      key,
      holder: isCompany ? null : { actor: holderActor(data, key, is, name, dataset), tags: [] },
      holderCompany: isCompany ? { number, name } : null,
      natures: natures as string[],
      since: isCrossed ? null : notified,
      until: ceased,
      notes: [
        ...(isCrossed ? ['It ceases before it is notified: the first day is left out.'] : []),
        ...(said === null ? ['Nothing names the holder, so its id does.'] : []),
      ],
    },
  };
}
