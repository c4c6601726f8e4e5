import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Input } from '../../../ingest/listFormat.ts';
import { ofacAdvancedXml, ofacConsAdvancedXml } from '../../../ingest/ofacAdvancedXml.ts';
import { ofacConsCsv, ofacCsv } from '../../../ingest/ofacCsv.ts';
import { ofacConsXml, ofacSdnXml } from '../../../ingest/ofacXml.ts';
import { readWhole } from '../formatReading.ts';
import { inputOf } from '../xml/xmlInput.ts';
import { advancedXml, sdnXml } from './threeForms.ts';

const nul = '-0- ';
const inputs = (comments: string | null = null): Input[] => [
  inputOf(
    [
      `301,"EXAMPLE BANK",${nul},"RUSSIA-EO14024] [UKRAINE-EO13662",${nul},${nul},${nul},${nul},${nul},${nul},${nul},"Tax ID No. 7700001 (Russia); Website www.exa"`,
      `302,"EXAMPLE CHIPS",${nul},"CMIC-EO13959",${nul},${nul},${nul},${nul},${nul},${nul},${nul},"Linked To: EXAMPLE BANK."\r\n`,
    ].join('\r\n'),
    'lists/CONS_PRIM.CSV',
  ),
  inputOf('301,1,"aka","EX BANK",-0- \r\n', 'lists/cons_alt.csv'),
  inputOf(`301,1,${nul},"Moscow","Russia",${nul}\r\n302,2,${nul},${nul},"China",${nul}\r\n`, 'lists/cons_add.csv'),
  ...(comments === null ? [] : [inputOf(comments, 'lists/cons_comments.csv')]),
];
const read = async (comments?: string) => readWhole(ofacConsCsv, inputs(comments), { asOf: '2025-12-19' });

describe('the consolidated non-SDN list', () => {
  it('blocks nobody, also under tags under which the SDN list blocks: they are programmes of their own', async () => {
    const { entries, head } = await read();
    expect(entries.map(({ tags }) => tags)).toEqual([['RUSSIA-EO14024 (non-SDN)', 'UKRAINE-EO13662 (non-SDN)'], ['CMIC-EO13959']]);
    for (const tag of entries.flatMap(({ tags }) => tags)) expect(head.program(tag)).toMatchObject({ tag, regime: 'US', blocking: false });
    expect(head.program('RUSSIA-EO14024 (non-SDN)').legalAuthority).toBe('Executive Order 14024');
    expect(head.dataset.name).toBe('ofac-cons');
    expect((await readWhole(ofacSdnXml, [inputOf(sdnXml)])).head.program('RUSSIA-EO14024').blocking).toBe(true);
  });
  it('has its links, and its actors under the numbers that both lists share', async () => {
    const { entries, links } = await read();
    expect(entries.map(({ actor }) => actor.id)).toEqual(['ofac:301', 'ofac:302']);
    expect(links).toEqual([{ id: 'ofac:302/linked-to/301', from: 'ofac:302', to: 'ofac:301' }]);
  });
  it('goes on with remarks in the file of comments, in the middle of a word', async () => {
    const cut = await read();
    expect(cut.entries[0]?.actor.identifiers).toContainEqual({ type: 'Website', value: 'www.exa', country: null });
    const whole = await read('301,"mple.org; BIK (RU) 044525000."\r\n');
    expect(whole.entries[0]?.actor.identifiers).toEqual([
      { type: 'Tax ID', value: '7700001', country: 'RU' },
      { type: 'Website', value: 'www.example.org', country: null },
      { type: 'BIK (RU)', value: '044525000', country: null },
    ]);
  });
  it('comes in the XML forms too', async () => {
    const xml = sdnXml.replaceAll(/<program>.*?<\/program>/g, '<program>NS-PLC</program>');
    const { entries, head } = await readWhole(ofacConsXml, [inputOf(xml, 'consolidated.xml')]);
    expect(entries.map(({ tags }) => tags)).toEqual(Array(4).fill(['NS-PLC (non-SDN)']));
    const advanced = advancedXml.replaceAll('ListID="1550"', 'ListID="91507"');
    const second = await readWhole(ofacConsAdvancedXml, [inputOf(advanced, 'cons_advanced.xml')]);
    expect(second.entries.map(({ tags, periods = [] }) => [...tags, ...periods.map(({ tag }) => tag)])).toContainEqual(['CUBA (non-SDN)']);
    expect([head.dataset, second.head.dataset]).toEqual([head.dataset, head.dataset]);
  });
});

describe('one list is not taken for the other', () => {
  it('because nothing of the consolidated list may block', async () => {
    const xml = sdnXml.replaceAll(/<program>.*?<\/program>/g, '<program>NS-PLC</program>');
    await expect(readWhole(ofacSdnXml, [inputOf(xml, 'sdn.xml')])).rejects.toMatchObject({ code: 'LIST_REJECTED' });
    await expect(readWhole(ofacCsv, inputs(), { asOf: '2025-12-19' })).rejects.toThrow(/sdn\.csv is missing/);
    const advanced = advancedXml.replaceAll('ListID="1550"', 'ListID="91507"');
    await expect(readWhole(ofacAdvancedXml, [inputOf(advanced)])).rejects.toMatchObject({ code: 'LIST_REJECTED' });
  });
  it('and nobody on the SDN list may not', async () => {
    const one = /<sdnEntry>\s*<uid>204[\s\S]*?<\/sdnEntry>/;
    const many = sdnXml.replace(one, (entry) => Array.from({ length: 120 }, (_, n) => entry.replace('204', String(1000 + n))).join(''));
    await expect(readWhole(ofacConsXml, [inputOf(many, 'consolidated.xml')])).rejects.toThrow(
      /not the consolidated non-SDN list: 0 of its 123/,
    );
    await expect(readWhole(ofacConsAdvancedXml, [inputOf(advancedXml)])).rejects.toMatchObject({ code: 'LIST_REJECTED' });
  });
});

const realDir = join(import.meta.dirname, '../../../../shared/data/ofac_nonsdn_2025-12');
(existsSync(realDir) ? describe : describe.skip)('the real consolidated list', () => {
  it('is read whole, and blocks nobody', async () => {
    const files = readdirSync(realDir).map((name): Input => ({ name, bytes: createReadStream(join(realDir, name)) }));
    const { entries, rejects, head, links, unresolved } = await readWhole(ofacConsCsv, files, { asOf: '2025-12-19' });
    expect([entries.length, rejects]).toEqual([442, []]);
    const tags = new Set(entries.flatMap((entry) => entry.tags));
    expect([...tags].filter((tag) => head.program(tag).blocking)).toEqual([]);
    expect(tags).toContain('NS-PLC (non-SDN)');
    // Subsidiaries of listed banks are linked to them by name, and most of those are on the list.
    expect(links.length).toBeGreaterThan(200);
    expect(unresolved.length).toBeLessThan(links.length / 2);
  });
});
