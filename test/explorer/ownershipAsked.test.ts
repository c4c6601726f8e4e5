import { describe, expect, it } from '@jest/globals';
import { addressAfter, askedOf, supposing } from '../../explorer/ownership/asked.ts';
import { placeOf } from '../../explorer/place.ts';

const asked = (query: string) => askedOf(new URLSearchParams(query));

describe('the address of the ownership view', () => {
  it('holds all that is asked, and gives it back', () => {
    const all = {
      id: 'csv:Müller, Söhne & Co',
      regime: 'UK',
      asOf: '2020-02-29',
      unattributed: 'POSSIBLE',
      step: 2,
      pick: 'ofac:1',
      designate: ['csv:a, b', 'ofac:2'],
      delist: ['ofac:3'],
    } as const;
    expect(askedOf(placeOf(addressAfter(all, {})).params)).toEqual(all);
  });

  it('takes what is no regime, day or step for absent', () => {
    expect(asked('id=a&regime=XX&asOf=yesterday&step=-3')).toMatchObject({ regime: 'US', asOf: null, step: 0 });
  });

  it('leaves out what is default', () => {
    expect(addressAfter(asked('id=a'), {})).toBe('#/ownership?id=a');
  });

  it('supposes nobody both listed and not listed, and takes a supposition back when it is made again', () => {
    const listed = { ...asked('id=a'), ...supposing(asked('id=a'), 'designate', 'b') };
    expect(listed).toMatchObject({ designate: ['b'], delist: [] });
    expect(supposing(listed, 'delist', 'b')).toEqual({ designate: [], delist: ['b'] });
    expect(supposing(listed, 'designate', 'b')).toEqual({ designate: [], delist: [] });
    expect(supposing(listed, 'designate', 'c')).toEqual({ designate: ['b', 'c'], delist: [] });
  });
});
