import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ActorRecord, LedgerRecord, LinkRecord } from '../../domain/model.ts';
import { bods } from '../../export/bods.ts';
import { ftm } from '../../export/ftm.ts';
import { fileOf, recordsOfType, today } from '../ingest/lineFiles.ts';
import { cleanUp, emptyLedger, importPaths } from '../ingest/lists.ts';
import { graph, ofActor, ofLink } from './graphs.ts';

afterEach(cleanUp);

const byId = <T extends LedgerRecord>(records: Iterable<T>): T[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('an export imported into an empty store', () => {
  it.each([
    ['ftm', ftm],
    ['bods', bods],
  ])('as %s, and exported and imported again, is the same graph', async (format, write) => {
    const graphs = fc.sample(
      graph.filter(({ actors }) => actors.every(({ kind }) => kind !== 'VESSEL' && kind !== 'AIRCRAFT')),
      { numRuns: 4, seed: 11 },
    );
    for (const value of graphs) {
      const kinds = new Map(value.actors.map(({ id, kind }) => [id, kind]));
      const links = value.links.filter(
        ({ linkType, to }) => format === 'ftm' || (['OWNS', 'CONTROLS', 'OFFICER_OF'].includes(linkType) && kinds.get(to) !== 'INDIVIDUAL'),
      );
      let text = [...write({ ...value, links })].join('');
      for (let time = 0; time < 2; time += 1) {
        const ledger = await emptyLedger();
        const path = await fileOf(text, 'export.json');
        await importPaths(ledger, format, [path], { at: `${today}T00:00:00.000Z`, today, asOf: today });
        const actors: ActorRecord[] = byId((await recordsOfType(ledger, 'actor')).values());
        const stored: LinkRecord[] = byId((await recordsOfType(ledger, 'link')).values());
        expect(actors.map(ofActor)).toEqual(byId(value.actors).map(ofActor));
        expect(stored.map(ofLink)).toEqual(byId(links).map(ofLink));
        text = [...write({ ...value, actors, links: stored, designations: [] })].join('');
      }
    }
  });
});
