/** The kinds of record that have a page: what each is called and the question that reads one. */
import advisory from './records/advisory.graphql?raw';
import assessment from './records/assessment.graphql?raw';
import attribution from './records/attribution.graphql?raw';
import delistingPetition from './records/delistingPetition.graphql?raw';
import designation from './records/designation.graphql?raw';
import determination from './records/determination.graphql?raw';
import impactReport from './records/impactReport.graphql?raw';
import incident from './records/incident.graphql?raw';
import intelItem from './records/intelItem.graphql?raw';
import interferenceDetermination from './records/interferenceDetermination.graphql?raw';
import license from './records/license.graphql?raw';
import measureRecommendation from './records/measureRecommendation.graphql?raw';
import membership from './records/membership.graphql?raw';
import nationalEmergency from './records/nationalEmergency.graphql?raw';
import pilotProgram from './records/pilotProgram.graphql?raw';
import responseCase from './records/responseCase.graphql?raw';
import situationRoom from './records/situationRoom.graphql?raw';
import supportEngagement from './records/supportEngagement.graphql?raw';
import tearline from './records/tearline.graphql?raw';

export interface Kind {
  readonly noun: string;
  /** Reads one as `record`, by the variable `id`. */
  readonly document: string;
}

/** Kinds by the type of the record, as the inbox names it. */
export const kinds: Readonly<Record<string, Kind>> = {
  incident: { noun: 'Incident', document: incident },
  attribution: { noun: 'Attribution judgment', document: attribution },
  interferenceDetermination: { noun: 'Interference determination', document: interferenceDetermination },
  determination: { noun: 'Determination', document: determination },
  designation: { noun: 'Designation', document: designation },
  delistingPetition: { noun: 'Petition for delisting', document: delistingPetition },
  license: { noun: 'Licence', document: license },
  measureRecommendation: { noun: 'Recommendation of measures', document: measureRecommendation },
  assessment: { noun: 'Assessment, section 1(a)', document: assessment },
  impactReport: { noun: 'Report, section 1(b)', document: impactReport },
  advisory: { noun: 'Advisory', document: advisory },
  intelItem: { noun: 'Intelligence item', document: intelItem },
  tearline: { noun: 'Tear-line', document: tearline },
  membership: { noun: 'Membership', document: membership },
  situationRoom: { noun: 'Situation room', document: situationRoom },
  pilotProgram: { noun: 'Pilot programme', document: pilotProgram },
  responseCase: { noun: 'Response case', document: responseCase },
  supportEngagement: { noun: 'Support engagement', document: supportEngagement },
  nationalEmergency: { noun: 'National emergency', document: nationalEmergency },
};

/**
 * The kind that a record's id tells by how it begins; null for an id from elsewhere.
 *
 * @param id such as `incident:EX-green`
 */
export function kindOfId(id: string): string | null {
  const [prefix = '', rest] = id.split(':', 2);
  const name = prefix === 'intel' ? 'intelItem' : prefix;
  return rest !== undefined && Object.hasOwn(kinds, name) ? name : null;
}

/** The kind of record behind a GraphQL type; null for a type without a page of its own. */
export function kindOf(typename: string): string | null {
  const name = typename === 'AttributionJudgment' ? 'attribution' : typename.charAt(0).toLowerCase() + typename.slice(1);
  return Object.hasOwn(kinds, name) ? name : null;
}
