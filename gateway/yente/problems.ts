/** Refusals as clients of yente expect them: `{"detail": ...}`, a sentence or FastAPI's list of what is wrong where. */
import type { ErrorRequestHandler, Response } from 'express';
import { errorTable, OstrakonError } from '../../domain/errors.ts';
import type { Log } from '../../runtime/log.ts';
import { requestId } from '../../runtime/requestId.ts';

/** One thing wrong with a parameter or the body, in FastAPI's words. */
export interface Invalid {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

/** A refusal with its status and what `detail` says. */
export class YenteProblem extends Error {
  readonly status: number;
  readonly detail: string | readonly Invalid[];

  constructor(status: number, detail: string | readonly Invalid[]) {
    super(typeof detail === 'string' ? detail : detail.map(({ msg }) => msg).join(' '));
    this.status = status;
    this.detail = detail;
  }
}

/** @throws {YenteProblem} 422 with all of them, if there are any */
export function refuseInvalid(found: readonly Invalid[]): void {
  if (found.length > 0) throw new YenteProblem(422, found);
}

export function sendProblem(response: Response, status: number, detail: string | readonly Invalid[]): void {
  response.status(status).json({ detail });
}

/** The last handler of the API. What is not meant for clients is logged, and masked as `Internal server error` with the request's id. */
export function problemsAsDetail(log: Log): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const status = statusOf(error);
    if (error instanceof YenteProblem) sendProblem(response, error.status, error.detail);
    else if (error instanceof OstrakonError && error.code !== 'INTERNAL') {
      sendProblem(response, errorTable[error.code].status, error.violations.map(({ message }) => message).join(' '));
    } else if (status === 413) sendProblem(response, 413, 'The request body is too large; at most 1 MB is allowed.');
    else if (isUnreadableJson(error)) sendProblem(response, 422, [{ type: 'json_invalid', loc: ['body'], msg: 'JSON decode error' }]);
    else if (status !== null && status < 500)
      sendProblem(response, status, 'The request cannot be read: malformed address, encoding or headers.');
    else {
      const id = requestId();
      log.error({ err: error, requestId: id }, 'request failed');
      sendProblem(response, 500, `Internal server error; request ${id}.`);
    }
  };
}

function isUnreadableJson(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { type?: unknown }).type === 'entity.parse.failed';
}

function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : null;
}
