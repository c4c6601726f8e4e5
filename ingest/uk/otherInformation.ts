/** OFSI's "Other Information": sections that a label in brackets begins, such as `(UK Sanctions List Ref):RUS0001. (Gender):Male`. */
import type { Party } from '../parties/party.ts';
import { numbered } from './dates.ts';
import { ukCountry } from './places.ts';

const label = /\(([A-Za-z][A-Za-z /]{1,40})\):/g;

/** What a section tells, for labels that have a field; true where it was taken in. */
const readers: readonly (readonly [RegExp, (party: Party, text: string) => boolean])[] = [
  [/^UK Sanctions List Ref$/i, (party, text) => references(party, 'UK Sanctions List Ref', text, /\b[A-Z]{2,4}\d{4}\b/g)],
  [/^UN Ref(?:erence)?$/i, (party, text) => references(party, 'UN Reference Number', text, /\b[A-Z]{2}[a-z]?\.\d{2,4}(?:\.\d{2})?\b/g)],
  [/^(?:Business )?Reg(?:istration)? (?:No|Number)$/i, (party, text) => identifiers(party, 'Registration Number', text)],
  [/^Email address$/i, (party, text) => identifiers(party, 'Email Address', text)],
  [/^Website$/i, (party, text) => identifiers(party, 'Website', text)],
  [/^Phone number$/i, (party, text) => identifiers(party, 'Phone Number', text)],
  [/^Gender$/i, (party, text) => party.kind === 'INDIVIDUAL' && set(party, 'gender', text)],
  [/^Type of entity$/i, (party, text) => party.kind === 'ENTITY' && set(party, 'entityType', text)],
  [/^IMO number$/i, (party, text) => imo(party, text)],
  [/^(?:Current believed )?flag(?: of ship)?$/i, (party, text) => flag(party, text)],
  [/^(?:Ship type|Type of ship)$/i, (party, text) => shipType(party, text)],
  [/^Tonnage(?: of ship)?$/i, (party, text) => tonnage(party, text)],
];

/** Takes in the sections; those that have no field of their own go to the description under their label. */
export function readOtherInformation(party: Party, text: string | null): void {
  if (text === null) return;
  const starts = [...text.matchAll(label)];
  party.note(null, ended(text.slice(0, starts[0]?.index ?? text.length)));
  for (const [index, start] of starts.entries()) {
    const name = start[1] ?? '';
    const said = ended(text.slice(start.index + start[0].length, starts[index + 1]?.index ?? text.length));
    if (said === null) continue;
    const read = readers.find(([pattern]) => pattern.test(name))?.[1];
    if (read?.(party, said) !== true) party.note(name, said);
  }
}

/** Sets the number of a ship; `IMO9562233` is `9562233`. False for what is no such number. */
export function imo(party: Party, text: string): boolean {
  const numbers = numbered(text).map((part) => /^(?:IMO)?\s*(\d{7})$/i.exec(part)?.[1]);
  const whole = numbers.filter((number) => number !== undefined);
  if (whole.length === 0 || whole.length < numbers.length) return false;
  for (const number of whole) party.addIdentifier('IMO', number);
  if (party.kind === 'VESSEL') party.ship.imo ??= whole[0] ?? null;
  return true;
}

export function flag(party: Party, text: string): boolean {
  const code = ukCountry(text);
  if (code === null || party.kind !== 'VESSEL' || (party.ship.flag !== null && party.ship.flag !== code)) return false;
  party.ship.flag = code;
  return true;
}

export function shipType(party: Party, text: string): boolean {
  if (party.kind !== 'VESSEL' || (party.ship.vesselType !== null && party.ship.vesselType !== text)) return false;
  party.ship.vesselType = text;
  return true;
}

export function tonnage(party: Party, text: string): boolean {
  if (party.kind !== 'VESSEL' || !/^\d{1,3}(?:,?\d{3})*$/.test(text)) return false;
  party.ship.tonnage = Number(text.replaceAll(',', ''));
  return true;
}

function references(party: Party, type: string, text: string, form: RegExp): boolean {
  const found = [...text.matchAll(form)].map(([one]) => one);
  for (const one of found) party.addIdentifier(type, one);
  // More is said than the reference: that is kept too.
  return found.length > 0 && text.length <= found.join(' and ').length + 2;
}

function identifiers(party: Party, type: string, text: string): boolean {
  for (const one of numbered(text)) party.addIdentifier(type, one);
  return true;
}

function set(party: Party, field: 'gender' | 'entityType', text: string): boolean {
  if (party[field] !== null && party[field] !== text) return false;
  party[field] = text;
  return true;
}

/** Trimmed and without the full stop that ends a section; null where nothing is said. */
function ended(text: string): string | null {
  const said = text
    .trim()
    .replace(/(?<![.\s]\p{L})\.$/u, '')
    .trim();
  return said === '' ? null : said;
}
