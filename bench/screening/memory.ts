/**
 * What the screening index takes in memory beside the records' own strings: a process of its own,
 * `node --expose-gc --import tsx bench/screening/memory.ts [LISTS]`. Prints one line of JSON.
 *
 * Measured on the heap and in array buffers, after garbage is gone: when filled, after one question (which puts the names in order), and
 * after every question of the development half (with what is remembered of questions, which is bounded whatever the list).
 */
import { everything, indexOf, partyOf } from './engine.ts';
import { readLists } from './lists.ts';
import { examinationOf } from './questions.ts';

const { records, questions } = await examinationOf(await readLists(process.argv[2] ?? '../shared/data'));
const names = records.reduce((sum, { names: known }) => sum + known.length, 0);
// The code that fills an index remembers words of its own, which are no part of it.
indexOf(records);
const before = inUse();
const index = indexOf(records);
const filled = inUse() - before;
const dev = questions.filter(({ part }) => part === 'dev');
index.screen(partyOf(dev[0]!.name, dev[0]!.kind), everything);
const inOrder = inUse() - before;
for (const { name, kind } of dev) index.screen(partyOf(name, kind), everything);
const asked = inUse() - before;
const each = (bytes: number): number => Math.round(bytes / names);
process.stdout.write(
  `${JSON.stringify({ names, bytesPerName: { filled: each(filled), inOrder: each(inOrder), afterQuestions: each(asked), reckoned: each(index.bytes) } })}\n`,
);

function inUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
