import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { admission } from '../../runtime/admission.ts';

/** As much of a response as admission looks at. */
const response = (): Response => Object.assign(new EventEmitter(), { destroyed: false, set: () => undefined }) as unknown as Response;

/** Nothing of the request is looked at. */
const request = null as unknown as Request;

describe('Requests that arrive at one moment', () => {
  it('begin in the order of arrival, none before all have been heard and 16 at a turn of the event loop', async () => {
    const gate = admission({ running: 100, waiting: 100, waitMs: 60_000 });
    const begun: number[] = [];
    for (let each = 0; each < 40; each++) void gate.turn(request, response(), () => begun.push(each));
    expect([begun, gate.load()]).toEqual([[], { running: 0, waiting: 40, refused: 0 }]);
    await setImmediate();
    expect(begun).toHaveLength(16);
    await setImmediate();
    await setImmediate();
    expect(begun).toEqual(Array.from({ length: 40 }, (_, each) => each));
    expect(gate.load()).toEqual({ running: 40, waiting: 0, refused: 0 });
  });

  it('are refused where they are one more than may run and wait together', () => {
    const gate = admission({ running: 2, waiting: 3, waitMs: 60_000 });
    const responses = Array.from({ length: 6 }, response);
    const refused: unknown[] = [];
    for (const each of responses) void gate.turn(request, each, (error?: unknown) => refused.push(error));
    expect(refused).toMatchObject([{ code: 'OVERLOADED' }]);
    expect(gate.load()).toEqual({ running: 0, waiting: 5, refused: 1 });
    for (const each of responses) each.emit('close');
    expect(gate.load()).toEqual({ running: 0, waiting: 0, refused: 1 });
  });
});
