/** How much work is taken on at once; the rest is refused early, for an answer that comes too late helps nobody. */
import type { Request, RequestHandler, Response } from 'express';
import { OstrakonError } from '../domain/errors.ts';

export interface AdmissionLimits {
  /** Requests that are worked on at once. */
  readonly running: number;
  /** Requests that wait for their turn; those beyond are refused. */
  readonly waiting: number;
  /** How long one waits in milliseconds before it is refused. */
  readonly waitMs: number;
}

/**
 * The usual limits. Work on operations is nearly all computing in one thread, so more at once would only take memory, and time for each;
 * 32 keep it busy while subgraphs of other processes answer.
 */
export const usualAdmission: AdmissionLimits = { running: 32, waiting: 128, waitMs: 1_000 };

export interface Admission {
  /** Refuses at once where no more may wait: to be used before a body is read. */
  readonly early: RequestHandler;
  /** Lets a request pass when its turn comes, in the order of arrival, until its connection is done with it. */
  readonly turn: RequestHandler;
  load(): { readonly running: number; readonly waiting: number; readonly refused: number };
}

/** How many begin at one turn of the event loop: more would keep connections unread for long, fewer would leave most of it to refusals. */
const atOneTurn = 16;

/** Refusals are errors OVERLOADED with `retry-after: 1`. A client that goes away while it waits gives up its place. */
export function admission(limits: AdmissionLimits): Admission {
  const waiting = new Set<() => void>();
  let running = 0;
  let refused = 0;
  /** Turns of the event loop asked for, each of which begins one. */
  let planned = 0;

  const refusal = (response: Response): OstrakonError => {
    refused += 1;
    response.set('retry-after', '1');
    return new OstrakonError({ code: 'OVERLOADED', message: 'The service has more to do than it can; try again in 1 s.' });
  };
  const isFull = (): boolean => running + waiting.size >= limits.running + limits.waiting;
  const startNext = (): void => {
    planned -= 1;
    const [next] = waiting;
    if (running < limits.running) next?.();
    plan();
  };
  // Work begins only once every connection has been read that has something to say: begun while reading, it would keep the others waiting
  // where nobody counts them.
  const plan = (): void => {
    while (planned < Math.min(atOneTurn, waiting.size, limits.running - running)) {
      planned += 1;
      setImmediate(startNext);
    }
  };
  const begin = (response: Response): void => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      plan();
    });
  };

  return {
    early(_request: Request, response, next) {
      next(isFull() ? refusal(response) : undefined);
    },
    turn(_request: Request, response, next) {
      // Gone while its body was read: its end has been told already.
      if (response.destroyed) return;
      if (isFull()) {
        next(refusal(response));
        return;
      }
      const leave = (): void => {
        waiting.delete(go);
        clearTimeout(timer);
        response.off('close', leave);
      };
      const go = (): void => {
        leave();
        begin(response);
        next();
      };
      const timer = setTimeout(() => {
        leave();
        next(refusal(response));
      }, limits.waitMs);
      waiting.add(go);
      response.once('close', leave);
      plan();
    },
    load: () => ({ running, waiting: waiting.size, refused }),
  };
}
