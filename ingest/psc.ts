/** The UK register of people with significant control, as Companies House publishes it: JSON lines. */
import type { Day } from '../domain/model.ts';
import { isDay } from '../domain/day.ts';
import { utf8Lines } from './csv/utf8Lines.ts';
import { publishedDataset, type Input, type ListFormat, type ListItem, type ListReading, type Place } from './listFormat.ts';
import { listRejected, mostRejects } from './listRejected.ts';
import { Companies } from './psc/companies.ts';
import { readPscLine, type PscLine } from './psc/line.ts';
import { readNatures } from './psc/natures.ts';
import { requireSourceName } from './sourceName.ts';

/** How much may be missing of what the totals line says before the files are taken for a part of the snapshot. */
const missingShare = 0.01;

/**
 * Each holder and each company is an entry, each interest of a holder in a company a link: a band of the shares OWNS, of the votes CONTROLS,
 * the right to appoint most of the board and significant influence CONTROLS. `notified_on` is the first day, `ceased_on` the last. A holder
 * that gives the number of a UK company is that company, so that chains hold together; its id as a holder is another id of the company.
 * All parts of a snapshot are given together: they are one list. Memory is a bit for each company, and the names and ids of companies
 * that are holders.
 *
 * @see https://download.companieshouse.gov.uk/en_pscdata.html
 */
export const psc: ListFormat = {
  name: 'psc',
  help: 'UK people with significant control (all parts of a Companies House snapshot, JSON lines); the file name says the day, or --as-of',
  needsDay: false,
  async read(inputs, options): Promise<ListReading> {
    const dataset = options.source === null ? 'uk-psc' : requireSourceName(options.source);
    const asOf = options.asOf ?? dayOfNames(inputs);
    if (asOf === null)
      throw listRejected('The files do not say in their name which day the snapshot is of (psc-snapshot-YYYY-MM-DD): say it with --as-of.');
    return Promise.resolve({
      head: {
        dataset: publishedDataset({
          name: dataset,
          title: 'People with significant control',
          publisher: 'Companies House',
          licence: 'Open Government Licence v3.0',
          url: 'https://download.companieshouse.gov.uk/en_pscdata.html',
        }),
        asOf,
        program: () => {
          throw new TypeError('The register has no programmes.');
        },
        counts: 'LINKS',
        lossGuard: 'CONTENTS',
      },
      items: itemsOf(inputs, dataset, asOf),
    });
  },
};

function dayOfNames(inputs: readonly Input[]): Day | null {
  const days = new Set(inputs.map(({ name }) => /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0] ?? ''));
  const [day = ''] = days;
  return days.size === 1 && isDay(day) ? day : null;
}

async function* itemsOf(inputs: readonly Input[], dataset: string, asOf: Day): AsyncGenerator<ListItem, void, undefined> {
  const companies = new Companies();
  let holders = 0;
  let rejects = 0;
  let others = 0;
  let totals: number | null = null;
  let last = { file: inputs[0]?.name ?? '', line: 1 };
  for (const input of inputs) {
    for await (const lines of utf8Lines(input)) {
      for (const { line, text } of lines) {
        const place = { file: input.name, line };
        last = place;
        const read = readPscLine(text, dataset);
        if (read.is === 'holder') {
          holders += 1;
          const { company, holder, holderCompany, key } = read.line;
          companies.meet(company);
          if (holderCompany !== null) companies.meetHolder(holderCompany.number, holderCompany.name, key);
          if (holder !== null) yield { kind: 'entry', entry: holder, place };
          for (const item of linksOf(read.line, dataset, place)) yield item;
        } else if (read.is === 'aside') {
          others += 1;
          if (read.what === 'protected people') holders += 1;
          yield { kind: 'counted', what: read.what, name: read.name };
        } else if (read.is === 'totals') {
          totals = read.holders;
          if (read.generated !== null && read.generated !== asOf)
            yield { kind: 'note', note: { ...place, reason: `The snapshot says it was generated on ${read.generated}.` } };
        } else {
          rejects += 1;
          if (rejects > mostRejects)
            throw listRejected(
              `${place.file} line ${line}: more than ${mostRejects} lines cannot be used: ${read.reasons.join(' ')}`,
              place,
            );
          yield { kind: 'reject', reject: { ...place, reason: read.reasons.join(' ') } };
        }
      }
    }
  }
  if (holders + others + rejects === 0) throw listRejected(`${last.file} has no line of the register: it is empty.`);
  for (const entry of companies.entries(dataset)) yield { kind: 'entry', entry, place: last };
  if (totals === null)
    yield { kind: 'note', note: { ...last, reason: 'No line of totals ends the files, so that a missing part would not be seen.' } };
  else if (holders < totals * (1 - missingShare))
    throw listRejected(
      `${last.file} line ${last.line}: the snapshot has ${totals} people with significant control, and ${holders} are in the files: give all its parts together.`,
      last,
    );
  else if (holders !== totals)
    yield {
      kind: 'note',
      note: { ...last, reason: `The totals line says ${totals} people with significant control, and there are ${holders}.` },
    };
}

function* linksOf(
  { company, key, holderCompany, natures, since, until, notes }: PscLine,
  dataset: string,
  place: Place,
): Generator<ListItem, void, undefined> {
  const { links, unknown } = readNatures(natures);
  for (const link of links) {
    yield {
      kind: 'link',
      link: {
        id: `stake:${dataset}/${key}/${link.key}`,
        from: holderCompany === null ? key : `psc:${holderCompany.number}`,
        to: `psc:${company}`,
        particulars: { ...link.particulars, since, until },
        place,
      },
    };
  }
  for (const nature of unknown) yield { kind: 'counted', what: 'natures of control', name: nature.slice(0, 120) };
  if (links.length === 0 && unknown.length === 0) yield { kind: 'counted', what: 'natures of control', name: 'none said' };
  for (const reason of notes) yield { kind: 'note', note: { ...place, reason } };
}
