import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compared, fractionOf } from '../../domain/ownership/fraction.ts';
import { readBounds, readShare } from '../../ingest/shareText.ts';

/** `[25, 50]` with round brackets for bounds left out; null where a text cannot be read. */
function shown(share: ReturnType<typeof readShare>): string | null {
  return share === null ? null : `${share.minOpen ? '(' : '['}${share.min}, ${share.max}${share.maxOpen ? ')' : ']'}`;
}

describe('a share in a table', () => {
  it.each([
    ['16.66', '[16.66, 16.66]'],
    ['16.66 %', '[16.66, 16.66]'],
    ['16,66%', '[16.66, 16.66]'],
    ['1/6', '[50/3, 50/3]'],
    ['1/2', '[50, 50]'],
    ['25-50', '[25, 50]'],
    ['25 – 50 %', '[25, 50]'],
    ['25,5-50,5', '[25.5, 50.5]'],
    ['> 25', '(25, 100]'],
    ['>= 25', '[25, 100]'],
    ['≥25', '[25, 100]'],
    ['< 5', '[0, 5)'],
    ['<= 5', '[0, 5]'],
    ['(25, 50]', '(25, 50]'],
    ['[25; 50)', '[25, 50)'],
    ['~16.66', '[16.655, 16.665)'],
    ['~ 17 %', '[16.5, 17.5)'],
    ['~0', '[0, 0.5)'],
    ['~100', '[99.5, 100]'],
    ['~99.99', '[99.985, 99.995)'],
    ['100', '[100, 100]'],
    ['0', '[0, 0]'],
    ['', '[0, 100]'],
    ['unknown', '[0, 100]'],
    [' Unknown ', '[0, 100]'],
    ['n/a', '[0, 100]'],
  ])('%j is %s', (text, interval) => expect(shown(readShare(text))).toBe(interval));

  it.each(['100.01', '-5', '50-25', '1/0', '7/6', '(25, 25]', '25 or so', 'half', '=1+1', '1e1', '~', '~1/6', '25-', '1.2.3', '0x10'])(
    '%j is not guessed at',
    (text) => expect(readShare(text)).toBeNull(),
  );

  it('of a source that rounds is everything that rounds to it', () => {
    expect(shown(readShare('16.66', true))).toBe('[16.655, 16.665)');
    expect(shown(readShare('25-50', true))).toBe('[24.5, 50.5)');
    expect(shown(readShare('', true))).toBe('[0, 100]');
    expect(readShare('1/6', true)).toBeNull();
  });

  it('that was rounded lies in the interval, and its neighbours do not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_998 }), fc.integer({ min: 0, max: 4 }), (tenThousandths, places) => {
        const exact = fractionOf((tenThousandths / 10_000).toFixed(4));
        const scale = 10 ** places;
        const rounded = (Math.floor((tenThousandths * scale) / 10_000 + 0.5) / scale).toFixed(places);
        const share = readShare(`~${rounded}`);
        expect(share).not.toBeNull();
        expect(compared(fractionOf(share!.min), exact)).toBeLessThanOrEqual(0);
        const above = compared(exact, fractionOf(share!.max));
        expect(share!.maxOpen ? above < 0 : above <= 0).toBe(true);
      }),
    );
  });
});

describe('two bounds', () => {
  it.each([
    ['25', '50', '[25, 50]'],
    ['(25', '50', '(25, 50]'],
    ['>25', '<50', '(25, 50)'],
    ['>= 25 %', '50)', '[25, 50)'],
    ['25', '', '[25, 100]'],
    ['', '<= 50', '[0, 50]'],
    ['1/4', '1/3', '[25, 100/3]'],
  ])('%j and %j are %s', (low, high, interval) => expect(shown(readBounds(low, high))).toBe(interval));

  it.each([
    ['50', '25'],
    ['25', '25)'],
    ['<25', '50'],
    ['25', '>50'],
    ['25', '101'],
    ['a', 'b'],
  ])('%j and %j are refused', (low, high) => expect(readBounds(low, high)).toBeNull());
});
