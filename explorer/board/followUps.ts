/** Records that may be made from another one, with what is known of them already. */
import type { Typed } from './typed.ts';

/** A record as its page reads it. */
export interface Read {
  readonly id: string;
  readonly status: string;
  readonly isSynthetic: boolean;
  readonly [field: string]: unknown;
}
export interface FollowUp {
  readonly step: string;
  readonly first: Typed;
}

interface Named {
  readonly id: string;
  readonly status?: string;
}
const idsIn = (value: unknown) => (Array.isArray(value) ? (value as readonly (Named | null)[]).flatMap((each) => each?.id ?? []) : []);
const idOf = (value: unknown) => (value as Named | null | undefined)?.id ?? '';

/** What can follow a record, in the order of the process; who may is another question. */
export function followUpsOf(kind: string, record: Read): readonly FollowUp[] {
  const isSynthetic = String(record.isSynthetic);
  const { id } = record;
  if (kind === 'incident') {
    const published = (record['attributions'] as readonly Named[]).filter(({ status }) => status === 'PUBLISHED').map((each) => each.id);
    return [
      { step: 'draftAttribution', first: { incident: id } },
      { step: 'openInterferenceDetermination', first: { election: idsIn(record['elections'])[0] ?? '', incidents: [id], isSynthetic } },
      { step: 'openResponseCase', first: { incident: id } },
      {
        step: 'proposeDetermination',
        first: { actor: idsIn(record['actors'])[0] ?? '', incidents: [id], attributions: published, isSynthetic },
      },
    ];
  }
  if (kind === 'interferenceDetermination')
    return [
      { step: 'proposeDetermination', first: { actor: idOf(record['foreignActor']), incidents: idsIn(record['incidents']), isSynthetic } },
    ];
  if (kind === 'determination' && record.status === 'DETERMINED')
    return [
      {
        step: 'draftDesignation',
        first: { actor: idOf(record['heading']), determination: id, programs: ['ELECTION-EO13848'], isSynthetic },
      },
    ];
  if (kind === 'designation') return [{ step: 'filePetition', first: { designation: id } }];
  if (kind === 'assessment') return [{ step: 'draftRecommendation', first: { election: idOf(record['heading']), assessment: id } }];
  if (kind === 'intelItem' || kind === 'tearline') return [{ step: 'draftAdvisory', first: { derivedFrom: [id] } }];
  return [];
}
