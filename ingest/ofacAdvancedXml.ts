/** OFAC's lists in the advanced XML form: SDN_ADVANCED.XML and CONS_ADVANCED.XML. */
import { listedDay } from './listedDay.ts';
import { listRejected } from './listRejected.ts';
import type { ListFormat, ListItem } from './listFormat.ts';
import { AdvancedList } from './ofac/advanced/advancedList.ts';
import { dayIn } from './ofac/advanced/dates.ts';
import { referenceNames } from './ofac/advanced/references.ts';
import { headOf, itemsOf } from './ofac/items.ts';
import { consolidatedList, sdnList, type OfacList } from './ofac/lists.ts';
import { onlyInput } from './onlyInput.ts';
import type { XmlElement } from './xml/element.ts';
import { headed } from './xml/headed.ts';
import { readXml } from './xml/readXml.ts';

/** SDN_ADVANCED.XML, with scripts, kinds of link and days of entries; the day is its DateOfIssue. */
export const ofacAdvancedXml = advancedFormat('ofac-advanced-xml', 'SDN_ADVANCED.XML', sdnList);
/** CONS_ADVANCED.XML, which has the same form. */
export const ofacConsAdvancedXml = advancedFormat('ofac-cons-advanced-xml', 'CONS_ADVANCED.XML', consolidatedList);

/** Elements read whole, in the order in which the form has them. */
const sections = ['Location', 'IDRegDocument', 'DistinctParty', 'ProfileRelationship', 'SanctionsEntry'];

function advancedFormat(name: string, file: string, list: OfacList): ListFormat {
  return {
    name,
    help: `OFAC's ${file}, which says the day it is of, and since when entries are on the list.`,
    needsDay: false,
    takesSource: false,
    leavesOutRejects: true,
    async read(inputs, options) {
      const input = onlyInput(inputs, `OFAC's ${file}`);
      const shape = { roots: ['Sanctions'], called: `OFAC's ${file}`, records: ['DateOfIssue', ...referenceNames, ...sections] };
      const { records } = await readXml(input, shape);
      const { head, rest } = await headed(records, 'DateOfIssue');
      const { asOf, notes } = listedDay(dayIn(head), options, { file: input.name, line: head?.line ?? 1 });
      return { head: headOf(list, asOf), items: items(rest, input.name, list, notes) };
    },
  };
}

/** @throws {OstrakonError} LIST_REJECTED also where sections are in another order, which would leave references open */
async function* items(
  records: AsyncIterable<XmlElement>,
  file: string,
  list: OfacList,
  notes: readonly ListItem[],
): AsyncGenerator<ListItem, void, undefined> {
  yield* notes;
  const gathered = new AdvancedList(file, list);
  let reached = -1;
  for await (const element of records) {
    const section = sections.indexOf(element.name);
    if (section < reached) {
      throw listRejected(
        `${file} line ${element.line}: <${element.name}> stands after <${sections[reached] ?? ''}>, and OFAC has it before: the file is damaged.`,
        { file, line: element.line },
      );
    }
    reached = section;
    gathered.take(element);
  }
  const { entries, rejects, unresolved, aside } = gathered.finished();
  yield* aside;
  yield* itemsOf(entries, rejects, list);
  for (const link of unresolved) yield { kind: 'unresolved', link };
}
