/**
 * UK sanctions regimes as programmes.
 *
 * Both lists name them: OFSI's in short ("Russia"), the UK Sanctions List by the regulations ("The Russia (Sanctions) (EU Exit)
 * Regulations 2019"). Tags are those that `ftm/programs.ts` gives them, so that a party is under the same programme whichever list said so.
 */
import type { ProgramRecord } from '../../domain/model.ts';
import { programOf, tagOfKey } from '../ftm/programs.ts';
import { publishedProgram } from '../listFormat.ts';

/** What is left of a name when the words all regulations share are taken away. */
const tags: Readonly<Record<string, string>> = {
  afghanistan: 'GB-AFG',
  'global anti corruption': 'GB-AC',
  'bosnia and herzegovina': 'GB-BH',
  belarus: 'GB-BLR',
  'republic of belarus': 'GB-BLR',
  'central african republic': 'GB-CAR',
  'chemical weapons': 'GB-CW',
  'counter terrorism': 'GB-CT',
  'counter terrorism domestic': 'GB-CT',
  'counter terrorism international': 'GB-ICT',
  cyber: 'GB-CYB',
  'cyber global': 'GB-CYB',
  'global cyber': 'GB-CYB',
  'democratic people s republic of korea': 'GB-DPRK',
  'democratic republic of the congo': 'GB-DRC',
  'guinea bissau': 'GB-GNB',
  'republic of guinea bissau': 'GB-GNB',
  guinea: 'GB-GU',
  'global human rights': 'GB-HR',
  haiti: 'GB-HT',
  iran: 'GB-IRAN',
  'iran nuclear': 'GB-IRAN-NW',
  iraq: 'GB-IRQ',
  'isil da esh and al qaida': 'GB-ISIL',
  libya: 'GB-LBY',
  'global irregular migration and trafficking in persons': 'GB-MIGR',
  'global irregular migration': 'GB-MIGR',
  'irregular migration': 'GB-MIGR',
  mali: 'GB-MLI',
  myanmar: 'GB-MMR',
  nicaragua: 'GB-NIC',
  russia: 'GB-RUS',
  sudan: 'GB-SDN',
  somalia: 'GB-SOM',
  'south sudan': 'GB-SSD',
  syria: 'GB-SYR',
  venezuela: 'GB-VEN',
  yemen: 'GB-YEM',
};

/** Ends the tag of measures that leave property alone: a ban on travel or on entering port. */
const withoutFreeze = '-NF';

export class UkRegimes {
  /** Names of regimes that no table has, by tag. */
  readonly #names = new Map<string, string>();

  /** The tag of a regime as a list names it; `isFreeze` false where property is not frozen. */
  tagOf(regime: string, isFreeze: boolean): string {
    const name = shared(regime);
    let tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
    if (tag === undefined) {
      tag = `GB-${
        name
          .toUpperCase()
          .replace(/[^A-Z0-9]+/g, '-')
          .slice(0, 60)
          .replace(/^-|-$/g, '') || 'UNNAMED'
      }`;
      this.#names.set(tag, regime);
    }
    return isFreeze ? tag : `${tag}${withoutFreeze}`;
  }

  program(tag: string, dataset: string): ProgramRecord {
    const isFreeze = !tag.endsWith(withoutFreeze);
    const regime = isFreeze ? tag : tag.slice(0, -withoutFreeze.length);
    const name = this.#names.get(regime);
    const known: Pick<ProgramRecord, 'name' | 'legalAuthority'> =
      tagOfKey(regime) === null
        ? { name: name ?? regime, legalAuthority: name !== undefined && /regulations/i.test(name) ? name : 'not established' }
        : programOf(regime, dataset);
    return publishedProgram(dataset, {
      tag,
      name: isFreeze ? known.name : `${known.name} (no asset freeze)`,
      legalAuthority: known.legalAuthority,
      regime: 'UK',
      blocking: isFreeze,
    });
  }
}

function shared(regime: string): string {
  return regime
    .toLowerCase()
    .replace(/\b(?:regulations?|sanctions|united nations|eu exit)\b|\b\d{4}\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/^ ?the\b/, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
