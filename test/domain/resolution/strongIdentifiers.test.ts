import { describe, expect, it } from '@jest/globals';
import { mostSharing, sharingKeysOf, strongKeysOf } from '../../../domain/resolution/strongIdentifiers.ts';
import type { Marking } from '../../../domain/tlp.ts';
import { clear } from '../../../domain/tlp.ts';
import { SharedNumbers } from '../../../ingest/sharedNumbers.ts';
import { actor } from '../../world.ts';

const hidden: Marking = { ...clear, tlp: 'RED', originator: 'ada', namedRecipients: ['ada'] };
const numbered = (id: string, marking: Marking = clear) =>
  actor(id, id, { marking, identifiers: [{ type: 'LEI', value: '5299000J2N45DDNE4Y28', country: null }] });

describe('Actors that share a strong number', () => {
  it('are found among those of one marking, though the number is the same', () => {
    const [public_, secret] = [numbered('a'), numbered('b', hidden)];
    expect(strongKeysOf(public_)[0]?.key).toBe(strongKeysOf(secret)[0]?.key);
    expect(sharingKeysOf(public_)).not.toEqual(sharingKeysOf(secret));
    expect(sharingKeysOf(public_)).toEqual(sharingKeysOf(numbered('c')));
  });

  it('are paired however many others that some may not see have it, and not where too many of their own have', () => {
    const pairsBeside = (marking: Marking) => {
      const numbers = new SharedNumbers();
      for (let at = 0; at < mostSharing; at += 1) numbers.know(numbered(`other:${at}`, marking));
      numbers.know(numbered('known'));
      numbers.touch(numbered('written'));
      return numbers.pairs();
    };
    expect(pairsBeside(hidden)).toEqual([['known', 'written']]);
    expect(pairsBeside(clear)).toEqual([]);
  });
});
