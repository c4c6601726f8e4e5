import type { ShownDetails } from './answers.ts';

const titles: Readonly<Record<string, string>> = {
  birthDates: 'Born',
  birthPlaces: 'Place of birth',
  nationalities: 'Nationality',
  gender: 'Gender',
  entityType: 'Type',
  incorporated: 'Incorporated in',
  founded: 'Founded',
  imo: 'IMO number',
  mmsi: 'MMSI',
  callSign: 'Call sign',
  flag: 'Flag',
  vesselType: 'Vessel type',
  tailNumber: 'Tail number',
  model: 'Model',
  serialNumber: 'Serial number',
};

/** The particulars an actor has, as titles and texts; those that are unknown or empty are left out. */
export function particularsOf(details: ShownDetails | null): readonly { readonly title: string; readonly text: string }[] {
  if (details === null) return [];
  return Object.entries(titles).flatMap(([key, title]) => {
    const value = details[key];
    const text = Array.isArray(value) ? value.join('; ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return text === '' ? [] : [{ title, text }];
  });
}
