/** What assessments and reports share: their papers, which fewer see than the records, and the versions of what they say. */
import { differing } from '../../domain/process/delivery.ts';
import type { Amendment } from '../../domain/process/delivery.ts';
import { paperId } from '../../domain/process/filing.ts';
import type { LedgerRecord, RecordOf } from '../../domain/model.ts';
import type { SubgraphContext } from '../context.ts';
import type { Loaded } from '../records.ts';

export type PaperType = 'assessmentPaper' | 'impactPaper' | 'membershipPaper' | 'roomPaper';

/** The paper of a record; null where there is none or the viewer may not see it. */
export async function paperOf<T extends PaperType>(type: T, of: string, context: SubgraphContext): Promise<Loaded<RecordOf<T>> | null> {
  return await context.one(type, paperId(of));
}

/** A field of the paper as a resolver; null for viewers who do not see the paper. */
export function onPaper<T extends PaperType, V>(type: T, read: (paper: Loaded<RecordOf<T>>, context: SubgraphContext) => V) {
  return async ({ id }: { readonly id: string }, _args: unknown, context: SubgraphContext): Promise<V | null> => {
    const paper = await paperOf(type, id, context);
    return paper === null ? null : read(paper, context);
  };
}

/** The field `revision`: the version of the record or its paper, whichever was written last. */
export function fileRevision(type: PaperType) {
  return async (record: Loaded<LedgerRecord>, _args: unknown, context: SubgraphContext): Promise<string> => {
    const paper = await paperOf(type, record.id, context);
    return await context.revision({ ...record, seq: Math.max(record.seq, paper?.seq ?? 0) });
  };
}

/** What each version before the present one said, oldest first. */
export function versionsOf<C>(earlier: readonly C[]): { readonly version: number; readonly content: C }[] {
  return earlier.map((content, index) => ({ version: index + 1, content }));
}

/** The amendments of a paper, with the fields that changed as far as `seen` shows them. */
export function amendmentsOf<C extends object>(
  paper: { readonly amendments: readonly Amendment[]; readonly earlierContents: readonly C[]; readonly content: C },
  seen: (content: C) => C,
): Amendment[] {
  const versions = [...paper.earlierContents, paper.content].map(seen);
  return paper.amendments.map((amendment, index) => {
    const [before, after] = [versions[index], versions[index + 1]];
    return { ...amendment, changedBlocks: before === undefined || after === undefined ? [] : differing(before, after) };
  });
}
