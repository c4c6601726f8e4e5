/** What entities of their own say of an actor: its papers and addresses. */
import type { Address, Identifier } from '../../domain/model.ts';
import { codeOf } from './actor.ts';
import { valuesOf, type FtmEntity } from './entityLines.ts';

/** Identifiers that a paper proves, with its country; empty where it has no number. */
export function papersOf(entity: FtmEntity): Identifier[] {
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const country =
    all('country')
      .map(codeOf)
      .find((code) => code !== null) ?? null;
  const isPassport = entity.schema === 'Passport' || all('type').some((text) => /passport/i.test(text));
  const numbers = [...new Set([...all('number'), ...all('passportNumber')])];
  const type = isPassport ? 'Passport' : typeOf(all('type'));
  return [
    ...numbers.map((value) => ({ type, value, country })),
    ...all('personalNumber').map((value) => ({ type: 'National ID', value, country })),
  ];
}

function typeOf(types: readonly string[]): string {
  const text = types.join(' ');
  if (/\btax\b|\bTIN\b|\bINN\b/i.test(text)) return 'Tax ID';
  if (/\bnational\b|\bidentity\b|\bID card\b/i.test(text)) return 'National ID';
  if (/driv/i.test(text)) return "Driver's License No.";
  return 'Identification Number';
}

/** The address of an address entity: as written in full, else its parts in the usual order; null where it says nothing but a country. */
export function addressOf(entity: FtmEntity): Address | null {
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const country =
    all('country')
      .map(codeOf)
      .find((code) => code !== null) ?? null;
  const parts = ['postOfficeBox', 'street', 'street2', 'postalCode', 'city', 'region', 'state'].flatMap(all);
  const text = all('full')[0] ?? [...parts, ...all('remarks')].join(', ');
  return text === '' ? null : { text, country };
}
