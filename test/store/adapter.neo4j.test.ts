import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Ledger } from '../../domain/ledger.ts';
import { linkTypes, type LedgerRecord } from '../../domain/model.ts';
import { referencesOf } from '../../domain/references.ts';
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { nodeTypes } from '../../store/neo4j/codecs.ts';
import { actor, link, noon, sampleRecords as sample } from '../world.ts';
import { ledgerContract } from './contract.ts';
import type { OpenLedger } from './contract.ts';
import { streamedContract } from './streamed.ts';
import { ownServer, testServer, type TestServer } from './server.ts';

const sampleRecords = sample();
let server: TestServer;
const openAt = (uri: string): Promise<Ledger> => openNeo4j({ uri, user: server.user, password: server.password });
const commit = (ledger: Ledger, records: readonly LedgerRecord[], commitId?: string) =>
  ledger.commit({
    by: 'ada',
    at: noon,
    reason: 'test',
    changes: records.map((record) => ({ op: 'put', record })),
    ...(commitId === undefined ? {} : { commitId }),
  });

beforeAll(async () => {
  server = await testServer();
}, 120_000);
afterAll(() => server.stop());

const openStore = async (): Promise<OpenLedger> => {
  await server.wipe();
  const opened: Ledger[] = [];
  const open = async (): Promise<Ledger> => {
    const ledger = await openAt(server.uri);
    opened.push(ledger);
    return ledger;
  };
  const ledger = await open();
  return {
    ledger,
    async reopen() {
      await opened[0]!.close();
      opened[0] = await open();
      opened.pop();
      return opened[0];
    },
    second: open,
    async destroy() {
      await Promise.all(opened.map((each) => each.close()));
    },
  };
};
ledgerContract('neo4j', openStore);
streamedContract('neo4j', openStore);

describe('the graph in Neo4j', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    await server.wipe();
    ledger = await openAt(server.uri);
    await commit(ledger, sampleRecords);
  });
  afterAll(() => ledger.close());

  it('has one node a record but links, labelled by its type and an actor also by its kind', async () => {
    const labels = new Map<string, number>();
    const kinds: Record<string, string> = {
      FOREIGN_GOVERNMENT: 'ForeignGovernment', ENTITY: 'Entity', INDIVIDUAL: 'Individual', VESSEL: 'Vessel', AIRCRAFT: 'Aircraft',
    }; // prettier-ignore
    for (const record of sampleRecords) {
      if (record.type === 'link') continue;
      const names = [
        record.type[0]!.toUpperCase() + record.type.slice(1),
        'Record',
        ...(record.type === 'actor' ? [kinds[record.kind]!] : []),
      ];
      const key = names.sort().join(':');
      labels.set(key, (labels.get(key) ?? 0) + 1);
    }
    const found = await server.query('MATCH (n:Record) RETURN labels(n) AS labels, count(*) AS count');
    expect(new Map(found.map((row) => [(row['labels'] as string[]).sort().join(':'), row['count']]))).toEqual(labels);
  });

  it('has every link as a relationship of its type between its actors', async () => {
    const found = await server.query('MATCH (a:Actor)-[r]->(b:Actor) WHERE r.id IS NOT NULL RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to ORDER BY id'); // prettier-ignore
    const links = sampleRecords.filter((record) => record.type === 'link').sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(links.length).toBeGreaterThan(0);
    expect(found).toEqual(links.map(({ id, linkType, from, to }) => ({ id, type: linkType, from, to })));
  });

  it('draws every reference as a relationship of the domain table, and nothing else', async () => {
    const drawn = await server.query('MATCH (a:Record)-[r]->(b:Record) WHERE r.id IS NULL RETURN a.id AS a, type(r) AS r, b.id AS b');
    const wanted = sampleRecords
      .filter((record) => record.type !== 'link')
      .flatMap((record) => referencesOf(record).map(({ id, reference }) => `${record.id} ${reference.relationship} ${id}`));
    expect(wanted.length).toBeGreaterThan(0);
    expect(drawn.map(({ a, r, b }) => `${a as string} ${r as string} ${b as string}`).sort()).toEqual(wanted.sort());
  });

  it('has dates as dates, instants as datetimes, lists as lists and shares as numbers', async () => {
    await commit(ledger, [
      actor('made:x', 'X'),
      actor('made:y', 'Y'),
      {
        ...link('link:x', 'made:x', 'made:y'),
        linkType: 'OWNS',
        since: '2019-09-30',
        share: { min: '50/3', max: '60', minOpen: false, maxOpen: true },
      },
    ]);
    const [row] = await server.query(`
      MATCH (:Actor {id: 'made:x'})-[r:OWNS {id: 'link:x'}]->(b:Actor), (c:Commit {seq: 2})
      RETURN r.since = date('2019-09-30') AS since, r.until AS until, round(r.shareMin, 2) AS min, r.shareMax AS max, r.tlp AS tlp,
        valueType(b.countries) STARTS WITH 'LIST<' AS lists, c.at = datetime($noon) AS at, c.changeCount AS changes`, { noon }); // prettier-ignore
    expect(row).toEqual({ since: true, until: null, min: 16.67, max: 60, tlp: 'CLEAR', lists: true, at: true, changes: 3 });
  });

  it('redraws what a change moves: references, a link of another type, the label of another kind', async () => {
    await commit(ledger, [actor('made:p', 'P'), actor('made:q', 'Q'), link('link:p', 'made:p', 'made:q')]);
    await commit(ledger, [
      { ...link('link:p', 'made:q', 'made:p'), linkType: 'CONTROLS' },
      { ...actor('made:p', 'P'), kind: 'VESSEL', details: null },
    ]);
    const found = await server.query("MATCH (a)-[r {id: 'link:p'}]->(b) RETURN a.id AS a, type(r) AS r, labels(b) AS labels");
    expect(found.map((row) => ({ ...row, labels: (row['labels'] as string[]).sort() }))).toEqual([
      { a: 'made:q', r: 'CONTROLS', labels: ['Actor', 'Record', 'Vessel'] },
    ]);
  });

  it('has a uniqueness constraint for every label and every type of link, and opening again changes nothing', async () => {
    const names = async (): Promise<unknown[]> =>
      (await server.query('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')).map((row) => row['name']);
    const before = await names();
    expect(before).toEqual(
      expect.arrayContaining([...nodeTypes.map((type) => `${type}_id`), ...linkTypes.map((type) => `link_${type}_id`)]),
    );
    const count = await server.query('MATCH (n) RETURN count(n) AS n');
    await (await openAt(server.uri)).close();
    expect([await names(), await server.query('MATCH (n) RETURN count(n) AS n')]).toEqual([before, count]);
  });

  it('answers on neo4j:// and on bolt:// alike', async () => {
    const answers = [];
    for (const scheme of ['neo4j', 'bolt']) {
      const other = await openAt(server.uri.replace(/^\w+:/, `${scheme}:`));
      answers.push([(await other.scan()).seq, await other.records([sampleRecords[0]!.id])]);
      await other.close();
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]![1]).toEqual([{ record: sampleRecords[0], revision: 1 }]);
  });
});

describe('a connection that is lost', () => {
  beforeEach(() => server.wipe());

  it('after the server has committed does not make the commit apply twice', async () => {
    const proxy = await cuttingProxy(server.uri);
    const ledger = await openAt(proxy.uri);
    proxy.cutAtNextCommit();
    const header = await commit(ledger, [actor('made:1', 'One')], 'once');
    expect(proxy.cuts()).toBe(1);
    expect(header).toMatchObject({ seq: 1, commitId: 'once' });
    expect(await server.query('MATCH (c:Commit) RETURN c.seq AS seq, c.commitId AS id')).toEqual([{ seq: 1, id: 'once' }]);
    expect(await ledger.records(['made:1'])).toEqual([{ record: actor('made:1', 'One'), revision: 1 }]);
    await ledger.close();
    await proxy.close();
  });
});

describe('a server that is not there', () => {
  it('or has too little memory for a commit is STORE_UNAVAILABLE, in words that tell nothing of it', async () => {
    const own = await ownServer({ 'db.memory.transaction.total.max': '10m' });
    const ledger = await openNeo4j(own);
    await commit(ledger, [actor('made:1', 'One')]);
    const many = Array.from({ length: 3_000 }, (_, i) => actor(`made:many-${i}`, `One of many ${i}`));
    await expect(commit(ledger, many)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'The commit is too large for the memory of the store; raise server.memory.heap.max_size of Neo4j, or commit less at once.',
    });
    expect([(await ledger.scan()).seq, await ledger.records(['made:many-0'])]).toEqual([1, [null]]);
    await own.stop();
    const message = 'The store does not answer; try again later.';
    const refused = { code: 'STORE_UNAVAILABLE', message };
    const attempts = [ledger.records(['made:1']), ledger.scan(), commit(ledger, [actor('made:2', 'Two')]), openNeo4j(own)];
    for (const settled of await Promise.allSettled(attempts)) {
      expect(settled).toMatchObject({ status: 'rejected', reason: refused });
    }
    await ledger.close();
  }, 150_000);

  it('or that refuses the password is STORE_UNAVAILABLE and says what to check', async () => {
    await expect(openNeo4j({ uri: server.uri, user: server.user, password: 'certainly wrong' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'The store refuses the credentials; check NEO4J_USER and NEO4J_PASSWORD.',
    });
  });

  it.each(['http://127.0.0.1:7474', '127.0.0.1:7687', 'neo4j://'])('cannot be named as %s', async (uri) => {
    await expect(openNeo4j({ uri, user: 'neo4j', password: 'x' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

/** A TCP proxy that, once told to, forwards the next Bolt COMMIT, waits for the server's answer and cuts the line instead of passing it on. */
async function cuttingProxy(uri: string) {
  const { hostname, port } = new URL(uri);
  let armed = false;
  let cuts = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let swallowing = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      // A chunk of two bytes: a structure without fields with the signature of COMMIT.
      if (armed && chunk.includes(Buffer.from([0x00, 0x02, 0xb0, 0x12]))) {
        armed = false;
        swallowing = true;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk: Buffer) => {
      if (!swallowing) return void client.write(chunk);
      cuts += 1;
      client.destroy();
    });
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cutAtNextCommit: () => void (armed = true),
    cuts: () => cuts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}
