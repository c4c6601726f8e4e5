/** A customer list screened now. */
import { OstrakonError } from '../../domain/errors.ts';
import type { Change, Ledger } from '../../domain/ledger.ts';
import type { Customer, CustomerListRecord, CustomerResult, Regime, ScreeningRunRecord } from '../../domain/model.ts';
import { differencesOf } from '../../domain/screening/differences.ts';
import { questionOf } from '../../domain/screening/question.ts';
import type { Marking, Viewer } from '../../domain/tlp.ts';
import { publicViewer } from '../../domain/tlp.ts';
import type { View } from '../../links/questions.ts';
import { screenAlgorithm } from '../../links/screening/screenQuestion.ts';
import { subjectKeyOf } from '../../runtime/subjectKey.ts';
import type { Services } from '../services.ts';

/** The user id under which lists are screened. */
export const monitorUser = 'system:monitor';

/** How many runs of a list are kept. What older ones said stays in the commits that wrote them. */
export const keptRuns = 100;

const sliceMs = 20;
const appliedTimeoutMs = 10_000;
const shownHits = 100;
/** Whose rules say who is blocked: the first of which a list is loaded. */
const regimesInOrder: readonly Regime[] = ['US', 'EU', 'UK', 'UN'];

export type ListServices = Pick<Services, 'ledger' | 'graph' | 'now' | 'today'>;

/**
 * Screens a list as its organisation sees the data, in slices between which others are served, and writes the run where something differs
 * from the newest one or there is none; runs beyond the newest `keptRuns` go with that. Where another process writes a run meanwhile, the
 * list is screened again against that one.
 *
 * @returns the run as written; null where nothing differs, nothing can be said, the list has gone, or `signal` has ended it
 */
export async function screenedList(
  services: ListServices,
  id: string,
  signal: AbortSignal | null = null,
): Promise<ScreeningRunRecord | null> {
  const { ledger, graph, now, today } = services;
  for (;;) {
    const found = graph.customerLists().find(({ list }) => list.id === id);
    if (found === undefined) return null;
    const { list, newest } = found;
    const [at, asOf] = [now(), today()];
    const results = await resultsOf(list, graph.view(ownViewer(list.marking), { asOf }), signal);
    if (results === null) return null;
    const differences = differencesOf(list.customers, newest, results);
    if (newest !== null && differences.length === 0) return null;
    const run = runOf(list, newest, { at, asOf, results, differences });
    const outlived = graph.screeningRuns(id).slice(0, 1 - keptRuns);
    const seq = await written(ledger, run, outlived);
    if (seq === null) return null;
    await graph.applied(seq.at, appliedTimeoutMs);
    if (seq.isOwn) return run;
  }
}

type Found = Pick<ScreeningRunRecord, 'at' | 'asOf' | 'results' | 'differences'>;

function runOf(list: CustomerListRecord, newest: ScreeningRunRecord | null, found: Found): ScreeningRunRecord {
  const number = newest === null ? 1 : Number(newest.id.slice(newest.id.lastIndexOf('/') + 1)) + 1;
  return {
    type: 'screeningRun',
    id: `run:${list.id}/${number}`,
    marking: list.marking,
    sources: [],
    isSynthetic: list.isSynthetic,
    list: list.id,
    algorithm: screenAlgorithm,
    ...found,
  };
}

/** Who sees what the list's organisation sees, without any role; the public where the list belongs to nobody's organisation. */
function ownViewer({ tlp, recipientOrgs }: Marking): Viewer {
  const [org] = recipientOrgs;
  return tlp === 'AMBER_STRICT' && org !== undefined ? { user: monitorUser, org, roles: [] } : publicViewer;
}

/** Null where the signal has ended it, or no regime has a list. */
async function resultsOf(list: CustomerListRecord, view: View, signal: AbortSignal | null): Promise<CustomerResult[] | null> {
  const regime = loadedRegime(view);
  if (regime === null) return null;
  const results: CustomerResult[] = [];
  let until = performance.now() + sliceMs;
  for (const customer of list.customers) {
    const result = resultOf(customer, regime, view);
    if (result !== null) results.push(result);
    if (performance.now() < until) continue;
    await new Promise(setImmediate);
    if (signal?.aborted === true) return null;
    until = performance.now() + sliceMs;
  }
  return results;
}

/** Null for a customer that is clear. */
function resultOf(customer: Customer, regime: Regime, view: View): CustomerResult | null {
  const question = questionOf({ ...customer, identifiers: asScreened(customer), regime, limit: shownHits, listedOnly: true });
  const { decision, hits } = view.screen(question, subjectKeyOf(question.party));
  if (decision === 'CLEAR') return null;
  const counting = hits.filter(({ clearance }) => clearance === null);
  return { ref: customer.ref, decision, hits: counting.map(({ actor, score, verdict }) => ({ actor, score, verdict })) };
}

/** As an input without a type gives them: a stored identifier always has one. */
const asScreened = ({ identifiers }: Customer) =>
  identifiers.map(({ type, ...identifier }) => ({ type: type === 'Identifier' ? null : type, ...identifier }));

function loadedRegime(view: View): Regime | null {
  for (const regime of regimesInOrder) {
    try {
      view.screen(questionOf({ name: 'a', regime, limit: 1 }), '');
      return regime;
    } catch (error) {
      if (!(error instanceof OstrakonError) || error.code !== 'REGIME_NOT_LOADED') throw error;
    }
  }
  return null;
}

/** Where the run of that number was written, by this process or another; null where the list has gone. */
async function written(
  ledger: Ledger,
  run: ScreeningRunRecord,
  outlived: readonly ScreeningRunRecord[],
): Promise<{ readonly at: number; readonly isOwn: boolean } | null> {
  try {
    const removals = outlived.map((each): Change => ({ op: 'remove', id: each.id }));
    const changes: readonly Change[] = [{ op: 'put', record: run, expected: null }, ...removals];
    const { seq } = await ledger.commit({ by: monitorUser, at: run.at, reason: 'screenCustomerList', changes });
    return { at: seq, isOwn: true };
  } catch (error) {
    if (!(error instanceof OstrakonError)) throw error;
    if (error.code === 'BAD_INPUT') return null;
    const [other] = error.code === 'STALE_VERSION' ? await ledger.records([run.id]) : [];
    if (other == null) throw error;
    return { at: other.revision, isOwn: false };
  }
}
