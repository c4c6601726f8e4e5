/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into events whose shape they assert */
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expiryOf } from '../../gateway/events/expiry.ts';
import { sharedAnswers } from '../../gateway/events/sharedAnswers.ts';
import { paced } from '../../gateway/events/paced.ts';
import type { CommitRequest } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { actor, incident, marked, noon, organization, sampleRecords } from '../world.ts';
import { exportGateway } from './exportGateway.ts';
import type { ExportGateway } from './exportGateway.ts';

const forTreasury = marked({ tlp: 'AMBER_STRICT', originator: 'tess', recipientOrgs: ['US-TREASURY'] });
const tess = { user: 'tess', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] } as const;
const claiming = (claims: object) => `Bearer x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.z`;
const [expired, lasting] = [claiming({ exp: 1_700_000_000 }), claiming({ exp: 9_000_000_000 })];
const viewers: Record<string, typeof tess> = { 'Bearer tess': tess, 'Bearer brief': tess, [expired]: tess, [lasting]: tess };

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: any;
}

/** A stream as a client reads it: event by event. */
class Stream {
  readonly response: Response;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  comments = 0;
  #text = '';

  constructor(response: Response) {
    this.response = response;
    this.#reader = response.body!.getReader();
  }

  /** The next event; null at the end of the stream. */
  async next(): Promise<Event | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.#text.slice(0, end).split('\n');
        this.#text = this.#text.slice(end + 2);
        const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
        if (lines[0]?.startsWith(':') === true) this.comments += 1;
        else return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) };
        continue;
      }
      const { done, value } = await this.#reader.read().catch(() => ({ done: true, value: undefined }));
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  async changes(count: number): Promise<Event[]> {
    const found: Event[] = [];
    while (found.length < count) {
      const event = await this.next();
      if (event === null) throw new Error('The stream ended.');
      if (event.event === 'change') found.push(event);
    }
    return found;
  }

  async leave(): Promise<void> {
    await this.#reader.cancel();
  }
}

describe('the stream of events', () => {
  let service: Service;
  let gateway: ExportGateway;
  const ask = (path: string, as?: string, headers: Record<string, string> = {}, from = gateway) =>
    fetch(`${from.origin}/events${path}`, { headers: { ...headers, ...(as === undefined ? {} : { authorization: as }) } });
  const open = async (path = '', as?: string, headers: Record<string, string> = {}, from = gateway) => {
    const response = await ask(path, as, headers, from);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return new Stream(response);
  };
  const put = (...records: LedgerRecord[]) => commit(records.map((record) => ({ op: 'put', record })));
  const commit = async (changes: CommitRequest['changes']) => {
    const { seq } = await service.ledger.commit({ by: 'system:test', at: noon, reason: 'test', changes });
    await service.services.graph.applied(seq, 5_000);
  };
  const titles = (events: readonly Event[]) => events.map(({ data }) => data.records.map(({ id }: { id: string }) => id));

  beforeAll(async () => {
    service = await startService(sampleRecords(), viewers);
    gateway = await exportGateway(service);
  });
  afterAll(async () => {
    await gateway.stop();
    await service.close();
  });

  it('tells a commit as one event with its position, its kinds and its records', async () => {
    const stream = await open();
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await stream.next()).toMatchObject({ event: 'start', id: expect.stringMatching(/^[\w-]{22}$/) });
    await put(organization('org:told', 'Told'), incident('incident:told', 'Told'), incident('incident:told-2', 'Told too'));
    const [event] = await stream.changes(1);
    expect(event!.id).toBe(event!.data.position);
    expect(event!.data).toEqual({
      position: expect.stringMatching(/^[\w-]{22}$/),
      at: noon,
      kinds: { incident: 2, organization: 1 },
      records: expect.arrayContaining([{ kind: 'organization', id: 'org:told', change: 'CREATED' }]),
      truncated: false,
    });
    await stream.leave();
  });

  it('tells an AMBER commit to the officer it is for, and nothing of it to the public', async () => {
    const [officer, everybody] = [await open('', 'Bearer tess'), await open()];
    await put(actor('made:amber', 'Amber Door', { marking: forTreasury }));
    await put(actor('made:plain', 'Plain Door'));
    expect(titles(await officer.changes(2))).toEqual([['made:amber'], ['made:plain']]);
    expect(titles(await everybody.changes(1))).toEqual([['made:plain']]);
    await Promise.all([officer.leave(), everybody.leave()]);
  });

  it('goes on after the last event: nothing is lost meanwhile, and nothing told again', async () => {
    const first = await open();
    await put(organization('org:before', 'Before'));
    const [before] = await first.changes(1);
    await first.leave();
    await put(organization('org:between', 'Between'));
    await put(organization('org:between-2', 'Between too'), actor('made:hidden', 'Hidden', { marking: forTreasury }));
    for (const again of [await open('', undefined, { 'last-event-id': before!.id }), await open(`?after=${before!.id}`)]) {
      expect(titles(await again.changes(2))).toEqual([['org:between'], ['org:between-2']]);
      await again.leave();
    }
    const start = await (await open()).next();
    const later = await open(`?after=${start!.id}`, undefined, { 'last-event-id': before!.id });
    expect(titles(await later.changes(2))).toEqual([['org:between'], ['org:between-2']]);
    await later.leave();
  });

  it('goes on from its start where it broke before the first event', async () => {
    const stream = await open();
    const start = await stream.next();
    await stream.leave();
    await put(organization('org:after-start', 'After the start'));
    const again = await open('', undefined, { 'last-event-id': start!.id });
    expect(titles(await again.changes(1))).toEqual([['org:after-start']]);
    await again.leave();
  });

  it('tells a removal, and of a large commit the first records and how many there are', async () => {
    const stream = await open();
    await commit([{ op: 'remove', id: 'org:told' }]);
    await put(...Array.from({ length: 230 }, (_, at) => organization(`org:many-${at}`, `Many ${at}`)));
    const [removed, many] = await stream.changes(2);
    expect(removed!.data.records).toEqual([{ kind: 'organization', id: 'org:told', change: 'REMOVED' }]);
    expect([many!.data.kinds, many!.data.records.length, many!.data.truncated]).toEqual([{ organization: 230 }, 50, true]);
    await stream.leave();
  });

  it('answers in JSON what is wrong before it begins', async () => {
    const cases = [
      ['?after=nowhere', 400, 'BAD_INPUT'],
      ['?after=a&after=b', 400, 'BAD_INPUT'],
      ['?before=a', 400, 'BAD_INPUT'],
      ['/more', 404, 'NOT_FOUND'],
    ] as const;
    for (const [path, status, code] of cases) {
      const response = await ask(path);
      const { errors } = await response.json();
      expect([path, response.status, errors[0].extensions.code]).toEqual([path, status, code]);
    }
    const stranger = await ask('', 'Bearer nobody');
    expect([stranger.status, stranger.headers.get('content-type')]).toEqual([401, 'application/json; charset=utf-8']);
    const posted = await fetch(`${gateway.origin}/events`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('refuses one viewer too many streams, then everybody, and makes room when one ends', async () => {
    const small = await exportGateway(service, 0, { eventLimits: { mostStreamsOfOne: { user: 1, address: 1 }, mostStreams: 2 } });
    const status = async (as?: string) => {
      const response = await ask('', as, {}, small);
      const after = response.headers.get('retry-after');
      await response.body?.cancel();
      return [response.status, after];
    };
    const mine = await open('', undefined, {}, small);
    expect(await status()).toEqual([429, '30']);
    const theirs = await open('', 'Bearer tess', {}, small);
    expect(await status()).toEqual([503, '30']);
    await theirs.leave();
    await mine.leave();
    let again: Stream | null = null;
    while (again === null) again = await open('', undefined, {}, small).catch(() => null);
    await again.leave();
    await small.stop();
  });

  it('keeps the connection with comments, and ends when the token is good no more', async () => {
    const quick = await exportGateway(service, 0, { eventLimits: { heartbeatMs: 20 } });
    const [brief, lasting] = [await open('', 'Bearer brief', {}, quick), await open('', 'Bearer tess', {}, quick)];
    await Promise.all([brief.next(), lasting.next()]);
    delete viewers['Bearer brief'];
    expect(await brief.next()).toBeNull();
    await put(organization('org:lasting', 'Lasting'));
    expect(titles(await lasting.changes(1))).toEqual([['org:lasting']]);
    expect(lasting.comments).toBeGreaterThan(0);
    await lasting.leave();
    await quick.stop();
  });

  it('ends at the moment a token expires, and not before', async () => {
    const [over, going] = [await open('', expired), await open('', lasting)];
    expect([(await over.next())?.event, await over.next()]).toEqual(['start', null]);
    await going.next();
    await put(organization('org:going', 'Going'));
    expect(titles(await going.changes(1))).toEqual([['org:going']]);
    await going.leave();
  });

  it('ends at shutdown, and begins no more', async () => {
    const ending = await exportGateway(service);
    const stream = await open('', undefined, {}, ending);
    await stream.next();
    ending.endStreams();
    expect(await stream.next()).toBeNull();
    expect((await ask('', undefined, {}, ending)).status).toBe(503);
    await ending.stop();
  });

  it('tells the same where the link graph is in other processes', async () => {
    const far = await exportGateway(service, 0, { isNear: false, eventLimits: { lookEveryMs: { near: 20, remote: 20 } } });
    const stream = await open('', undefined, {}, far);
    await stream.next();
    await put(actor('made:far-hidden', 'Far Hidden', { marking: forTreasury }));
    await put(organization('org:far', 'Far'));
    expect(titles(await stream.changes(1))).toEqual([['org:far']]);
    await stream.leave();
    await far.stop();
  });

  it('is counted on the page for Prometheus', async () => {
    const stream = await open();
    await stream.next();
    const page = await (await fetch(`${gateway.origin}/metrics`)).text();
    expect(page).toMatch(/^ostrakon_event_streams [1-9]/m);
    expect(page).toMatch(/^ostrakon_events_sent_total [1-9]/m);
    expect(page).toMatch(/^ostrakon_request_seconds_count\{kind="events",status="200"\} [1-9]/m);
    await stream.leave();
  });
});

describe('writing to a client', () => {
  const stalled = () => new Writable({ highWaterMark: 10, write: () => undefined });
  const reading = () => new Writable({ highWaterMark: 10, write: (_chunk, _encoding, done) => setImmediate(done) });

  it('waits for one that reads', async () => {
    const sink = reading();
    const client = paced(sink, 60_000);
    for (let time = 0; time < 5; time += 1) await client.write('x'.repeat(100));
    expect([sink.destroyed, sink.writableLength]).toEqual([false, 0]);
  });

  it('cuts off one that does not, and gathers nothing for it meanwhile', async () => {
    const sink = stalled();
    const client = paced(sink, 10);
    const writing = client.write('x'.repeat(100));
    client.writeIfIdle('y'.repeat(100));
    expect(sink.writableLength).toBe(100);
    await expect(writing).rejects.toThrow('does not keep up');
    expect(sink.destroyed).toBe(true);
    await expect(client.write('more')).rejects.toThrow('gone');
  });
});

describe('answers for several streams', () => {
  const asking = (errors: readonly object[] = []) => {
    const asked: string[] = [];
    const ask = async (query: string) => {
      asked.push(query);
      return { data: { asked: asked.length }, errors } as any;
    };
    return { ask, asked };
  };

  it('are asked for once by those to whom they are the same, and by each of the others', async () => {
    const [{ ask, asked }, shared] = [asking(), sharedAnswers()];
    const answers = [
      ...(await Promise.all(['one', 'one', 'other'].map((mark) => shared(mark, ask)('a', { after: 'x' })))),
      await shared('one', ask)('a', { after: 'x' }),
      await shared('one', ask)('a', { after: 'y' }),
    ];
    expect(answers.map(({ data }: any) => data.asked)).toEqual([1, 1, 2, 1, 3]);
    expect(asked).toHaveLength(3);
  });

  it('are asked for again where there were errors', async () => {
    const [{ ask, asked }, shared] = [asking([{}]), sharedAnswers()];
    await shared('one', ask)('a', {});
    await shared('one', ask)('a', {});
    const failing = async () => await Promise.reject<any>(new Error('gone'));
    await expect(shared('two', failing)('a', {})).rejects.toThrow('gone');
    await shared('two', ask)('a', {});
    expect(asked).toHaveLength(3);
  });
});

describe('the expiry of a token', () => {
  it('is read from its claims, and is none where there is no token to read', () => {
    expect(expiryOf(expired)).toBe(1_700_000_000_000);
    expect([undefined, 'Bearer tess', 'Bearer a.b.c', claiming({})].map(expiryOf)).toEqual([null, null, null, null]);
  });
});
