/** Guards over plain input: something must be said. */
import type { ErrorCode, Violation } from '../errors.ts';
import type { Guard } from './machine.ts';

/** That a text of the input is there and not blank. */
export function stated<K extends string>(
  field: K,
  message: string,
  { code = 'BAD_INPUT', rule }: { readonly code?: ErrorCode; readonly rule?: string } = {},
): Guard<{ readonly input: Readonly<Record<K, string | null>> }> {
  return {
    codes: [code],
    holds: message.replace(/\.$/, ''),
    wants: field,
    violations: ({ input }) => (isStated(input[field]) ? [] : [{ code, message, field, ...(rule === undefined ? {} : { rule }) }]),
  };
}

/** That a list of the input has an entry. */
export function listed<K extends string>(
  field: K,
  message: string,
  { code = 'BAD_INPUT', least = 1 }: { readonly code?: ErrorCode; readonly least?: number } = {},
): Guard<{ readonly input: Readonly<Record<K, readonly unknown[]>> }> {
  return {
    codes: [code],
    holds: message.replace(/\.$/, ''),
    wants: field,
    violations: ({ input }) => (new Set(input[field]).size >= least ? [] : [{ code, message, field }]),
  };
}

/** That an address, where one is given, is one of the web: a reader may follow it. */
export const webAddress: Guard<{ readonly input: { readonly url: string | null } }> = {
  codes: ['BAD_INPUT'],
  holds: 'Its address, where there is one, begins with https:// or http://',
  violations: ({ input: { url } }) => (url === null ? [] : addressViolations(url)),
};

export function addressViolations(url: string): Violation[] {
  if (/^https?:\/\/[^\s/]/i.test(url) && !/\s/.test(url)) return [];
  return [
    { code: 'BAD_INPUT', message: 'Give the address of a page: it begins with https:// or http:// and has no spaces.', field: 'url' },
  ];
}

export function isStated(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

/** Names in a sentence: "a, b and c". */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
