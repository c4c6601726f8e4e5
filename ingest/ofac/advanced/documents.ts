/** Registrations and papers of OFAC's advanced form, as items of remarks. */
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { documentItem } from '../xmlEntry.ts';
import { periodText } from './dates.ts';
import type { References } from './references.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Passport A1 (Cuba) issued 01 Jan 2001` and what else is to be said of it; empty where it has no number. */
export function documentItems(document: XmlElement, references: References): string[] {
  const type = references.text('IDRegDocType', attributeOf(document, 'IDRegDocTypeID'));
  const number = textOf(document, 'IDRegistrationNo');
  if (type === null || number === null) return [];
  const country = references.text('Country', attributeOf(document, 'IssuedBy-CountryID'));
  const dated = (kind: RegExp): string | null => {
    const date = childrenOf(document, 'DocumentDate').find((one) =>
      kind.test(references.text('IDRegDocDateType', attributeOf(one, 'IDRegDocDateTypeID')) ?? ''),
    );
    const text = periodText(childOf(date ?? null, 'DatePeriod'));
    return text === null ? null : written(text);
  };
  const validity = references.text('Validity', attributeOf(document, 'ValidityID'));
  const doubts = validity !== null && /fraud|false|invalid|expired/i.test(validity) ? [`${type} ${number}: ${validity}`] : [];
  const comment = textOf(document, 'Comment');
  const isNamed = country !== null && country.toLowerCase() !== 'undetermined';
  return [
    documentItem(type, number, isNamed ? country : null, dated(/issue/i), dated(/expir/i)),
    ...doubts,
    ...(comment === null || comment === number ? [] : [`${type} ${number}: ${comment}`]),
  ];
}

/** `2001-01-02` as remarks have it: `02 Jan 2001`. */
function written(date: string): string {
  return date.replace(
    /(\d{4})-(\d{2})-(\d{2})/,
    (_, year: string, month: string, day: string) => `${day} ${months[Number(month) - 1] ?? ''} ${year}`,
  );
}
