import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ftmIdOf, recordIdOf } from '../../domain/exchange/ftmIds.ts';
import { publishedActor } from '../../ingest/listFormat.ts';
import { ftm } from '../../ingest/ftm.ts';
import { ftm as written } from '../../export/ftm.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { readItems } from '../ingest/formatItems.ts';
import { graph, ofActor, ofLink } from './graphs.ts';

const textOf = (value: ExportedGraph): string => [...written(value)].join('');
const entities = (value: ExportedGraph) =>
  textOf(value)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]>; ostrakon: object });

const mill = publishedActor({
  id: 'ofac:1',
  kind: 'ENTITY',
  name: 'Invented Mill',
  names: [{ value: 'Invented Mill', type: 'PRIMARY', script: 'Latn', sources: ['a'] }],
  countries: ['RU'],
  identifiers: [
    { type: 'Registration Number', value: '7', country: 'RU' },
    { type: 'Invented Number', value: '8', country: null },
  ],
  addresses: [],
  description: null,
  details: { kind: 'ENTITY', entityType: 'OOO', incorporated: 'RU', founded: '2011' },
});
const only = (actors: ExportedGraph['actors']): ExportedGraph => ({
  actors, links: [], designations: [], dataVersion: 'v', asOf: '2026-01-01', marking: 'TLP:AMBER+STRICT',
}); // prettier-ignore

describe('an export as entities of FollowTheMoney', () => {
  it('is read back as the same actors, links, shares, days and listings', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (value) => {
        const { entries, links, rejects, unresolved } = await readItems(ftm, textOf(value));
        expect([rejects, unresolved]).toEqual([[], []]);
        expect([...entries.values()].map(({ actor }) => ofActor(actor))).toEqual(value.actors.map(ofActor));
        expect(links.map(({ id, from, to, particulars }) => ({ id, from, to, particulars }))).toEqual(value.links.map(ofLink));
        for (const { actor, programs, since, until } of value.designations) {
          expect(entries.get(actor)?.periods).toEqual([{ tag: programs[0], since, until, url: null }]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names schemata and properties that other tools know', () => {
    const [entity] = entities(only([mill]));
    expect(entity).toMatchObject({
      id: 'ostrakon.ofac.3a1',
      schema: 'Organization',
      properties: { name: ['Invented Mill'], country: ['ru'], ogrnCode: ['7'], legalForm: ['OOO'], jurisdiction: ['ru'], incorporationDate: ['2011'] },
    });
    expect(JSON.stringify(entity?.properties)).not.toContain('8');
  }); // prettier-ignore

  it('carries the markings, and is not read back where one is stricter than clear', async () => {
    const amber = { ...mill, id: 'ofac:2', marking: { ...mill.marking, tlp: 'AMBER_STRICT' as const } };
    const value = only([mill, amber]);
    expect(entities(value).map(({ ostrakon }) => ostrakon)).toEqual([
      expect.objectContaining({ marking: 'TLP:CLEAR', fileMarking: 'TLP:AMBER+STRICT' }),
      expect.objectContaining({ marking: 'TLP:AMBER+STRICT' }),
    ]);
    const { entries, rejects } = await readItems(ftm, textOf(value));
    expect([...entries.keys()]).toEqual(['ofac:1']);
    expect(rejects).toEqual([
      { file: 'file.json', line: 2, reason: 'The entity is marked TLP:AMBER+STRICT: what is imported may be seen by everyone.' },
    ]);
  });

  it('is a list of its own, not a version of the list its records came from', async () => {
    const from = { ...mill, sources: [{ dataset: 'us_ofac_sdn', url: null, firstSeen: null, lastSeen: null }] };
    expect((await readItems(ftm, textOf(only([from])))).head.dataset.name).toBe('file.json');
    const foreign = JSON.stringify({ id: 'a', schema: 'Company', properties: { name: ['A'] }, datasets: ['us_ofac_sdn'] });
    expect((await readItems(ftm, foreign)).head.dataset.name).toBe('us_ofac_sdn');
  });

  it('whose own part is not what an export writes is refused by line', async () => {
    const line = textOf(only([mill])).replace('"kind":"ENTITY"', '"kind":"DRAGON"');
    expect((await readItems(ftm, line)).rejects).toEqual([
      { file: 'file.json', line: 1, reason: expect.stringContaining('under ostrakon is not what an export writes: actor.kind') },
    ]);
  });
});

describe('ids of records as ids of entities', () => {
  it('are letters, digits, dots and hyphens, and mean one record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const entityId = ftmIdOf(id);
        expect(entityId).toMatch(/^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/);
        expect(recordIdOf(entityId) ?? `ftm:${entityId}`).toBe(id);
      }),
    );
  });

  it('of FollowTheMoney stay what they are', () => {
    expect([ftmIdOf('ftm:NK-abc'), recordIdOf('NK-abc'), recordIdOf('ostrakon.%41'), recordIdOf('ostrakon.A-')]).toEqual([
      'NK-abc', null, null, null,
    ]);
  }); // prettier-ignore
});
