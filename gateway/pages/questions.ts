/** The questions of every role, from the documents that the tests run: what is shown here is known to be answered. */
import { questionIn } from './question.ts';

const documents = import.meta.glob<string>('../../test/contract/questions/*.graphql', { query: '?raw', import: 'default', eager: true });

export const questions = Object.entries(documents)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, document]) => questionIn(path, document));
