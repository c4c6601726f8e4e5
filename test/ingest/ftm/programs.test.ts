import { describe, expect, it } from '@jest/globals';
import { readSanction, mergedPeriods } from '../../../ingest/ftm/sanction.ts';
import { isOfacTag, programOf, tagOfKey } from '../../../ingest/ftm/programs.ts';
import type { ListedPeriod } from '../../../ingest/listContent.ts';

const sanction = (properties: Record<string, string[]>, datasets: string[] = []) =>
  readSanction({
    id: 's',
    schema: 'Sanction',
    caption: null,
    properties: { entity: ['x'], ...properties },
    datasets,
    firstSeen: null,
    lastSeen: null,
    seen: null,
    former: {},
    referents: [],
    ostrakon: undefined,
  });
const tags = (properties: Record<string, string[]>, datasets?: string[]) => sanction(properties, datasets).periods.map(({ tag }) => tag);

describe('a programme of a sanction', () => {
  it.each([
    ['US-FORINT', 'ELECTION-EO13848', 'US', true],
    ['US-RUSHAR', 'RUSSIA-EO14024', 'US', true],
    ['US-TERR', 'SDGT', 'US', true],
    ['US-UKRRUS-REL', 'US-UKRRUS-REL', 'US', true],
    ['US-SSI', 'US-SSI', 'US', false],
    ['US-NS-CMIC', 'CMIC-EO13959', 'US', false],
    ['EU-UKR', 'EU-UKR', 'EU', true],
    ['EU-TRANSNISTRIA', 'EU-TRANSNISTRIA', 'EU', false],
    ['GB-RUS', 'GB-RUS', 'UK', true],
    ['GB-RUS-INV', 'GB-RUS-INV', 'UK', false],
    ['UN-SC1518', 'UN-SC1518', 'UN', true],
  ])('with the key %s is %s of %s, blocking %s', (key, tag, regime, blocking) => {
    expect(tagOfKey(key)).toBe(tag);
    expect(programOf(tag, 'demo')).toMatchObject({ id: `program:${tag}`, tag, regime, blocking, sources: [{ dataset: 'demo' }] });
    expect(programOf(tag, 'demo').name).not.toBe(tag);
  });

  it.each(['US-BIS-EL', 'US-XYZ', 'CH-SECO-UKRAINE', 'us-forint', '', '__proto__', 'constructor'])('with the key %j is not known', (key) =>
    expect(tagOfKey(key)).toBeNull(),
  );

  it('is known by the tag of OFAC where the text is one, and says so by its order', () => {
    expect(isOfacTag('ELECTION-EO13848')).toBe(true);
    expect(isOfacTag('SDGT')).toBe(true);
    expect(isOfacTag('HOSTAGES-EO14078')).toBe(true);
    expect(isOfacTag('Sdgt')).toBe(false);
    expect(isOfacTag('Iran')).toBe(false);
    expect(programOf('HOSTAGES-EO14078', 'demo').legalAuthority).toBe('Executive Order 14078');
  });

  it.each([
    ['tags in brackets', { program: ['[ELECTION-EO13848] [SDGT]'] }, ['ELECTION-EO13848', 'SDGT']],
    ['a bare tag of the US', { program: ['SDGT'], country: ['us'] }, ['SDGT']],
    ['the tag before the key that gathers several', { programId: ['US-IRAN'], program: ['IRAN-EO13902'] }, ['IRAN-EO13902']],
    ['the key where the text is none', { programId: ['US-FORINT'], program: ['Election interference'] }, ['ELECTION-EO13848']],
    ['a tag of the US as a word of another country', { program: ['IRAN'], country: ['gb'] }, []],
    ['a tag of the US beside a key of another', { programId: ['GB-IRAN'], program: ['IRAN'] }, ['GB-IRAN']],
    ['several keys', { programId: ['EU-UKR', 'GB-RUS', 'XX-1'] }, ['EU-UKR', 'GB-RUS']],
    [
      'the sectoral regulation under the key that covers two',
      { programId: ['EU-RUS'], program: ['Regulation (EU) No 833/2014'] },
      ['EU-RUS-833'],
    ],
    ['the other regulation under it', { programId: ['EU-RUS'], program: ['Regulation (EU) 2024/1485'] }, ['EU-RUS']],
  ])('is read from %s', (_title, properties, expected) => expect(tags(properties)).toEqual(expected));

  it('on a list of OFAC that does not block is one that does not', () => {
    expect(tags({ programId: ['US-RUSHAR'] }, ['us_ofac_cons'])).toEqual(['US-NON-SDN']);
    expect(tags({ programId: ['US-RUSHAR'] }, ['us_ofac_cons', 'us_ofac_sdn'])).toEqual(['RUSSIA-EO14024']);
    expect(programOf('US-NON-SDN', 'demo').blocking).toBe(false);
  });

  it('that is not known makes no designation and is named', () => {
    expect(sanction({ programId: ['XX-1'], program: ['Some list'] })).toMatchObject({ periods: [], unknown: ['XX-1'] });
    expect(sanction({ program: ['Some list'] })).toMatchObject({ periods: [], unknown: ['Some list'] });
    expect(sanction({})).toMatchObject({ periods: [], unknown: ['no programme named'] });
    expect(sanction({ programId: ['EU-UKR'] }).unknown).toEqual([]);
  });
});

describe('the days of a sanction', () => {
  const days = (properties: Record<string, string[]>) =>
    sanction({ programId: ['EU-UKR'], ...properties }).periods.map(({ since, until }) => [since, until]);
  it.each([
    ['the start before the listing', { startDate: ['2022-02-23'], listingDate: ['2022-03-01'] }, [['2022-02-23', null]]],
    ['the listing where there is no start', { listingDate: ['2022-03-01'] }, [['2022-03-01', null]]],
    ['the earliest of several', { startDate: ['2022-03-01', '2022-02-23'] }, [['2022-02-23', null]]],
    ['an instant as its day', { startDate: ['2022-02-23T10:00:00'] }, [['2022-02-23', null]]],
    ['no day of a year or a month', { startDate: ['2022', '2022-02'] }, [[null, null]]],
    ['no day that does not exist', { startDate: ['2022-02-30'] }, [[null, null]]],
    ['the end', { endDate: ['2023-05-31'] }, [[null, '2023-05-31']]],
    ['the last day an end may mean', { endDate: ['2024-02'] }, [[null, '2024-02-29']]],
    ['the last day of a year', { endDate: ['2023'] }, [[null, '2023-12-31']]],
    ['nothing of what has ended without a day', { status: ['Expired'] }, []],
    ['all of what is active', { status: ['Active'], startDate: ['2022-02-23'] }, [['2022-02-23', null]]],
  ])('are %s', (_title, properties, expected) => expect(days(properties)).toEqual(expected));
});

describe('several sanctions under one programme', () => {
  const period = (since: string | null, until: string | null, tag = 'A'): ListedPeriod => ({ tag, since, until, url: null });
  const merged = (...periods: ListedPeriod[]) =>
    mergedPeriods(periods).map(({ tag, since, until }) => `${tag} ${since ?? ''}..${until ?? ''}`);
  it('are one where they overlap, several where they do not', () => {
    expect(merged(period('2022-01-01', null), period('2020-01-01', '2022-06-01'))).toEqual(['A 2020-01-01..']);
    expect(merged(period('2022-01-01', null), period('2020-01-01', '2021-06-01'))).toEqual(['A 2020-01-01..2021-06-01', 'A 2022-01-01..']);
    expect(merged(period('2022-01-01', null), period('2020-01-01', null, 'B'))).toEqual(['A 2022-01-01..', 'B 2020-01-01..']);
  });
  it('gain nothing from one without days, which stands by itself only beside those that have ended', () => {
    expect(merged(period(null, null), period('2020-01-01', null))).toEqual(['A 2020-01-01..']);
    expect(merged(period(null, null), period('2020-01-01', '2021-01-01'))).toEqual(['A ..', 'A 2020-01-01..2021-01-01']);
    expect(merged(period(null, null), period(null, null))).toEqual(['A ..']);
    expect(merged(period(null, '2021-01-01'), period(null, null))).toEqual(['A ..']);
  });
});
