import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { TextPool } from '../../links/textPool.ts';

/** Any JavaScript string, half surrogate pairs included. */
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))); // prettier-ignore
const texts = fc.array(anyText, { maxLength: 80 });
const filled = (values: readonly string[]): TextPool => {
  const pool = new TextPool();
  for (const value of values) pool.number(value);
  return pool;
};

describe('A pool of texts', () => {
  it('numbers distinct texts in the order they come and gives each back as it was', () => {
    fc.assert(
      fc.property(texts, anyText, (values, other) => {
        const pool = filled([...values, ...values]);
        const distinct = [...new Set(values)];
        expect(distinct.map((_, number) => pool.at(number))).toEqual(distinct);
        expect(distinct.map((text) => pool.find(text))).toEqual([...distinct.keys()]);
        expect([pool.size, pool.find(other), pool.at(pool.size), pool.at(-1)]).toEqual([distinct.length, distinct.indexOf(other), '', '']);
      }),
    );
  });

  it('orders them as JavaScript does', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const pool = filled([one, other]);
        expect(pool.compare(pool.find(one), pool.find(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
    // Units in the order of their numbers: a surrogate pair before a letter of the private area, unlike code points.
    const pool = filled(['\u{1f600}', '\ue000', 'a', 'ab', '']);
    expect([0, 1, 2, 3, 4].sort((a, b) => pool.compare(a, b)).map((number) => pool.at(number))).toEqual([
      '',
      'a',
      'ab',
      '\u{1f600}',
      '\ue000',
    ]);
  });

  it('does not mistake a text for its beginning, or for one of equal length', () => {
    const pool = filled(['link-10', 'link-1']);
    expect(['link-1', 'link-10', 'link-11', 'link-', ''].map((text) => pool.find(text))).toEqual([1, 0, -1, -1, -1]);
  });

  it('keeps what is needed under new numbers, drops the rest, and goes on from there', () => {
    fc.assert(
      fc.property(texts, fc.nat(), anyText, (values, seed, more) => {
        const pool = filled(['', ...values]);
        const needed = [...new Set(values)].filter((_, at) => (seed >> (at % 31)) % 2 === 0);
        const column = Int32Array.from(needed, (text) => pool.find(text));
        const back = new TextPool();
        back.restore(pool.keep([column]));
        expect([...column].map((number) => back.at(number))).toEqual(needed);
        expect([back.size, back.at(0)]).toEqual([new Set(['', ...needed]).size, '']);
        expect(back.at(back.number(more))).toBe(more);
        expect(needed.map((text) => back.at(back.find(text)))).toEqual(needed);
      }),
    );
  });

  it('keeps all of them as they are where none is named', () => {
    const pool = filled(['a', 'b']);
    const back = new TextPool();
    back.restore(pool.keep());
    expect([back.find('b'), back.number('c'), back.at(2), pool.size]).toEqual([1, 2, 'c', 2]);
  });
});

it('keys of texts stand as the texts do wherever they differ, and differ in the six bytes after what all share', () => {
  const texts = fc.array(fc.tuple(fc.constantFrom('', 'ftm:', 'ftm:large-'), fc.string({ unit: 'binary', maxLength: 9 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, (drawn) => {
      const pool = new TextPool();
      const numbers = drawn.map(([prefix, rest]) => pool.number(`${prefix}${rest}`));
      const keys = pool.keys(numbers);
      for (const [at, one] of numbers.entries()) {
        for (const [place, other] of numbers.entries()) {
          const difference = (keys[at] ?? 0) - (keys[place] ?? 0);
          if (difference !== 0) expect(Math.sign(difference)).toBe(pool.compare(one, other));
        }
      }
    }),
  );
  const pool = new TextPool();
  const keys = pool.keys(['ftm:large-123456', 'ftm:large-123457', 'ftm:large-2', 'ftm:large-'].map((text) => pool.number(text)));
  const [six = 0, seven = 0, two = 0, nothing = 0] = keys;
  expect([nothing < six, six < seven, seven < two]).toEqual([true, true, true]);
  const [long, longer] = pool.keys(['a', 'b1234567', 'b1234568'].map((text) => pool.number(text))).subarray(1);
  expect(long).toBe(longer);
});
