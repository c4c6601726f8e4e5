/** OFAC's Specially Designated Nationals list in its legacy CSV format. */
import type { Day, ProgramRecord } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';
import type { ListContent } from './listContent.ts';
import { actorOf, ofacDataset } from './ofac/actor.ts';
import { readCsvFiles } from './ofac/csvFiles.ts';
import { entriesOf } from './ofac/entries.ts';
import { resolveLinks } from './ofac/linkedTo.ts';

/**
 * Reads the list in a directory of sdn.csv, alt.csv and add.csv. The files carry no date: `asOf` is the day the list is of.
 *
 * @throws {OstrakonError} LIST_REJECTED when the files are missing, cut off, foreign, or of different days
 */
export async function readOfacCsv(dir: string, asOf: Day): Promise<ListContent> {
  const files = await readCsvFiles(dir);
  const { entries, rejects } = entriesOf(files);
  const { links, unresolved, left } = resolveLinks(entries);
  return {
    dataset: {
      type: 'dataset',
      id: `dataset:${ofacDataset}`,
      marking: clear,
      sources: [],
      isSynthetic: false,
      name: ofacDataset,
      title: 'Specially Designated Nationals and Blocked Persons List',
      publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
      licence: 'US Government work, public domain',
      url: 'https://sanctionslist.ofac.treas.gov/',
    },
    asOf,
    contentHash: files.contentHash,
    entries: entries.map((entry) => ({ actor: actorOf(entry, left.get(entry.uid) ?? []), tags: entry.tags })),
    links,
    unresolvedLinks: unresolved,
    rejects,
    program: ofacProgram,
    counts: 'ENTRIES',
    lossGuard: 'ENTRIES',
  };
}

/** What a tag itself tells of its programme; every programme of the SDN list blocks. */
function ofacProgram(tag: string): ProgramRecord {
  const order = /EO ?(\d{5})\b/.exec(tag)?.[1];
  return {
    type: 'program',
    id: `program:${tag}`,
    marking: clear,
    sources: [{ dataset: ofacDataset, url: null, firstSeen: null, lastSeen: null }],
    isSynthetic: false,
    tag,
    name: tag,
    legalAuthority: order === undefined ? 'not established' : `Executive Order ${order}`,
    regime: 'US',
    blocking: true,
  };
}
