import { describe, expect, it } from '@jest/globals';
import { MultiGraph } from 'graphology';
import gexfLibrary from 'graphology-gexf';
import graphmlLibrary from 'graphology-graphml';
import { gexf } from '../../export/gexf.ts';
import { graphml } from '../../export/graphml.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { sampleGraph } from './sampleGraph.ts';

const readGraphml = (graph: ExportedGraph) => graphmlLibrary.parse(MultiGraph, [...graphml(graph)].join(''));
const readGexf = (graph: ExportedGraph) => gexfLibrary.parse(MultiGraph, [...gexf(graph)].join(''));

/** What a reader of graphs found, as the records say it. */
function found(graph: ReturnType<typeof readGraphml>) {
  return {
    actors: graph.mapNodes((id, { label, kind, marking }) => ({ id, name: label, kind, marking })),
    links: graph.mapEdges((id, each, from, to) => {
      const { shareMin, shareMax, shareMinOpen, shareMaxOpen, since, until, type, interest, arrangement } = each;
      const share = shareMin === undefined ? null : { min: shareMin, max: shareMax, minOpen: shareMinOpen, maxOpen: shareMaxOpen };
      return {
        id,
        from,
        to,
        type,
        share,
        since: since ?? null,
        until: until ?? null,
        interest: interest ?? null,
        arrangement: arrangement ?? null,
      };
    }),
  };
}
function expected({ actors, links }: ExportedGraph) {
  const written = { CLEAR: 'TLP:CLEAR', GREEN: 'TLP:GREEN', AMBER: 'TLP:AMBER', AMBER_STRICT: 'TLP:AMBER+STRICT', RED: 'TLP:RED' };
  return {
    actors: actors.map(({ id, name, kind, marking }) => ({ id, name, kind, marking: written[marking.tlp] })),
    links: links.map(({ id, from, to, linkType: type, share, since, until, interest, arrangement }) => ({
      id,
      from,
      to,
      type,
      share,
      since,
      until,
      interest,
      arrangement,
    })),
  };
}

describe.each([
  ['GraphML', readGraphml],
  ['GEXF', readGexf],
])('%s, read back by graphology', (_name, read) => {
  it('has the same actors, links, shares with their open bounds, and days', () => {
    const graph = sampleGraph();
    expect(found(read(graph))).toEqual(expected(graph));
  });

  it('says where each actor stands in the answer, and nothing where the answer does not', () => {
    const graph = read(sampleGraph());
    expect(graph.getNodeAttributes('ftm:NK-door')).toMatchObject({
      depth: 1,
      degree: 9,
      verdict: 'NOT_BLOCKED',
      score: 0.5,
      integratedShare: '16.6667 %',
      paths: '1',
      listed: false,
    });
    expect(graph.getNodeAttributes('gov:ZZ')).not.toHaveProperty('depth');
    expect(graph.getNodeAttributes('gov:ZZ')).not.toHaveProperty('paths');
    expect(graph.getNodeAttributes('ftm:NK-orlow')).toMatchObject({ listed: true, programs: 'DOORS', otherNames: 'Мира Орлова' });
  });

  it('has no nodes where nothing was found, and is a graph all the same', () => {
    expect(read(sampleGraph({ actors: [], links: [], designations: [], paths: [], incidents: [], attributions: [] })).order).toBe(0);
  });
});

describe('GraphML', () => {
  it('says marking, day, data version, question and sources of the file', () => {
    expect(readGraphml(sampleGraph()).getAttributes()).toEqual({
      id: 'ostrakon',
      marking: 'TLP:AMBER+STRICT',
      asOf: '2024-06-01',
      dataVersion: 'position',
      question: 'NETWORK ids=ftm:NK-orlow',
      actors: '4',
      links: '3',
      designations: '1',
      truncated: 'false',
      sources: 'made-up',
    });
  });
});

describe('GEXF', () => {
  it('says marking, day, data version and sources of the file', () => {
    const { keywords, description, lastModifiedDate } = readGexf(sampleGraph()).getAttributes();
    expect([keywords, lastModifiedDate]).toEqual(['TLP:AMBER+STRICT', '2024-06-01']);
    expect(description).toContain('dataVersion: position');
    expect(description).toContain('sources: made-up');
  });

  it('gives a link its days for the timeline, and leaves out what is open', () => {
    const text = [...gexf(sampleGraph())].join('');
    expect(text).toContain(
      'id="stake:1" source="ftm:NK-orlow" target="ftm:NK-door" type="directed" kind="OWNS" start="2020-01-01" end="2024-12-31"',
    );
    expect(text).toContain('id="stake:2" source="ftm:NK-orlow" target="ftm:NK-door" type="directed" kind="CONTROLS">');
  });
});
