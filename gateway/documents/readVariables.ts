/** The variables of a ready document, from the parameters of an address. */
import { quotation } from '../../domain/classifiedGuard.ts';
import { refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import type { ReadyDocument } from './catalog.ts';

/**
 * Values by variable. A list is separated by commas, or given more than once, each value then taken whole; an empty value counts as not
 * given, since dashboards send what nobody chose.
 *
 * @throws {OstrakonError} BAD_INPUT with everything that is wrong
 */
export function readVariables(document: ReadyDocument, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const violations: Violation[] = [];
  const add = (field: string, message: string) => violations.push({ code: 'BAD_INPUT', field, message });
  const names = document.variables.map(({ name }) => name);
  for (const name of Object.keys(query)
    .filter((given) => !names.includes(given))
    .slice(0, 5)) {
    const quoted = quotation(name, 50);
    add(quoted, `There is no variable "${quoted}"; ${names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`}.`);
  }
  const read: Record<string, unknown> = {};
  for (const { name, named, isList, isRequired } of document.variables) {
    const values = textsOf(query[name]);
    const wanted = (isList && values.length === 1 ? (values[0] ?? '').split(',') : values).map((text) => text.trim());
    const given = wanted.filter((text) => text !== '');
    if (given.length > 1 && !isList) add(name, `"${name}" may be given once.`);
    else if (given.length === 0 && isRequired) add(name, `"${name}" must be given.`);
    else if (given.length > 0) {
      const parsed = given.map((text) => valueOf(text, named));
      if (parsed.includes(undefined)) add(name, `"${name}" must be ${named === 'Boolean' ? 'true or false' : 'a number'}.`);
      else read[name] = isList ? parsed : parsed[0];
    }
  }
  refuse(violations);
  return read;
}

function textsOf(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item) => (typeof item === 'string' ? item : ''));
}

/** What GraphQL is handed; undefined where the text is none of the type. Other scalars and enums are judged by GraphQL. */
function valueOf(text: string, named: string): unknown {
  if (named === 'Int' || named === 'Float') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (named !== 'Boolean') return text;
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
