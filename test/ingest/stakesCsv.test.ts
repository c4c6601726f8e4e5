import { afterEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord, LinkRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { rejectsOf } from '../../ingest/refusedLines.ts';
import { fileOf, importStakes, recordsOfType, today } from './lineFiles.ts';
import { cleanUp, emptyLedger, fixture, importFrom, importPaths, recordsOf } from './lists.ts';

afterEach(cleanUp);

async function linksOf(ledger: Ledger): Promise<Map<string, LinkRecord>> {
  return recordsOfType(ledger, 'link');
}
/** Owner, owned, share, first and last day of every stake. */
async function stakesOf(ledger: Ledger): Promise<string[]> {
  return [...(await linksOf(ledger)).values()]
    .filter(({ linkType }) => linkType === 'OWNS')
    .map(({ from, to, share, since, until }) => `${from} ${to} ${share?.min}-${share?.max} ${since ?? ''}..${until ?? ''}`);
}
async function refusal(csv: string | Uint8Array): Promise<{ message: string; lines: Record<number, string> }> {
  const ledger = await emptyLedger();
  try {
    const path = await fileOf(csv, 'stakes.csv');
    await importPaths(ledger, 'stakes-csv', [path]);
  } catch (error) {
    expect(error).toMatchObject({ code: 'LIST_REJECTED' });
    expect((await ledger.scan()).seq).toBe(0);
    return { message: (error as Error).message, lines: Object.fromEntries(rejectsOf(error).map(({ line, reason }) => [line, reason])) };
  }
  throw new Error('The file was imported.');
}

describe('a table of stakes', () => {
  it('makes a link of each row and an entity of each name without an id', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    const report = await importStakes(
      ledger,
      [
        'Owner,Owned,Percent,Start Date,end-date,Interest,Arrangement,source_url,description,owner_kind,owned name',
        'ofac:101,Invented Mill,1/6,2020-01-31,,,,https://example.org/1,from the register,,Invented Mill JSC',
        'A. Person,Invented Mill,"33,3 %",,2024-02-29,votes,the family,,,person,',
        'A. Person,Invented Mill,,,,board,,,,,',
        'csv:Invented Mill,=1+1,> 25,,,,,,,,',
      ].join('\r\n'),
    );
    expect(report).toMatchObject({ dataset: 'stakes.csv', effect: 'current', read: 4, added: 4, rejected: 0, notes: [] });
    const records = await recordsOf(ledger);
    const ours = [...records.values()].filter(({ sources }) => sources.some(({ dataset }) => dataset === 'stakes.csv'));
    expect(ours.map(({ id }) => id)).toEqual([
      'csv:=1+1',
      'csv:A. Person',
      'csv:Invented Mill',
      'stake:stakes.csv/csv:A. Person/csv:Invented Mill/board-majority',
      'stake:stakes.csv/csv:A. Person/csv:Invented Mill/voting-rights',
      'stake:stakes.csv/csv:Invented Mill/csv:=1+1/equity',
      'stake:stakes.csv/ofac:101/csv:Invented Mill/equity',
    ]);
    const source = { dataset: 'stakes.csv', url: null, firstSeen: today, lastSeen: null };
    expect(records.get('csv:Invented Mill')).toEqual({
      type: 'actor',
      id: 'csv:Invented Mill',
      marking: clear,
      sources: [source],
      isSynthetic: false,
      kind: 'ENTITY',
      name: 'Invented Mill JSC',
      names: [{ value: 'Invented Mill JSC', type: 'PRIMARY', script: 'Latn', sources: ['stakes.csv'] }],
      countries: [],
      identifiers: [],
      addresses: [],
      description: null,
      details: { kind: 'ENTITY', entityType: null, incorporated: null, founded: null },
      otherIds: [],
      usPersonBasis: null,
      statements: [],
    });
    expect(records.get('csv:A. Person')).toMatchObject({ kind: 'INDIVIDUAL', name: 'A. Person' });
    expect(records.get('stake:stakes.csv/ofac:101/csv:Invented Mill/equity')).toEqual({
      type: 'link',
      id: 'stake:stakes.csv/ofac:101/csv:Invented Mill/equity',
      marking: clear,
      sources: [{ ...source, url: 'https://example.org/1' }],
      isSynthetic: false,
      linkType: 'OWNS',
      from: 'ofac:101',
      to: 'csv:Invented Mill',
      share: { min: '50/3', max: '50/3', minOpen: false, maxOpen: false },
      interest: 'EQUITY',
      arrangement: null,
      listedFrom: null,
      listedTo: null,
      since: '2020-01-31',
      until: null,
      description: 'from the register',
      confidence: null,
    });
    expect(records.get('stake:stakes.csv/csv:A. Person/csv:Invented Mill/voting-rights')).toMatchObject({
      linkType: 'CONTROLS',
      interest: 'VOTING_RIGHTS',
      share: { min: '33.3', max: '33.3' },
      arrangement: 'the family',
      listedFrom: null,
      listedTo: null,
      until: '2024-02-29',
    });
    expect(records.get('stake:stakes.csv/csv:A. Person/csv:Invented Mill/board-majority')).toMatchObject({
      linkType: 'CONTROLS',
      interest: 'BOARD_MAJORITY',
      share: null,
    });
  });

  it('is read with a byte order mark, other separators, quoted fields and two columns of bounds alike', async () => {
    const plain = await emptyLedger();
    await importStakes(plain, 'owner,owned,share\nA,"B, C","(25, 50)"\n');
    const expected = [...(await linksOf(plain)).values()];
    expect(expected).toHaveLength(1);
    for (const csv of [
      '\ufeffowner;owned;share_min;share_max\r\nA;B, C;>25;50)\r\n',
      'owned\towner\tmax\tmin\nB, C\tA\t<50\t(25\n',
      'HOLDER,Asset,percentage min,percentage max\r"A","B, C",">25","<50"\r',
    ]) {
      const ledger = await emptyLedger();
      await importStakes(ledger, csv);
      expect([...(await linksOf(ledger)).values()]).toEqual(expected);
    }
  });

  it('says what it leaves out and what contradicts itself, and refuses nothing for it', async () => {
    const ledger = await emptyLedger();
    const { notes, rejected } = await importStakes(
      ledger,
      'owner,owned,share,colour,since\nA,C,60,red,\nB,C,40.01,,\nB,C,40.01,,\nA,D,60,,2020-01-01\nA,D,70,,2021-01-01\nA,E,60,,\nB,E,40,,\n',
    );
    expect(rejected).toBe(0);
    expect(notes.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '1: The column "colour" is not known and was left out.',
      '4: This line says the same as line 3.',
      '6: This stake and that of line 5 are in force at the same time: each counts as said of the same stake.',
      '3: The known shares of the owned on this and earlier lines come to more than 100 %: the source contradicts itself.',
    ]);
  });

  it('of a source that rounds has intervals', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, 'owner,owned,share,rounded\nA,C,16.66,yes\nB,C,16.66,no\n');
    expect([...(await linksOf(ledger)).values()].map(({ share }) => share)).toEqual([
      { min: '16.655', max: '16.665', minOpen: false, maxOpen: true },
      { min: '16.66', max: '16.66', minOpen: false, maxOpen: false },
    ]);
  });
});

describe('a table of stakes is refused as a whole, with every bad line and reason, when', () => {
  it.each([
    ['an owner is missing', ',B,10', 'The owner is empty.'],
    ['nothing is left of an id', 'csv:,B,10', 'The owner is empty.'],
    ['a party owns itself', 'A, A ,10', 'The owner and the owned are the same: nothing owns itself.'],
    ['a known prefix names no actor of the store', 'ofac:7,B,10', 'The store has no actor ofac:7.'],
    ['an election is to own', 'election:US-2020-11-03,B,10', 'The store has no actor election:US-2020-11-03.'],
    ['a share is over 100', 'A,B,100.5', expect.stringContaining('The share cannot be read')],
    ['a share is a word', 'A,B,most', expect.stringContaining('The share cannot be read')],
    ['a day does not exist', 'A,B,10,2023-02-29', 'Since is not a calendar day written YYYY-MM-DD.'],
    ['a day is a year', 'A,B,10,2023', 'Since is not a calendar day written YYYY-MM-DD.'],
    ['it ends before it begins', 'A,B,10,2023-03-01,2023-02-28', 'Until is before since.'],
    ['an interest is unknown', 'A,B,10,,,golden share', 'The interest is not equity, votes or board.'],
    ['an interest is a word of the language', 'A,B,10,,,constructor', 'The interest is not equity, votes or board.'],
    ['a name is too long', `${'x'.repeat(300)},B,10`, 'The owner is longer than 200 bytes.'],
    ['there is a control character', 'A\u0007,B,10', 'The owner has a control character.'],
    ['a row is short', 'A,B', 'The row has 2 cells where the header has 6.'],
    ['a row is long', 'A,B,10,,,,x', 'The row has 7 cells where the header has 6.'],
  ])('%s', async (_title, row, reason) => {
    const padded = row.split(',').length === 2 ? row : row + ','.repeat(Math.max(0, 6 - row.split(',').length));
    const { message, lines } = await refusal(`owner,owned,share,since,until,interest\nX,Y,50,,,\n${padded}\n`);
    expect(lines).toEqual({ 3: reason });
    expect(message).toContain('stakes.csv line 3: ');
  });

  it('lines are bad in several ways, all named at once', async () => {
    const { lines, message } = await refusal('owner,owned,share,since\nofac:7,,x,y\nA,B,50,\nftm:NK-1,gov:ZZ,50,\n');
    expect(lines).toEqual({
      2: expect.stringMatching(/^The owned is empty\. The share .* Since is not .* The store has no actor ofac:7\.$/),
      4: 'The store has no actor ftm:NK-1. The store has no actor gov:ZZ.',
    });
    expect(message).toContain('2 lines cannot be used, so nothing is imported:');
    expect(message).toContain('--skip-bad-lines');
  });

  it('a line contradicts another of the same stake, which another day or another source would not', async () => {
    const { lines } = await refusal('owner,owned,share\nA,B,10\nA,B,20\n');
    expect(lines).toEqual({ 3: expect.stringContaining('Line 2 says something else of the same stake') });
    await importStakes(await emptyLedger(), 'owner,owned,share,since\nA,B,10,2020-01-01\nA,B,20,2021-01-01\n');
    await importStakes(await emptyLedger(), 'owner,owned,share,source\nA,B,10,one\nA,B,20,two\n');
    await importStakes(await emptyLedger(), 'owner,owned,share,interest\nA,B,10,\nA,B,20,votes\n');
  });

  it.each([
    ['it is empty', '', 'is empty'],
    ['there is no stake in it', 'owner,owned,share\n\n', 'no stake below it'],
    ['there is no header row', 'A,B,50\n', 'is not a header row'],
    ['a needed column is misspelt', 'owner,ownd,share\nA,B,50\n', 'has no column owned; it has "owner", "ownd", "share"'],
    ['there is no share', 'owner,owned\nA,B\n', 'has no column share'],
    ['two columns mean the same', 'owner,owned,share,percent\nA,B,5,5\n', 'the columns "share" and "percent" mean the same'],
    ['a quotation mark is not closed', 'owner,owned,share\n"A,B,50\n', 'unclosed or misplaced quotation mark'],
    ['a quotation mark stands amid a field', 'owner,owned,share\nA"x"y,B,50\n', 'line 2 has an unclosed or misplaced quotation mark'],
    ['a field has no end', `owner,owned,share\n"${'x'.repeat(1_100_000)}`, 'longer than a million characters'],
  ])('%s', async (_title, csv, message) => expect((await refusal(csv)).message).toContain(message));

  it('it is not UTF-8', async () => {
    const latin = Buffer.from('owner,owned,share\nCaf\u00e9,B,50\n', 'latin1');
    expect((await refusal(latin)).message).toContain('is not UTF-8 text');
    await importStakes(await emptyLedger(), 'owner,owned,share\nCaf\u00e9,B,50\n');
  });

  it('a file is missing', async () => {
    await expect(importPaths(await emptyLedger(), 'stakes-csv', ['nowhere/stakes.csv'])).rejects.toMatchObject({
      message: 'stakes.csv is missing.',
    });
  });

  it.each(['ofac-sdn', 'eo13848-bundled', 'a/b', '', ' x', 'x'.repeat(81)])('its source is to be called %j', async (source) => {
    const path = await fileOf('owner,owned,share\nA,B,50\n', 'stakes.csv');
    await expect(importPaths(await emptyLedger(), 'stakes-csv', [path], { source })).rejects.toMatchObject({ code: 'LIST_REJECTED' });
  });

  it('its source has come in another format', async () => {
    const ledger = await emptyLedger();
    const { importFtm, line } = await import('./lineFiles.ts');
    await importFtm(ledger, [line('a', 'Company', { name: 'A' })], today, { source: 'register' });
    await expect(importStakes(ledger, 'owner,owned,share\nA,B,50\n', today, { source: 'register' })).rejects.toMatchObject({
      message: expect.stringContaining('give what comes from elsewhere a name of its own'),
    });
    expect((await ledger.scan()).seq).toBe(1);
  });
});

describe('good lines of a table with bad ones', () => {
  it('are imported where that is asked for, without entities that only bad lines name', async () => {
    const ledger = await emptyLedger();
    const csv = 'owner,owned,share\nA,B,50\nOnly Bad,ofac:7,50\nC,D,x\n';
    await expect(importStakes(ledger, csv)).rejects.toMatchObject({ code: 'LIST_REJECTED' });
    expect(await importStakes(ledger, csv, today, { skipBadLines: true })).toMatchObject({
      read: 1,
      rejected: 2,
      rejects: [
        { line: 3, reason: 'The store has no actor ofac:7.' },
        { line: 4, reason: expect.any(String) },
      ],
    });
    expect([...(await recordsOfType(ledger, 'actor')).keys()]).toEqual(['csv:A', 'csv:B']);
    await expect(importStakes(ledger, 'owner,owned,share\nA,B,x\n', today, { skipBadLines: true })).rejects.toMatchObject({
      code: 'LIST_REJECTED',
    });
  });
});

describe('versions of a table of stakes', () => {
  const first = 'owner,owned,share,since,until\nA,B,50,,\nA,C,30,2020-01-01,2030-12-31\nA,D,10,,2022-06-30\n';
  const second = 'owner,owned,share,since,until\nA,B,60,,\nE,B,5,,\n';

  it('the same again changes and writes nothing, in whatever order its rows stand', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, first);
    const before = await recordsOf(ledger);
    const reordered = 'owned,owner,until,since,share\nD,A,2022-06-30,,10.0\nB,A,,,1/2\nC,A,2030-12-31,2020-01-01,30 %\n';
    for (const csv of [first, reordered])
      expect(await importStakes(ledger, csv)).toMatchObject({ effect: 'none', unchanged: 3, commit: null });
    expect(await importStakes(ledger, first, today, { force: true })).toMatchObject({ effect: 'none', unchanged: 3, commit: null });
    expect(await recordsOf(ledger)).toEqual(before);
    expect((await ledger.scan()).seq).toBe(1);
  });

  it('a newer one changes what it has, ends what it has no more on the last day it was seen, and keeps earlier ends', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, first, '2024-01-01');
    expect(await importStakes(ledger, second, '2025-01-01')).toMatchObject({ read: 2, added: 1, changed: 1, removed: 2, unchanged: 0 });
    expect(await stakesOf(ledger)).toEqual([
      'csv:A csv:B 60-60 ..',
      'csv:A csv:C 30-30 2020-01-01..2024-01-01',
      'csv:A csv:D 10-10 ..2022-06-30',
      'csv:E csv:B 5-5 ..',
    ]);
    const actors = await recordsOfType(ledger, 'actor');
    expect(actors.get('csv:C')?.sources).toEqual([{ dataset: 'stakes.csv', url: null, firstSeen: '2024-01-01', lastSeen: '2024-01-01' }]);
    expect(actors.get('csv:A')?.sources).toEqual([{ dataset: 'stakes.csv', url: null, firstSeen: '2024-01-01', lastSeen: null }]);
  });

  it('give the same state in any order, a stake that comes back included', async () => {
    const versions = [
      ['2023-01-01', second],
      ['2024-01-01', first],
      ['2025-01-01', second],
      ['2025-06-01', first],
    ] as const;
    const states: (readonly [string, LedgerRecord][])[] = [];
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      const ledger = await emptyLedger();
      for (const index of order) await importStakes(ledger, versions[index]![1], versions[index]![0]);
      states.push([...(await recordsOf(ledger))]);
    }
    for (const state of states) expect(state).toEqual(states[0]);
    expect(new Map(states[0]).get('stake:stakes.csv/csv:E/csv:B/equity')).toMatchObject({ until: '2025-01-01' });
    expect(new Map(states[0]).get('stake:stakes.csv/csv:A/csv:C/equity')).toMatchObject({ until: '2030-12-31' });
  });

  it('an older one is filed as history', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, second, '2025-01-01');
    expect(await importStakes(ledger, first, '2024-01-01')).toMatchObject({ effect: 'history', removed: 0 });
    expect(await stakesOf(ledger)).toContain('csv:A csv:B 60-60 ..');
    expect(await stakesOf(ledger)).toContain('csv:A csv:C 30-30 2020-01-01..2024-01-01');
  });

  it('another one of the same day replaces it without a trace', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, first);
    await importStakes(ledger, second);
    expect(await stakesOf(ledger)).toEqual(['csv:A csv:B 60-60 ..', 'csv:E csv:B 5-5 ..']);
    expect([...(await recordsOfType(ledger, 'actor')).keys()]).toEqual(['csv:A', 'csv:B', 'csv:E']);
  });

  it('another one of the same day leaves an entity that it drops where somebody else has a stake in it', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, first);
    await ledger.commit({
      by: 'user:analyst',
      at: `${today}T01:00:00.000Z`,
      reason: 'a link by hand',
      changes: [
        { op: 'put', record: { ...[...(await linksOf(ledger)).values()][0]!, id: 'link:1', from: 'csv:C', to: 'csv:B', sources: [] } },
      ],
    });
    await importStakes(ledger, second);
    expect([...(await recordsOfType(ledger, 'actor')).keys()]).toEqual(['csv:A', 'csv:B', 'csv:C', 'csv:E']);
  });

  it('that loses more than a fifth of a hundred stakes is refused unless forced; one that loses less is not', async () => {
    const table = (count: number): string => `owner,owned,share\n${Array.from({ length: count }, (_, n) => `A,B${n},50\n`).join('')}`;
    const ledger = await emptyLedger();
    await importStakes(ledger, table(200), '2024-01-01');
    await expect(importStakes(ledger, table(120), '2025-01-01')).rejects.toMatchObject({ message: expect.stringContaining('--force') });
    expect(await importStakes(ledger, table(170), '2025-01-01')).toMatchObject({ removed: 30 });
    expect(await importStakes(ledger, table(20), '2025-06-01', { force: true })).toMatchObject({ removed: 150 });
  });

  it('periods of one pair are told apart by their first day', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, 'owner,owned,share,since,until\nA,B,60,2019-01-01,\n', '2024-01-01');
    await importStakes(ledger, 'owner,owned,share,since,until\nA,B,45,2024-03-02,\nA,B,60,2019-01-01,2024-03-01\n', '2025-01-01');
    expect([...(await linksOf(ledger)).keys()]).toEqual([
      'stake:stakes.csv/csv:A/csv:B/equity',
      'stake:stakes.csv/csv:A/csv:B/equity@2024-03-02',
    ]);
    expect(await stakesOf(ledger)).toEqual(['csv:A csv:B 60-60 2019-01-01..2024-03-01', 'csv:A csv:B 45-45 2024-03-02..']);
  });
});

describe('two sources of one stake', () => {
  it('stay two links, whether they come in one file or in two, and outlive each other', async () => {
    const together = await emptyLedger();
    const report = await importStakes(together, 'owner,owned,share,source\nA,B,45,one\nA,B,52,two\n');
    expect(report.reports.map(({ dataset, commit }) => [dataset, commit])).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
    const apart = await emptyLedger();
    await importStakes(apart, 'owner,owned,share\nA,B,45\n', today, { source: 'one' });
    await importStakes(apart, 'owner,owned,share\nA,B,52\n', today, { source: 'two' });
    expect(await linksOf(apart)).toEqual(await linksOf(together));
    expect(await recordsOfType(apart, 'actor')).toEqual(await recordsOfType(together, 'actor'));
    expect((await recordsOfType(apart, 'actor')).get('csv:A')?.sources.map(({ dataset }) => dataset)).toEqual(['one', 'two']);
    await importStakes(apart, 'owner,owned,share\nA,C,10\n', today, { source: 'one' });
    expect(await stakesOf(apart)).toEqual(['csv:A csv:C 10-10 ..', 'csv:A csv:B 52-52 ..']);
  });

  it('of which one is refused are both left alone', async () => {
    const ledger = await emptyLedger();
    const { importFtm, line } = await import('./lineFiles.ts');
    await importFtm(ledger, [line('a', 'Company', { name: 'A' })], today, { source: 'two' });
    await expect(importStakes(ledger, 'owner,owned,share,source\nA,B,45,one\nA,B,52,two\n')).rejects.toMatchObject({
      code: 'LIST_REJECTED',
    });
    expect((await ledger.scan()).seq).toBe(1);
  });

  it('leave what OFAC says alone', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    const before = await recordsOf(ledger);
    await importStakes(ledger, 'owner,owned,share\nofac:101,ofac:102,50\n');
    await importStakes(ledger, 'owner,owned,share\nofac:101,ofac:103,50\n');
    const after = await recordsOf(ledger);
    for (const [id, record] of before) expect(after.get(id)).toEqual(record);
  });
});
