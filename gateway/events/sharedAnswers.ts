/** Answers for several streams at once: a hundred tabs of the public ask one question for each commit, not a hundred. */
import type { Answered } from '../answer.ts';
import { Recent } from '../recent.ts';
import type { AskAsViewer } from './commits.ts';

const mostKept = 50;

/**
 * A way of asking that shares answers among those who ask with an equal mark (`NearState.mark`): to them they are the same.
 *
 * Answers with errors are shared with those who wait for them already, and not kept.
 */
export function sharedAnswers(): (mark: string, ask: AskAsViewer) => AskAsViewer {
  const kept = new Recent<Promise<Answered<object>>>(mostKept);
  return (mark, ask) =>
    async <Data extends object>(query: string, variables: Readonly<Record<string, unknown>>) => {
      const key = JSON.stringify([mark, query, variables]);
      const known = kept.get(key);
      if (known !== undefined) return (await known) as Answered<Data>;
      const asked = ask<Data>(query, variables);
      kept.set(key, asked);
      try {
        const answer = await asked;
        if (answer.errors.length > 0) kept.delete(key);
        return answer;
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    };
}
