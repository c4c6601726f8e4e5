/** Who is on the register, and the companies it is about, as actors. */
import { isDay } from '../../domain/day.ts';
import type { ActorDetails, ActorKind, Address, Identifier } from '../../domain/model.ts';
import type { ListedEntry } from '../listContent.ts';
import { publishedActor } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';
import { ukCountry } from '../uk/places.ts';
import { nationalitiesOf } from './nationalities.ts';
import { raw, text, type Raw } from './raw.ts';

/** The actor of a holder; `is` is `individual`, `corporate-entity` or `legal-person`. */
export function holderActor(data: Raw, id: string, is: string, name: string, dataset: string): ListedEntry['actor'] {
  const kind: ActorKind = is === 'individual' ? 'INDIVIDUAL' : 'ENTITY';
  const elements = raw(data['name_elements']);
  const identification = raw(data['identification']);
  const nationality = text(data['nationality']);
  const nations = nationality === null ? null : nationalitiesOf(nationality);
  const registered = text(identification?.['country_registered']) ?? text(identification?.['place_registered']);
  const country = registered === null ? null : registeredIn(registered);
  const addresses = [addressOf(raw(data['address'])), addressOf(raw(data['principal_office_address']))].filter((one) => one !== null);
  const domiciles = kind === 'ENTITY' ? [country, ...addresses.map((address) => address.country)] : (nations?.codes ?? []);
  const notes = [
    labelled('Title', text(elements?.['title'])),
    labelled('Nationality', nations?.rest ?? null),
    labelled('Resident in', text(data['country_of_residence'])),
    labelled('Legal authority', text(identification?.['legal_authority'])),
    labelled('Registered at', text(identification?.['place_registered'])),
    data['is_sanctioned'] === true ? 'The register marks it as sanctioned' : null,
  ].filter((note) => note !== null);
  return publishedActor({
    id,
    kind,
    name,
    names: [{ value: name, type: 'PRIMARY', script: scriptOf(name), sources: [dataset] }],
    countries: [...new Set(domiciles.filter((code) => code !== null))].sort(),
    identifiers: registrationOf(text(identification?.['registration_number']), country),
    addresses,
    description: notes.length === 0 ? null : notes.join('; '),
    details: kind === 'INDIVIDUAL' ? person(data, nations?.codes ?? []) : entity(text(identification?.['legal_form']), country),
  });
}

const person = (data: Raw, nationalities: readonly string[]): ActorDetails => ({
  kind: 'INDIVIDUAL',
  birthDates: birthDatesOf(raw(data['date_of_birth'])),
  birthPlaces: [],
  nationalities,
  gender: null,
});
const entity = (entityType: string | null, incorporated: string | null): ActorDetails => ({
  kind: 'ENTITY',
  entityType,
  incorporated,
  founded: null,
});

const labelled = (label: string, said: string | null): string | null => (said === null ? null : `${label}: ${said}`);

function birthDatesOf(birth: Raw | null): string[] {
  const [year, month, day] = [birth?.['year'], birth?.['month'], birth?.['day']].map((part) =>
    Number.isInteger(part) ? (part as number) : null,
  );
  if (year === null || year === undefined || year < 1000 || year > 9999) return [];
  if (month === null || month === undefined || month < 1 || month > 12) return [String(year)];
  const first = `${year}-${String(month).padStart(2, '0')}`;
  const whole = day === null || day === undefined ? '' : `${first}-${String(day).padStart(2, '0')}`;
  return [isDay(whole) ? whole : first];
}

function addressOf(address: Raw | null): Address | null {
  if (address === null) return null;
  const part = (name: string): string | null => text(address[name]);
  const [premises, first, poBox] = [part('premises'), part('address_line_1'), part('po_box')];
  const street = premises === null || first === null ? (premises ?? first) : `${premises} ${first}`;
  const country = part('country');
  const parts = [part('care_of'), poBox === null ? null : `PO Box ${poBox}`, street, part('address_line_2'), part('locality')];
  const said = [...parts, part('region'), part('postal_code'), country].filter((one) => one !== null).join(', ');
  return said === '' ? null : { text: said, country: country === null ? null : ukCountry(country) };
}

const inTheUk = /\b(?:england|wales|scotland|northern ireland|united kingdom|great britain|companies house|uk)\b/i;

function registeredIn(place: string): string | null {
  return ukCountry(place) ?? (inTheUk.test(place) ? 'GB' : null);
}

function registrationOf(number: string | null, country: string | null): Identifier[] {
  return number === null ? [] : [{ type: 'Registration Number', value: numberOf(number, country), country }];
}

/** A number of a UK company as the register itself writes it, eight characters: what others leave out are zeros in front. */
function numberOf(number: string, country: string | null): string {
  const plain = number.replace(/\s+/g, '').toUpperCase();
  return country === 'GB' && /^\d{1,8}$/.test(plain) ? plain.padStart(8, '0') : plain;
}

/** The company of the register that a holder is by the number it gives; null for people and for what is registered elsewhere. */
export function companyOfHolder(data: Raw, is: string): string | null {
  const identification = raw(data['identification']);
  const number = text(identification?.['registration_number']);
  const registered = text(identification?.['country_registered']) ?? text(identification?.['place_registered']);
  if (is !== 'corporate-entity' || number === null || registered === null || registeredIn(registered) !== 'GB') return null;
  const plain = numberOf(number, 'GB');
  return /^(?:\d{2}|[A-Z]{2})\d{6}$/.test(plain) ? plain : null;
}

/** Forename, middle name and surname; without these the whole name, which has the title in it. */
export function nameOf(data: Raw): string | null {
  const elements = raw(data['name_elements']);
  const parts = [text(elements?.['forename']), text(elements?.['middle_name']), text(elements?.['surname'])].filter(
    (part) => part !== null,
  );
  const name = parts.length > 1 ? parts.join(' ') : text(data['name']);
  return name === null ? null : name.replace(/\s+/g, ' ');
}
