/** GLEIF's legal entities (LEI-CDF) and their relationships (RR-CDF) in XML. */
import { leiOfElement, relationshipOfElement } from './gleif/elements.ts';
import { dayOfName, gleifReading, type GleifFile, type GleifRecord } from './gleif/files.ts';
import { isDay } from '../domain/day.ts';
import type { Input, ListFormat } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { textOf, type XmlElement } from './xml/element.ts';
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
  const elements = records[Symbol.asyncIterator]();
  const first = await elements.next();
  const head = first.done === true ? null : first.value;
  const isHeader = head?.name === 'LEIHeader' || head?.name === 'Header';
  const content = isHeader ? textOf(head, 'FileContent') : null;
  if (content?.includes('DELTA') === true)
    throw listRejected(`${input.name} holds what changed since another file (${content.slice(0, 60)}), and only whole files are lists.`);
  const day = (isHeader ? textOf(head, 'ContentDate') : null)?.slice(0, 10) ?? '';
  const count = isHeader ? textOf(head, 'RecordCount') : null;
  async function* rest(): AsyncGenerator<readonly GleifRecord[], void, undefined> {
    if (head !== null && !isHeader) yield recordsOf(head);
    for (let next = await elements.next(); next.done !== true; next = await elements.next()) yield recordsOf(next.value);
  }
  return {
    name: input.name,
    holds: roots[root.name] ?? 'ENTITIES',
    day: isDay(day) ? day : dayOfName(input.name),
    count: count !== null && /^\d{1,12}$/.test(count) ? Number(count) : null,
    records: rest(),
  };
}

function recordsOf(element: XmlElement): GleifRecord[] {
  const { line } = element;
  if (element.name === 'LEIRecord') return [{ is: 'entity', record: leiOfElement(element), line }];
  if (element.name === 'RelationshipRecord') return [{ is: 'relationship', record: relationshipOfElement(element), line }];
  if (element.name !== 'Exception') return [];
  return [{ is: 'exception', reason: (textOf(element, 'ExceptionReason') ?? 'no reason').slice(0, 60), line }];
}
