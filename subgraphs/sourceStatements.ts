/** Who says that there is a link or a designation: its sources, in the form in which the values of an actor are stated. */
import type { Day, LedgerRecord, SourceRef } from '../domain/model.ts';
import { lastSeen } from './answers.ts';
import type { SubgraphContext } from './context.ts';

/** That a source has a record as a whole; `lastSeen` null is still. */
export interface SourceStatement {
  readonly field: string;
  readonly value: string;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly isCurrent: boolean;
  readonly source: SourceRef;
  readonly record: Pick<LedgerRecord, 'marking'>;
  readonly sourceId: string;
}

/** One for each source of the record, by name of the dataset. */
export function sourceStatements(
  record: Pick<LedgerRecord, 'marking' | 'sources'>,
  said: Pick<SourceStatement, 'field' | 'value' | 'sourceId'>,
): SourceStatement[] {
  return record.sources
    .map((source) => ({
      ...said,
      firstSeen: source.firstSeen,
      lastSeen: source.lastSeen,
      isCurrent: source.lastSeen === null,
      source,
      record,
    })) // prettier-ignore
    .sort((a, b) => (a.source.dataset < b.source.dataset ? -1 : 1));
}

/** Resolvers of `Statement` for the statements of a record as a whole. */
export const sourceStatementFields = {
  source: ({ source }: SourceStatement): string => source.dataset,
  url: ({ source }: SourceStatement): string | null => source.url,
  lastSeen: ({ source }: SourceStatement, _args: unknown, context: SubgraphContext): Day | null => lastSeen(source, context),
  marking: ({ record }: SourceStatement) => record.marking.tlp,
};
