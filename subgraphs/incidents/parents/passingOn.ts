/** What the resolvers of markings and sendings are handed as parents. */
import type { LedgerRecord } from '../../../domain/model.ts';
import type { DisseminationRecord } from '../../../domain/process/dissemination.ts';
import type { Loaded } from '../../records.ts';

export type MarkedParent = Loaded<LedgerRecord>;
export type DisseminationParent = Loaded<DisseminationRecord>;
