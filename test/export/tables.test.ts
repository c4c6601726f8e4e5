import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../domain/csvLine.ts';
import { aboutTable, actorsTable, designationsTable, linksTable, stakesTable } from '../../export/tables.ts';
import type { ListItem } from '../../ingest/listFormat.ts';
import { stakesCsv } from '../../ingest/stakesCsv.ts';
import { inputOf } from '../ingest/xml/xmlInput.ts';
import { sampleGraph } from './sampleGraph.ts';

const rows = (pieces: Iterable<string>): Record<string, string>[] => parse([...pieces].join(''), { columns: true });

describe('Tables', () => {
  it('have a row an actor under the headings that Gephi knows', () => {
    const [first, second] = rows(actorsTable(sampleGraph()));
    expect(first).toMatchObject({
      Id: 'ftm:NK-orlow',
      Label: 'Mira Orlow',
      kind: 'INDIVIDUAL',
      birthDates: '1961-06-01',
      listed: 'true',
      programs: 'DOORS',
      marking: 'TLP:CLEAR',
      paths: '1',
    });
    expect(second).toMatchObject({
      Label: 'Blue Door, "Holding" & Sons <Ltd>',
      listed: 'false',
      programs: '',
      integratedShare: '16.6667 %',
    });
  });

  it('have a row a link, directed, with the exact share beside the one in words', () => {
    const [first, second] = rows(linksTable(sampleGraph()));
    expect(first).toMatchObject({
      Source: 'ftm:NK-orlow',
      Target: 'ftm:NK-door',
      Type: 'Directed',
      Id: 'stake:1',
      linkType: 'OWNS',
      share: '16.6667 %',
      shareMin: '50/3',
      shareMax: '50/3',
      shareMinOpen: 'false',
      since: '2020-01-01',
      until: '2024-12-31',
      confidence: 'HIGH',
    });
    expect(second).toMatchObject({
      shareMin: '25',
      shareMax: '50',
      shareMinOpen: 'true',
      shareMaxOpen: 'false',
      arrangement: 'Family pact',
      until: '',
    });
  });

  it('have a row a designation and one for each thing said of the whole', () => {
    expect(rows(designationsTable(sampleGraph()))).toMatchObject([
      { actor: 'ftm:NK-orlow', programs: 'DOORS', status: 'ACTIVE', since: '2021-02-03' },
    ]);
    const about = Object.fromEntries(rows(aboutTable(sampleGraph())).map(({ property, value }) => [property, value]));
    expect(about).toMatchObject({
      marking: 'TLP:AMBER+STRICT',
      asOf: '2024-06-01',
      dataVersion: 'position',
      links: '3',
      sources: 'made-up',
    });
  });

  it('begin no cell as a formula would', () => {
    const cell = rows(actorsTable(sampleGraph({ actors: [{ ...sampleGraph().actors[0]!, name: '=HYPERLINK("x")' }] })))[0]!['Label']!;
    expect([cell, csvText(cell)]).toEqual([`'=HYPERLINK("x")`, '=HYPERLINK("x")']);
  });

  it('of stakes are read back by stakes-csv with the same ends, shares, open bounds, interests and days', async () => {
    const input = inputOf([...stakesTable(sampleGraph())].join(''), 'stakes.csv');
    const readings = await stakesCsv.readAll([input], { asOf: '2024-06-01', today: '2024-06-01', source: null });
    const items: ListItem[] = [];
    for (const { items: some } of readings) for await (const item of some) items.push(item);
    expect(items.filter(({ kind }) => kind === 'reject')).toEqual([]);
    const read = items.flatMap((item) =>
      item.kind === 'link' ? [{ from: item.link.from, to: item.link.to, ...item.link.particulars }] : [],
    );
    const stakes = sampleGraph().links.filter(({ linkType }) => linkType !== 'OPERATES');
    expect(read).toHaveLength(2);
    for (const { from, to, linkType, share, interest, arrangement, since, until } of stakes) {
      expect(read).toContainEqual(expect.objectContaining({ from, to, linkType, share, interest, arrangement, since, until }));
    }
  });
});
