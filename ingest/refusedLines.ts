/** What is wrong with a file line by line, and the refusal of the whole that comes of it. */
import { OstrakonError } from '../domain/errors.ts';
import type { Reject } from './listContent.ts';

/** How many lines the message itself names; the rest is in `details.rejects` and in the rejects file. */
const namedLines = 20;

/** One reject a line, in the order of the lines, with everything that is wrong with it. */
export function byLine(rejects: readonly Reject[]): Reject[] {
  const lines = new Map<string, Reject>();
  for (const reject of rejects) {
    const key = `${reject.file}\n${reject.line}`;
    const before = lines.get(key);
    if (before === undefined) lines.set(key, reject);
    else if (!before.reason.includes(reject.reason)) lines.set(key, { ...before, reason: `${before.reason} ${reject.reason}` });
  }
  return [...lines.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** LIST_REJECTED with every line and reason. */
export function refusedLines(rejects: readonly Reject[]): OstrakonError {
  const lines = byLine(rejects);
  const named = lines.slice(0, namedLines).map(({ file, line, reason }) => `\n  ${file} line ${line}: ${reason}`);
  const more = lines.length > namedLines ? `\n  and ${lines.length - namedLines} more` : '';
  const count = lines.length === 1 ? 'One line cannot be used' : `${lines.length} lines cannot be used`;
  const message = `${count}, so nothing is imported:${named.join('')}${more}\nCorrect them, or import the others with --skip-bad-lines; --rejects FILE writes them to a file.`;
  return new OstrakonError({ code: 'LIST_REJECTED', message, details: { rejects: lines } });
}

/** The lines a refusal is about; empty where it is about the whole. */
export function rejectsOf(error: unknown): readonly Reject[] {
  if (!(error instanceof OstrakonError)) return [];
  return error.violations.flatMap(({ details }) => (details?.['rejects'] as readonly Reject[] | undefined) ?? []);
}
