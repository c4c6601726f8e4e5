/** Receipts checked against the ledger: replayed to where each was given, and asked again. */
import { OstrakonError } from '../../domain/errors.ts';
import type { Ledger } from '../../domain/ledger.ts';
import type { Day } from '../../domain/model.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import { Past } from '../../links/history/past.ts';
import type { View } from '../../links/questions.ts';
import type { ScreenAnswer } from '../../links/screening/screenQuestion.ts';
import { sealsOf } from '../../runtime/receipts.ts';
import { algorithms, askedAgain, openReceipt } from '../../subgraphs/sanctions/receipts.ts';
import type { SealedQuestion } from '../../subgraphs/sanctions/receipts.ts';
import { exitCodes, ExitError } from '../exitCodes.ts';
import type { Claims, FoundReceipt } from './collect.ts';

/** ALGORITHM_CHANGED: it was given by another version of the rules, so nothing can be said of the answer. */
export type ReceiptState = 'MATCHES' | 'DIFFERS' | 'ALGORITHM_CHANGED';

export interface CheckedReceipt {
  readonly place: string;
  readonly kind: SealedQuestion['kind'];
  readonly state: ReceiptState;
  /** In what it differs; null where it does not. */
  readonly reason: string | null;
}

interface Opened {
  readonly receipt: FoundReceipt;
  readonly sealed: SealedQuestion;
}

const mostNamed = 10;

/**
 * Checks receipts in the order of the ledger, with one replay for all of them.
 *
 * @param onProgress told how many commits and receipts are done, of how many
 * @throws {ExitError} where an id is none that this ledger has given, naming the places
 */
export async function verifyReceipts(
  ledger: Ledger,
  receipts: readonly FoundReceipt[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<CheckedReceipt[]> {
  const opened = await openedReceipts(ledger, receipts);
  const order = [...opened].sort((a, b) => givenAt(a) - givenAt(b) || a.sealed.seq - b.sealed.seq);
  const newest = order.at(-1);
  const last = newest === undefined ? 0 : givenAt(newest);
  const total = last + order.length;
  const states = new Map<Opened, CheckedReceipt>();
  const graph = new Graph();
  let next = 0;
  let past: Past | null = null;
  for await (const commit of ledger.follow(0, { live: false })) {
    await graph.applyInParts(commit);
    for (let each = order[next]; each !== undefined && givenAt(each) === graph.seq; each = order[++next]) {
      const { sealed } = each;
      if (sealed.markedAt !== undefined && !(past?.seq === sealed.seq && past.markedAt === sealed.markedAt))
        past = await Past.at(sealed.seq, { live: () => graph, ledger, mostRecords: Infinity });
      const asked = sealed.markedAt === undefined ? graph : past;
      states.set(
        each,
        checked(each, (viewer, day) => (asked ?? graph).view(viewer, day)),
      );
      if (next % 100 === 0) onProgress(graph.seq + next, total);
    }
    onProgress(graph.seq + next, total);
    if (next === order.length) break;
  }
  return opened.map(
    (each) => states.get(each) ?? result(each, 'DIFFERS', 'The ledger ends before the commit that the receipt was given at.'),
  );
}

/** The commit at which it was given, whatever moment it is about. */
function givenAt({ sealed }: Opened): number {
  return sealed.markedAt ?? sealed.seq;
}

async function openedReceipts(ledger: Ledger, receipts: readonly FoundReceipt[]): Promise<Opened[]> {
  const seals = sealsOf(ledger);
  const opened: Opened[] = [];
  const foreign: string[] = [];
  for (const receipt of receipts) {
    try {
      opened.push({ receipt, sealed: await openReceipt(seals, receipt.id) });
    } catch (error) {
      if (!(error instanceof OstrakonError) || error.code !== 'BAD_INPUT') throw error;
      foreign.push(`${receipt.place}: ${error.message}`);
    }
  }
  if (foreign.length === 0) return opened;
  const more = foreign.length > mostNamed ? [`and ${foreign.length - mostNamed} more`] : [];
  throw new ExitError(exitCodes.badData, [...foreign.slice(0, mostNamed), ...more].join('\n'));
}

function checked(each: Opened, viewOf: (viewer: Viewer, days: { readonly asOf: Day }) => View): CheckedReceipt {
  const { receipt, sealed } = each;
  if (receipt.algorithm !== null && receipt.algorithm !== sealed.algorithm) {
    return result(each, 'DIFFERS', 'It names another algorithm than it was given by.');
  }
  if (sealed.algorithm !== algorithms[sealed.kind]) {
    return result(each, 'ALGORITHM_CHANGED', `It was given by ${sealed.algorithm}; this is ${algorithms[sealed.kind]}.`);
  }
  let again: ReturnType<typeof askedAgain>;
  try {
    again = askedAgain(sealed, viewOf(sealed.viewer, { asOf: sealed.asOf }));
  } catch (error) {
    if (error instanceof OstrakonError) return result(each, 'DIFFERS', `Asked again, it is refused: ${error.message}`);
    throw error;
  }
  if (again.queryHash !== receipt.queryHash) return result(each, 'DIFFERS', 'The question has another hash.');
  if (again.resultHash !== receipt.resultHash) return result(each, 'DIFFERS', 'The answer has another hash.');
  const wrong = contradiction(receipt.claims, again.answer);
  return wrong === null ? result(each, 'MATCHES', null) : result(each, 'DIFFERS', wrong);
}

function result({ receipt, sealed }: Opened, state: ReceiptState, reason: string | null): CheckedReceipt {
  return { place: receipt.place, kind: sealed.kind, state, reason };
}

/** What stands beside a receipt and is not what was answered; null where all of it is. */
function contradiction({ decision, verdict, hits }: Claims, answer: ReturnType<typeof askedAgain>['answer']): string | null {
  if (answer === null) return null;
  if (!isScreening(answer)) {
    return verdict === undefined || verdict === answer.verdict ? null : 'The verdict beside it is not the one that was answered.';
  }
  if (decision !== undefined && decision !== answer.decision) return 'The decision beside it is not the one that was answered.';
  for (const claims of hits) {
    const hit = answer.hits.find(({ rank }) => rank === claims['rank']);
    if (hit === undefined) return `Beside it stands a hit ${claims['rank'] ?? ''} that was not answered.`;
    const fields: Readonly<Record<string, unknown>> = { ...hit };
    const wrong = Object.entries(claims).find(([field, value]) => fields[field] !== value);
    if (wrong !== undefined) return `Beside it, ${wrong[0]} of hit ${claims['rank'] ?? ''} is not what was answered.`;
  }
  return null;
}

const isScreening = (answer: object): answer is ScreenAnswer => 'decision' in answer;
