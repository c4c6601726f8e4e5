/** What an export is asked, and which of its particulars go with which question. */
import { OstrakonError, refuse } from '../../../domain/errors.ts';
import type { Violation } from '../../../domain/errors.ts';
import type { ActorKind, Confidence, LinkType, Regime } from '../../../domain/model.ts';
import type { ExportQuestionName } from '../../../export/questions.ts';
import type { Unattributed } from '../../../links/ownership/answers.ts';
import type { Direction, WalkOptions } from '../../../links/questions.ts';

/** As an input describes it; absent and null mean the default of the question itself. */
export interface AskedExport {
  readonly question: ExportQuestionName;
  readonly ids?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly text?: string | null;
  readonly kinds?: readonly ActorKind[] | null;
  readonly countries?: readonly string[] | null;
  readonly birthDate?: string | null;
  readonly threshold?: number | null;
  readonly depth?: number | null;
  readonly minShare?: number | null;
  readonly types?: readonly LinkType[] | null;
  readonly direction?: Direction | null;
  readonly sources?: readonly string[] | null;
  readonly minConfidence?: Confidence | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly maxDegree?: number | null;
  readonly maxLength?: number | null;
  readonly limit?: number | null;
  readonly maxActors?: number | null;
  readonly regime?: Regime | null;
  readonly unattributed?: Unattributed | null;
}

type Particular = Exclude<keyof AskedExport, 'question'>;
const walking: readonly Particular[] = ['types', 'direction', 'sources', 'minConfidence', 'since', 'until', 'maxDegree'];
/** What goes with each question; what it cannot do without comes first. */
const particulars: Readonly<Record<ExportQuestionName, { readonly needed: readonly Particular[]; readonly may: readonly Particular[] }>> = {
  NETWORK: { needed: ['ids'], may: ['depth', 'maxActors', ...walking] },
  PATHS: { needed: ['from', 'to'], may: ['maxLength', 'limit', ...walking] },
  OWNERS: { needed: ['ids'], may: ['depth', 'minShare'] },
  HOLDINGS: { needed: ['ids'], may: ['depth', 'minShare'] },
  STATUS: { needed: ['ids'], may: ['regime', 'unattributed'] },
  SEARCH: { needed: ['text'], may: ['kinds', 'countries', 'limit'] },
  SCREENING: { needed: ['text'], may: ['kinds', 'countries', 'birthDate', 'threshold', 'limit', 'regime'] },
};
/** How many actors a question may start from. */
const mostIds: Readonly<Partial<Record<ExportQuestionName, number>>> = { NETWORK: 500, OWNERS: 20, HOLDINGS: 20, STATUS: 100 };

/** @throws {OstrakonError} BAD_INPUT with everything that does not go together, is missing or is too much */
export function checkExport(asked: AskedExport): void {
  const { needed, may } = particulars[asked.question];
  const violations: Violation[] = [];
  const add = (field: string, message: string) => violations.push({ code: 'BAD_INPUT', field, message });
  for (const field of needed) {
    const value = asked[field] ?? null;
    if (value === null || (typeof value === 'object' || typeof value === 'string' ? value.length === 0 : false))
      add(field, `The question ${asked.question} needs "${field}".`);
  }
  const allowed = new Set<string>(['question', ...needed, ...may]);
  for (const [field, value] of Object.entries(asked)) {
    if (value === null || value === undefined || allowed.has(field)) continue;
    add(field, `"${field}" does not go with the question ${asked.question}, which takes ${[...needed, ...may].join(', ')}.`);
  }
  const most = mostIds[asked.question] ?? 0;
  const count = asked.ids?.length ?? 0;
  if (allowed.has('ids') && count > most) add('ids', `ids names ${count} actors; the question ${asked.question} takes at most ${most}.`);
  if (asked.question === 'SCREENING' && (asked.kinds?.length ?? 0) > 1) add('kinds', 'A party that is screened is of one kind.');
  refuse(violations);
}

export function walkOptions({ types, direction, sources, minConfidence, since, until, maxDegree }: AskedExport): WalkOptions {
  const filter = { sources: sources ?? null, minConfidence: minConfidence ?? null, since: since ?? null, until: until ?? null };
  return { types: types ?? null, direction: direction ?? null, filter: { ...filter, maxDegree: maxDegree ?? null } };
}

/** The question in words, the same for the same question: `NETWORK ids=ofac:1,ofac:2 depth=2`. */
export function questionText(asked: AskedExport): string {
  const { question, ...rest } = asked;
  const parts = (Object.entries(rest) as [string, unknown][])
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => `${field}=${Array.isArray(value) ? value.join(',') : String(value)}`);
  return [question, ...parts].join(' ');
}

/** @throws {OstrakonError} OPERATION_TOO_COMPLEX above the links that one file holds */
export function checkLinks(count: number): void {
  if (count <= mostLinks) return;
  throw new OstrakonError({
    code: 'OPERATION_TOO_COMPLEX',
    message: `The answer has ${count.toLocaleString('en-US')} links; a file holds at most ${mostLinks.toLocaleString('en-US')}. Ask for fewer actors, or for some types of links.`,
    details: { limit: 'links', found: count, allowed: mostLinks },
  });
}

const mostLinks = 50_000;
