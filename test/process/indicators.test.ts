/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** What to look for, with what it is: on incidents, intelligence and tear-lines, and as it was shared. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharing } from '../e2e/process/sharingSteps.ts';
import { sharingRecords, sharingViewers } from '../e2e/process/sharingWorld.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

let stage: Stage;
const { done, read, transmitted } = sharing(() => stage);
let item: string;
let incident: string;
beforeAll(async () => {
  stage = await onEmbedded(sharingRecords(), sharingViewers, '2026-11-24', { now: () => '2026-11-24T12:00:00.000Z' });
  incident = await reported('dee', {
    title: 'Pages that copy an office (synthetic)',
    indicators: ['hxxps://pages[.]example/Vote', '203.0.113[.]77', 'pages.example', 'Letters to voters'],
    startedAt: '2026-10-01',
    endedAt: '2026-10-20',
    detectedAt: '2026-10-25T09:00:00Z',
    marking: 'CLEAR',
  });
  // A company's own, which others do not see, names the same address: from earlier on, and to a later day.
  await reported('vic', {
    title: 'Requests from an address (synthetic)',
    indicators: ['203.0.113.77', '@copycat'],
    startedAt: '2026-09-01',
    detectedAt: '2026-11-23T09:00:00Z',
    marking: 'AMBER_STRICT',
    recipientOrgs: ['EX-VENDOR'],
  });
  item = await transmitted(
    {
      indicators: ['203.0.113.77', 'T1566.001'],
      affectedAssetTypes: ['ELECTION_NIGHT_REPORTING'],
      marking: 'AMBER_STRICT',
      recipientOrgs: ['US-ODNI'],
    },
    [{ tlp: 'AMBER', text: 'An address copies pages.' }],
  );
  await done('dee', 'disseminateIntel', { id: item, recipients: ['EX-STATE-SOS'] });
}, 60_000);
afterAll(() => stage.close());

async function reported(as: string, input: object): Promise<string> {
  const document = 'mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { id } }';
  const given = { category: 'PHISHING', isSynthetic: true, ...input };
  return (await read(document, as, { input: given })).reportIncident.id;
}
const shared = async (as: string | undefined, rest: string, variables: Record<string, unknown> = {}): Promise<any[]> =>
  (
    await read(
      `query ($type: IndicatorType, $markings: [Tlp!]) { sharedIndicators(since: "2026-11-24", type: $type, markings: $markings) { value ${rest} } }`,
      as,
      variables,
    )
  ).sharedIndicators;
const typed = 'typedIndicators { type value defanged }';

describe('What to look for says what it is', () => {
  it('on an incident, in the order of the texts, and safe to click', async () => {
    const found = await read(`query ($id: ID!) { incident(id: $id) { indicators ${typed} } }`, undefined, { id: incident });
    expect(found.incident).toEqual({
      indicators: ['hxxps://pages[.]example/Vote', '203.0.113[.]77', 'pages.example', 'Letters to voters'],
      typedIndicators: [
        { type: 'URL', value: 'https://pages.example/Vote', defanged: 'hxxps://pages[.]example/Vote' },
        { type: 'IPV4', value: '203.0.113.77', defanged: '203[.]0[.]113[.]77' },
        { type: 'DOMAIN', value: 'pages.example', defanged: 'pages[.]example' },
        { type: null, value: 'Letters to voters', defanged: 'Letters to voters' },
      ],
    });
  });

  it('on intelligence and its tear-lines', async () => {
    const both = [
      { type: 'IPV4', value: '203.0.113.77', defanged: '203[.]0[.]113[.]77' },
      { type: 'TTP', value: 'T1566.001', defanged: 'T1566.001' },
    ];
    const query = `query ($id: ID!) { intelItem(id: $id) { ${typed} tearlines { ${typed} } } }`;
    expect((await read(query, 'dee', { id: item })).intelItem).toEqual({ typedIndicators: both, tearlines: [{ typedIndicators: both }] });
    expect((await read(query, 'tom', { id: item })).intelItem).toBeNull();
  });
});

describe('What was shared', () => {
  it('is seen on the days of the incidents and tear-lines that the viewer sees, and as strict as the strictest of them', async () => {
    const address = async (as: string | undefined, variables = {}) =>
      (await shared(as, 'type firstSeen lastSeen marking', variables)).filter(({ type }) => type === 'IPV4');
    const [value, type] = ['203.0.113[.]77', 'IPV4'];
    const public_ = { value, type, firstSeen: '2026-10-01', lastSeen: '2026-10-20', marking: 'CLEAR' };
    expect(await address(undefined)).toEqual([public_]);
    // The State's office has the tear-line too, of this day.
    expect(await address('sam')).toEqual([
      { value: '203.0.113.77', type, firstSeen: '2026-10-01', lastSeen: '2026-11-24', marking: 'AMBER' },
    ]);
    // The company has its own report, without an end: seen until it was detected.
    expect(await address('vic')).toEqual([
      { value: '203.0.113.77', type, firstSeen: '2026-09-01', lastSeen: '2026-11-23', marking: 'AMBER_STRICT' },
    ]);
    // Under a looser marking, nothing comes from the stricter ones.
    expect([await address('sam', { markings: ['CLEAR'] }), await address('vic', { markings: ['CLEAR'] })]).toEqual([[public_], [public_]]);
  });

  it('is found by its type', async () => {
    const found = async (as: string | undefined, type: string | null) =>
      (await shared(as, 'type defanged', { type })).map(({ defanged }) => defanged);
    expect(await found(undefined, 'URL')).toEqual(['hxxps://pages[.]example/Vote']);
    expect(await found(undefined, 'DOMAIN')).toEqual(['pages[.]example']);
    expect(await found(undefined, 'EMAIL')).toEqual([]);
    expect([await found('vic', 'ACCOUNT_HANDLE'), await found(undefined, 'ACCOUNT_HANDLE')]).toEqual([['[@]copycat'], []]);
    expect([await found('sam', 'TTP'), await found('vic', 'TTP')]).toEqual([['T1566.001'], []]);
    expect(await found(undefined, null)).toHaveLength(4);
  });
});
