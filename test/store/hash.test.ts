import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { AppliedChange } from '../../domain/ledger.ts';
import { canonicalText, changesOf, genesisHash, partHash, partSize, sealCommit } from '../../store/hash.ts';
import { noon, organization } from '../world.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const changes = (count: number): AppliedChange[] =>
  Array.from({ length: count }, (_, i) => ({
    op: 'put',
    id: `org:${i}`,
    record: organization(`org:${i}`, `${i}`),
    previousRevision: null,
  }));
const unsealed = { seq: 7, commitId: 'c', at: noon, by: 'ada', reason: 'test', prevHash: 'ab'.repeat(32) };

describe('canonicalText', () => {
  it('is the same for the same value, however its keys are ordered', () => {
    expect(canonicalText({ b: [1, { d: null, c: 'é"\n' }], a: true, B: -0.5 })).toBe(
      '{"B":-0.5,"a":true,"b":[1,{"c":"é\\"\\n","d":null}]}',
    );
    expect(canonicalText({ a: true, B: -0.5, b: [1, { c: 'é"\n', d: null }] })).toBe(
      '{"B":-0.5,"a":true,"b":[1,{"c":"é\\"\\n","d":null}]}',
    );
  });

  it('tells order in lists, types and empty values apart', () => {
    const texts = [[1, 2], [2, 1], ['1', 2], [], {}, null, '', 0, false].map(canonicalText);
    expect(texts).toEqual(['[1,2]', '[2,1]', '["1",2]', '[]', '{}', 'null', '""', '0', 'false']);
  });

  it('leaves undefined keys out and refuses what JSON cannot say', () => {
    expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [Number.NaN, Infinity, 1n, Symbol('s'), undefined, [undefined]])
      expect(() => canonicalText(value)).toThrow(TypeError);
  });
});

describe('sealCommit', () => {
  it('hashes the header with the hashes of the parts, as documented', () => {
    const all = changes(partSize + 1);
    const { header, parts } = sealCommit({ ...unsealed, changes: all });
    const partTexts = [all.slice(0, partSize), all.slice(partSize)].map((part) => canonicalText(part));
    const partHashes = partTexts.map((text) => `"${sha256(text)}"`).join(',');
    const text = `{"at":"${noon}","by":"ada","changeCount":501,"commitId":"c","parts":[${partHashes}],"prevHash":"${'ab'.repeat(32)}","reason":"test","seq":7}`;
    expect(header).toEqual({ ...unsealed, changeCount: 501, hash: sha256(text) });
    expect(parts.map((part) => part.text)).toEqual(partTexts);
    expect(parts.flatMap((part) => changesOf(part.text))).toEqual(all);
  });

  it('gives another hash when anything of the commit differs', () => {
    const all = changes(3);
    const hashOf = (given: object): string => sealCommit({ ...unsealed, changes: all, ...given }).header.hash;
    const hashes = [
      {},
      { seq: 8 },
      { commitId: 'd' },
      { at: '2024-06-01T12:00:00.001Z' },
      { by: 'bo' },
      { reason: '' },
      { prevHash: genesisHash },
    ]
      .map(hashOf)
      .concat([
        hashOf({ changes: all.slice(1) }),
        hashOf({ changes: all.toReversed() }),
        hashOf({ changes: [{ ...all[0], previousRevision: 6 }, ...all.slice(1)] }),
      ]);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOf({})).toBe(hashOf({}));
  });

  it('covers removals', () => {
    const removal: AppliedChange = { op: 'remove', id: 'org:1', record: null, previousRevision: 4 };
    expect(partHash([removal])).toBe(sha256('[{"id":"org:1","op":"remove","previousRevision":4,"record":null}]'));
  });
});
