/** What was typed into a step's form, and what is sent of it. */
import type { Problem } from '../ask.ts';
import { fieldsOf, shapeOf } from './steps.ts';
import type { Field } from './steps.ts';

/** Values by field: text, lists of text, or inputs within inputs. */
export interface Typed {
  readonly [field: string]: TypedValue;
}
export type TypedValue = string | readonly string[] | Typed | readonly Typed[] | undefined;

/** What is sent: what was left empty is left out, but a text that must be there is sent empty, so that the API says all that is wrong at once. */
export function inputOf(fields: readonly Field[], typed: Typed): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, type }): [string, unknown][] => {
      const { base, isList, isNeeded } = shapeOf(type);
      const value = typed[name];
      const inner = fieldsOf(base);
      if (isList) {
        const list = Array.isArray(value) ? (value as readonly (string | Typed)[]) : [];
        const sent = list.flatMap((each): readonly unknown[] => {
          if (typeof each !== 'string') return [inputOf(inner ?? [], each)];
          return each.trim() === '' ? [] : [each.trim()];
        });
        return sent.length > 0 || isNeeded ? [[name, sent]] : [];
      }
      if (inner !== null) {
        const sent = inputOf(inner, typeof value === 'object' ? (value as Typed) : {});
        return isNeeded || Object.values(sent).some((each) => each !== '') ? [[name, sent]] : [];
      }
      const text = typeof value === 'string' ? value.trim() : '';
      if (text === '') return isNeeded && base === 'String' ? [[name, '']] : [];
      return [[name, base === 'Int' ? Number(text) : base === 'Boolean' ? text === 'true' : text]];
    }),
  );
}

/** Fields that must be there, are not, and that the API cannot be asked without: one problem each, at its path. */
export function missingIn(fields: readonly Field[], typed: Typed, path = ''): readonly Problem[] {
  return fields.flatMap(({ name, type }) => {
    const { base, isList, isNeeded } = shapeOf(type);
    const value = typed[name];
    const inner = fieldsOf(base);
    const at = `${path}${name}`;
    if (isList) {
      const list = inner !== null && Array.isArray(value) ? (value as readonly Typed[]) : [];
      return list.flatMap((each, index) => missingIn(inner ?? [], each, `${at}.${index}.`));
    }
    if (inner !== null) {
      const isEmpty = value === undefined;
      return isNeeded || !isEmpty ? missingIn(inner, (value ?? {}) as Typed, `${at}.`) : [];
    }
    const isMissing = isNeeded && base !== 'String' && (typeof value !== 'string' || value.trim() === '');
    return isMissing ? [{ message: 'This is needed.', code: 'BAD_INPUT', field: at }] : [];
  });
}

/** A problem's path as the form's fields have it: `input.targets[0].measures` is `targets.0.measures`. */
export function pathOf({ field }: Problem): string {
  return (field ?? '').replace(/^input\./, '').replaceAll(/\[(\d+)\]/g, '.$1');
}

/** The paths of all fields a form shows. */
export function shownPaths(fields: readonly Field[], typed: Typed, path = ''): readonly string[] {
  return fields.flatMap(({ name, type }) => {
    const { base, isList } = shapeOf(type);
    const inner = fieldsOf(base);
    const at = `${path}${name}`;
    if (inner === null) return [at];
    const value = typed[name];
    const parts = isList ? (Array.isArray(value) ? (value as readonly Typed[]) : []) : [(value ?? {}) as Typed];
    return [at, ...parts.flatMap((part, index) => shownPaths(inner, part, isList ? `${at}.${index}.` : `${at}.`))];
  });
}

/** Problems by the field they are shown at: the one they name, else the nearest around it; those at no field under the empty path. */
export function placed(problems: readonly Problem[], shown: readonly string[]): ReadonlyMap<string, readonly Problem[]> {
  const at = new Map<string, readonly Problem[]>();
  for (const problem of problems) {
    const parts = pathOf(problem).split('.');
    const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
    const path = paths.find((each) => shown.includes(each)) ?? '';
    at.set(path, [...(at.get(path) ?? []), problem]);
  }
  return at;
}
