import { describe, expect, it } from '@jest/globals';
import { clear } from '../../domain/tlp.ts';
import { psc } from '../../ingest/psc.ts';
import { Companies } from '../../ingest/psc/companies.ts';
import { nationalitiesOf } from '../../ingest/psc/nationalities.ts';
import { readNatures } from '../../ingest/psc/natures.ts';
import { readAll, refusal } from './readings.ts';

const file = 'psc-snapshot-2024-11-22_1of1.txt';
const person = {
  company_number: '09999948',
  data: {
    address: { address_line_1: 'Mock Square', country: 'England', locality: 'Harrogate', postal_code: 'HG1 1ZZ', premises: '9' },
    country_of_residence: 'England',
    date_of_birth: { month: 2, year: 1961 },
    etag: 'a73f',
    kind: 'individual-person-with-significant-control',
    links: { self: '/company/09999948/persons-with-significant-control/individual/FReST-x_W' },
    name: 'Mr Ivan Anthony Mock',
    name_elements: { forename: 'Ivan', middle_name: 'Anthony', surname: 'Mock', title: 'Mr' },
    nationality: 'British, Atlantean',
    natures_of_control: ['ownership-of-shares-25-to-50-percent', 'voting-rights-25-to-50-percent'],
    notified_on: '2021-12-13',
  },
};
const company = {
  company_number: 'OE012345',
  data: {
    address: { address_line_1: '1 Street', country: 'Jersey' },
    ceased_on: '2023-01-31',
    identification: {
      country_registered: 'United Kingdom',
      legal_authority: 'Companies Act 2006',
      legal_form: 'Limited Company',
      place_registered: 'Companies House',
      registration_number: '9999948',
    },
    kind: 'corporate-entity-beneficial-owner',
    links: { self: '/company/OE012345/persons-with-significant-control/corporate-entity-beneficial-owner/zZ9' },
    name: 'MOCK HOLDINGS LIMITED',
    natures_of_control: [
      'ownership-of-shares-more-than-25-percent-registered-overseas-entity',
      'right-to-appoint-and-remove-directors-registered-overseas-entity',
    ],
    notified_on: '2023-01-01',
  },
};
const statement = {
  company_number: '09999948',
  data: {
    kind: 'persons-with-significant-control-statement',
    statement: 'psc-exists-but-not-identified',
    links: { self: '/x/1' },
    notified_on: '2016-09-11',
  },
};
const hidden = {
  company_number: '09999948',
  data: {
    kind: 'super-secure-person-with-significant-control',
    description: 'super-secure-persons-with-significant-control',
    links: { self: '/x/2' },
  },
};
const totals = (count: number): unknown => ({
  data: {
    kind: 'totals#persons-of-significant-control-snapshot',
    persons_of_significant_control_count: count,
    statements_count: 1,
    exemptions_count: 0,
    generated_at: '2024-11-22T03:43:03Z',
  },
});
const lines = (...all: readonly unknown[]): string => all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n') + '\n'; // prettier-ignore

describe('the UK register of people with significant control', () => {
  it('makes an entry of each holder and each company, and a link of each interest', async () => {
    const again = {
      ...person,
      data: { ...person.data, links: { self: '/company/09999948/x/other' }, natures_of_control: ['significant-influence-or-control'] },
    };
    const read = await readAll(psc, { [file]: lines(person, statement, hidden, again, company, totals(4)) }, { chunk: 64 });
    expect(read.rejects).toEqual([]);
    expect(read.notes).toEqual([]);
    expect(read.counted).toEqual([
      'statements: psc-exists-but-not-identified',
      'protected people: super-secure-person-with-significant-control',
    ]);
    expect(read.head).toMatchObject({ asOf: '2024-11-22', counts: 'LINKS', lossGuard: 'CONTENTS', dataset: { name: 'uk-psc' } });
    expect(read.entries.map(({ actor }) => actor.id)).toEqual([
      'psc:09999948/FReST-x_W',
      'psc:09999948/other',
      'psc:09999948',
      'psc:OE012345',
    ]);
    const published = { type: 'actor', marking: clear, sources: [], isSynthetic: false, otherIds: [], usPersonBasis: null, statements: [] };
    expect(read.entries[2]).toEqual({
      actor: {
        ...published,
        id: 'psc:09999948',
        // It is named where it is a holder, whose id is another id of it.
        otherIds: ['psc:OE012345/zZ9'],
        kind: 'ENTITY',
        name: 'MOCK HOLDINGS LIMITED',
        names: [{ value: 'MOCK HOLDINGS LIMITED', type: 'PRIMARY', script: 'Latn', sources: ['uk-psc'] }],
        countries: ['GB'],
        identifiers: [{ type: 'Registration Number', value: '09999948', country: 'GB' }],
        addresses: [],
        description: null,
        details: { kind: 'ENTITY', entityType: null, incorporated: 'GB', founded: null },
      },
      tags: [],
    });
    expect(read.entries[0]).toEqual({
      actor: {
        ...published,
        id: 'psc:09999948/FReST-x_W',
        kind: 'INDIVIDUAL',
        name: 'Ivan Anthony Mock',
        names: [{ value: 'Ivan Anthony Mock', type: 'PRIMARY', script: 'Latn', sources: ['uk-psc'] }],
        countries: ['GB'],
        identifiers: [],
        addresses: [{ text: '9 Mock Square, Harrogate, HG1 1ZZ, England', country: 'GB' }],
        description: 'Title: Mr; Nationality: Atlantean; Resident in: England',
        details: { kind: 'INDIVIDUAL', birthDates: ['1961-02'], birthPlaces: [], nationalities: ['GB'], gender: null },
      },
      tags: [],
    });
    expect(read.entries[3]?.actor).toMatchObject({ name: 'OE012345', countries: [], details: { incorporated: null } });
    expect(read.links).toEqual([
      {
        id: 'stake:uk-psc/psc:09999948/FReST-x_W/equity',
        from: 'psc:09999948/FReST-x_W',
        to: 'psc:09999948',
        particulars: {
          linkType: 'OWNS',
          share: { min: '25', minOpen: true, max: '50', maxOpen: false },
          interest: 'EQUITY',
          arrangement: null,
          since: '2021-12-13',
          until: null,
          description: 'Nature of control: ownership-of-shares-25-to-50-percent',
        },
        place: { file, line: 1 },
      },
      {
        id: 'stake:uk-psc/psc:09999948/FReST-x_W/voting-rights',
        from: 'psc:09999948/FReST-x_W',
        to: 'psc:09999948',
        particulars: {
          linkType: 'CONTROLS',
          share: { min: '25', minOpen: true, max: '50', maxOpen: false },
          interest: 'VOTING_RIGHTS',
          arrangement: null,
          since: '2021-12-13',
          until: null,
          description: 'Nature of control: voting-rights-25-to-50-percent',
        },
        place: { file, line: 1 },
      },
      {
        id: 'stake:uk-psc/psc:09999948/other/control',
        from: 'psc:09999948/other',
        to: 'psc:09999948',
        particulars: {
          linkType: 'CONTROLS',
          share: null,
          interest: null,
          arrangement: null,
          since: '2021-12-13',
          until: null,
          description: 'Nature of control: significant-influence-or-control',
        },
        place: { file, line: 4 },
      },
      expect.objectContaining({
        id: 'stake:uk-psc/psc:OE012345/zZ9/equity',
        from: 'psc:09999948',
        particulars: expect.objectContaining({
          since: '2023-01-01',
          until: '2023-01-31',
          share: { min: '25', minOpen: true, max: '100', maxOpen: false },
        }) as unknown,
      }),
      expect.objectContaining({
        id: 'stake:uk-psc/psc:OE012345/zZ9/board-majority',
        particulars: expect.objectContaining({ linkType: 'CONTROLS', interest: 'BOARD_MAJORITY', share: null }) as unknown,
      }),
    ]);
  });

  it.each([
    [
      'a number of another country',
      { country_registered: 'Jersey', registration_number: '12345' },
      { type: 'Registration Number', value: '12345', country: 'JE' },
    ],
    [
      'its own number',
      { country_registered: 'England', registration_number: 'OE012345' },
      { type: 'Registration Number', value: 'OE012345', country: 'GB' },
    ],
    [
      'a number that is none',
      { country_registered: 'England', registration_number: 'n/a' },
      { type: 'Registration Number', value: 'N/A', country: 'GB' },
    ],
    ['no country', { registration_number: '09999948' }, { type: 'Registration Number', value: '09999948', country: null }],
  ])('takes a holder that gives %s for nobody but itself', async (_, identification, identifier) => {
    const read = await readAll(psc, { [file]: lines({ ...company, data: { ...company.data, identification } }, totals(1)) });
    expect(read.entries[0]?.actor).toMatchObject({ id: 'psc:OE012345/zZ9', name: 'MOCK HOLDINGS LIMITED', identifiers: [identifier] });
    expect(read.links[0]?.from).toBe('psc:OE012345/zZ9');
  });

  it('keeps the last day of a stake that ceases before it is notified', async () => {
    const crossed = { ...person, data: { ...person.data, notified_on: '2020-05-02', ceased_on: '2020-05-01' } };
    const read = await readAll(psc, { [file]: lines(crossed, totals(1)) });
    expect(read.links.map(({ particulars }) => [particulars?.since, particulars?.until])).toEqual([[null, '2020-05-01'], [null, '2020-05-01']]); // prettier-ignore
    expect(read.notes).toEqual([{ file, line: 1, reason: 'It ceases before it is notified: the first day is left out.' }]);
  });

  it('names a holder that nothing names by its id, and says so', async () => {
    const nameless = { ...person, data: { ...person.data, name: ' ', name_elements: { surname: 'Mock' } } };
    const read = await readAll(psc, { [file]: lines(nameless, totals(1)) });
    expect(read.entries[0]?.actor.name).toBe('FReST-x_W');
    expect(read.notes).toEqual([{ file, line: 1, reason: 'Nothing names the holder, so its id does.' }]);
  });

  it('rejects a line with everything that is wrong with it, and takes the others', async () => {
    const bad = {
      company_number: '=1',
      data: { ...person.data, links: {}, notified_on: 'soon', name: '', name_elements: {}, natures_of_control: [1] },
    };
    const read = await readAll(psc, { [file]: lines('{"company_number":', bad, '[]', { company_number: '1' }, person, totals(1)) });
    expect(read.rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'The line is not JSON: it is cut off or damaged.'],
      [
        2,
        'The company_number is missing or is no such number. links.self does not end with an id. notified_on is not a day. natures_of_control is not a list of texts.',
      ],
      [3, 'The line has no "data".'],
      [4, 'The line has no "data".'],
    ]);
    expect(read.links).toHaveLength(2);
  });

  it('says where the totals differ or are missing, and refuses a part of a snapshot', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({ ...person, data: { ...person.data, links: { self: `/x/${index}` } } }));
    expect((await readAll(psc, { [file]: lines(...hundred, totals(101)) })).notes.map(({ reason }) => reason)).toEqual([
      'The totals line says 101 people with significant control, and there are 100.',
    ]);
    expect((await readAll(psc, { [file]: lines(person) })).notes.map(({ reason }) => reason)).toEqual([
      'No line of totals ends the files, so that a missing part would not be seen.',
    ]);
    expect(await refusal(psc, { [file]: lines(person, totals(2)) })).toMatch(
      /line 2: the snapshot has 2 people .* and 1 are in the files: give all its parts/,
    );
    expect(
      (await readAll(psc, { 'part-1.txt': lines(person), 'part-2.txt': lines(company, totals(2)) }, { asOf: '2024-11-22' })).notes,
    ).toEqual([]);
  });

  it.each([
    ['no day', 'psc.txt', lines(person), /say it with --as-of/],
    ['nothing in it', file, '\n\n', /has no line of the register/],
    ['NUL', file, lines(person, 'a\0'), /line 2 holds NUL/],
    ['another encoding', file, Buffer.from(lines(person, 'Caf\u00e9'), 'latin1'), /line 2 is not UTF-8/],
    ['a line of 2 MB', file, lines(person, 'x'.repeat(2_000_000)), /line 2 has more than a million characters/],
  ])('refuses a file with %s', async (_, name, content, message) => {
    expect(await refusal(psc, { [name]: content })).toMatch(message);
  });
});

describe('natures of control', () => {
  const share = (...natures: readonly string[]): unknown => readNatures(natures).links.map(({ key, particulars: { linkType, interest, share: held } }) => [key, linkType, interest, held && `${held.minOpen ? '(' : '['}${held.min}, ${held.max}${held.maxOpen ? ')' : ']'}`]); // prettier-ignore

  it.each([
    ['ownership-of-shares-25-to-50-percent', 'equity', 'OWNS', 'EQUITY', '(25, 50]'],
    ['ownership-of-shares-50-to-75-percent', 'equity', 'OWNS', 'EQUITY', '(50, 75)'],
    ['ownership-of-shares-75-to-100-percent', 'equity', 'OWNS', 'EQUITY', '[75, 100]'],
    ['right-to-share-surplus-assets-75-to-100-percent-limited-liability-partnership', 'equity', 'OWNS', 'EQUITY', '[75, 100]'],
    ['part-right-to-share-surplus-assets-25-to-50-percent', 'equity', 'OWNS', 'EQUITY', '(25, 50]'],
    ['ownership-of-shares-75-to-100-percent-as-trust', 'equity', 'OWNS', 'EQUITY', '[0, 100]'],
    ['ownership-of-shares-25-to-50-percent-as-firm', 'equity', 'OWNS', 'EQUITY', '[0, 50]'],
    ['ownership-of-shares-more-than-25-percent-as-control-over-trust-registered-overseas-entity', 'equity', 'OWNS', 'EQUITY', '[0, 100]'],
    ['voting-rights-50-to-75-percent-limited-liability-partnership', 'voting-rights', 'CONTROLS', 'VOTING_RIGHTS', '(50, 75)'],
    ['voting-rights-50-to-75-percent-as-trust', 'voting-rights', 'CONTROLS', 'VOTING_RIGHTS', '[0, 75)'],
    ['right-to-appoint-and-remove-directors', 'board-majority', 'CONTROLS', 'BOARD_MAJORITY', null],
    ['right-to-appoint-and-remove-members-limited-liability-partnership', 'board-majority', 'CONTROLS', 'BOARD_MAJORITY', null],
    ['right-to-appoint-and-remove-directors-as-firm', 'board-majority', 'CONTROLS', null, null],
    ['significant-influence-or-control-as-trust', 'control', 'CONTROLS', null, null],
    ['registered-owner-as-nominee-person-scotland-registered-overseas-entity', 'nominee', 'LINKED_TO', null, null],
  ])('%s', (nature, key, linkType, interest, interval) => {
    expect(share(nature)).toEqual([[key, linkType, interest, interval]]);
  });

  it('adds what is held through a trust to the most a person can have, and never to the least', () => {
    expect(share('ownership-of-shares-25-to-50-percent', 'ownership-of-shares-25-to-50-percent-as-trust')).toEqual([
      ['equity', 'OWNS', 'EQUITY', '(25, 100]'],
    ]);
    expect(share('ownership-of-shares-75-to-100-percent', 'ownership-of-shares-25-to-50-percent-as-firm')).toEqual([
      ['equity', 'OWNS', 'EQUITY', '[75, 100]'],
    ]);
    expect(share('ownership-of-shares-25-to-50-percent', 'ownership-of-shares-50-to-75-percent')).toEqual([
      ['equity', 'OWNS', 'EQUITY', '(25, 75)'],
    ]);
  });

  it('leaves out what no table has, and says so', () => {
    expect(readNatures(['ownership-of-shares-10-to-20-percent'])).toEqual({ links: [], unknown: ['ownership-of-shares-10-to-20-percent'] });
  });
});

describe('companies of the register', () => {
  it('are entries once each, whatever form their number has', () => {
    const companies = new Companies();
    const numbers = ['09999948', '09999949', 'SC999948', 'OC999948', 'IP12345R', '00000000', 'NI000001'];
    for (const number of [...numbers, ...numbers]) companies.meet(number);
    expect([...companies.entries('x')].map(({ actor }) => actor.id)).toEqual(
      ['00000000', '09999948', '09999949', 'NI000001', 'OC999948', 'SC999948', 'IP12345R'].map((number) => `psc:${number}`),
    );
  });
});

describe('nationalities of the register', () => {
  it.each([
    ['British', ['GB'], null],
    ['british/irish', ['GB', 'IE'], null],
    ['Trinidadian, Somewherian', ['TT'], 'Somewherian'],
    ['Ukraine', ['UA'], null],
    ['Citizen of Bosnia and Herzegovina', ['BA'], null],
  ])('%s', (text, codes, rest) => {
    expect(nationalitiesOf(text)).toEqual({ codes, rest });
  });
});
