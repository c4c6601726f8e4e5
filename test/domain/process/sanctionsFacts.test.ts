/** What guards of sanctions and measures are told of actors and days. */
import { describe, expect, it } from '@jest/globals';

import type { ActorRecord } from '../../../domain/model.ts';
import { domicilesOf } from '../../../domain/process/domiciles.ts';
import { isInEffect } from '../../../domain/process/nationalEmergency.ts';
import { missingSectors } from '../../../domain/process/recommendationRules.ts';
import type { ProposedMeasure } from '../../../domain/process/recommendationRecord.ts';
import { blockedReportDue } from '../../../domain/process/statements.ts';
import { usPersonBasis } from '../../../domain/process/usPersons.ts';
import { countryName } from '../../../domain/countries.ts';
import { actor } from '../../world.ts';

const entity = (incorporated: string | null): ActorRecord['details'] => ({ kind: 'ENTITY', entityType: null, incorporated, founded: null });
const individual = (...nationalities: string[]): ActorRecord['details'] => ({
  kind: 'INDIVIDUAL',
  birthDates: [],
  birthPlaces: [],
  nationalities,
  gender: null,
});

describe('A United States person', () => {
  it.each<[string, Partial<ActorRecord>, string | null]>([
    ['whom an analyst recorded as such', { usPersonBasis: 'lawful permanent resident' }, 'lawful permanent resident'],
    ['a citizen, whatever else', { details: individual('RU', 'US') }, 'United States nationality'],
    ['an organisation of its law', { details: entity('US') }, 'organized under United States law'],
    ['not one of another nationality', { details: individual('RU') }, null],
    ['not one incorporated elsewhere that has an address there', { details: entity('CY'), countries: ['CY', 'US'] }, null],
    ['not one of whom nothing is known', {}, null],
    ['not one with a blank remark', { usPersonBasis: ' ' }, null],
  ])('is %s', (_who, given, basis) => {
    expect(usPersonBasis(actor('made:x', 'X', given))).toBe(basis);
  });
});

describe('A domicile', () => {
  it('is the country of incorporation, then the others, each once', () => {
    expect(domicilesOf(actor('made:x', 'X', { details: entity('CY'), countries: ['CY', 'RU'] }))).toEqual(['CY', 'RU']);
    expect(domicilesOf(actor('made:x', 'X', { details: entity(null), countries: ['RU'] }))).toEqual(['RU']);
  });
});

describe('The emergency', () => {
  const declared = { declaredOn: '2018-09-12', anniversary: '2025-09-12' };
  it.each([
    ['before it was declared', '2018-09-11', null, false],
    ['from the day it was declared', '2018-09-12', null, true],
    ['to the day before the anniversary', '2025-09-11', null, true],
    ['from the anniversary, where nothing is recorded', '2025-09-12', null, null],
    ['before a recorded end', '2025-09-11', '2025-09-12', true],
    ['from a recorded end', '2025-09-12', '2025-09-12', false],
    ['before an end later than the anniversary', '2026-01-01', '2026-02-01', true],
  ])('%s', (_when, day, overSince, expected) => {
    expect(isInEffect({ ...declared, overSince }, day)).toBe(expected);
  });
});

describe('A report of blocked property', () => {
  it.each([
    ['a Friday', '2026-11-06', '2026-11-20'],
    ['a Monday', '2026-11-02', '2026-11-16'],
    ['a Saturday', '2026-11-07', '2026-11-20'],
    ['a Sunday', '2026-11-08', '2026-11-20'],
  ])('is due ten business days after %s', (_day, blockedAt, due) => {
    expect(blockedReportDue(blockedAt)).toBe(due);
  });
});

describe('Sectors', () => {
  const proposed = (given: Partial<ProposedMeasure>): ProposedMeasure => ({
    target: 'made:x',
    sector: 'ENERGY',
    substitutesFor: null,
    substituteReason: null,
    measures: ['BLOCK_PROPERTY'],
    legalAuthority: null,
    officers: [],
    largestEntityBasis: 'Revenue',
    ground: 'DOMICILED',
    licensedOrDomiciledIn: 'RU',
    ...given,
  });
  it('are missing until something is proposed for each, a stand-in with a reason counting', () => {
    const standIn = { sector: 'COMPARABLE_STRATEGIC', substitutesFor: 'DEFENSE' } as const;
    const four = ['FINANCIAL_SERVICES', 'DEFENSE', 'TECHNOLOGY', 'TRANSPORTATION'];
    expect(missingSectors([proposed({})])).toEqual(four);
    expect(missingSectors([proposed({}), proposed(standIn)])).toEqual(four);
    expect(missingSectors([proposed({}), proposed({ ...standIn, substituteReason: 'No arms industry.' })])).toEqual(
      four.filter((sector) => sector !== 'DEFENSE'),
    );
  });
});

describe('A country', () => {
  it('has a name for sentences, or its code', () => {
    expect([countryName('RU'), countryName('ZZ')]).toEqual(['Russia', 'ZZ']);
  });
});
