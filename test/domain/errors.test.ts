import { describe, expect, it } from '@jest/globals';

import { errorTable, OstrakonError, refuse } from '../../domain/errors.ts';

describe('The closed table of errors', () => {
  it.each(Object.entries(errorTable))('%s says when it comes and what to do', (_, row) => {
    expect(row.when).toMatch(/^[A-Z].*\.$/);
    expect(row.remedy).toMatch(/^[A-Z].*\.$/);
    expect(row.status).toBeGreaterThanOrEqual(400);
  });

  it('reports all violations at once, under the first one’s code', () => {
    const violations = [
      { code: 'SELF_OWNERSHIP' as const, message: 'An actor cannot own itself.', field: 'to' },
      { code: 'DATE_ORDER' as const, message: '2021 cannot be after 2020.', field: 'since' },
    ];
    const error = new OstrakonError(violations);
    expect([error.code, error.message, error.violations]).toEqual([
      'SELF_OWNERSHIP',
      'An actor cannot own itself. 2021 cannot be after 2020.',
      violations,
    ]);
    expect(() => refuse(violations)).toThrow(error);
    expect(() => refuse([])).not.toThrow();
  });
});
