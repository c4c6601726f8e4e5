/** What changed between two positions of the ledger. */
import { toldChanges } from '../../domain/audit.ts';
import { OstrakonError } from '../../domain/errors.ts';
import type { RecordType } from '../../domain/model.ts';
import { references } from '../../domain/references.ts';
import { changesBetween } from '../../links/changes/changesBetween.ts';
import type { ChangeKind, ChangePlace, ChangesRequest, ViewedChange } from '../../links/changes/changesBetween.ts';
import type { View } from '../../links/questions.ts';
import type { SubgraphContext } from '../context.ts';
import type { Services } from '../services.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';
import { referenceTo } from './references.ts';
import { badPosition } from './badPosition.ts';

/** One change as told; records as JSON text, reduced to what the viewer may read in them. */
export interface ToldLedgerChange {
  readonly cursor: string;
  readonly position: string;
  readonly at: string;
  readonly kind: RecordType;
  readonly id: string;
  readonly change: ChangeKind;
  readonly fields: readonly string[];
  readonly previous: string | null;
  readonly current: string | null;
}

export interface AskedChanges {
  readonly after: string | null;
  readonly until: string | null;
  readonly kinds: readonly string[] | null;
  readonly first: number;
}

const recordTypes = new Set(Object.keys(references).filter((type) => type !== 'idempotency'));
const isRecordType = (text: string): text is RecordType => recordTypes.has(text);

/** A page of changes. @throws {OstrakonError} BAD_INPUT, OPERATION_TOO_COMPLEX, STORE_UNAVAILABLE */
export async function changesTold(
  view: View,
  { ledger, positions }: Pick<Services, 'ledger' | 'positions'>,
  { after, until, kinds, first }: AskedChanges,
): Promise<{ readonly changes: readonly ToldLedgerChange[]; readonly hasMore: boolean }> {
  const unknown = (kinds ?? []).find((kind) => !isRecordType(kind));
  if (unknown !== undefined) {
    const message = `There are no records of the kind "${unknown}"; there are ${[...recordTypes].sort().join(', ')}.`;
    throw new OstrakonError({ code: 'BAD_INPUT', field: 'kinds', message });
  }
  const request = {
    after: after === null ? { seq: 0, id: null, shown: null } : await decodedPlace(after, positions),
    until: until === null ? null : (await decodedPlace(until, positions)).seq,
    types: kinds === null ? null : new Set(kinds.filter(isRecordType)),
    first,
  };
  const { changes, hasMore, reading } = await changesBetween(view, ledger, request);
  const told = async ({ place, at, id, type, change, before, after: now }: ViewedChange): Promise<ToldLedgerChange> => {
    const [read] = toldChanges([{ recordId: id, type, before, after: now }], reading);
    const position = await positions.encode(place.seq);
    return {
      cursor: `${position}.${encodedPlace(place)}`,
      position,
      at,
      kind: type,
      id,
      change,
      fields: read?.fields ?? [],
      previous: read?.before ?? null,
      current: read?.after ?? null,
    };
  };
  return { changes: await Promise.all(changes.map(told)), hasMore };
}

export const changeQueries: Pick<Required<QueryResolvers>, 'changes'> = {
  changes: async (_root, { after, until, kinds, first }, { view, services }) => {
    const asked = { after: after ?? null, until: until ?? null, kinds: kinds ?? null, first: first ?? 20 };
    const { changes, hasMore } = await changesTold(view, services, asked);
    return {
      edges: changes.map((node) => ({ cursor: node.cursor, node })),
      pageInfo: {
        hasNextPage: hasMore,
        hasPreviousPage: asked.after !== null,
        startCursor: changes[0]?.cursor ?? null,
        endCursor: changes.at(-1)?.cursor ?? null,
      },
    };
  },
};

const shownTypes = { actor: 'Actor', link: 'Link', designation: 'Designation', incident: 'Incident', election: 'Election' } as const;
type ShownType = keyof typeof shownTypes;
const isShownType = (type: string): type is ShownType => type in shownTypes;

export const changeResolvers: Pick<Required<Resolvers>, 'LedgerChange' | 'ChangedRecord'> = {
  LedgerChange: {
    record: async ({ id, kind, change }, _args, context) => (change === 'REMOVED' ? null : await recordNow(id, kind, context)),
  },
  ChangedRecord: { __resolveType: ({ type }) => shownTypes[type] },
};

/** The record as it stands; null where it has gone again, or its kind is none of those that have a type here. */
async function recordNow(id: string, kind: RecordType, context: SubgraphContext) {
  if (!isShownType(kind) || !context.view.isVisible(id)) return null;
  if (kind !== 'designation') return { ...referenceTo(id), type: kind };
  return await context.one(kind, id);
}

/** The place within a commit, by ids that the viewer sees in it: numbers would count what is hidden. */
function encodedPlace({ id, shown }: ChangePlace): string {
  return Buffer.from(JSON.stringify(shown === null ? [id] : [id, shown]), 'utf8').toString('base64url');
}

async function decodedPlace(text: string, positions: Services['positions']): Promise<ChangesRequest['after']> {
  const [position = '', place] = text.split('.');
  const seq = await positions.decode(position);
  if (place === undefined) return { seq, id: null, shown: null };
  try {
    const ids: unknown = JSON.parse(Buffer.from(place, 'base64url').toString('utf8'));
    if (Array.isArray(ids) && ids.length > 0 && ids.length < 3 && ids.every((id) => typeof id === 'string')) {
      const [id = '', shown = null] = ids;
      return { seq, id, shown };
    }
  } catch {
    // Told below, like any other text that is no cursor.
  }
  throw badPosition();
}
