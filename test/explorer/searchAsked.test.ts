import { describe, expect, it } from '@jest/globals';
import { addressFor, askedOf, variablesOf, withMore } from '../../explorer/search/asked.ts';
import { whyMatched } from '../../explorer/search/whyMatched.ts';
import { placeOf } from '../../explorer/place.ts';

const asked = { text: 'Prigozhin', kind: 'INDIVIDUAL', country: 'RU', listing: 'ELECTION-EO13848', first: 40 };

describe('a search in the address', () => {
  it('comes back from its address as it was', () => expect(askedOf(placeOf(addressFor(asked)).params)).toEqual(asked));

  it('asks for nothing that the address does not say', () => {
    expect(addressFor({ text: 'x', kind: '', country: '', listing: '', first: 20 })).toBe('#/?text=x');
    expect(variablesOf(askedOf(new URLSearchParams('text=x')))).toEqual({
      text: 'x',
      kinds: null,
      countries: null,
      programs: null,
      listed: null,
      first: 20,
    });
  });

  it.each([
    ['listed', { programs: null, listed: true }],
    ['unlisted', { programs: null, listed: false }],
    ['ELECTION-EO13848', { programs: ['ELECTION-EO13848'], listed: null }],
  ])('asks for %s', (listing, expected) => expect(variablesOf({ ...asked, listing })).toMatchObject(expected));

  it.each(['first=0', 'first=x', 'first=1.5', 'kind=GHOST'])('takes %s for what was not said', (query) => {
    expect(askedOf(new URLSearchParams(query))).toEqual(askedOf(new URLSearchParams()));
  });

  it('asks for more as long as there is more, and for 500 at most', () => {
    expect(withMore({ ...asked, first: 20 }, 21)?.first).toBe(40);
    expect(withMore({ ...asked, first: 20 }, 20)).toBeNull();
    expect([withMore({ ...asked, first: 490 }, 9_000)?.first, withMore({ ...asked, first: 500 }, 9_000)]).toEqual([500, null]);
  });
});

describe('why a name matched', () => {
  const marked = (typed: string, name: string) => whyMatched(typed, name).pieces.filter(({ isTyped }) => isTyped);

  it('is that the words typed are in it, whatever their case and accents', () => {
    expect(whyMatched('élan yevgeniy', 'ELAN, Yevgeniy X.')).toEqual({
      pieces: [
        { text: 'ELAN', isTyped: true },
        { text: ', ', isTyped: false },
        { text: 'Yevgeniy', isTyped: true },
        { text: ' ', isTyped: false },
        { text: 'X', isTyped: false },
        { text: '.', isTyped: false },
      ],
      alike: [],
    });
  });

  it('is that they are alike where they are not', () => {
    expect(whyMatched('Prigozhyn Yevgeniy', 'PRIGOZHIN, Yevgeniy').alike).toEqual(['Prigozhyn']);
    expect(marked('rigozhin', 'PRIGOZHIN')).toEqual([]);
    expect(whyMatched('Пригожин', 'PRIGOZHIN').alike).toEqual(['Пригожин']);
  });

  it.each(['<b>x</b> & y', '\u202eabc', 'عربي 12', '  ', '👩‍👩‍👧'])('keeps every letter of %p', (name) => {
    expect(
      whyMatched('x', name)
        .pieces.map(({ text }) => text)
        .join(''),
    ).toBe(name);
  });
});
