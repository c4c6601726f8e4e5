/** What is sent, as one text, so that a recipient's copy can be compared with what was recorded. */
import type { AdvisoryRecord } from './advisory.ts';
import type { TearlineRecord } from './tearline.ts';

/** Something sent as fields and values in the order they are read; a list is one row an item. */
export type SentRow = readonly [field: string, value: string];

export function advisoryRows(advisory: AdvisoryRecord): SentRow[] {
  const { id, version, title, body, severity, affectedAssetTypes, recommendedActions, expiresAt, releaseMarking } = advisory;
  return [
    ['id', id],
    ['version', String(version)],
    ['marking', `TLP:${releaseMarking.tlp}`],
    ['title', title],
    ['severity', severity],
    ['body', body],
    ...affectedAssetTypes.map((type): SentRow => ['affectedAssetType', type]),
    ...recommendedActions.map((action): SentRow => ['recommendedAction', action]),
    ...(expiresAt === null ? [] : [['expiresAt', expiresAt] as const]),
  ];
}

export function tearlineRows({
  id,
  colour,
  originAgency,
  text,
  indicators,
  affectedAssetTypes,
  recommendedActions,
}: TearlineRecord): SentRow[] {
  return [
    ['id', id],
    ['marking', `TLP:${colour}`],
    ['originAgency', originAgency],
    ['text', text],
    ...indicators.map((indicator): SentRow => ['indicator', indicator]),
    ...affectedAssetTypes.map((type): SentRow => ['affectedAssetType', type]),
    ...recommendedActions.map((action): SentRow => ['recommendedAction', action]),
  ];
}

/** The rows as one text: JSON, so that no two different sendings are the same text. */
export function canonicalText(rows: readonly SentRow[]): string {
  return JSON.stringify(rows);
}
