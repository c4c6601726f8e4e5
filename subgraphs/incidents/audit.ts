/** The audit log: what was changed, by whom, when and why. */
import { toldChanges } from '../../domain/audit.ts';
import { auditLog } from '../../links/audit/auditLog.ts';
import type { QueryResolvers } from './generated/resolvers.ts';

export const auditQueries: Pick<Required<QueryResolvers>, 'auditLog'> = {
  auditLog: async (_root, { recordId, by, after, first }, { view, services: { ledger, positions } }) => {
    const below = typeof after === 'string' ? await positions.decode(after) : null;
    const request = { recordId: recordId ?? null, by: by ?? null, below, first: first ?? 20 };
    const { entries, reading } = await auditLog(view, ledger, request);
    return await Promise.all(
      entries.map(async ({ commit, changes, changeCount }) => {
        const told = toldChanges(changes, reading);
        const position = await positions.encode(commit.seq);
        return { ...commit, position, changes: told, changeCount, truncated: told.length < changeCount };
      }),
    );
  },
};
