import type { Ledger } from '../domain/ledger.ts';
import type { Day, Instant } from '../domain/model.ts';
import type { Pasts } from '../links/history/pasts.ts';
import type { LinkGraph } from '../links/questions.ts';
import type { Log } from '../runtime/log.ts';
import type { Positions } from '../runtime/positions.ts';
import type { Seals } from '../runtime/receipts.ts';
import type { TokenVerifier } from '../runtime/tokens.ts';

/** What every subgraph is handed: made once a process, shared by all operations. */
export interface Services {
  readonly ledger: Ledger;
  readonly graph: LinkGraph;
  /** What was known at moments gone by. */
  readonly pasts: Pasts;
  readonly tokens: TokenVerifier;
  readonly positions: Positions;
  readonly seals: Seals;
  readonly log: Log;
  /** Whether clearing a screening hit takes two persons. */
  readonly fourEyes: boolean;
  today(): Day;
  now(): Instant;
}
