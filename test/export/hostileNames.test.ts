import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { MultiGraph } from 'graphology';
import gexfLibrary from 'graphology-gexf';
import graphmlLibrary from 'graphology-graphml';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../domain/csvLine.ts';
import { gexf } from '../../export/gexf.ts';
import { graphml } from '../../export/graphml.ts';
import { recordsJson } from '../../export/recordsJson.ts';
import { actorsTable, aboutTable, linksTable } from '../../export/tables.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { hostileNames, sampleGraph } from './sampleGraph.ts';

/** An answer in which everything that anybody can write holds the name. */
function named(name: string): ExportedGraph {
  const { actors, links } = sampleGraph();
  const [first, second, ...others] = actors;
  const renamed = {
    ...first!,
    name,
    description: name,
    names: [
      { ...first!.names[0]!, value: name },
      { ...first!.names[1]!, value: name },
    ],
  };
  return sampleGraph({
    actors: [renamed, second!, ...others],
    links: [{ ...links[0]!, description: name, arrangement: name }, ...links.slice(1)],
    question: name,
  });
}

// XML 1.0 and spreadsheets have no characters but these; what they have not is replaced, one for one.
const printable = (name: string) =>
  name.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

function wellFormed(xml: string): string {
  const faults: string[] = [];
  const onError = (message: string) => void faults.push(message);
  new DOMParser({ errorHandler: { warning: onError, error: onError, fatalError: onError } }).parseFromString(xml, 'application/xml');
  expect(faults).toEqual([]);
  return xml;
}

describe.each(hostileNames)('A name with %s', (_what, name) => {
  it('comes out of GraphML and GEXF as it went in, and makes no element of its own', () => {
    const read = [
      graphmlLibrary.parse(MultiGraph, wellFormed([...graphml(named(name))].join(''))),
      gexfLibrary.parse(MultiGraph, wellFormed([...gexf(named(name))].join(''))),
    ];
    for (const graph of read) {
      expect([graph.order, graph.size]).toEqual([4, 3]);
      expect(graph.getNodeAttributes('ftm:NK-orlow')).toMatchObject({
        label: printable(name),
        description: printable(name),
        otherNames: printable(name),
      });
      expect(graph.getEdgeAttributes('stake:1')).toMatchObject({ description: printable(name), arrangement: printable(name) });
    }
  });

  it('comes out of the tables, and begins no cell as a formula would', () => {
    for (const table of [actorsTable, linksTable, aboutTable]) {
      const rows: string[][] = parse([...table(named(name))].join(''));
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(rows.flat().map(csvText)).toContain(printable(name));
    }
  });

  it('comes out of JSON with every control character, in whole characters', () => {
    const text = [...recordsJson(named(name))].join('');
    const read = JSON.parse(text) as { actors: { name: string }[]; question: string };
    const whole = name.replace(/\p{Cs}/gu, '\uFFFD');
    expect([read.actors[0]!.name, read.question]).toEqual([whole, whole]);
    expect(Buffer.from(text).toString()).toBe(text);
  });
});
