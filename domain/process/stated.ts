/** Guards over plain input: something must be said. */
import type { ErrorCode } from '../errors.ts';
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

export function isStated(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

/** Names in a sentence: "a, b and c". */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
