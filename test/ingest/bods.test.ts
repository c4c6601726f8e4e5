import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bods } from '../../ingest/bods.ts';
import { interestTypes } from '../../ingest/bods/statementCheck.ts';
import { readItems } from './formatItems.ts';

const id = (text: string): string => text.padEnd(32, '-');
const statement = (recordId: string, recordType: string, recordDetails: object, more: object = {}) => ({
  statementId: id(recordId),
  statementDate: '2024-02-01',
  declarationSubject: 'mill',
  recordId,
  recordType,
  recordDetails: { isComponent: false, ...recordDetails },
  ...more,
});
const entity = (recordId: string, more: object = {}) =>
  statement(recordId, 'entity', { entityType: { type: 'registeredEntity' }, name: `Invented ${recordId}`, ...more });
const person = (recordId: string, more: object = {}) =>
  statement(recordId, 'person', { personType: 'knownPerson', names: [{ type: 'legal', fullName: `Person ${recordId}` }], ...more });
const relationship = (recordId: string, interests: object[], more: object = {}, head: object = {}) =>
  statement(recordId, 'relationship', { subject: 'mill', interestedParty: 'cook', interests, ...more }, head);
const read = (...statements: object[]) => readItems(bods, JSON.stringify([entity('mill'), person('cook'), ...statements]), { source: 'r' });
const linkOf = async (interest: object, more: object = {}, head: object = {}) => {
  const { links } = await read(relationship('rel', [interest], more, head));
  expect(links).toHaveLength(1);
  return links[0]!;
};

describe('statements of beneficial ownership', () => {
  it('become actors with names, papers, places and days', async () => {
    const { entries, head, rejects } = await readItems(
      bods,
      JSON.stringify([
        entity('mill', {
          alternateNames: ['The Mill'],
          jurisdiction: { name: 'Delaware', code: 'US-DE' },
          foundingDate: '2002-03-09',
          identifiers: [
            { scheme: 'GB-COH', id: '01234567' },
            { scheme: 'XI-LEI', id: '5299000000000000000X' },
            { schemeName: 'Invented register', id: '7' },
          ],
          addresses: [{ type: 'registered', address: 'Mill Road 1', postCode: '10000', country: { name: 'Ireland', code: 'IE' } }],
        }),
        statement('cook', 'person', {
          personType: 'knownPerson',
          names: [
            { type: 'former', fullName: 'Old Name' },
            { type: 'legal', fullName: 'New Name' },
          ],
          birthDate: '1961-06',
          nationalities: [{ name: 'Ireland', code: 'IE' }],
          identifiers: [{ scheme: 'IRL-PASSPORT', id: '40000001' }],
        }),
        entity('state', { entityType: { type: 'state' }, jurisdiction: { name: 'Ireland', code: 'IE' } }),
      ]),
    );
    expect(rejects).toEqual([]);
    expect(head).toMatchObject({ asOf: '2026-01-01', dataset: { name: 'file.json' } });
    expect(entries.get('bods:mill')?.actor).toMatchObject({
      kind: 'ENTITY',
      name: 'Invented mill',
      names: [{ type: 'PRIMARY' }, { value: 'The Mill', type: 'AKA' }],
      countries: ['US'],
      identifiers: [
        { type: 'Registration Number', value: '01234567', country: 'GB' },
        { type: 'LEI', value: '5299000000000000000X', country: null },
        { type: 'Invented register', value: '7', country: null },
      ],
      addresses: [{ text: 'Mill Road 1, 10000, Ireland', country: 'IE' }],
      details: { kind: 'ENTITY', entityType: null, incorporated: 'US', founded: '2002-03-09' },
    });
    expect(entries.get('bods:cook')?.actor).toMatchObject({
      kind: 'INDIVIDUAL',
      names: [
        { value: 'New Name', type: 'PRIMARY' },
        { value: 'Old Name', type: 'FKA' },
      ],
      identifiers: [{ type: 'Passport', value: '40000001', country: 'IE' }],
      details: { birthDates: ['1961-06'], nationalities: ['IE'] },
    });
    expect(entries.get('bods:state')?.actor).toMatchObject({ kind: 'FOREIGN_GOVERNMENT', details: { country: 'IE' } });
  });

  it.each([
    ['exactly', { exact: 25.5 }, { min: '25.5', max: '25.5', minOpen: false, maxOpen: false }],
    ['between two bounds', { minimum: 25, maximum: 50 }, { min: '25', max: '50', minOpen: false, maxOpen: false }],
    [
      'more than one bound, at most the other',
      { exclusiveMinimum: 25, maximum: 50 },
      { min: '25', max: '50', minOpen: true, maxOpen: false },
    ],
    ['less than a bound', { exclusiveMaximum: 50 }, { min: '0', max: '50', minOpen: false, maxOpen: true }],
    ['more than a bound', { exclusiveMinimum: 50 }, { min: '50', max: '100', minOpen: true, maxOpen: false }],
    ['in the narrower of bounds given twice', { minimum: 10, exclusiveMinimum: 25, maximum: 60 }, { min: '25', max: '60', minOpen: true }],
    ['with an open bound below a closed one', { minimum: 30, exclusiveMinimum: 25, maximum: 60 }, { min: '30', minOpen: false }],
    ['of a hair', { exact: 1e-7 }, { min: '0.0000001', max: '0.0000001' }],
    ['nobody knows', undefined, { min: '0', max: '100', minOpen: false, maxOpen: false }],
  ])('a share stated %s keeps its interval', async (_title, share, expected) => {
    const { particulars } = await linkOf({ type: 'shareholding', directOrIndirect: 'direct', ...(share === undefined ? {} : { share }) });
    expect(particulars).toMatchObject({ linkType: 'OWNS', interest: 'EQUITY', share: expected });
  });

  it('a share whose bounds are crossed, or leave nothing between them, is rejected; equal closed bounds are one value', async () => {
    const of = async (share: object) => read(relationship('rel', [{ type: 'shareholding', share }]));
    expect((await of({ minimum: 50, maximum: 25 })).rejects).toEqual([
      { file: 'file.json', line: 1, reason: 'recordDetails.interests[0].share has its bounds crossed.' },
    ]);
    expect((await of({ exclusiveMinimum: 50, maximum: 50 })).rejects).toHaveLength(1);
    expect((await of({ minimum: 50, maximum: 50 })).links[0]?.particulars?.share).toMatchObject({ min: '50', max: '50' });
  });

  it.each([
    ['votingRights', { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS', share: { min: '60' } }],
    ['appointmentOfBoard', { linkType: 'CONTROLS', interest: 'BOARD_MAJORITY', share: null }],
    ['controlViaCompanyRulesOrArticles', { linkType: 'CONTROLS', interest: null, share: null }],
    ['seniorManagingOfficial', { linkType: 'OFFICER_OF', interest: null, share: null }],
    ['nominee', { linkType: 'AGENT_OF' }],
    ['rightsToProfitOrIncome', { linkType: 'LINKED_TO', share: null, description: 'Rights to profit or income; 60 %' }],
    ['unknownInterest', { linkType: 'OWNS', description: 'The nature of the interest is not known' }],
  ])('an interest of the type %s says so', async (type, expected) => {
    expect((await linkOf({ type, directOrIndirect: 'direct', share: { exact: 60 } })).particulars).toMatchObject(expected);
  });

  it('the right to appoint half of the board or less is control, not most of the board', async () => {
    const of = async (exact: number) => (await linkOf({ type: 'appointmentOfBoard', share: { exact } })).particulars?.interest;
    expect([await of(50), await of(51)]).toEqual([null, 'BOARD_MAJORITY']);
  });

  it('every type of the codelist becomes a link', async () => {
    const { links, rejects } = await read(
      relationship(
        'rel',
        interestTypes.map((type) => ({ type })),
      ),
    );
    expect(rejects).toEqual([]);
    expect(new Set(links.map((link) => link.id)).size).toBe(interestTypes.length);
  });

  it('an indirect stake counts as at most so much, and not at all where its components are stated', async () => {
    const indirect = { type: 'shareholding', directOrIndirect: 'indirect', share: { exact: 30 } };
    expect((await linkOf(indirect)).particulars).toMatchObject({ linkType: 'OWNS', share: { min: '0', max: '30' } });
    expect((await linkOf(indirect, { componentRecords: ['a', 'b'] })).particulars).toMatchObject({
      linkType: 'LINKED_TO',
      share: null,
      description: 'Indirect shareholding, through other records; 30 %',
    });
  });

  it('is in force until the day before its end date, or the day its record was closed', async () => {
    const dates = { type: 'shareholding', startDate: '2020-01-01', endDate: '2024-01-01' };
    expect((await linkOf(dates)).particulars).toMatchObject({ since: '2020-01-01', until: '2023-12-31' });
    expect((await linkOf({ type: 'shareholding' }, {}, { recordStatus: 'closed' })).particulars?.until).toBe('2024-02-01');
    expect((await linkOf({ type: 'shareholding' }, {}, { recordStatus: 'updated' })).particulars?.until).toBeNull();
  });

  it('a later statement on a record replaces an earlier one, wherever it stands', async () => {
    const older = relationship('rel', [{ type: 'shareholding', share: { exact: 60 } }], {}, { statementDate: '2020-01-01' });
    const newer = relationship('rel', [{ type: 'shareholding', share: { exact: 40 } }], {}, { statementDate: '2021-01-01T10:00:00Z' });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const { links, items } = await read(...order);
      expect(links.map((link) => [link.id, link.particulars?.share?.min])).toEqual([['stake:r/bods:rel/shareholding', '40']]);
      expect(items).toContainEqual({ kind: 'counted', what: 'statement replaced by a later one', name: 'relationship' });
    }
  });

  it('a party that is not specified makes no link, and is told with its reason', async () => {
    const { links, notes, items } = await read(
      relationship('rel', [{ type: 'shareholding' }], { interestedParty: { reason: 'noBeneficialOwners' } }),
    );
    expect(links).toEqual([]);
    expect(notes).toEqual([expect.objectContaining({ reason: expect.stringContaining('noBeneficialOwners') })]);
    expect(items).toContainEqual({ kind: 'counted', what: 'interested party not specified, no link', name: 'noBeneficialOwners' });
  });

  it('are of the latest day of publication, where that is not to come', async () => {
    const published = (publicationDate: string) => ({
      publicationDetails: { publicationDate, bodsVersion: '0.4', publisher: { name: 'Invented register' } },
    });
    const of = async (...days: string[]) =>
      (await readItems(bods, JSON.stringify(days.map((day, index) => ({ ...entity(`e${index}`), ...published(day) }))))).head;
    expect(await of('2024-01-01', '2025-01-01T00:00:00Z', '2023-01-01')).toMatchObject({
      asOf: '2025-01-01',
      dataset: { publisher: 'Invented register' },
    });
    expect((await of('2027-01-01')).asOf).toBe('2026-01-01');
  });
});

describe('a file of statements', () => {
  const two = [entity('mill', { name: 'Brackets ]}" and \\ in text' }), person('cook')];

  it.each([
    ['an array', JSON.stringify(two)],
    ['an array over many lines', JSON.stringify(two, null, 2)],
    ['one statement a line', two.map((one) => JSON.stringify(one)).join('\n')],
    ['with a byte order mark', `\ufeff${JSON.stringify(two)}\n`],
  ])('is read as %s, in chunks of any size', async (_title, content) => {
    for (const chunk of [1, 7, 1 << 16]) {
      const { entries, rejects } = await readItems(bods, content, {}, chunk);
      expect([[...entries.keys()], rejects]).toEqual([['bods:mill', 'bods:cook'], []]);
    }
  });

  it('names the line and element of what cannot be used, without the value', async () => {
    const bad = { ...person('x'), recordDetails: { isComponent: false, personType: 'knownPerson', birthDate: 'secret' } };
    const { rejects, entries } = await readItems(bods, `[${JSON.stringify(two[0])},\n${JSON.stringify(bad)}]`);
    expect(rejects).toEqual([{ file: 'file.json', line: 2, reason: '$[1].recordDetails.birthDate must be a day, a month or a year.' }]);
    expect([...entries.keys()]).toEqual(['bods:mill']);
  });

  it.each([
    ['an object of its own', JSON.stringify(two[0], null, 2), 'neither a list of statements nor one statement a line'],
    ['text', 'hello', 'neither a list of statements nor one statement a line'],
    ['cut off in a statement', JSON.stringify(two).slice(0, -9), 'Statement 2 is cut off'],
    ['cut off after a statement', JSON.stringify(two).slice(0, -1), 'the file is cut off'],
    ['a list of texts', '["a"]', 'something other than a statement'],
    ['a list without commas', `[${JSON.stringify(two[0])}${JSON.stringify(two[1])}]`, 'something other than a statement'],
    ['followed by something else', `${JSON.stringify(two)}x`, 'something other than a statement'],
    ['deeply nested', `[{"a":${'['.repeat(100_000)}`, 'nests deeper than 60'],
    ['empty', '[]', 'there is no statement in it'],
  ])('is refused where it is %s', async (_title, content, reason) => {
    await expect(readItems(bods, content)).rejects.toMatchObject({ code: 'LIST_REJECTED', message: expect.stringContaining(reason) });
  });

  it('of 10,001 useless statements is something else altogether', async () => {
    await expect(readItems(bods, '{}\n'.repeat(10_001))).rejects.toMatchObject({
      message: expect.stringContaining('More than 10000'),
    });
  });
});

const folder = join(import.meta.dirname, '../../../shared/data/bods');
const files = (of: string) => (existsSync(folder) ? readdirSync(join(folder, of)).filter((name) => name.endsWith('.json')) : []);
(existsSync(folder) ? describe : describe.skip)('the files of the standard itself', () => {
  it.each(files('tests/data/valid-statements').map((name) => `tests/data/valid-statements/${name}`).concat(files('examples').map((name) => `examples/${name}`)))(
    '%s is read without a reject',
    async (name) => {
      const { rejects, items } = await readItems(bods, readFileSync(join(folder, name)));
      expect(rejects).toEqual([]);
      expect(items.length).toBeGreaterThan(0);
    },
  ); // prettier-ignore

  it.each(files('tests/data/invalid-statements'))('%s is refused or rejected with its element', async (name) => {
    const outcome = await readItems(bods, readFileSync(join(folder, 'tests/data/invalid-statements', name))).then(
      ({ rejects, entries, links }) => ({ reasons: rejects.map(({ reason }) => reason), used: entries.size + links.length }),
      (error: unknown) => ({ reasons: [(error as Error).message], used: 0 }),
    );
    expect(outcome).toEqual({ reasons: [expect.stringMatching(/\$\[0\]|^file\.json line \d+: /)], used: 0 });
  });
});
