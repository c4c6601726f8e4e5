import { describe, expect, it } from '@jest/globals';
import { afterRefusal, eventsIn } from '../../explorer/live.ts';

describe('the stream of events as the explorer reads it', () => {
  it('gives whole events, leaves comments out, and keeps what has not come to its end', () => {
    const { events, rest } = eventsIn(
      'id: a\nevent: start\ndata: {"position":"a"}\n\n: still here\n\nid: b\nevent: change\ndata: {}\n\nid: c\nev',
    );
    expect(events).toEqual([
      { id: 'a', event: 'start', data: '{"position":"a"}' },
      { id: 'b', event: 'change', data: '{}' },
    ]);
    expect(rest).toBe('id: c\nev');
    expect(eventsIn(`${rest}ent: change\ndata: {}\n\n`)).toEqual({ events: [{ id: 'c', event: 'change', data: '{}' }], rest: '' });
    expect(eventsIn('')).toEqual({ events: [], rest: '' });
  });

  it('stops where there is no such address or the token is good no more, and waits where there are too many', () => {
    expect([404, 405, 401].map((status) => afterRefusal(status, null, 1_000))).toEqual(['stop', 'stop', 'stop']);
    expect(afterRefusal(429, '30', 1_000)).toEqual({ waitMs: 30_000, isFromNow: false });
    expect(afterRefusal(503, null, 4_000)).toEqual({ waitMs: 4_000, isFromNow: false });
    expect(afterRefusal(400, null, 2_000)).toEqual({ waitMs: 2_000, isFromNow: true });
  });
});
