/** Facts that guards look at, found with the writer's View. */
import type { Violation } from '../domain/errors.ts';
import type { RecordType } from '../domain/model.ts';
import type { SubgraphContext } from './context.ts';
import { notFound } from './mutate.ts';

const words: Partial<Record<RecordType, string>> = {
  impactReport: 'impact report',
  intelItem: 'item',
  interferenceDetermination: 'interference determination',
};

/** The violations for ids of an input that name no record of the type that the writer may see. */
export function presence(
  type: RecordType,
  ids: readonly string[] | string | null | undefined,
  field: string,
  { view }: SubgraphContext,
): Violation[] {
  const asked = typeof ids === 'string' ? [ids] : (ids ?? []);
  return asked.filter((id) => view.visible(type, [id]).length === 0).map((id) => notFound(words[type] ?? type, id, field));
}
