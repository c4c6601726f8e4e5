/** Records by id for the resolvers of judgments and determinations. */
import { OstrakonError } from '../../domain/errors.ts';
import type { MethodFramework, RecordOf } from '../../domain/model.ts';
import type { FiledType, MethodUse } from '../../links/questions.ts';
import type { SubgraphContext } from '../context.ts';
import type { Loaded } from '../records.ts';

/** How many pairs one answer holds at most. */
export const mostPairs = 500;

/** The record that a visible one cannot do without. @throws {OstrakonError} NOT_FOUND where it went meanwhile */
export async function thatIsThere<T extends FiledType>(type: T, id: string, context: SubgraphContext): Promise<Loaded<RecordOf<T>>> {
  const record = await context.one(type, id);
  if (record === null) throw new OstrakonError({ code: 'NOT_FOUND', message: 'A record that this one stands on has gone.' });
  return record;
}

/** Uses of methods of one catalogue, or of both. */
export async function usesOf(
  country: string | null,
  framework: MethodFramework | null,
  context: SubgraphContext,
): Promise<readonly MethodUse[]> {
  const uses = context.view.methodUse(country);
  if (framework === null) return uses;
  const techniques = await context.many('technique', [...new Set(uses.map(({ technique }) => technique))]);
  const own = new Set(techniques.filter((technique) => technique.framework === framework).map(({ id }) => id));
  return uses.filter(({ technique }) => own.has(technique));
}

/** The visible records of a type that refer to a record, by id. */
export function idsOn(type: 'notification' | 'interferenceDetermination', id: string, { view }: SubgraphContext): string[] {
  return view.filedOn(type, id).map((record) => record.id);
}
