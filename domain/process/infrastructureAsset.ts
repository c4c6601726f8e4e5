/** Systems that elections run on, as those who run them register them: records without states. */
import { personalData } from '../classifiedGuard.ts';
import type { Violation } from '../errors.ts';
import type { Recorded } from '../model.ts';
import type { AssetType } from './sharing.ts';
import { isStated } from './stated.ts';
import type { PlaceFacts } from './supportEngagement.ts';

/** A system, or all of one kind, that a jurisdiction runs elections on. */
export interface InfrastructureAssetRecord extends Recorded {
  readonly type: 'infrastructureAsset';
  readonly assetType: AssetType;
  /** Who runs it. */
  readonly jurisdiction: string;
  /** Organisation that registered it. */
  readonly org: string | null;
  /** Who makes or hosts it; null where not said. */
  readonly vendor: string | null;
  /** Null where not said. */
  readonly connectedToInternet: boolean | null;
  /** Whether it leaves a record on paper; null where not said. */
  readonly hasPaperRecord: boolean | null;
  /** What protects it. */
  readonly controls: readonly string[];
}

export type AssetScope = 'EO13848' | 'DHS_SUBSECTOR';

const scopes: Readonly<Record<AssetType, AssetScope | null>> = {
  VOTER_REGISTRATION_DATABASE: 'EO13848',
  VOTING_MACHINE: 'EO13848',
  TABULATION_EQUIPMENT: 'EO13848',
  RESULTS_TRANSMISSION: 'EO13848',
  ELECTION_NIGHT_REPORTING: 'DHS_SUBSECTOR',
  E_POLLBOOK: 'DHS_SUBSECTOR',
  POLLING_PLACE: 'DHS_SUBSECTOR',
  STORAGE_FACILITY: 'DHS_SUBSECTOR',
  CENTRAL_COUNT_SITE: 'DHS_SUBSECTOR',
  BALLOT_PRINTING_MAILING: 'DHS_SUBSECTOR',
  PUBLIC_ELECTION_WEBSITE: 'DHS_SUBSECTOR',
  OFFICE_NETWORK_EMAIL: 'DHS_SUBSECTOR',
  CAMPAIGN_INFRASTRUCTURE: null,
  POLITICAL_ORG_INFRASTRUCTURE: null,
  CANDIDATE_INFRASTRUCTURE: null,
  PUBLIC_INFORMATION_SPACE: null,
};

/** Whose list a kind of system is on: the order's, or what the subsector adds; null for what is no election infrastructure. */
export function scopeOf(type: AssetType): AssetScope | null {
  return scopes[type];
}

const maxLine = 300;
const maxControls = 50;

/** What is wrong with an asset by itself. */
export function assetViolations({ assetType, vendor, controls }: InfrastructureAssetRecord): Violation[] {
  const found: Violation[] = [];
  if (scopeOf(assetType) === null) {
    const message = `${assetType} is not run by election offices; register election infrastructure only.`;
    found.push({ code: 'BAD_INPUT', message, field: 'type' });
  }
  if (vendor !== null) found.push(...lineViolations(vendor, 'vendor'));
  if (controls.length > maxControls) {
    found.push({ code: 'BAD_INPUT', message: `controls takes at most ${maxControls} lines.`, field: 'controls' });
  }
  return [...found, ...controls.slice(0, maxControls).flatMap((control, index) => lineViolations(control, `controls.${index}`))];
}

function lineViolations(text: string, field: string): Violation[] {
  if (!isStated(text)) return [{ code: 'BAD_INPUT', message: `${field} must not be blank.`, field }];
  if (text.length > maxLine) {
    return [{ code: 'BAD_INPUT', message: `${field} is too long; at most ${maxLine} characters are allowed.`, field }];
  }
  return personalData(text, field);
}

/** That an official speaks for the State the asset lies in; Homeland Security registers everywhere. */
export function placeViolations({ jurisdictionName, state, viewerState }: PlaceFacts, isEverywhere: boolean): Violation[] {
  if (isEverywhere || viewerState === state) return [];
  return [{ code: 'FORBIDDEN', message: `You may not speak for ${jurisdictionName}.`, field: 'jurisdiction' }];
}
