/** `GET /events`: what changed that the viewer may see, as Server-Sent Events. */
import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { OstrakonError } from '../../domain/errors.ts';
import type { Log } from '../../runtime/log.ts';
import type { Metrics } from '../../runtime/metrics.ts';
import { sendError } from '../../runtime/httpErrors.ts';
import type { TokenVerifier } from '../../runtime/tokens.ts';
import { answerOf, sendRefusal } from '../answer.ts';
import type { NearGraph } from '../nearGraph.ts';
import type { OperationContext } from '../operationContext.ts';
import { AnswerRefused, checkPosition, commitsAfter, presentPosition } from './commits.ts';
import type { AskAsViewer } from './commits.ts';
import { expiryOf } from './expiry.ts';
import { paced } from './paced.ts';
import { pulseOf } from './pulse.ts';
import { sharedAnswers } from './sharedAnswers.ts';

export interface EventLimits {
  readonly mostStreams: number;
  /** Of one user, and of all who ask as the public from one address. */
  readonly mostStreamsOfOne: { readonly user: number; readonly address: number };
  /** Between comments that keep the connection open; the token is looked at again at each. */
  readonly heartbeatMs: number;
  /** How long a client may take to read what was sent. */
  readonly mostWaitMs: number;
  /** How often to look for changes: at a number where the link graph is in this process, by a question for each stream elsewhere. */
  readonly lookEveryMs: { readonly near: number; readonly remote: number };
}

const usualLimits: EventLimits = {
  mostStreams: 500,
  mostStreamsOfOne: { user: 20, address: 100 },
  heartbeatMs: 15_000,
  mostWaitMs: 15_000,
  lookEveryMs: { near: 200, remote: 5_000 },
};

export interface EventParts {
  readonly server: ApolloServer<OperationContext>;
  readonly contextOf: (request: Request, response: Response) => OperationContext;
  readonly tokens: TokenVerifier;
  /** Null where the link graph is in other processes. */
  readonly near: NearGraph | null;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly limits?: Partial<EventLimits>;
}

export interface Events {
  readonly handler: RequestHandler;
  /** Ends every stream, and refuses new ones. */
  close(): void;
}

/**
 * One event for each commit that changed something the viewer may see; `id` is its position. It goes on after `Last-Event-ID`, or
 * `after`, or now. Nothing is sent twice or left out between a stream and the one that goes on after it.
 *
 * A stream ends with its token, with the process, and where the client does not keep up; everything that is wrong before it begins is
 * answered in JSON.
 */
export function eventStreams({ server, contextOf, tokens, near, metrics, log, limits: given }: EventParts): Events {
  const limits = { ...usualLimits, ...given };
  const pulse = pulseOf(near, near === null ? limits.lookEveryMs.remote : limits.lookEveryMs.near);
  const shared = sharedAnswers();
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const open = new Map<string, number>();
  let total = 0;
  metrics.eventStreams(() => total);

  const take = (key: string): void => {
    total += 1;
    open.set(key, (open.get(key) ?? 0) + 1);
  };
  const give = (key: string): void => {
    total -= 1;
    const left = (open.get(key) ?? 1) - 1;
    if (left === 0) open.delete(key);
    else open.set(key, left);
  };

  const handler: RequestHandler = async (request, response) => {
    const after = startOf(request);
    const context = contextOf(request, response);
    const { user, org } = context.viewer;
    const key = JSON.stringify(user === null ? [request.ip] : [user, org]);
    const most = limits.mostStreamsOfOne[user === null ? 'address' : 'user'];
    if (closing.signal.aborted || total >= limits.mostStreams) {
      response.set('retry-after', '30');
      sendError(request, response, 'STORE_UNAVAILABLE', 'There are as many streams of events as this service keeps open; try again.', 503);
      return;
    }
    if ((open.get(key) ?? 0) >= most) {
      response.set('retry-after', '30');
      const message = `There are ${most} streams of events open for you, which is as many as there may be; close one.`;
      sendError(request, response, 'RATE_LIMITED', message);
      return;
    }
    take(key);
    try {
      await stream(context, response, after);
    } catch (error) {
      if (!(error instanceof AnswerRefused)) throw error;
      if (!response.headersSent) sendRefusal(error.errors, response);
    } finally {
      give(key);
      if (response.headersSent) response.end();
    }
  };

  async function stream(context: OperationContext, response: Response, after: string | null): Promise<void> {
    const { viewer, authorization } = context;
    // An answer that others wait for too goes on when one of them leaves.
    const ask: AskAsViewer = (query, variables) => answerOf(server, { ...context, signal: closing.signal }, query, variables);
    const from = after ?? (await near?.stateFor(viewer))?.position ?? (await presentPosition(ask));
    if (after !== null) await checkPosition(ask, after);

    const ended = new AbortController();
    const { signal } = ended;
    const end = () => ended.abort();
    const isOver = () => signal.aborted;
    closing.signal.addEventListener('abort', end, { once: true });
    context.signal.addEventListener('abort', end, { once: true });
    if (closing.signal.aborted || context.signal.aborted) end();
    const client = paced(response, limits.mostWaitMs);
    const expiry = expiryOf(authorization);
    const heartbeat = setInterval(() => {
      client.writeIfIdle(': still here\n\n');
      if (expiry !== null && Date.now() >= expiry) end();
      else tokens.viewerOf(authorization).catch(end);
    }, limits.heartbeatMs);
    // Timers reach no further than 24 days; a later expiry is met by the heartbeat.
    const left = expiry === null ? Infinity : Math.max(0, expiry - Date.now());
    const expiring = left > 2 ** 31 - 1 ? null : setTimeout(end, left);
    try {
      response.status(200).set({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-store',
        // Its end is the end of the connection, and a proxy (nginx) is not to gather events.
        connection: 'close',
        'x-accel-buffering': 'no',
      });
      // A place to go on from, also where the connection breaks before the first change.
      await client.write(`id: ${from}\nevent: start\ndata: ${JSON.stringify({ position: from })}\n\n`);
      let cursor = from;
      let known: string | null = null;
      while (!isOver()) {
        const { beat } = pulse;
        // Read before asking: what comes meanwhile makes another mark, and is looked for again.
        const mark = near === null ? null : (await near.stateFor(viewer)).mark;
        if (mark === null || mark !== known) {
          for await (const commit of commitsAfter(mark === null ? ask : shared(mark, ask), cursor)) {
            if (isOver()) return;
            await client.write(`id: ${commit.position}\nevent: change\ndata: ${JSON.stringify(commit)}\n\n`);
            metrics.eventSent();
            cursor = commit.position;
          }
          known = mark;
        }
        await pulse.after(beat, signal);
      }
    } catch (error) {
      // The client comes back with the last id it had, and gets as JSON what is wrong.
      log.debug({ err: error }, 'a stream of events ended early');
    } finally {
      clearInterval(heartbeat);
      if (expiring !== null) clearTimeout(expiring);
      closing.signal.removeEventListener('abort', end);
    }
  }

  return {
    handler,
    close() {
      closing.abort();
      pulse.stop();
    },
  };
}

/** Where to go on; null for now. @throws {OstrakonError} BAD_INPUT */
function startOf(request: Request): string | null {
  const unknown = Object.keys(request.query).find((name) => name !== 'after');
  if (request.path !== '/')
    throw new OstrakonError({ code: 'NOT_FOUND', message: 'There is nothing at this address; it is /events?after=.' });
  if (unknown !== undefined) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: 'There is one parameter, "after".' });
  }
  const { after } = request.query;
  if (after !== undefined && typeof after !== 'string') {
    throw new OstrakonError({ code: 'BAD_INPUT', field: 'after', message: '"after" may be given once.' });
  }
  // What the client had last is later than where it began.
  const start = request.get('last-event-id') ?? after ?? '';
  return start === '' ? null : start;
}
