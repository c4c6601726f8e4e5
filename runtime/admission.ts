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
 * The usual limits. Work on operations is nearly all computing in one thread, so more at once would only take memory; 64 keep it busy
 * while subgraphs of other processes answer.
 */
export const usualAdmission: AdmissionLimits = { running: 64, waiting: 256, waitMs: 2_000 };

export interface Admission {
  /** Refuses at once where no more may wait: to be used before a body is read. */
  readonly early: RequestHandler;
  /** Lets a request pass when its turn comes, in the order of arrival, until its connection is done with it. */
  readonly turn: RequestHandler;
  load(): { readonly running: number; readonly waiting: number; readonly refused: number };
}

/** Refusals are errors OVERLOADED with `retry-after: 1`. A client that goes away while it waits gives up its place. */
export function admission(limits: AdmissionLimits): Admission {
  const waiting = new Set<() => void>();
  let running = 0;
  let refused = 0;

  const refusal = (response: Response): OstrakonError => {
    refused += 1;
    response.set('retry-after', '1');
    return new OstrakonError({ code: 'OVERLOADED', message: 'The service has more to do than it can; try again in 1 s.' });
  };
  const isFull = (): boolean => running >= limits.running && waiting.size >= limits.waiting;
  const begin = (response: Response): void => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      for (const next of waiting) {
        next();
        return;
      }
    });
  };

  return {
    early(_request: Request, response, next) {
      next(isFull() ? refusal(response) : undefined);
    },
    turn(_request: Request, response, next) {
      // Gone while its body was read: its end has been told already.
      if (response.destroyed) return;
      if (running < limits.running) {
        begin(response);
        next();
        return;
      }
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
    },
    load: () => ({ running, waiting: waiting.size, refused }),
  };
}
