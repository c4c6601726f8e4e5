/** Statements of the Beneficial Ownership Data Standard 0.4, as a JSON array or one a line. */
import type { Day } from '../domain/model.ts';
import { GatheredStatements } from './bods/gather.ts';
import { itemsOf } from './bods/items.ts';
import { publishedDataset, type ListFormat } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { requireSourceName, sourceOfFile } from './sourceName.ts';

/**
 * Entities and persons become actors, and each interest of a relationship a link of its own. Of several statements on one record the one
 * of the latest day counts, of one day the later in the file; a closed record's links end on the day it was closed.
 *
 * A later statement may replace an earlier one, so `read` goes over everything once and sets the statements aside (32 MB in memory, then
 * a temporary file as large as the input), and `items` goes over them again. In memory stay some 60 bytes a statement. Without `--as-of`
 * the list is of the latest publication date, or of today where none is given.
 */
export const bods: ListFormat = {
  name: 'bods',
  help: 'Beneficial Ownership Data Standard 0.4, a JSON array or one statement a line. The day is the latest publication date, or --as-of.',
  needsDay: false,
  async read(inputs, options) {
    const given = options.source === null ? null : requireSourceName(options.source);
    const gathered = new GatheredStatements();
    try {
      for (const input of inputs) await gathered.take(input);
      const files = inputs.map(({ name }) => name);
      if (gathered.statements === 0 && gathered.rejects === 0) throw listRejected(`${files.join(', ')}: there is no statement in it.`);
      const source = given ?? sourceOfFile(files[0] ?? '');
      return {
        head: {
          dataset: publishedDataset({
            name: source,
            title: 'Beneficial ownership statements',
            publisher: gathered.publisher ?? 'As imported',
            licence: gathered.licence ?? 'As the source has it',
            url: gathered.publisherUrl,
          }),
          asOf: options.asOf ?? publishedBy(gathered.publishedOn, options.today),
          program: () => {
            throw new TypeError('Statements of ownership have no programmes.');
          },
          counts: 'ENTRIES',
          lossGuard: 'CONTENTS',
        },
        items: itemsOf(gathered, source),
      };
    } catch (error) {
      gathered.spool.close();
      throw error;
    }
  },
};

function publishedBy(day: Day | null, today: Day): Day {
  return day === null || day > today ? today : day;
}
