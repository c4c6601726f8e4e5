import type { Day, SourceRef } from '../../domain/model.ts';

/** The sources of a record that somebody writes by hand: those it had, and the dataset `analyst`. */
export function writtenSources(before: readonly SourceRef[], url: string | null | undefined, today: Day): SourceRef[] {
  const own = before.find(({ dataset }) => dataset === 'analyst');
  const others = before.filter((source) => source !== own);
  return [...others, { dataset: 'analyst', url: url ?? own?.url ?? null, firstSeen: own?.firstSeen ?? today, lastSeen: null }];
}
