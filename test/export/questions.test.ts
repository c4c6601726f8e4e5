import { describe, expect, it } from '@jest/globals';
import { readParameter } from '../../export/questions.ts';
import type { ExportParameter } from '../../export/questions.ts';

describe('A parameter of an export', () => {
  it.each<[ExportParameter, [string, ...string[]], unknown]>([
    ['ids', ['ofac:1,ofac:2'], ['ofac:1', 'ofac:2']],
    ['ids', ['csv:Doors, Inc', 'ofac:2'], ['csv:Doors, Inc', 'ofac:2']],
    ['ids', ['csv:Doors, Inc', ''], ['csv:Doors, Inc']],
    ['types', ['owns,acted-for'], ['OWNS', 'ACTED_FOR']],
    ['countries', ['ru, zz'], ['RU', 'ZZ']],
    ['direction', ['out'], 'OUT'],
    ['text', ['a, b'], 'a, b'],
    ['depth', ['12'], 12],
    ['threshold', ['0.85'], 0.85],
    ['since', ['2024-02-29'], '2024-02-29'],
  ])('%s given as %j is %j', (name, given, value) => {
    expect(readParameter(name, given)).toEqual({ value });
  });

  it.each<[ExportParameter, [string, ...string[]], string]>([
    ['types', ['owns,loves'], 'of owns, controls'],
    ['direction', ['up'], 'one of both, out, in'],
    ['direction', ['out', 'in'], 'given once'],
    ['depth', ['1.5'], 'a whole number'],
    ['depth', ['-1'], 'a whole number'],
    ['depth', ['1', '2'], 'given once'],
    ['threshold', ['1e3'], 'a number'],
    ['threshold', [''], 'a number'],
    ['since', ['2023-02-29'], 'a calendar day'],
  ])('%s given as %j must be %s', (name, given, problem) => {
    expect(readParameter(name, given)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
