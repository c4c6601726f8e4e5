/** Registering systems that elections run on: records made once and kept up to date, without states. */
import { randomUUID } from 'node:crypto';
import type { Violation } from '../../domain/errors.ts';
import { incompleteMarking, markingFrom } from '../../domain/markings.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { assetViolations, placeViolations } from '../../domain/process/infrastructureAsset.ts';
import type { InfrastructureAssetRecord } from '../../domain/process/infrastructureAsset.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { membership, notFound } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import { unloaded } from '../records.ts';
import { visibleOne } from '../visible.ts';
import type { RegisterAssetInput, UpdateAssetInput } from './generated/resolvers.ts';
import { placeFacts, stateAt, stateOffices } from './places.ts';

/** Seen by who registers it, the offices of its State, and Homeland Security, unless the input says otherwise. */
export function registered(input: RegisterAssetInput, writer: string, context: SubgraphContext): Plan<InfrastructureAssetRecord> {
  const { type: assetType, jurisdiction, vendor, connectedToInternet, hasPaperRecord, controls, isSynthetic, ...asked } = input;
  const { org } = context.viewer;
  const offices = stateOffices(stateAt(jurisdiction, context), context);
  const readers = [...new Set([...(org === null ? [] : [org]), ...offices, agencyOrgs.DHS_CISA])];
  const record: InfrastructureAssetRecord = {
    type: 'infrastructureAsset',
    id: `asset:${randomUUID()}`,
    marking: markingFrom(asked, forOrgs(readers, writer), writer),
    sources: [],
    isSynthetic: isSynthetic ?? false,
    assetType,
    jurisdiction,
    org,
    vendor: vendor ?? null,
    connectedToInternet: connectedToInternet ?? null,
    hasPaperRecord: hasPaperRecord ?? null,
    controls: controls ?? [],
  };
  const violations = [
    ...placeOf(jurisdiction, context),
    ...assetViolations(record),
    ...incompleteMarking(record.marking),
    ...membership(context, record),
  ];
  return { violations, before: null, result: record };
}

/** A system with what has changed about it; one that the writer does not see is not found. */
export async function updated(input: UpdateAssetInput, context: SubgraphContext): Promise<Plan<InfrastructureAssetRecord>> {
  const { id, ...given } = input;
  const before = await visibleOne('infrastructureAsset', id, context);
  if (before === null) return { violations: [notFound('asset', id, 'id')], before, result: null as never, isKept: true };
  const asset = unloaded<InfrastructureAssetRecord>(before);
  const result: InfrastructureAssetRecord = {
    ...asset,
    vendor: kept(given.vendor, asset.vendor),
    connectedToInternet: kept(given.connectedToInternet, asset.connectedToInternet),
    hasPaperRecord: kept(given.hasPaperRecord, asset.hasPaperRecord),
    controls: kept(given.controls, asset.controls) ?? [],
  };
  return { violations: [...placeOf(asset.jurisdiction, context), ...assetViolations(result)], before, result };
}

const kept = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given);

/** That the jurisdiction is there, and the writer may speak for it. */
function placeOf(jurisdiction: string, context: SubgraphContext): Violation[] {
  const missing = presence('jurisdiction', jurisdiction, 'jurisdiction', context);
  if (missing.length > 0) return missing;
  return placeViolations(placeFacts(jurisdiction, context), context.viewer.roles.includes('DHS_CISA_ANALYST'));
}
