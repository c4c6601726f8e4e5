import type { Ledger } from '../../domain/ledger.ts';
import type { Regime } from '../../domain/model.ts';
import { Graph } from '../graph.ts';
import type { GraphView } from '../view.ts';

import type { VerdictChange } from './feed.ts';

const appliedTimeoutMs = 10_000;

/**
 * The verdicts that changed from the first commit to now, as a viewer's circle sees them, in order.
 *
 * The first time a circle asks, the ledger is replayed; from then on its feed is kept current commit by commit. What a marking hid that no
 * record carries any more stays hidden.
 */
export async function verdictFeed(ledger: Ledger, graph: Graph, view: GraphView, regime: Regime): Promise<readonly VerdictChange[]> {
  const known = graph.ownership.feedOf(view, regime);
  if (known !== null) return known;
  const past = new Graph({ withNames: false });
  let pastView: GraphView | null = null;
  for (;;) {
    for await (const commit of ledger.follow(past.seq, { live: false })) {
      if (pastView === null) {
        pastView = view.keptCircle(past, commit.at.slice(0, 10));
        past.ownership.follow(pastView, regime, []);
      }
      await past.applyInParts(commit);
    }
    if (past.seq > graph.seq) await graph.applied(past.seq, appliedTimeoutMs);
    // Nothing can come between this comparison and the start of following.
    if (past.seq === graph.seq) break;
  }
  const earlier = pastView === null ? [] : past.ownership.feedOf(view.keptCircle(past, view.today), regime);
  graph.ownership.follow(view, regime, earlier ?? []);
  return graph.ownership.feedOf(view, regime) ?? [];
}
