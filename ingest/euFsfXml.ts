/** The EU's consolidated list of financial sanctions, XML 1.1. */
import {
  readAddress,
  readBirth,
  readCitizenship,
  readIdentification,
  readName,
  readReferences,
  readNoRegulation,
  readRegulation,
  kindOf,
  type Said,
} from './eu/entity.ts';
import { euDataset, euHead } from './eu/head.ts';
import type { EuProgrammes } from './eu/programmes.ts';
import type { ListFormat, ListItem, ListReading, Place } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { onlyInput } from './onlyInput.ts';
import { Party } from './parties/party.ts';
import { writtenDay } from './parties/writtenDay.ts';
import { requireSourceName } from './sourceName.ts';
import { attributeOf, childOf, childrenOf, textOf, textsOf, type XmlElement } from './xml/element.ts';
import { readXml } from './xml/readXml.ts';

const called = "the EU's consolidated list (FSF XML 1.1)";

/** One entity at a time; @see https://webgate.ec.europa.eu/fsd/fsf */
export const euFsfXml: ListFormat = {
  name: 'eu-fsf-xml',
  help: "the EU's consolidated list of financial sanctions (FSF XML 1.1); its generationDate says the day",
  needsDay: false,
  async read(inputs, options): Promise<ListReading> {
    const input = onlyInput(inputs, called);
    const dataset = options.source === null ? euDataset : requireSourceName(options.source);
    const { root, records } = await readXml(input, { roots: ['export'], called, records: ['sanctionEntity'] });
    const asOf = writtenDay(attributeOf(root, 'generationDate') ?? '') ?? options.asOf;
    if (asOf === null) throw listRejected(`${input.name} does not say the day it was generated (generationDate): say it with --as-of.`);
    const programmes: EuProgrammes = new Map();
    async function* items(): AsyncGenerator<ListItem, void, undefined> {
      const lines = new Map<string, number>();
      let count = 0;
      for await (const element of records) {
        count += 1;
        const place = { file: input.name, line: element.line };
        const read = partyOf(element, place, programmes);
        const before = read instanceof Party ? lines.get(read.id) : undefined;
        if (!(read instanceof Party)) yield { kind: 'reject', reject: { ...place, reason: read.join(' ') } };
        else if (before !== undefined)
          yield { kind: 'reject', reject: { ...place, reason: `Line ${before} has an entity of the same logicalId.` } };
        else {
          lines.set(read.id, element.line);
          for (const reason of lacksOf(read, element)) yield { kind: 'note', note: { ...place, reason } };
          yield { kind: 'entry', entry: read.entry(dataset), place };
        }
      }
      if (count === 0) throw listRejected(`${input.name} has no sanctionEntity: it is cut off or empty.`);
    }
    return { head: euHead(dataset, asOf, programmes), items: items() };
  },
};

/** The party, or everything that is wrong with it. */
function partyOf(element: XmlElement, place: Place, programmes: EuProgrammes): Party | string[] {
  const said = saidOf(element);
  const id = said('logicalId');
  const subject = childOf(element, 'subjectType');
  const kind = kindOf(attributeOf(subject, 'code'), attributeOf(subject, 'classificationCode'));
  const regulations = childrenOf(element, 'regulation');
  const party = new Party(`eu:${id ?? ''}`, kind ?? 'ENTITY', place);
  const reasons = [
    ...(id !== null && /^\d{1,12}$/.test(id) ? [] : ['The logicalId is missing or is not a number.']),
    ...(kind === null ? ['The subjectType is neither person nor enterprise.'] : []),
    ...regulations.flatMap((one) => readRegulation(party, saidOf(one), said('designationDate'), textOf(one, 'publicationUrl'), programmes)),
  ];
  readReferences(party, said);
  for (const name of childrenOf(element, 'nameAlias')) readName(party, saidOf(name));
  if (reasons.length > 0) return reasons;
  if (regulations.length === 0) readNoRegulation(party, said('designationDate'), programmes);
  for (const birth of childrenOf(element, 'birthdate')) readBirth(party, saidOf(birth));
  for (const citizenship of childrenOf(element, 'citizenship')) readCitizenship(party, saidOf(citizenship));
  for (const address of childrenOf(element, 'address')) readAddress(party, saidOf(address), contactsOf(address));
  for (const identification of childrenOf(element, 'identification')) readIdentification(party, saidOf(identification));
  for (const remark of textsOf(element, 'remark')) party.note(null, remark);
  return party;
}

/** What an officer should know an entity lacks. */
function lacksOf(party: Party, element: XmlElement): string[] {
  return [
    ...(party.hasName ? [] : ['Nothing names the entity, so its number does.']),
    ...(childOf(element, 'regulation') === null ? ['No regulation says under which programme it is.'] : []),
  ];
}

/** The remark of an element stands in a child, everything else in attributes. */
function saidOf(element: XmlElement): Said {
  return (name) => {
    const text = name === 'remark' ? textOf(element, 'remark') : attributeOf(element, name);
    return text === null ? null : text.replace(/\s+/g, ' ');
  };
}

function contactsOf(address: XmlElement): [string, string][] {
  return childrenOf(address, 'contactInfo').flatMap((info) => {
    const [key, value] = [attributeOf(info, 'key'), attributeOf(info, 'value')];
    return key === null || value === null ? [] : [[key, value]];
  });
}
