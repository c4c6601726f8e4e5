/** OFAC's lists in XML: sdn.xml and consolidated.xml. */
import { isDay } from '../domain/day.ts';
import { listedDay } from './listedDay.ts';
import type { ListFormat, ListItem } from './listFormat.ts';
import { GatheredEntries } from './ofac/gathered.ts';
import { headOf, itemsOf } from './ofac/items.ts';
import { consolidatedList, sdnList, type OfacList } from './ofac/lists.ts';
import { xmlEntry } from './ofac/xmlEntry.ts';
import { onlyInput } from './onlyInput.ts';
import { textOf, type XmlElement } from './xml/element.ts';
import { headed } from './xml/headed.ts';
import { readXml } from './xml/readXml.ts';

/** sdn.xml; the day is its Publish_Date. */
export const ofacSdnXml = xmlFormat('ofac-sdn-xml', 'sdn.xml', sdnList);
/** consolidated.xml, which has the same form. */
export const ofacConsXml = xmlFormat('ofac-cons-xml', 'consolidated.xml', consolidatedList);

function xmlFormat(name: string, file: string, list: OfacList): ListFormat {
  return {
    name,
    help: `OFAC's ${file}, which says the day it is of.`,
    needsDay: false,
    takesSource: false,
    leavesOutRejects: true,
    async read(inputs, options) {
      const input = onlyInput(inputs, `OFAC's ${file}`);
      const shape = { roots: ['sdnList'], called: `OFAC's ${file}`, records: ['publshInformation', 'sdnEntry'] };
      const { records } = await readXml(input, shape);
      // OFAC spells it so.
      const { head, rest } = await headed(records, 'publshInformation');
      const { asOf, notes } = listedDay(dayOf(textOf(head, 'Publish_Date')), options, { file: input.name, line: head?.line ?? 1 });
      return { head: headOf(list, asOf), items: items(rest, input.name, list, notes) };
    },
  };
}

async function* items(
  records: AsyncIterable<XmlElement>,
  file: string,
  list: OfacList,
  notes: readonly ListItem[],
): AsyncGenerator<ListItem, void, undefined> {
  yield* notes;
  const gathered = new GatheredEntries(file);
  for await (const element of records) {
    if (element.name === 'sdnEntry') gathered.take(xmlEntry(element, file, list), { file, line: element.line });
  }
  yield* itemsOf(gathered.entries(), gathered.rejects, list);
}

/** `01/20/2023` as `2023-01-20`; null for what is no day. */
function dayOf(text: string | null): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '') ?? [];
  const found = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isDay(found) ? found : null;
}
