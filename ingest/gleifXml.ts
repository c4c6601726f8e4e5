/** GLEIF's legal entities (LEI-CDF) and their relationships (RR-CDF) in XML. */
import { leiOfElement, relationshipOfElement } from './gleif/elements.ts';
import { dayOfName, gleifReading, type GleifFile, type GleifRecord } from './gleif/files.ts';
import type { Input, ListFormat } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { dayOfInstant } from './parties/writtenDay.ts';
import { textOf, type XmlElement } from './xml/element.ts';
import { headed } from './xml/headed.ts';
import { readXml } from './xml/readXml.ts';

const roots: Readonly<Record<string, GleifFile['holds']>> = {
  LEIData: 'ENTITIES',
  RelationshipData: 'RELATIONSHIPS',
  ReportingExceptionData: 'EXCEPTIONS',
};

/** @see https://www.gleif.org/en/lei-data/gleif-golden-copy/download-the-golden-copy */
export const gleifXml: ListFormat = {
  name: 'gleif-xml',
  help: "GLEIF's golden copy or concatenated files in XML, level 1 (entities), level 2 (relationships) or both together; ContentDate says the day",
  needsDay: false,
  async read(inputs, options) {
    if (inputs.length === 0) throw listRejected('There is no file of GLEIF to read.');
    const files: GleifFile[] = [];
    for (const input of inputs) files.push(await opened(input));
    return gleifReading(files, options);
  },
};

async function opened(input: Input): Promise<GleifFile> {
  const { root, records } = await readXml(input, {
    roots: Object.keys(roots),
    called: "GLEIF's level 1 or 2",
    records: ['LEIHeader', 'Header', 'LEIRecord', 'RelationshipRecord', 'Exception'],
  });
  const { head, rest } = await headed(records, 'LEIHeader', 'Header');
  const content = head === null ? null : textOf(head, 'FileContent');
  if (content?.includes('DELTA') === true)
    throw listRejected(`${input.name} holds what changed since another file (${content.slice(0, 60)}), and only whole files are lists.`);
  const day = head === null ? null : dayOfInstant(textOf(head, 'ContentDate'));
  const count = head === null ? null : textOf(head, 'RecordCount');
  async function* rows(): AsyncGenerator<readonly GleifRecord[], void, undefined> {
    for await (const element of rest) yield recordsOf(element);
  }
  return {
    name: input.name,
    holds: roots[root.name] ?? 'ENTITIES',
    day: day ?? dayOfName(input.name),
    count: count !== null && /^\d{1,12}$/.test(count) ? Number(count) : null,
    records: rows(),
  };
}

function recordsOf(element: XmlElement): GleifRecord[] {
  const { line } = element;
  if (element.name === 'LEIRecord') return [{ is: 'entity', record: leiOfElement(element), line }];
  if (element.name === 'RelationshipRecord') return [{ is: 'relationship', record: relationshipOfElement(element), line }];
  if (element.name !== 'Exception') return [];
  return [{ is: 'exception', reason: (textOf(element, 'ExceptionReason') ?? 'no reason').slice(0, 60), line }];
}
