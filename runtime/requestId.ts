/** The id that names one request in logs, errors and calls to subgraphs. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** Runs a function, and everything it starts, under a request id. */
export function withRequestId<T>(id: string, run: () => T): T {
  return current.run(id, run);
}

/** The id of the request being answered; a new one outside any request. */
export function requestId(): string {
  return current.getStore() ?? randomUUID();
}

/** The id a caller sent where it is 8 to 64 harmless characters, otherwise a new one. */
export function acceptedRequestId(sent: string | undefined): string {
  return sent !== undefined && /^[A-Za-z0-9_-]{8,64}$/.test(sent) ? sent : randomUUID();
}
