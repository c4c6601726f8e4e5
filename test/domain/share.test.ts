import { describe, expect, it } from '@jest/globals';
import { parseShare, shownShare } from '../../domain/share.ts';

describe('shares', () => {
  it.each([
    ['50', { min: '50', max: '50', minOpen: false, maxOpen: false }, '50 %'],
    ['16.66 %', { min: '16.66', max: '16.66', minOpen: false, maxOpen: false }, '16.66 %'],
    ['1/6', { min: '50/3', max: '50/3', minOpen: false, maxOpen: false }, '16.6667 %'],
    ['1/2', { min: '50', max: '50', minOpen: false, maxOpen: false }, '50 %'],
    ['25-50', { min: '25', max: '50', minOpen: false, maxOpen: false }, '25-50 %'],
    ['> 25', { min: '25', max: '100', minOpen: true, maxOpen: false }, '> 25 %'],
    ['<5', { min: '0', max: '5', minOpen: false, maxOpen: true }, '< 5 %'],
    ['0-100', { min: '0', max: '100', minOpen: false, maxOpen: false }, 'unknown'],
    ['100', { min: '100', max: '100', minOpen: false, maxOpen: false }, '100 %'],
    ['49.99', { min: '49.99', max: '49.99', minOpen: false, maxOpen: false }, '49.99 %'],
  ])('"%s" is read exactly and shown in words', (text, interval, words) => {
    expect(parseShare(text)).toEqual(interval);
    expect(shownShare(interval).text).toBe(words);
  });
  it.each(['100.01', '-1', '7/6', '1/0', '50-25', '> 100', 'half', '', '1e2', '999999999999'])('"%s" is no share', (text) => {
    expect(parseShare(text)).toBeNull();
  });
  it('are numbers rounded only where shown', () => {
    expect(shownShare({ min: '50/3', max: '66.6', minOpen: false, maxOpen: true })).toEqual({
      min: 50 / 3,
      max: 66.6,
      exact: false,
      text: '16.6667 to < 66.6 %',
    });
  });
});
