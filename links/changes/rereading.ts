import type { Commit, Ledger } from '../../domain/ledger.ts';

import { PastChanges } from '../audit/readCommits.ts';

/** Large commits remembered, and the number of changes that makes one large. */
const mostRemembered = 3;
const manyChanges = 1_000;

interface Rereading {
  readonly ledger: Pick<Ledger, 'follow'>;
  readonly past: PastChanges;
}
const known = new WeakMap<Ledger, Rereading>();

/**
 * A ledger that reads a large commit once for the pages of it that are asked for one after the other.
 *
 * What it remembers goes when memory is wanted for anything else.
 */
export function rereading(ledger: Ledger): Rereading {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const remembered = new Map<number, WeakRef<Commit>>();
  async function* follow(...[afterSeq, options = {}]: Parameters<Ledger['follow']>): AsyncGenerator<Commit> {
    const one = options.most === 1 ? remembered.get(afterSeq + 1)?.deref() : undefined;
    if (one !== undefined) {
      yield one;
      return;
    }
    for await (const commit of ledger.follow(afterSeq, options)) {
      if ((commit.changes?.length ?? 0) >= manyChanges) remember(commit);
      yield commit;
    }
  }
  function remember(commit: Commit): void {
    remembered.delete(commit.seq);
    remembered.set(commit.seq, new WeakRef(commit));
    for (const oldest of remembered.keys()) {
      if (remembered.size <= mostRemembered) break;
      remembered.delete(oldest);
    }
  }
  const reading = { ledger: { follow }, past: new PastChanges({ follow }) };
  known.set(ledger, reading);
  return reading;
}
