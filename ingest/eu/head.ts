/** What a reading of the EU's list begins with, whichever form it comes in. */
import type { Day } from '../../domain/model.ts';
import { publishedDataset, type ListHead } from '../listFormat.ts';
import { euProgram, type EuProgrammes } from './programmes.ts';

export const euDataset = 'eu-fsf';

export function euHead(dataset: string, asOf: Day, programmes: EuProgrammes): ListHead {
  return {
    dataset: publishedDataset({
      name: dataset,
      title: 'Consolidated list of persons, groups and entities subject to EU financial sanctions',
      publisher: 'European Commission, Financial Sanctions Files',
      licence: 'Reuse under Commission Decision 2011/833/EU',
      url: 'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
    }),
    asOf,
    program: (tag) => euProgram(tag, dataset, programmes),
    counts: 'ENTRIES',
    lossGuard: 'ENTRIES',
  };
}
