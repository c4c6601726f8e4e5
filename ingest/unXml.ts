/** The consolidated list of the United Nations Security Council, in XML. */
import { listRejected } from './listRejected.ts';
import { listedDay } from './listedDay.ts';
import { publishedDataset, type ListFormat, type ListItem } from './listFormat.ts';
import { onlyInput } from './onlyInput.ts';
import { dayOfInstant } from './parties/writtenDay.ts';
import { partyOf } from './un/party.ts';
import { unDataset, unProgram } from './un/programs.ts';
import { attributeOf, type XmlElement } from './xml/element.ts';
import { readXml } from './xml/readXml.ts';

/** Individuals and entities as the list has them; the day is that on which it was generated. */
export const unXml: ListFormat = {
  name: 'un-xml',
  help: 'the UN Security Council consolidated list, one XML file; it says the day it is of.',
  needsDay: false,
  takesSource: false,
  async read(inputs, options) {
    const input = onlyInput(inputs, "The United Nations' list");
    const { root, records } = await readXml(input, {
      roots: ['CONSOLIDATED_LIST'],
      called: "the United Nations' consolidated list",
      records: ['INDIVIDUAL', 'ENTITY'],
    });
    const day = listedDay(dayOfInstant(attributeOf(root, 'dateGenerated')), options, { file: input.name, line: root.line });
    return {
      head: {
        dataset: publishedDataset({
          name: unDataset,
          title: 'United Nations Security Council Consolidated List',
          publisher: 'United Nations Security Council',
          licence: 'not established',
          url: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
        }),
        asOf: day.asOf,
        program: unProgram,
        counts: 'ENTRIES',
        lossGuard: 'ENTRIES',
      },
      items: items(records, input.name, day.notes),
    };
  },
};

/** @throws {OstrakonError} LIST_REJECTED where there is no entry, or where one number is given to two */
async function* items(
  records: AsyncIterable<XmlElement>,
  file: string,
  notes: readonly ListItem[],
): AsyncGenerator<ListItem, void, undefined> {
  yield* notes;
  const lines = new Map<string, number>();
  for await (const element of records) {
    const place = { file, line: element.line };
    const party = partyOf(element, file);
    if (typeof party === 'string') {
      yield { kind: 'reject', reject: { ...place, reason: party } };
      continue;
    }
    const before = lines.get(party.id);
    if (before !== undefined) {
      yield { kind: 'reject', reject: { ...place, reason: `Line ${before} has the entry ${party.id} already.` } };
      continue;
    }
    lines.set(party.id, element.line);
    yield { kind: 'entry', entry: party.entry(unDataset), place };
  }
  if (lines.size === 0) throw listRejected(`${file} has no entry that can be used: it is empty, or not the United Nations' list.`);
}
