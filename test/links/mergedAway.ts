/** Two actors of which the second becomes a part of the first, which is marked otherwise afterwards. */
import type { AppliedChange, WholeCommit } from '../../domain/ledger.ts';
import type { ActorRecord } from '../../domain/model.ts';
import { merged } from '../../domain/resolution/merging.ts';
import type { Tlp } from '../../domain/tlp.ts';
import { actor } from '../world.ts';
import { commitOf } from './histories.ts';
import { marked } from './worlds.ts';

/** `a0` and `a1` are made by the first commit, one of them by the second, and `a0` is marked as given by the third. */
export function mergedAway(tlp: Tlp): WholeCommit[] {
  const [keeps, goes] = ['a0', 'a1'].map((id) => ({ record: actor(id, id, { marking: marked('CLEAR') }), revision: 1 }));
  if (keeps === undefined || goes === undefined) throw new TypeError('There are two.');
  const put = (record: ActorRecord, previousRevision: number | null): AppliedChange => ({ op: 'put', id: record.id, record, previousRevision }); // prettier-ignore
  const { changes } = merged({ keeps, goes, parts: [], referring: [] });
  const whole = changes.flatMap((change) => (change.op === 'put' && change.record.type === 'actor' ? [change.record] : []))[0];
  if (whole === undefined) throw new TypeError('A merge writes the whole.');
  const merging = changes.map((change): AppliedChange =>
    change.op === 'put'
      ? { op: 'put', id: change.record.id, record: change.record, previousRevision: change.record.type === 'actor' ? 1 : null }
      : { op: 'remove', id: change.id, record: null, previousRevision: 1 },
  );
  return [
    commitOf(1, 'wes', [put(keeps.record, null), put(goes.record, null)]),
    commitOf(2, 'wes', merging),
    commitOf(3, 'wes', [put({ ...whole, marking: marked(tlp) }, 2)]),
  ];
}
