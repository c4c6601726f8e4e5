/** Checks of JSON values: what is wrong, with the path of the element. */
import { isDay } from '../../domain/day.ts';

export interface Flaw {
  /** As JSON Schema names the rule. */
  readonly rule: 'type' | 'required' | 'enum' | 'format' | 'anyOf' | 'oneOf' | 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'pattern' | 'const'; // prettier-ignore
  /** `$[0].recordDetails.name`. */
  readonly path: string;
  /** Without the value itself, which may be personal. */
  readonly reason: string;
}

/** Adds what is wrong with a value to `flaws`. */
export type Check = (value: unknown, path: string, flaws: Flaw[]) => void;
export type Fields = Readonly<Record<string, Check>>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typed =
  (noun: string, isIt: (value: unknown) => boolean): Check =>
  (value, path, flaws) => {
    if (!isIt(value)) flaws.push({ rule: 'type', path, reason: `must be ${noun}` });
  };

export const text = typed('text', (value) => typeof value === 'string');
export const truth = typed('true or false', (value) => typeof value === 'boolean');

/** Text of a form; `rule` is what JSON Schema calls it. */
function formed(rule: Flaw['rule'], noun: string, isIt: (value: string) => boolean): Check {
  return (value, path, flaws) => {
    if (typeof value !== 'string') text(value, path, flaws);
    else if (!isIt(value)) flaws.push({ rule, path, reason: `must be ${noun}` });
  };
}

/** Whether a text is a day or an instant with a zone. */
function isDayOrInstant(value: string): boolean {
  if (isDay(value)) return true;
  const found = /^(\d{4}-\d{2}-\d{2})[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d{2}:?\d{2})$/.exec(value);
  return found?.[1] !== undefined && isDay(found[1]);
}

export const day = formed('format', 'a day as YYYY-MM-DD', isDay);
export const dayOrInstant = formed('anyOf', 'a day as YYYY-MM-DD or an instant with its zone', isDayOrInstant);
export const partialDay = formed(
  'anyOf',
  'a day, a month or a year',
  (value) => isDay(value) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value),
);
export const uri = formed('format', 'a whole URI with its scheme', (value) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value));
export const version = formed('pattern', 'a version such as 0.4', (value) => /^\d+\.\d+$/.test(value));

/** Characters as JSON Schema counts them: one beyond the basic plane is one. */
const charactersOf = (value: string): number => value.replace(/[\u{10000}-\u{10ffff}]/gu, '_').length;

/** Text of a length. */
export function lengthOf(least: number, most: number): Check {
  return (value, path, flaws) => {
    if (typeof value !== 'string') text(value, path, flaws);
    else if (charactersOf(value) < least) flaws.push({ rule: 'minLength', path, reason: `must have at least ${least} characters` });
    else if (charactersOf(value) > most) flaws.push({ rule: 'maxLength', path, reason: `must have at most ${most} characters` });
  };
}

export function oneOf(...allowed: readonly string[]): Check {
  return formed('enum', `one of ${allowed.join(', ')}`, (value) => allowed.includes(value));
}

/** A number from 0 to 100. */
export const percent: Check = (value, path, flaws) => {
  if (typeof value !== 'number') flaws.push({ rule: 'type', path, reason: 'must be a number' });
  else if (value < 0) flaws.push({ rule: 'minimum', path, reason: 'must not be less than 0' });
  else if (value > 100) flaws.push({ rule: 'maximum', path, reason: 'must not be more than 100' });
};

export function listOf(check: Check): Check {
  return (value, path, flaws) => {
    if (!Array.isArray(value)) flaws.push({ rule: 'type', path, reason: 'must be a list' });
    else value.forEach((one, index) => check(one, `${path}[${index}]`, flaws));
  };
}

/** An object with fields that must be there and others; what else it has is not looked at. */
export function objectOf(needed: Fields, others: Fields = {}, more?: Check): Check {
  return (value, path, flaws) => {
    if (!isObject(value)) {
      flaws.push({ rule: 'type', path, reason: 'must be an object' });
      return;
    }
    for (const [name, check] of Object.entries(needed)) {
      if (Object.hasOwn(value, name)) check(value[name], `${path}.${name}`, flaws);
      else flaws.push({ rule: 'required', path, reason: `must have ${name}` });
    }
    for (const [name, check] of Object.entries(others)) if (Object.hasOwn(value, name)) check(value[name], `${path}.${name}`, flaws);
    more?.(value, path, flaws);
  };
}

/** An object that must have at least one of some fields. */
export function anyField(...names: readonly string[]): Check {
  return (value, path, flaws) => {
    if (isObject(value) && !names.some((name) => Object.hasOwn(value, name))) {
      flaws.push({ rule: 'anyOf', path, reason: `must have ${names.join(' or ')}` });
    }
  };
}

/** Text, or an object that a check passes. */
export function textOr(check: Check): Check {
  return (value, path, flaws) => {
    if (typeof value === 'string') return;
    const own: Flaw[] = [];
    check(value, path, own);
    if (own.length > 0) flaws.push({ rule: 'oneOf', path, reason: 'must be the id of a record, or an object that says why there is none' });
  };
}
