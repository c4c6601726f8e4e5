import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { bods as written } from '../../export/bods.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { bods } from '../../ingest/bods.ts';
import { readItems } from '../ingest/formatItems.ts';
import { graph, ofActor, ofLink } from './graphs.ts';

const textOf = (value: ExportedGraph): string => [...written(value)].join('');
const isParty = ({ kind }: ExportedGraph['actors'][number]) => kind !== 'VESSEL' && kind !== 'AIRCRAFT';
/** The part of a graph that the standard has a place for. */
function ownershipOf({ actors, links }: ExportedGraph) {
  const parties = actors.filter(isParty);
  const kindOf = (id: string) => parties.find((actor) => actor.id === id)?.kind;
  const isInterest = ({ linkType }: ExportedGraph['links'][number]) => ['OWNS', 'CONTROLS', 'OFFICER_OF'].includes(linkType);
  const fits = (link: ExportedGraph['links'][number]) =>
    isInterest(link) && kindOf(link.from) !== undefined && kindOf(link.to) !== undefined && kindOf(link.to) !== 'INDIVIDUAL';
  return { parties, links: links.filter(fits) };
}

describe('an export as statements of beneficial ownership', () => {
  it('is read back as the same actors, links, shares and days', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (value) => {
        const { parties, links } = ownershipOf(value);
        fc.pre(parties.length > 0);
        const read = await readItems(bods, textOf(value));
        expect([read.rejects, read.unresolved, read.head.asOf]).toEqual([[], [], '2026-01-01']);
        expect([...read.entries.values()].map(({ actor }) => ofActor(actor))).toEqual(parties.map(ofActor));
        expect(read.links.map(({ id, from, to, particulars }) => ({ id, from, to, particulars }))).toEqual(links.map(ofLink));
      }),
      { numRuns: 60 },
    );
  });

  it('says the same stakes without its annotations, to whoever reads only the standard; fractions lie within what it says', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (value) => {
        const { links } = ownershipOf(value);
        const statements = (JSON.parse(textOf(value)) as Record<string, unknown>[]).map(({ annotations, ...rest }) => {
          expect(annotations).toHaveLength(2);
          return rest;
        });
        fc.pre(statements.length > 0);
        const read = await readItems(bods, JSON.stringify(statements));
        const stakes = links.filter(({ share }) => share !== null);
        const found = read.links.filter(({ particulars }) => particulars?.share !== null);
        expect(found.map(({ from, to }) => [from, to])).toEqual(stakes.map(({ from, to }) => [from, to]));
        for (const [index, { share, interest, since, until }] of stakes.entries()) {
          const said = found[index]?.particulars;
          expect(said).toMatchObject({ interest, since, until });
          if (!share!.min.includes('/') && !share!.max.includes('/')) expect(said?.share).toEqual(share);
          else expect(Number(said?.share?.max)).toBeGreaterThanOrEqual(valueOf(share!.max) - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not read back where a record is marked stricter than clear', async () => {
    const [value] = fc.sample(graph.filter(({ actors }) => actors.every(isParty)), { numRuns: 1, seed: 7 });
    const [first, ...others] = value!.actors;
    const marked = { ...value!, links: [], actors: [{ ...first!, marking: { ...first!.marking, tlp: 'GREEN' as const } }, ...others] };
    const { entries, rejects } = await readItems(bods, textOf(marked));
    expect([entries.size, rejects.map(({ reason }) => reason)]).toEqual([
      others.length,
      ['The entity is marked TLP:GREEN: what is imported may be seen by everyone.'],
    ]);
  }); // prettier-ignore

  it('of nothing is an empty list', () => {
    expect(textOf({ actors: [], links: [], designations: [], dataVersion: 'v', asOf: '2026-01-01', marking: 'TLP:CLEAR' })).toBe('[]\n');
  });
});

const valueOf = (text: string): number => Number(text.split('/')[0]) / Number(text.split('/')[1] ?? '1');

const schema = join(import.meta.dirname, '../../../shared/data/bods/schema');
(existsSync(schema) ? describe : describe.skip)('the schema of the standard', () => {
  it('accepts every export', () => {
    const ajv = new Ajv2020({ strict: false });
    (ajvFormats as unknown as (to: typeof ajv) => void)(ajv);
    // A bare `urn:entity` is no URN that ajv takes.
    const read = (name: string) =>
      JSON.parse(readFileSync(join(schema, `${name}.json`), 'utf8').replaceAll('"urn:', '"https://schema.invalid/'));
    for (const name of ['components', 'entity-record', 'person-record', 'relationship-record']) {
      ajv.addSchema(read(name));
    }
    const isValid = ajv.compile(read('statement'));
    fc.assert(
      fc.property(graph, (value) => {
        isValid(JSON.parse(textOf(value)));
        expect(isValid.errors).toBeNull();
      }),
      { numRuns: 60 },
    );
    expect(isValid([{ statementId: 'short' }])).toBe(false);
  });
});
