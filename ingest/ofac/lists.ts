/** OFAC's two lists, each published as CSV, as XML and as advanced XML. */
import type { DatasetRecord, ProgramRecord } from '../../domain/model.ts';
import { publishedDataset, publishedProgram } from '../listFormat.ts';

export interface OfacList {
  readonly dataset: DatasetRecord;
  /** What messages call the list. */
  readonly called: string;
  /** Names of the CSV files. */
  readonly files: { readonly entries: string; readonly aliases: string; readonly addresses: string; readonly comments: string };
  /** The programme that a tag means on this list. */
  readonly tagOf: (tag: string) => string;
  readonly program: (tag: string) => ProgramRecord;
  /** Whether this is the list that entries of the advanced form belong to. */
  readonly isListed: (listName: string) => boolean;
}

const publisher = 'US Department of the Treasury, Office of Foreign Assets Control';
const licence = 'US Government work, public domain';
const url = 'https://sanctionslist.ofac.treas.gov/';
/** The name that the advanced form gives the SDN list; every other one is consolidated. */
const sdnName = /^SDN List$/i;

/** Every programme of this list blocks. */
export const sdnList: OfacList = {
  dataset: publishedDataset({
    name: 'ofac-sdn',
    title: 'Specially Designated Nationals and Blocked Persons List',
    publisher,
    licence,
    url,
  }),
  called: 'the SDN list',
  files: { entries: 'sdn.csv', aliases: 'alt.csv', addresses: 'add.csv', comments: 'sdn_comments.csv' },
  tagOf: (tag) => tag,
  program: (tag) => programRecord(tag, 'ofac-sdn', true),
  isListed: (name) => sdnName.test(name),
};

/**
 * OFAC's consolidated list of everything that is not on the SDN list. It restricts dealings (debt, securities, accounts) and blocks
 * nothing, and it uses tags of the SDN list, under which that list does block: here they mean programmes of their own, marked as such.
 */
export const consolidatedList: OfacList = {
  dataset: publishedDataset({ name: 'ofac-cons', title: 'Consolidated Sanctions List (non-SDN)', publisher, licence, url }),
  called: 'the consolidated non-SDN list',
  files: { entries: 'cons_prim.csv', aliases: 'cons_alt.csv', addresses: 'cons_add.csv', comments: 'cons_comments.csv' },
  tagOf: (tag) => (tag.startsWith('CMIC-') ? tag : `${tag}${mark}`),
  program: (tag) => programRecord(tag, 'ofac-cons', false),
  isListed: (name) => !sdnName.test(name),
};

const mark = ' (non-SDN)';

/** What a tag itself tells of its programme. */
function programRecord(tag: string, dataset: string, blocking: boolean): ProgramRecord {
  const order = /EO ?(\d{5})\b/.exec(tag)?.[1];
  return publishedProgram(dataset, {
    tag,
    name: tag,
    legalAuthority: order === undefined ? 'not established' : `Executive Order ${order}`,
    regime: 'US',
    blocking,
  });
}
