import { describe, expect, it } from '@jest/globals';
import { parameterValue } from '../../export/questions.ts';
import type { ParameterKind } from '../../export/questions.ts';

describe('A parameter of an export', () => {
  it.each<[ParameterKind, string[], unknown]>([
    ['texts', ['ofac:1,ofac:2'], ['ofac:1', 'ofac:2']],
    ['texts', ['csv:Doors, Inc', 'ofac:2'], ['csv:Doors, Inc', 'ofac:2']],
    ['texts', ['csv:Doors, Inc', ''], ['csv:Doors, Inc']],
    ['words', ['owns,acted-for'], ['OWNS', 'ACTED_FOR']],
    ['word', ['out'], 'OUT'],
    ['word', ['out', 'in'], null],
    ['text', ['a, b'], 'a, b'],
    ['integer', ['12'], 12],
    ['integer', ['1.5'], null],
    ['integer', ['-1'], null],
    ['integer', ['1', '2'], null],
    ['number', ['0.85'], 0.85],
    ['number', ['1e3'], null],
    ['number', [''], null],
    ['text', [], null],
  ])('of kind %s that is given as %j is %j', (kind, given, value) => {
    expect(parameterValue(kind, given)).toEqual(value);
  });
});
