import { describe, expect, it } from '@jest/globals';

import { mergeActor } from '../../ingest/mergeRecords.ts';
import { actor } from '../world.ts';

describe('A list that is imported again', () => {
  it.each([['alone'], ['beside others']])('leaves what an analyst recorded of a United States person, %s', (how) => {
    const listed = actor('ofac:1', 'Listed');
    const existing = { ...listed, usPersonBasis: 'citizen' };
    const merged = mergeActor(listed, existing, how === 'alone' ? null : existing, 'ofac-sdn', { firstSeen: '2024-01-01', lastSeen: null });
    expect(merged.usPersonBasis).toBe('citizen');
  });
});
