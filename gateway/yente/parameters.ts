/** Parameters of the address, read as FastAPI reads them: what is wrong is named all at once, unknown ones are ignored. */
import type { Request } from 'express';
import { refuseInvalid } from './problems.ts';
import type { Invalid } from './problems.ts';

export interface Parameters {
  /** Null where absent; the last one where given several times. */
  text(name: string): string | null;
  texts(name: string): readonly string[];
  integer(name: string, absent: number, most: number): number;
  number(name: string, absent: number): number;
  flag(name: string): boolean | null;
  oneOf<Value extends string>(name: string, allowed: readonly Value[], absent: Value): Value;
  severalOf<Value extends string>(name: string, allowed: readonly Value[], absent: readonly Value[]): readonly Value[];
  /** A day or moment. */
  moment(name: string): string | null;
  /** @throws {YenteProblem} 422 with everything found wrong so far */
  done(): void;
}

const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/;
const flags: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  yes: true,
  on: true,
  false: false,
  '0': false,
  no: false,
  off: false,
};

export function parametersOf(request: Request): Parameters {
  const invalid: Invalid[] = [];
  const bad = (type: string, name: string, msg: string) => invalid.push({ type, loc: ['query', name], msg });
  const texts = (name: string): string[] => {
    const value = Object.hasOwn(request.query, name) ? request.query[name] : undefined;
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  };
  const text = (name: string): string | null => texts(name).at(-1) ?? null;
  return {
    text,
    texts,
    integer(name, absent, most) {
      const given = text(name);
      if (given === null) return absent;
      const value = /^[+-]?\d{1,15}$/.test(given.trim()) ? Number(given) : null;
      if (value === null) bad('int_parsing', name, 'Input should be a valid integer, unable to parse string as an integer');
      else if (value > most) bad('less_than_equal', name, `Input should be less than or equal to ${most}`);
      return Math.max(0, value ?? absent);
    },
    number(name, absent) {
      const given = text(name);
      if (given === null) return absent;
      const value = given.trim() === '' ? NaN : Number(given);
      if (!Number.isFinite(value)) bad('float_parsing', name, 'Input should be a valid number, unable to parse string as a number');
      return value;
    },
    flag(name) {
      const given = text(name)?.toLowerCase() ?? null;
      if (given === null) return null;
      if (!Object.hasOwn(flags, given)) bad('bool_parsing', name, 'Input should be a valid boolean, unable to interpret input');
      return flags[given] ?? null;
    },
    oneOf(name, allowed, absent) {
      const given = text(name);
      const found = given === null ? absent : allowed.find((each) => each === given);
      if (found === undefined) bad('enum', name, `Input should be ${spelled(allowed)}`);
      return found ?? absent;
    },
    severalOf(name, allowed, absent) {
      const given = texts(name);
      if (given.length === 0) return absent;
      if (given.some((each) => !allowed.some((one) => one === each))) bad('enum', name, `Input should be ${spelled(allowed)}`);
      return allowed.filter((each) => given.includes(each));
    },
    moment(name) {
      const given = text(name);
      if (given !== null && !moment.test(given)) bad('string_pattern_mismatch', name, `String should match pattern '${moment.source}'`);
      return given;
    },
    done: () => refuseInvalid(invalid),
  };
}

const spelled = (allowed: readonly string[]): string =>
  allowed
    .map((each) => `'${each}'`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
