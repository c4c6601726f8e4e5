import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord, RecordOf, RecordType } from '../../domain/model.ts';
import { referencesOf } from '../../domain/references.ts';
import type { Standing, Viewer } from '../../domain/tlp.ts';
import { canSee, publicViewer } from '../../domain/tlp.ts';
import { bundledRecords, loadBundled } from '../../ingest/bundled.ts';
import { openEmbedded } from '../../store/embedded.ts';

const records = bundledRecords();
const byId = new Map(records.map((record) => [record.id, record]));
function all<T extends RecordType>(type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.type === type);
}
function the<T extends RecordType>(type: T, id: string): RecordOf<T> {
  const record = byId.get(id);
  if (record?.type !== type) throw new Error(`No ${type} ${id}.`);
  return record as RecordOf<T>;
}
const order = all('designation').filter((designation) => designation.programs.includes('ELECTION-EO13848'));
const kindOf = (id: string) => the('actor', id).kind;
const tally = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((value) => [value, values.filter((other) => other === value).length]));

describe('the actions under Executive Order 13848', () => {
  it('are 111 designations in eleven rounds, each of a different actor, each since the day of its round', () => {
    expect(tally(order.map((designation) => designation.round ?? 'none'))).toEqual({
      'round:ELECTION-EO13848/2019-09-30': 15,
      'round:ELECTION-EO13848/2020-07-15': 8,
      'round:ELECTION-EO13848/2020-09-10': 4,
      'round:ELECTION-EO13848/2020-09-23': 5,
      'round:ELECTION-EO13848/2020-10-22': 5,
      'round:ELECTION-EO13848/2021-01-11': 11,
      'round:ELECTION-EO13848/2021-04-15': 29,
      'round:ELECTION-EO13848/2021-11-18': 7,
      'round:ELECTION-EO13848/2022-03-03': 17,
      'round:ELECTION-EO13848/2024-09-27': 7,
      'round:ELECTION-EO13848/2024-12-31': 3,
    });
    expect(new Set(order.map((designation) => designation.actor)).size).toBe(111);
    expect(order.filter((designation) => designation.round !== `round:ELECTION-EO13848/${String(designation.since)}`)).toEqual([]);
    expect(order.filter((designation) => designation.status !== 'ACTIVE' || designation.marking.tlp !== 'CLEAR')).toEqual([]);
  });

  it('begin with seven persons, four companies, three aircraft and a vessel', () => {
    const first = order.filter((designation) => designation.round === 'round:ELECTION-EO13848/2019-09-30');
    expect(tally(first.map((designation) => kindOf(designation.actor)))).toEqual({ AIRCRAFT: 3, ENTITY: 4, INDIVIDUAL: 7, VESSEL: 1 });
  });

  it('carry the criterion only where it is established', () => {
    expect(tally(order.map((designation) => designation.criterion ?? 'none'))).toEqual({
      I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT: 8,
      II_MATERIAL_SUPPORT: 4,
      III_OWNED_CONTROLLED_ACTED_FOR: 10,
      none: 89,
    });
    expect(the('designation', 'ofac:21171/ELECTION-EO13848')).toMatchObject({
      criterion: 'II_MATERIAL_SUPPORT',
      legalAuthority: 'Executive Order 13848, section 2(a)(ii)',
      incidents: ['incident:I1-ira-2018-personas'],
    });
  });

  it('stand beside the other programmes of the same actors, whose days are not known', () => {
    const others = all('designation').filter(({ actor }) => actor === 'ofac:21171');
    expect(others.map(({ id, since }) => [id, since])).toEqual([
      ['ofac:21171/UKRAINE-EO13661', null],
      ['ofac:21171/CYBER2', null],
      ['ofac:21171/ELECTION-EO13848', '2019-09-30'],
      ['ofac:21171/RUSSIA-EO14024', null],
    ]);
  });

  it('leave out the nineteen near misses, which are there under their own programmes', () => {
    const nearMisses = [
      49725, 49726, 50544, 50562, 50563, 50564, 50565, 50566, 50567, 50568, 50581, 50582, 34517, 34991, 36136, 36138, 36139, 31169, 31170,
    ].map((uid) => `ofac:${uid}`);
    expect(order.filter((designation) => nearMisses.includes(designation.actor))).toEqual([]);
    const theirs = all('designation').filter((designation) => nearMisses.includes(designation.actor));
    expect(new Set(theirs.map((designation) => designation.actor)).size).toBe(19);
    expect(the('designation', 'ofac:36136/RUSSIA-EO14024').since).toBe('2022-07-29');
    expect(the('designation', 'ofac:50565/RUSSIA-EO14024')).toMatchObject({
      since: '2024-09-04',
      incidents: ['incident:I10-rt-covert-front'],
    });
    expect(the('designation', 'ofac:31169/CYBER2').since).toBe('2021-04-15');
  });
});

describe('actors and links', () => {
  it('hold no personal identifiers: no birth dates, places, addresses or numbers of persons or companies', () => {
    for (const actor of all('actor')) {
      expect(actor.addresses).toEqual([]);
      if (actor.details?.kind === 'INDIVIDUAL') {
        expect([actor.id, actor.details.birthDates, actor.details.birthPlaces, actor.identifiers]).toEqual([actor.id, [], [], []]);
      }
      if (actor.kind === 'INDIVIDUAL' || actor.kind === 'ENTITY') {
        const { id, sources, ...rest } = actor;
        expect([id, sources.length, JSON.stringify(rest).match(/\d{6,}|@|passport|born|DOB/gi)]).toEqual([id, 1, null]);
      }
    }
    expect(all('actor').filter((actor) => actor.kind === 'INDIVIDUAL').length).toBeGreaterThan(75);
  });

  it('keep aliases, former names and what marks a craft', () => {
    expect(the('actor', 'ofac:27197')).toMatchObject({
      kind: 'AIRCRAFT',
      names: [
        { value: 'RA-02791', type: 'PRIMARY' },
        { value: 'M-VITO', type: 'FKA' },
      ],
      countries: ['RU'],
      details: { kind: 'AIRCRAFT', tailNumber: 'RA-02791', model: 'Hawker 800XP', serialNumber: '258512' },
    });
    expect(the('actor', 'ofac:27200').details).toMatchObject({ kind: 'VESSEL', mmsi: '375311000', flag: 'VC' });
    expect(the('actor', 'ofac:23943').names.map((name) => name.value)).toContain('GLAVSET LLC');
    expect(the('actor', 'ofac:33634').names).toContainEqual({
      value: 'NET PEYGARD SAMAVAT',
      type: 'FKA',
      script: 'Latn',
      sources: ['eo13848-bundled'],
    });
  });

  it('type a link where more is known than "Linked To", once for each pair', () => {
    const ends = all('link').map(({ from, to }) => `${from}>${to}`);
    expect(ends.filter((pair, index) => ends.indexOf(pair) !== index)).toEqual([]);
    expect(the('link', 'eo13848:link/ofac:21171/FINANCES/ofac:23943').share).toBeNull();
    expect(the('link', 'eo13848:link/ofac:36136/OWNS/ofac:36138').share).toEqual({
      min: '100',
      max: '100',
      minOpen: false,
      maxOpen: false,
    });
    expect(byId.has('ofac:36138/linked-to/36136')).toBe(false);
    expect(byId.has('ofac:29101/linked-to/21171')).toBe(true);
    expect(
      all('link')
        .filter(({ linkType, to }) => linkType === 'PART_OF' && to === 'gov:RU')
        .map(({ from }) => from),
    ).toEqual(['ofac:21343', 'ofac:21344', 'eo13848:svr']);
  });
});

describe('elections, incidents and reference data', () => {
  it('know the delivery days that are established and leave the others open', () => {
    expect(all('assessment').map(({ id, deliveredAt, receivedAt }) => [id, deliveredAt, receivedAt])).toEqual([
      ['assessment:US-2018-11-06', '2018-12-21', '2018-12-21'],
      ['assessment:US-2020-11-03', '2021-01-07', '2021-01-07'],
      ['assessment:US-2022-11-08', '2022-12-23', '2022-12-23'],
      ['assessment:US-2024-11-05', null, null],
      ['assessment:US-2026-11-03', null, null],
      ['assessment:US-GA-2021-01-05', null, null],
      ['assessment:US-GA-2022-12-06', null, null],
    ]);
    expect(all('impactReport').map(({ id, deliveredAt }) => [id, deliveredAt])).toEqual([
      ['impact-report:US-2018-11-06', '2019-02-04'],
      ['impact-report:US-2020-11-03', null],
      ['impact-report:US-2022-11-08', null],
      ['impact-report:US-2024-11-05', null],
      ['impact-report:US-2026-11-03', null],
      ['impact-report:US-GA-2021-01-05', null],
      ['impact-report:US-GA-2022-12-06', null],
    ]);
    expect(all('emergencyNotice').map((notice) => notice.noticeDate)).toEqual([
      '2019-09-10',
      '2020-09-10',
      '2021-09-07',
      '2022-09-07',
      '2023-09-07',
      '2024-09-09',
    ]);
    expect(all('election').every((election) => election.date >= '2018-09-12')).toBe(true);
  });

  it('tie each of the eleven incidents to actors and to the designations that answer it', () => {
    const published = all('incident').filter((incident) => !incident.isSynthetic);
    expect(published.map(({ id }) => /I\d+/.exec(id)?.[0])).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11']);
    for (const { id, techniques } of published) {
      const attributed = all('attribution').filter((attribution) => attribution.incident === id && attribution.status === 'PUBLISHED');
      const answering = all('designation').filter((designation) => designation.incidents.includes(id));
      expect([id, techniques.length > 0, attributed.length > 0, answering.length > 0]).toEqual([id, true, true, true]);
    }
    expect(order.filter(({ incidents }) => incidents.includes('incident:I2-derkach-tapes'))).toHaveLength(12);
  });

  it('explain every programme tag and count jurisdictions and methods in full', () => {
    expect(tally(all('jurisdiction').flatMap((place) => (place.isSynthetic ? [] : [place.level])))).toEqual({
      COUNTY: 3235,
      FEDERAL: 1,
      STATE: 50,
      TERRITORY: 6,
    });
    expect(the('jurisdiction', 'us:06037')).toMatchObject({ name: 'Los Angeles County', stateCode: 'CA', parent: 'us:06' });
    expect(tally(all('technique').map(({ framework, tier }) => `${framework} ${tier}`))).toEqual({
      'ATTACK TACTIC': 14,
      'DISARM PHASE': 4,
      'DISARM TACTIC': 16,
      'DISARM TECHNIQUE': 391,
    });
    expect(the('technique', 'disarm:T0085.003')).toMatchObject({ name: 'Develop Inauthentic News Articles', parent: 'disarm:T0085' });
    expect(the('program', 'program:ELECTION-EO13848')).toMatchObject({ blocking: true, regime: 'US' });
    expect(all('program').filter((program) => !program.isSynthetic)).toHaveLength(76);
  });
});

describe('every record', () => {
  it('has an id of its own, a source that is in the catalogue, and references that resolve', () => {
    expect(byId.size).toBe(records.length);
    const datasets = new Set(all('dataset').map(({ name }) => name));
    for (const record of records) {
      expect([record.id, record.sources.length > 0 && record.sources.every(({ dataset }) => datasets.has(dataset))]).toEqual([
        record.id,
        true,
      ]);
      for (const { id, reference } of referencesOf(record)) {
        expect([record.id, id, byId.get(id)?.type]).toEqual([record.id, id, reference.target]);
      }
    }
  });

  it('is marked synthetic exactly where it comes from the invented dataset, and only then is not public', () => {
    for (const record of records) {
      expect([record.id, record.isSynthetic]).toEqual([record.id, record.sources.some(({ dataset }) => dataset === 'ostrakon-synthetic')]);
      if (record.marking.tlp !== 'CLEAR') expect([record.id, record.isSynthetic]).toEqual([record.id, true]);
    }
    const places = new Set(all('jurisdiction').flatMap(({ id, isSynthetic }) => (isSynthetic ? [] : [id])));
    const real = (record: LedgerRecord) => referencesOf(record).filter(({ id }) => places.has(id));
    expect(records.filter((record) => record.isSynthetic && real(record).length > 0)).toEqual([]);
  });
});

describe('the demonstration of markings', () => {
  const community = new Set(['community:EI-ISAC']);
  const none = new Set<string>();
  const viewer = (user: string, org: string): Viewer => ({ user, org, roles: ['LOCAL_OFFICIAL'] });
  const cases: [string, Viewer, Standing, string[]][] = [
    ['the public', publicViewer, { communities: none, clientOf: none, suspendedFrom: none }, ['clear']],
    ['a member', viewer('tom', 'EX-TOWN-CLERK'), { communities: community, clientOf: none, suspendedFrom: none }, ['clear', 'green']],
    [
      'a client of the recipient',
      viewer('cleo', 'EX-COUNTY-CLERK'),
      { communities: community, clientOf: new Set(['EX-STATE-SOS']), suspendedFrom: none },
      ['clear', 'green', 'amber'],
    ],
    [
      'the recipient',
      viewer('sam', 'EX-STATE-SOS'),
      { communities: community, clientOf: none, suspendedFrom: none },
      ['clear', 'green', 'amber', 'amber-strict'],
    ],
    [
      'the named person',
      viewer('ada', 'EX-STATE-SOS'),
      { communities: community, clientOf: none, suspendedFrom: none },
      ['clear', 'green', 'amber', 'amber-strict', 'red'],
    ],
  ];
  it.each(cases)('shows %s one colour more: incidents, actors, links and designations alike', (_name, who, standing, colours) => {
    const examples = records.filter(
      ({ id }) => /^(incident:EX-|eo13848:example\/)/.test(id) && /(clear|green|amber|amber-strict|red)(\/SYNTHETIC-DEMO)?$/.test(id),
    );
    const visible = examples.filter(({ marking }) => canSee(who, standing, marking));
    expect(tally(visible.map(({ type }) => type))).toEqual({
      actor: colours.length,
      designation: colours.length,
      incident: colours.length,
    });
    expect(visible.flatMap(({ type, id }) => (type === 'incident' ? [id] : []))).toEqual(colours.map((key) => `incident:EX-${key}`));
    const links = all('link').filter((link) => link.isSynthetic && canSee(who, standing, link.marking));
    expect(links.filter(({ linkType }) => linkType === 'ACTED_FOR')).toHaveLength(colours.length);
    // Of the nine invented stakes one is the community's.
    expect(links.filter(({ linkType }) => linkType === 'OWNS')).toHaveLength(colours.includes('green') ? 9 : 8);
  });

  it('gives the organisations the standing it relies on, and keeps victims to their circle', () => {
    expect(the('organization', 'EX-COUNTY-CLERK').clientOf).toEqual(['EX-STATE-SOS']);
    expect(all('membership').map(({ org, status }) => [org, status])).toEqual([
      ['EX-STATE-SOS', 'ACTIVE'],
      ['EX-COUNTY-CLERK', 'ACTIVE'],
      ['EX-TOWN-CLERK', 'ACTIVE'],
      ['EX-VENDOR', 'ACTIVE'],
    ]);
    for (const { marking, reportingOrg } of all('victim')) {
      expect(marking.tlp).toBe('AMBER_STRICT');
      expect(new Set(marking.recipientOrgs)).toEqual(new Set([reportingOrg, 'EX-STATE-SOS', 'US-CISA', 'US-DOJ']));
    }
  });
});

describe('loading', () => {
  it('fills an empty ledger in one commit, and does nothing the second time or where two start at once', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'ostrakon-bundled-'));
    try {
      const ledger = await openEmbedded({ dir });
      const other = await openEmbedded({ dir });
      const at = '2026-01-01T00:00:00Z';
      const both = await Promise.all([loadBundled(ledger, at), loadBundled(other, at)]);
      expect(both.map(({ loaded }) => loaded).sort((a, b) => a - b)).toEqual([0, records.length]);
      expect(await loadBundled(ledger, at)).toEqual({ loaded: 0 });
      const commits: [number, string, number][] = [];
      for await (const { seq, by, changeCount } of ledger.follow(0, { live: false })) commits.push([seq, by, changeCount]);
      expect(commits).toEqual([[1, 'system:bundled', records.length]]);
      const [stored] = await ledger.records(['ofac:21171/ELECTION-EO13848']);
      expect(stored?.record).toEqual(byId.get('ofac:21171/ELECTION-EO13848'));
      await ledger.close();
      await other.close();
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
