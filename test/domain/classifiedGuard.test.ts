import { describe, expect, it } from '@jest/globals';
import { classifiedMarkings, personalData } from '../../domain/classifiedGuard.ts';

describe('the guard against classified text', () => {
  it.each(['SECRET', 'TOP SECRET//SI//NOFORN', '(S//NF) They met.', '(C) A name', 'fine\n  CONFIDENTIAL//NF', 'see //REL TO USA'])(
    'refuses %j without repeating it',
    (text) => {
      const line = text.split('\n').length;
      expect(classifiedMarkings(text, 'description')).toEqual([
        {
          code: 'CLASSIFIED_MARKING_REJECTED',
          message: `Line ${line} carries a classification marking. This system is unclassified; do not resubmit here and follow your spill procedure.`,
          field: 'description',
        },
      ]);
    },
  );
  it.each([
    'Secretary of State',
    'secret ballot',
    'the SECRET ballot is kept',
    '(U) open',
    'UNCLASSIFIED',
    'officials',
    'https://SInger.example',
    'Confidential sources',
    'TOP SECRETARY',
  ])('accepts %j', (text) => {
    expect(classifiedMarkings(text, 'description')).toEqual([]);
  });
});

describe('the guard against personal voter data', () => {
  it.each(['SSN 123-45-6789', 'born 1980-02-03', 'DOB: 2/3/1980', 'driver licence D1234567'])('refuses %j', (text) => {
    expect(personalData(text, 'title').map(({ code, field }) => [code, field])).toEqual([['PERSONAL_DATA_REJECTED', 'title']]);
  });
  it.each(['call 555-123-4567', 'order 2018-09-12', 'born in Lutz', '13-45-6789', 'driver licences were shown'])('accepts %j', (text) => {
    expect(personalData(text, 'title')).toEqual([]);
  });
});
