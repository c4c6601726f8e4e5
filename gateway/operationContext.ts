/** What the gateway knows of one operation while it runs. */
import type { Viewer } from '../domain/tlp.ts';
import { knownAtHeader } from '../runtime/knownAtAsked.ts';

export interface OperationContext {
  readonly viewer: Viewer;
  readonly authorization: string | undefined;
  readonly requestId: string;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  /** The position that further fetches must have applied; moves with each mutation of the operation. */
  after: string | undefined;
  /** The moment the operation is asked for: the header as sent, then what it comes to together with the arguments; undefined for now. */
  knownAt: string | undefined;
  /** The position that this operation's last mutation created. */
  commit: string | undefined;
}

/** Headers for a subgraph: who asks, which position it must have applied, for which moment, and the request id. */
export function forwardedHeaders(context: Partial<OperationContext>): Record<string, string> {
  return {
    ...(context.authorization === undefined ? {} : { authorization: context.authorization }),
    ...(context.after === undefined ? {} : { 'x-ostrakon-after': context.after }),
    ...(context.knownAt === undefined ? {} : { [knownAtHeader]: context.knownAt }),
    ...(context.requestId === undefined ? {} : { 'x-request-id': context.requestId }),
  };
}

/** Takes note of a position that a subgraph's answer names. */
export function noteCommit(context: Partial<OperationContext>, extensions: unknown): void {
  const commit = typeof extensions === 'object' && extensions !== null ? (extensions as Record<string, unknown>)['commit'] : undefined;
  if (typeof commit !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(commit)) return;
  context.after = commit;
  context.commit = commit;
}
