/** FollowTheMoney entities, one JSON object a line, as OpenSanctions and others publish them. */
import { Gathered } from './ftm/gather.ts';
import { itemsOf } from './ftm/items.ts';
import { programOf } from './ftm/programs.ts';
import { publishedDataset, type ListFormat } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { requireSourceName, sourceOfFile } from './sourceName.ts';

/**
 * Persons, organisations, companies, public bodies, vessels and aircraft become actors, with the papers and address entities that name
 * them; ownerships and the other connections become links, and sanctions under known programmes designations. Other schemata and
 * programmes are counted.
 *
 * What one entity says of another may come before or after it, so `read` goes over everything once and sets the lines aside (32 MB in
 * memory, then a temporary file as large as the input), and `items` goes over them again. In memory stay 30 to 60 bytes an entity.
 * Without `source` the list is the dataset that all entities name, where there is exactly one, else it is called like the first file.
 */
export const ftm: ListFormat = {
  name: 'ftm',
  help: 'FollowTheMoney entities, one JSON object a line, as properties or as statements. The day is --as-of, or today.',
  needsDay: false,
  async read(inputs, options) {
    const given = options.source === null ? null : requireSourceName(options.source);
    const gathered = new Gathered();
    try {
      for (const input of inputs) await gathered.take(input);
      const { files } = gathered;
      if (gathered.entities === 0 && gathered.rejects === 0) throw listRejected(`${files.join(', ')}: there is no entity in it.`);
      const common = gathered.datasets ?? [];
      const [only] = common;
      const source = given ?? (common.length === 1 && only !== undefined ? requireSourceName(only) : sourceOfFile(files[0] ?? ''));
      return {
        head: {
          dataset: publishedDataset({
            name: source,
            title: 'FollowTheMoney entities',
            publisher: 'As imported',
            licence: 'As the source has it',
            url: null,
          }),
          asOf: options.asOf ?? options.today,
          program: (tag) => programOf(tag, source),
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
