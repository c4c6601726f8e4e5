/** SanctionsEntries of OFAC's advanced form: under which programmes a profile is, and since when. */
import type { Day } from '../../../domain/model.ts';
import type { ListedPeriod } from '../../listContent.ts';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { tagsOf } from '../entries.ts';
import type { OfacList } from '../lists.ts';
import { dayIn } from './dates.ts';
import type { References } from './references.ts';

export interface Measures {
  readonly profile: string;
  /** The list it is on; null where the file does not say. */
  readonly listName: string | null;
  readonly tags: readonly string[];
  /** One for each tag whose day is known. */
  readonly periods: readonly ListedPeriod[];
}

interface Event {
  readonly day: Day;
  readonly basis: string;
}

/**
 * The measures of an entry. The form dates the entry and its legal bases, not its programmes: where all has one day it is that of each
 * programme; where it has several, a programme has that of the bases that name its executive order, and otherwise none.
 */
export function measuresOf(entry: XmlElement, references: References, list: OfacList): Measures | null {
  const profile = attributeOf(entry, 'ProfileID');
  if (profile === null) return null;
  const programs = childrenOf(entry, 'SanctionsMeasure').flatMap((measure) => {
    const type = references.text('SanctionsType', attributeOf(measure, 'SanctionsTypeID'));
    return type === null || type.toLowerCase() === 'program' ? (textOf(measure, 'Comment') ?? []) : [];
  });
  const events = childrenOf(entry, 'EntryEvent').flatMap((event): Event[] => {
    const day = dayIn(childOf(event, 'Date'));
    const basis = references.text('LegalBasis', attributeOf(event, 'LegalBasisID')) ?? '';
    return day === null ? [] : [{ day, basis }];
  });
  const tags = tagsOf(programs, list);
  const url = `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(profile)}`;
  return {
    profile,
    listName: references.text('List', attributeOf(entry, 'ListID')),
    tags,
    periods: tags.flatMap((tag): ListedPeriod[] => {
      const since = sinceOf(tag, events);
      return since === null ? [] : [{ tag, since, until: null, url }];
    }),
  };
}

function sinceOf(tag: string, events: readonly Event[]): Day | null {
  const [first, ...others] = events;
  if (first === undefined) return null;
  if (others.every(({ day }) => day === first.day)) return first.day;
  const order = /EO ?(\d{5})/.exec(tag)?.[1];
  if (order === undefined) return null;
  return (
    events
      .filter(({ basis }) => basis.includes(order))
      .map(({ day }) => day)
      .sort()[0] ?? null
  );
}
