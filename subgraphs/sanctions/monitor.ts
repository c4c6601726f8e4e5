/** Customer lists screened again whenever what they are screened against changes. */
import { OstrakonError } from '../../domain/errors.ts';
import { partsOf } from '../../domain/ledger.ts';
import type { Commit } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import type { Services } from '../services.ts';
import { monitorUser, screenedList } from './screenedList.ts';

export interface Monitor {
  /** Resolves once the commits up to a position have been seen and everything due has been screened. */
  settled(seq: number): Promise<void>;
  close(): Promise<void>;
}

export interface MonitorOptions {
  /** How long commits are gathered before lists are screened. */
  readonly delayMs?: number;
}

/** How often it is looked whether another day has begun. */
const dayCheckMs = 600_000;
const appliedTimeoutMs = 10_000;
const every = '*';

/**
 * Starts screening: every list once, in case something changed while nobody watched; then a list when it is saved, and all when a commit
 * changes actors, who owns or controls whom, designations, programmes, clearances or who belongs to what; and all when another day begins.
 * Commits are gathered for a moment first. Its own commits change none of these.
 */
export function startMonitor(
  services: Pick<Services, 'ledger' | 'graph' | 'now' | 'today' | 'log'>,
  { delayMs = 1_000 }: MonitorOptions = {},
): Monitor {
  const { ledger, graph, log } = services;
  const stopping = new AbortController();
  const { signal } = stopping;
  const due = new Set<string>();
  const waiting = new Set<() => void>();
  let seen = graph.seq;
  let day = services.today();
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;

  const note = () => {
    for (const check of waiting) check();
  };
  const schedule = (list: string) => {
    due.add(list);
    arm();
  };
  const arm = () => {
    if (timer !== null || isRunning || signal.aborted || due.size === 0) return;
    timer = setTimeout(() => {
      timer = null;
      isRunning = true;
      running = screenDue()
        .catch((error: unknown) => log.error({ err: error }, 'screening customer lists failed'))
        .finally(() => {
          isRunning = false;
          arm();
          note();
        });
    }, delayMs);
    timer.unref();
  };
  const screenDue = async () => {
    const lists = [...due];
    due.clear();
    for (const { list } of graph.customerLists()) {
      if (!lists.includes(every) && !lists.includes(list.id)) continue;
      const run = await screenedList(services, list.id, signal);
      if (signal.aborted) return;
      if (run !== null) log.info({ list: run.list, differences: run.differences.length }, 'customer list screened');
    }
  };
  /** A large list may take the graph longer than one wait. */
  const applied = async (seq: number) => {
    while (!signal.aborted) {
      try {
        await graph.applied(seq, appliedTimeoutMs);
        return;
      } catch (error) {
        if (!(error instanceof OstrakonError) || error.code !== 'STORE_BEHIND') throw error;
        log.warn({ seq }, 'customer lists wait for the link graph');
      }
    }
  };
  const follow = async () => {
    for await (const commit of ledger.follow(seen, { signal })) {
      await applied(commit.seq);
      for (const list of await affectedBy(commit)) schedule(list);
      seen = commit.seq;
      note();
    }
  };
  const following = follow().catch((error: unknown) => {
    if (!signal.aborted) log.error({ err: error }, 'customer lists are no longer screened again');
  });
  const days = setInterval(() => {
    if (services.today() === day) return;
    day = services.today();
    schedule(every);
  }, dayCheckMs);
  days.unref();
  schedule(every);

  return {
    async settled(seq) {
      const isSettled = () => seen >= seq && due.size === 0 && !isRunning;
      if (isSettled()) return;
      await new Promise<void>((resolve) => {
        const check = () => {
          if (!isSettled()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
      });
    },
    async close() {
      stopping.abort();
      if (timer !== null) clearTimeout(timer);
      clearInterval(days);
      await following;
      await running;
    },
  };
}

/** The lists to screen again because of a commit: ids, or `*` for every one. */
async function affectedBy(commit: Commit): Promise<string[]> {
  const lists = new Set<string>();
  // Runs that come and go change nothing that lists are screened against.
  if (commit.by === monitorUser) return [];
  for await (const changes of partsOf(commit)) {
    for (const change of changes) {
      // What was removed is named by its id alone; that happens seldom.
      if (change.op === 'remove' || decides(change.record)) lists.add(every);
      else if (change.record.type === 'customerList') lists.add(change.record.id);
    }
    if (lists.has(every)) break;
  }
  return [...lists];
}

function decides(record: LedgerRecord): boolean {
  switch (record.type) {
    case 'actor':
    case 'designation':
    case 'program':
    case 'clearance':
    case 'membership':
    case 'community':
    case 'organization':
      return true;
    case 'link':
      return record.linkType === 'OWNS' || record.linkType === 'CONTROLS';
    default:
      return false;
  }
}
