import { describe, expect, it } from '@jest/globals';
import { toldChanges } from '../../domain/audit.ts';
import type { Reading, SeenChange } from '../../domain/audit.ts';
import type { AssessmentRecord, LedgerRecord, ScreeningRunRecord } from '../../domain/model.ts';
import { actor, incident, marked, sampleRecords } from '../world.ts';

const everything: Reading = { user: null, today: '2024-06-01', names: () => true, hides: () => false };
const hiding = (...ids: string[]): Reading => ({
  ...everything,
  names: (id) => !ids.includes(id),
  hides: (text) => ids.includes(text),
});
const change = (before: LedgerRecord | null, after: LedgerRecord | null): SeenChange => {
  const { id, type } = (after ?? before)!;
  return { recordId: id, type, before, after };
};
const told = (before: LedgerRecord | null, after: LedgerRecord | null, reading = everything) =>
  toldChanges([change(before, after)], reading)[0]!;
const sample = <T extends LedgerRecord>(type: T['type']): T => sampleRecords().find((record) => record.type === type) as T;

describe('a change as told', () => {
  it('names the fields that differ, whatever the order of what is in them', () => {
    const old = actor('a', 'A', { details: { kind: 'ENTITY', entityType: 'Company', incorporated: null, founded: null } });
    const reordered = actor('a', 'A', { details: { founded: null, incorporated: null, entityType: 'Company', kind: 'ENTITY' } });
    expect(told(old, reordered).fields).toEqual([]);
    expect(told(old, actor('a', 'A', { ...reordered, description: 'New' })).fields).toEqual(['description']);
  });

  it('leaves out what a list names that the viewer may not see, and counts that as no difference', () => {
    const old = incident('i', 'I', { elections: ['e:1'] });
    const now = incident('i', 'I', { elections: ['e:1', 'e:2'] });
    expect(told(old, now, hiding('e:2'))).toMatchObject({ fields: [], after: expect.stringContaining('"elections":["e:1"]') });
    expect(told(old, now).fields).toEqual(['elections']);
  });

  it('leaves out the hit of a screening on an actor that the viewer may not see, and not the hits beside it', () => {
    const run = sample<ScreeningRunRecord>('screeningRun');
    const hit = (id: string) => ({ actor: id, score: 1, verdict: 'BLOCKED' });
    const record = { ...run, results: [{ ref: 'c', decision: 'MATCH' as const, hits: [hit('a:1'), hit('a:2')] }] };
    expect(JSON.parse(told(null, record, hiding('a:2')).after!)).toMatchObject({ results: [{ hits: [hit('a:1')] }] });
  });

  it('leaves a text alone that is the id of no hidden record', () => {
    expect(told(null, actor('a', 'e:2'), hiding('e:1')).after).toContain('"name":"e:2"');
  });

  it('keeps a summary for the public back until the day of its release', () => {
    const written = { ...sample<AssessmentRecord>('assessment'), publicSummary: 'It was quiet.' };
    const summary = (releasedAt: string | null): unknown =>
      (JSON.parse(told(null, { ...written, releasedAt }).after!) as { publicSummary: unknown }).publicSummary;
    expect([summary(null), summary('2024-06-02'), summary('2024-06-01')]).toEqual([null, null, 'It was quiet.']);
  });

  it('tells the circle of a marking to its originator alone, and others that it differs', () => {
    const [old, now] = ['org:1', 'org:2'].map((org) =>
      actor('a', 'A', { marking: marked({ tlp: 'AMBER', originator: 'ida', recipientOrgs: [org] }) }),
    );
    expect(told(old!, now!)).toMatchObject({ fields: ['marking'], after: expect.stringContaining('"marking":{"tlp":"AMBER"}') });
    expect(told(old!, now!, { ...everything, user: 'ida' }).after).toContain('"recipientOrgs":["org:2"]');
  });

  it('gives the length of a very long field in its place', () => {
    const record = actor('a', 'A', { description: 'x'.repeat(10_001) });
    expect(JSON.parse(told(null, record).after!)).toMatchObject({ name: 'A', description: { omittedCharacters: 10_003 } });
    expect(told(null, actor('a', 'A', { description: 'x'.repeat(9_000) })).after).toContain('xxx');
  });
});

describe('the changes of a commit', () => {
  const changes = (count: number, description: string) =>
    Array.from({ length: count }, (_, i) => change(null, actor(`a:${i}`, 'A', { description })));

  it('are a hundred at most', () => {
    expect(toldChanges(changes(101, ''), everything)).toHaveLength(100);
    expect(toldChanges(changes(99, ''), everything)).toHaveLength(99);
  });

  it('end after fifty thousand characters, and never before the first', () => {
    expect(toldChanges(changes(20, 'x'.repeat(9_000)), everything)).toHaveLength(6);
  });
});
