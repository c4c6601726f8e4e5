import { afterEach, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { rejectsOf } from '../../ingest/refusedLines.ts';
import { fileOf, importFtm, importStakes, line, recordsOfType, today } from './lineFiles.ts';
import { cleanUp, emptyLedger, importPaths, recordsOf } from './lists.ts';

afterEach(cleanUp);

const person = line(
  'NK-cook',
  'Person',
  {
    name: ['Евгений Пригожин', 'Yevgeniy Prigozhin'],
    alias: ['Evgeny Prigozhin'],
    weakAlias: 'Cook',
    previousName: 'Former Name',
    birthDate: ['1961', '1961-06-01'],
    birthPlace: 'Leningrad',
    nationality: ['ru', 'suhh'],
    gender: 'male',
    passportNumber: '40000001',
    innCode: '780100000000',
    idNumber: '1234567',
    address: 'Invented Street 1',
    position: 'Caterer',
    notes: 'A note.',
    topics: ['sanction'],
  },
  { caption: 'Yevgeniy Prigozhin' },
);
const mill = line('NK-mill', 'Company', {
  name: 'Invented Mill',
  abbreviation: 'IM',
  jurisdiction: 'ru',
  country: 'cy',
  legalForm: 'OOO',
  incorporationDate: '2011-02',
  ogrnCode: '1027700000000',
  leiCode: '5299000000000000000X',
});
const owns = (id: string, owner: string | string[], asset: string, more: Record<string, string | string[]> = {}): string =>
  line(id, 'Ownership', { owner, asset, ...more });

async function linkOf(more: Record<string, string | string[]>) {
  const ledger = await emptyLedger();
  const report = await importFtm(ledger, [person, mill, owns('o', 'NK-cook', 'NK-mill', more)]);
  return { report, link: (await recordsOfType(ledger, 'link')).get('stake:entities.json/ftm:o')! };
}
async function refusal(content: string | Uint8Array): Promise<Record<number, string>> {
  const ledger = await emptyLedger();
  const path = await fileOf(content, 'entities.json');
  try {
    await importPaths(ledger, 'ftm', [path]);
  } catch (error) {
    expect(error).toMatchObject({ code: 'LIST_REJECTED' });
    expect((await ledger.scan()).seq).toBe(0);
    return Object.fromEntries(rejectsOf(error).map((one) => [one.line, one.reason]));
  }
  throw new Error('The file was imported.');
}

describe('entities of FollowTheMoney', () => {
  it('become actors with all their names, identifiers and particulars', async () => {
    const ledger = await emptyLedger();
    const report = await importFtm(ledger, [
      person,
      mill,
      line('NK-l', 'LegalEntity', { name: 'L' }),
      line('NK-o', 'Organization', { name: 'O' }),
    ]);
    expect(report).toMatchObject({ dataset: 'entities.json', effect: 'current', read: 4, added: 4, rejected: 0 });
    const actors = await recordsOfType(ledger, 'actor');
    const source = { dataset: 'entities.json', url: null, firstSeen: today, lastSeen: null };
    const named = { sources: ['entities.json'] };
    expect(actors.get('ftm:NK-cook')).toEqual({
      type: 'actor',
      id: 'ftm:NK-cook',
      marking: clear,
      sources: [source],
      isSynthetic: false,
      kind: 'INDIVIDUAL',
      name: 'Yevgeniy Prigozhin',
      names: [
        { value: 'Yevgeniy Prigozhin', type: 'PRIMARY', script: 'Latn', ...named },
        { value: 'Евгений Пригожин', type: 'AKA', script: 'Cyrl', ...named },
        { value: 'Evgeny Prigozhin', type: 'AKA', script: 'Latn', ...named },
        { value: 'Former Name', type: 'FKA', script: 'Latn', ...named },
        { value: 'Cook', type: 'WEAK_AKA', script: 'Latn', ...named },
      ],
      countries: ['RU'],
      identifiers: [
        { type: 'Passport', value: '40000001', country: null },
        { type: 'National ID', value: '1234567', country: null },
        { type: 'Tax ID', value: '780100000000', country: 'RU' },
      ],
      addresses: [{ text: 'Invented Street 1', country: null }],
      description: 'Caterer; A note.; Places: suhh; Topics: sanction',
      details: {
        kind: 'INDIVIDUAL',
        birthDates: ['1961-06-01', '1961'],
        birthPlaces: ['Leningrad'],
        nationalities: ['RU'],
        gender: 'male',
      },
      otherIds: [],
      usPersonBasis: null,
      statements: [],
    });
    expect(actors.get('ftm:NK-mill')).toMatchObject({
      kind: 'ENTITY',
      name: 'Invented Mill',
      countries: ['CY', 'RU'],
      identifiers: [
        { type: 'Registration Number', value: '1027700000000', country: 'RU' },
        { type: 'LEI', value: '5299000000000000000X', country: null },
      ],
      details: { kind: 'ENTITY', entityType: 'OOO', incorporated: 'RU', founded: '2011-02' },
    });
    expect([actors.get('ftm:NK-l')?.kind, actors.get('ftm:NK-o')?.kind]).toEqual(['ENTITY', 'ENTITY']);
  });

  it('of other schemata are counted and no error, their ownerships and sanctions too', async () => {
    const ledger = await emptyLedger();
    const house = line('v', 'RealEstate', { name: 'House' });
    const report = await importFtm(ledger, [
      mill,
      house,
      line('w', 'RealEstate', { name: 'House' }),
      line('d', 'Payment', {}),
      owns('o', 'NK-mill', 'v'),
      line('s', 'Sanction', { entity: 'v', programId: 'EU-UKR' }),
    ]);
    expect(report.counted).toEqual({
      'schema not read yet': { RealEstate: 2, Payment: 1 },
      'sanction of a schema not read yet': { RealEstate: 1 },
    });
    expect(report.links).toMatchObject({ resolved: 0, unresolved: 1, unresolvedReasons: [{ line: 5 }] });
    expect(report).toMatchObject({ read: 1, rejected: 0 });
  });

  it('are named by the dataset they all belong to, unless the user says otherwise', async () => {
    const name = async (datasets: string[][], source?: string) =>
      (await importFtm(await emptyLedger(), datasets.map((own, index) => line(`e${index}`, 'Company', { name: 'A' }, { datasets: own })), today, source === undefined ? {} : { source })).dataset; // prettier-ignore
    expect(await name([['one'], ['one', 'two']])).toBe('one');
    expect(await name([['one'], ['two']])).toBe('entities.json');
    expect(await name([['one', 'two'], ['one', 'two']])).toBe('entities.json'); // prettier-ignore
    expect(await name([['one']], 'mine')).toBe('mine');
  });

  it('of one id are one where they say the same, in any order', async () => {
    const ledger = await emptyLedger();
    const report = await importFtm(ledger, [line('a', 'Company', { name: ['A', 'B'] }), line('a', 'Company', { name: ['B', 'A'] })]);
    expect(report).toMatchObject({ read: 1, notes: [{ line: 2, reason: 'The entity of line 1 has the same id and says the same.' }] });
  });
});

describe('an ownership', () => {
  it('becomes a stake with its exact interval, days and words', async () => {
    const { link } = await linkOf({
      percentage: 'Over 50% up to 75%',
      startDate: '2019-02-03',
      endDate: '2022-02-24',
      role: 'shareholder',
      sourceUrl: 'https://example.org/2',
    });
    expect(link).toEqual({
      type: 'link',
      id: 'stake:entities.json/ftm:o',
      marking: clear,
      sources: [{ dataset: 'entities.json', url: 'https://example.org/2', firstSeen: today, lastSeen: null }],
      isSynthetic: false,
      linkType: 'OWNS',
      from: 'ftm:NK-cook',
      to: 'ftm:NK-mill',
      share: { min: '50', max: '75', minOpen: true, maxOpen: false },
      interest: 'EQUITY',
      arrangement: null,
      listedFrom: null,
      listedTo: null,
      since: '2019-02-03',
      until: '2022-02-24',
      description: 'shareholder; Share as stated: Over 50% up to 75%',
      confidence: null,
    });
  });

  it('of a percentage that cannot be read is of an unknown share, with a note; one without a percentage has no note', async () => {
    const { link, report } = await linkOf({ percentage: 'minority' });
    expect(link).toMatchObject({ share: { min: '0', max: '100' }, description: 'Share as stated: minority' });
    expect(report.notes).toEqual([{ file: 'entities.json', line: 3, reason: 'The percentage cannot be read, so the share is unknown.' }]);
    expect(report.counted).toEqual({ 'percentage not understood, share unknown': { minority: 1 } });
    const without = await linkOf({});
    expect(without.link).toMatchObject({ share: { min: '0', max: '100' }, description: null });
    expect(without.report).toMatchObject({ notes: [], counted: {} });
  });

  it.each([
    ['of votes is control', { ownershipType: 'Voting rights', percentage: '60' }, { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS', share: { min: '60' } }],
    ['of votes by the British register is control', { percentage: 'voting-rights-25-to-50-percent' }, { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS', share: { min: '25', max: '50' } }],
    ['that is a right to the board has no share', { role: 'right-to-appoint-and-remove-directors' }, { linkType: 'CONTROLS', interest: 'BOARD_MAJORITY', share: null }],
    ['that is direct counts in full', { ownershipType: 'direct', percentage: '60' }, { share: { min: '60', max: '60' } }],
    ['through others counts as at most so much', { ownershipType: 'indirect', percentage: '60' }, { share: { min: '0', max: '60' } }],
    ['of two percentages lies between them', { percentage: ['25', '> 30'] }, { share: { min: '25', max: '100', minOpen: false } }],
    ['since a year counts from its first day', { startDate: '2019' }, { since: '2019-01-01', description: 'Since 2019' }],
    ['until a month counts to its last day', { endDate: '2020-02' }, { until: '2020-02-29', description: 'Until 2020-02' }],
    ['whose days are crossed has none', { startDate: '2020-01-01', endDate: '2019-01-01' }, { since: null, until: null }],
  ])('%s', async (_title, more, expected) => expect((await linkOf(more)).link).toMatchObject(expected)); // prettier-ignore

  it('of several owners is a stake of each, of at most the whole percentage', async () => {
    const ledger = await emptyLedger();
    await importFtm(ledger, [
      person,
      mill,
      line('b', 'Company', { name: 'B' }),
      owns('o', ['NK-cook', 'b'], 'NK-mill', { percentage: '50' }),
    ]);
    const links = [...(await recordsOfType(ledger, 'link')).values()];
    expect(links.map(({ from }) => from).sort()).toEqual(['ftm:NK-cook', 'ftm:b']);
    expect(links.map(({ share }) => `${share?.min}-${share?.max}`)).toEqual(['0-50', '0-50']);
  });

  it('may end at an actor that the ledger has, and is refused where nobody has it', async () => {
    const ledger = await emptyLedger();
    await importFtm(ledger, [person], '2024-01-01', { source: 'one' });
    expect(await importFtm(ledger, [mill, owns('o', 'NK-cook', 'NK-mill')], today, { source: 'two' })).toMatchObject({ rejected: 0 });
    expect(await refusal(`${mill}\n${owns('o', 'NK-cook', 'NK-mill')}\n`)).toEqual({ 2: 'The store has no actor ftm:NK-cook.' });
    const skipped = await importFtm(await emptyLedger(), [mill, owns('o', 'NK-cook', 'NK-mill')], today, { skipBadLines: true });
    expect(skipped).toMatchObject({ read: 1, rejected: 1, links: { resolved: 0 } });
  });
});

describe('a sanction', () => {
  const listed = (more: Record<string, string>, id = 's'): string => line(id, 'Sanction', { entity: 'NK-cook', ...more });

  it('under a known programme becomes a designation, and the programme a record', async () => {
    const ledger = await emptyLedger();
    const report = await importFtm(ledger, [
      listed({ programId: 'US-FORINT', startDate: '2019-09-30', sourceUrl: 'https://example.org/3' }),
      person,
      listed({ programId: 'EU-UKR', listingDate: '2022' }, 's2'),
      listed({ programId: 'XX-9' }, 's3'),
    ]);
    expect(report).toMatchObject({
      designations: { added: 2, delisted: 0 },
      counted: { 'programme not known, no designation': { 'XX-9': 1 } },
    });
    const records = await recordsOf(ledger);
    expect(records.get('ftm:NK-cook/ELECTION-EO13848')).toEqual({
      type: 'designation',
      id: 'ftm:NK-cook/ELECTION-EO13848',
      marking: clear,
      sources: [{ dataset: 'entities.json', url: 'https://example.org/3', firstSeen: today, lastSeen: null }],
      isSynthetic: false,
      actor: 'ftm:NK-cook',
      programs: ['ELECTION-EO13848'],
      round: null,
      status: 'ACTIVE',
      criterion: null,
      since: '2019-09-30',
      firstListed: today,
      lastUnlisted: null,
      until: null,
      lastListed: null,
      firstUnlisted: null,
      listedActor: null,
      legalAuthority: null,
      incidents: [],
    });
    expect(records.get('ftm:NK-cook/EU-UKR')).toMatchObject({ since: null, firstListed: today, status: 'ACTIVE' });
    expect(records.get('program:ELECTION-EO13848')).toMatchObject({
      regime: 'US',
      blocking: true,
      legalAuthority: expect.stringContaining('13848'),
    });
    expect(records.get('program:EU-UKR')).toMatchObject({ regime: 'EU', blocking: true });
  });

  it('that has ended is delisted on its day; one that began again is a second designation', async () => {
    const ledger = await emptyLedger();
    await importFtm(ledger, [
      person,
      listed({ programId: 'EU-UKR', startDate: '2014-03-06', endDate: '2020-03-05' }),
      listed({ programId: 'EU-UKR', startDate: '2022-02-23' }, 's2'),
    ]);
    const designations = await recordsOfType(ledger, 'designation');
    expect([...designations.values()].map(({ id, since, until, status }) => [id, since, until, status])).toEqual([
      ['ftm:NK-cook/EU-UKR', '2014-03-06', '2020-03-05', 'DELISTED'],
      ['ftm:NK-cook/EU-UKR@2022-02-23', '2022-02-23', null, 'ACTIVE'],
    ]);
  });

  it('that a newer version has no more is delisted between the two versions', async () => {
    const ledger = await emptyLedger();
    await importFtm(ledger, [person, mill, listed({ programId: 'EU-UKR', startDate: '2022-02-23' })], '2024-01-01');
    expect(await importFtm(ledger, [person, mill], '2025-01-01')).toMatchObject({
      unchanged: 1,
      changed: 1,
      removed: 0,
      designations: { delisted: 1 },
    });
    const records = await recordsOf(ledger);
    expect(records.get('ftm:NK-cook/EU-UKR')).toMatchObject({
      status: 'DELISTED', since: '2022-02-23', until: null, lastListed: '2024-01-01', firstUnlisted: '2025-01-01',
    }); // prettier-ignore
    expect(records.get('ftm:NK-cook')?.sources).toEqual([{ dataset: 'entities.json', url: null, firstSeen: '2024-01-01', lastSeen: null }]);
  });
});

describe('versions of entities', () => {
  const versions = [
    ['2023-01-01', [person, mill, owns('o', 'NK-cook', 'NK-mill', { percentage: '60' })]],
    ['2024-01-01', [person, mill, owns('o', 'NK-cook', 'NK-mill', { percentage: '40' }), line('s', 'Sanction', { entity: 'NK-mill', programId: 'EU-UKR', startDate: '2023-05-05' })]],
    ['2025-01-01', [mill, line('s', 'Sanction', { entity: 'NK-mill', programId: 'EU-UKR', startDate: '2023-05-05', endDate: '2024-09-09' })]],
    ['2025-06-01', [person, line('NK-mill', 'Company', { name: 'Renamed Mill' }), line('s', 'Sanction', { entity: 'NK-cook', programId: 'GB-RUS' })]],
  ] as const; // prettier-ignore

  it('give the same state in any order, and the same one again changes nothing', async () => {
    const states: (readonly [string, LedgerRecord][])[] = [];
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      const ledger = await emptyLedger();
      for (const index of order) await importFtm(ledger, versions[index]![1], versions[index]![0]);
      const { seq } = await ledger.scan();
      for (const index of order) {
        expect(await importFtm(ledger, versions[index]![1], versions[index]![0], { force: true })).toMatchObject({ commit: null });
      }
      expect((await ledger.scan()).seq).toBe(seq);
      states.push([...(await recordsOf(ledger))]);
    }
    for (const state of states) expect(state).toEqual(states[0]);
    const records = new Map(states[0]);
    expect(records.get('ftm:NK-mill')).toMatchObject({ name: 'Renamed Mill' });
    expect(records.get('ftm:NK-mill/EU-UKR')).toMatchObject({ until: '2024-09-09', status: 'DELISTED' });
    expect(records.get('stake:entities.json/ftm:o')).toMatchObject({ share: { min: '40' }, until: '2024-01-01' });
    expect(records.get('ftm:NK-cook')?.sources).toEqual([{ dataset: 'entities.json', url: null, firstSeen: '2023-01-01', lastSeen: null }]);
  });

  it('leave what a second source says alone', async () => {
    const ledger = await emptyLedger();
    await importFtm(ledger, versions[0][1], '2023-01-01');
    await importStakes(ledger, 'owner,owned,share\nftm:NK-cook,ftm:NK-mill,55\n', '2023-01-01');
    await importFtm(ledger, versions[3][1], '2025-06-01');
    const links = await recordsOfType(ledger, 'link');
    expect([...links.values()].map(({ share, until }) => [share?.min, until])).toEqual([
      ['60', '2023-01-01'],
      ['55', null],
    ]);
  });
});

describe('a line is refused, with its number and reason, when', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  it.each([
    ['it is cut off', '{"id":"a","schema":"Comp', 'The line is not JSON: it is cut off, or the file does not hold one entity a line.'],
    ['it is a list', '[]', 'The line is not a JSON object.'],
    ['it is null', 'null', 'The line is not a JSON object.'],
    ['it has no id', '{"schema":"Company","properties":{"name":["A"]}}', 'The entity has no id.'],
    ['its id is a number', '{"id":7,"schema":"Company","properties":{}}', 'The entity has no id.'],
    ['its id has a control character', '{"id":"a\\u0000","schema":"Company","properties":{}}', 'The id has control characters or more than 250 bytes.'],
    ['it has no schema', '{"id":"a","properties":{}}', 'The entity has no schema.'],
    ['it has no properties', '{"id":"a","schema":"Company"}', 'The entity has no properties.'],
    ['a property is a text', '{"id":"a","schema":"Company","properties":{"name":"A"}}', 'The property name is not a list of texts.'],
    ['a value is a number', '{"id":"a","schema":"Company","properties":{"name":[7]}}', 'The property name is not a list of texts.'],
    ['it is nested', '{"id":"a","schema":"Company","properties":{"owner":[{"id":"b"}]}}', 'The property owner holds entities within the entity; use the file that has each on a line of its own.'],
    ['it nests deeply', `{"id":"a","schema":"Company","properties":{"name":[${deep}]}}`, 'The property name is not a list of texts.'],
    ['it would change what all objects are', '{"id":"a","schema":"Company","properties":{"__proto__":["x"]}}', 'The entity has a key that no schema has.'],
    ['it would change its own kind', '{"id":"a","schema":"Company","properties":{},"__proto__":{}}', 'The entity has a key that no schema has.'],
    ['its datasets are a text', '{"id":"a","schema":"Company","properties":{},"datasets":"x"}', 'The datasets are not a list of texts.'],
    ['an ownership has no ends', line('a', 'Ownership', {}), 'The ownership names no owner and no asset.'],
    ['a sanction is of nobody', line('a', 'Sanction', { programId: 'EU-UKR' }), 'The sanction names no entity.'],
    ['a sanction is of somebody else', line('a', 'Sanction', { entity: 'zz', programId: 'EU-UKR' }), 'The sanction names an entity that the file does not have.'],
    ['an id is taken', line('NK-mill', 'Company', { name: 'Another' }), 'The entity of line 1 has the same id and says something else.'],
  ])('%s', async (_title, bad, reason) => expect(await refusal(`${mill}\n\n${bad}\r\n`)).toEqual({ 3: reason })); // prettier-ignore

  it('it is not UTF-8', async () => {
    expect(await refusal(Buffer.concat([Buffer.from(`${mill}\n`), Buffer.from([0x7b, 0xff, 0x7d])]))).toEqual({
      2: 'The line is not UTF-8 text.',
    });
  });

  it('it is longer than 10 MB, and the next line is read all the same', async () => {
    const long = line('a', 'Company', { name: 'x'.repeat(10_100_000) });
    expect(await refusal(`${mill}\n${long}\nnonsense\n`)).toEqual({
      2: 'The line is longer than 10 MB.',
      3: expect.stringContaining('not JSON'),
    });
    await importFtm(await emptyLedger(), [mill, line('a', 'Company', { name: 'x'.repeat(1_000_000) })]);
  });
});

describe('a file of entities is refused when', () => {
  it('it is empty, missing, or something else altogether', async () => {
    await expect(importPaths(await emptyLedger(), 'ftm', [await fileOf('\n\n', 'entities.json')])).rejects.toMatchObject({
      code: 'LIST_REJECTED',
    });
    await expect(importPaths(await emptyLedger(), 'ftm', ['nowhere/entities.json'])).rejects.toMatchObject({
      message: 'entities.json is missing.',
    });
    await expect(importPaths(await emptyLedger(), 'ftm', [await fileOf('x\n'.repeat(20_000), 'entities.json')])).rejects.toMatchObject({
      message: expect.stringContaining('More than 10000 lines of entities.json cannot be used'),
    });
  });
});
