import { describe, expect, it } from '@jest/globals';
import { differing } from '../../explorer/screening/differing.ts';
import { readList } from '../../explorer/screening/readList.ts';
import { resultsCsv } from '../../explorer/screening/resultsCsv.ts';

describe('a list to be screened', () => {
  it('is one name a line where no header says otherwise, commas and quotes kept', () => {
    expect(readList('\uFEFFPrigozhin, Yevgeniy\r\n\r\nThe "Agency"\n')).toEqual({
      parties: [
        { line: 1, party: { name: 'Prigozhin, Yevgeniy' } },
        { line: 3, party: { name: 'The "Agency"' } },
      ],
      bad: [],
    });
  });

  it('is CSV under a header, with quotes, line ends inside them, and lines counted', () => {
    const { parties, bad } = readList('\uFEFFname,kind,birthDate,countries\r\n"Doe, ""J""\nJane",individual,1961,ru;us\r\nAcme,,,\r\n');
    expect(parties).toEqual([
      { line: 2, party: { name: 'Doe, "J"\nJane', kind: 'INDIVIDUAL', birthDate: '1961', countries: ['RU', 'US'] } },
      { line: 4, party: { name: 'Acme' } },
    ]);
    expect(bad).toEqual([]);
  });

  it('has identifiers, several in a cell by semicolons or bars', () => {
    const { parties } = readList('name,Identifiers\nA B,X 12; 34-5 |\nC D,\n');
    expect(parties.map(({ party }) => party)).toEqual([
      { name: 'A B', identifiers: [{ value: 'X 12' }, { value: '34-5' }] },
      { name: 'C D' },
    ]);
    expect(readList(`name,passport\nA B,${'1;'.repeat(51)}`).bad).toEqual([{ line: 2, reason: 'There are more than 50 identifiers.' }]);
  });

  it('tells line and reason of what cannot be read, and keeps the rest', () => {
    const { parties, bad } = readList('name,kind,birthDate\nA B,ROBOT,\n,ENTITY,\nC D,,61\nE F\nG H,,1961-02\n"I J,,');
    expect(parties).toEqual([{ line: 6, party: { name: 'G H', birthDate: '1961-02' } }]);
    expect(bad.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7]);
    expect(bad[4]?.reason).toBe('A quote is opened and not closed.');
  });
});

describe('two values side by side', () => {
  it('have marked what only one of them has, case aside', () => {
    expect(differing('Evgeny PRIGOZHIN', 'prigozhin, Yevgeniy')).toEqual([
      { text: 'Evgeny', differs: true },
      { text: ' ', differs: false },
      { text: 'PRIGOZHIN', differs: false },
    ]);
  });
});

describe('results as CSV', () => {
  it('run nothing in a spreadsheet and name what failed', () => {
    const [, row] = resultsCsv([{ line: 3, party: { name: '=1+1' }, result: null, error: 'No.' }]).split('\r\n');
    expect(row).toBe("3,'=1+1,ERROR,,,,,,,,,,,No.");
  });
});
