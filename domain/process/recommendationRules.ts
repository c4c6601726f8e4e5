/** What a recommendation under section 3(b) must say before State and Treasury sign it. */
import type { Violation } from '../errors.ts';
import type { Day } from '../model.ts';
import { agencyNames, unsigned } from './agencies.ts';
import type { Guard } from './machine.ts';
import { sectors, signers } from './recommendationRecord.ts';
import type { ProposedMeasure, RecommendationRecord, Sector } from './recommendationRecord.ts';
import { inWords, isStated } from './stated.ts';

export interface RecommendationFacts {
  readonly electionName: string;
  readonly countryName: string;
  /** Countries whose governments the assessment finds to have authorized, directed, sponsored or supported interference. */
  readonly governmentsFound: readonly string[];
  readonly assessmentDeliveredAt: Day | null;
  readonly impactReportDeliveredAt: Day | null;
  /** What is known of the targets. */
  readonly targets: readonly {
    readonly id: string;
    readonly name: string;
    readonly isOrganisation: boolean;
    readonly domiciles: readonly string[];
  }[];
}
interface Judged {
  readonly record: RecommendationRecord;
  readonly facts: RecommendationFacts;
}
const rule = 'EO 13848 section 3(b)';

const afterBothDocuments: Guard<Judged> = {
  codes: ['RECOMMENDATION_PREMATURE'],
  holds: 'The 1(a) assessment and the 1(b) report are delivered',
  violations: ({ facts }) => prematureWithout(facts.assessmentDeliveredAt !== null, facts.impactReportDeliveredAt !== null),
};
/** The violation where one of the two documents that section 3 follows is not there. */
export function prematureWithout(hasAssessment: boolean, hasImpactReport: boolean): Violation[] {
  const missing = [...(hasAssessment ? [] : ['the 1(a) assessment']), ...(hasImpactReport ? [] : ['the 1(b) report'])];
  if (missing.length === 0) return [];
  const message = `Section 3 follows transmission of both documents; missing ${inWords(missing)}.`;
  return [{ code: 'RECOMMENDATION_PREMATURE', message, rule, field: 'assessment', details: { missing } }];
}
const foundAgainst: Guard<Judged> = {
  codes: ['RECOMMENDATION_COUNTRY_NOT_FOUND'],
  holds: 'The assessment finds that the country’s government stood behind interference',
  violations: ({ record, facts }) => {
    if (facts.governmentsFound.includes(record.country)) return [];
    const message =
      `The assessment for ${facts.electionName} does not find that ${facts.countryName}'s government ` +
      'authorized, directed, sponsored or supported interference.';
    return [{ code: 'RECOMMENDATION_COUNTRY_NOT_FOUND', message, rule, field: 'country' }];
  },
};
const allSectors: Guard<Judged> = {
  codes: ['RECOMMENDATION_SECTORS_MISSING'],
  holds: 'Each of the five sectors has an entity, or one of a comparable sector with a reason',
  violations: ({ record }) => {
    const missing = missingSectors(record.targets);
    if (missing.length === 0) return [];
    const message =
      `No entity proposed for: ${missing.join(', ')}. ` +
      'Add one from each, or a sector of comparable strategic significance with a reason.';
    return [{ code: 'RECOMMENDATION_SECTORS_MISSING', message, rule, field: 'targets', details: { missing } }];
  },
};
/** Of the five sectors, those that no target is proposed for, nor one of a comparable sector with a reason. */
export function missingSectors(targets: readonly ProposedMeasure[]): Sector[] {
  return sectors.filter((sector) => !targets.some((target) => standsFor(target) === sector));
}
/** The sector a proposal covers; null for a substitute without a reason. */
function standsFor({ sector, substitutesFor, substituteReason }: ProposedMeasure): Sector | null {
  if (sector !== 'COMPARABLE_STRATEGIC') return sector;
  return isStated(substituteReason) ? substitutesFor : null;
}

const effects = ['usEconomicEffect', 'usNationalSecurityEffect', 'alliedInterestEffect'] as const;
const effectsAssessed: Guard<Judged> = {
  codes: ['RECOMMENDATION_EFFECTS_MISSING', 'BAD_INPUT'],
  holds: 'The effects on US economic, US national-security and allied interests are assessed, and the measures calibrated',
  violations: ({ record }) => {
    const found: Violation[] = effects
      .filter((field) => !isStated(record[field]))
      .map((field) => ({
        code: 'RECOMMENDATION_EFFECTS_MISSING',
        message: 'Assess effect on US economic, US national-security and allied interests (section 3(b)).',
        rule,
        field,
      }));
    if (!isStated(record.calibration)) {
      const message = 'Say how the measures are calibrated to the scope of the interference (section 3(b)).';
      found.push({ code: 'BAD_INPUT', message, rule, field: 'calibration' });
    }
    return found;
  },
};
const measuresFit: Guard<Judged> = {
  codes: ['TARGET_NOT_DOMICILED', 'OTHER_MEASURE_NEEDS_AUTHORITY', 'OFFICER_MEASURE_TARGET', 'BAD_INPUT', 'NOT_FOUND'],
  holds:
    'Every target is licensed or domiciled in the country and has a measure; measure (ix) names its law; measures (vii) and (viii) are about named officers of an organisation',
  violations: ({ record, facts }) =>
    record.targets.flatMap((proposed, index) => {
      const known = facts.targets.find(({ id }) => id === proposed.target);
      return known === undefined
        ? [{ code: 'NOT_FOUND', message: `No actor has the id "${proposed.target}".`, field: `targets.${index}` }]
        : misfits(proposed, known, record.country, facts.countryName, `targets.${index}`);
    }),
};

function misfits(
  proposed: ProposedMeasure,
  { name, isOrganisation, domiciles }: RecommendationFacts['targets'][number],
  country: string,
  countryName: string,
  field: string,
): Violation[] {
  const found: Violation[] = [];
  const places = proposed.ground === 'LICENSED' ? [proposed.licensedOrDomiciledIn] : domiciles;
  if (!places.includes(country)) {
    const verb = proposed.ground === 'LICENSED' ? 'licensed' : 'domiciled';
    const message = `${name} is ${verb} in ${inWords(places) || 'no known country'}, not ${countryName}.`;
    found.push({ code: 'TARGET_NOT_DOMICILED', message, rule, field });
  }
  if (proposed.measures.length === 0) found.push({ code: 'BAD_INPUT', message: `Propose a measure against ${name}.`, rule, field });
  if (proposed.measures.includes('OTHER_AUTHORIZED_BY_LAW') && !isStated(proposed.legalAuthority)) {
    const message = `Name the law that authorizes the other measure against ${name} (section 3(b)(ix)).`;
    found.push({ code: 'OTHER_MEASURE_NEEDS_AUTHORITY', message, rule: `${rule}(ix)`, field });
  }
  const onOfficers = proposed.measures.filter(
    (measure) => measure === 'EXCLUDE_ALIEN_CORPORATE_OFFICERS' || measure === 'SANCTION_PRINCIPAL_EXECUTIVE_OFFICERS',
  );
  if (onOfficers.length > 0 && (!isOrganisation || proposed.officers.length === 0)) {
    const message = isOrganisation
      ? `List the officers of ${name} that the measure is about.`
      : `${name} is not an organisation with officers.`;
    found.push({ code: 'OFFICER_MEASURE_TARGET', message, rule: `${rule}(vii)-(viii)`, field });
  }
  return found;
}

export const sound = [afterBothDocuments, foundAgainst, allSectors, effectsAssessed, measuresFit];
export const bothSigned: Guard<{ readonly record: RecommendationRecord }> = {
  codes: ['JOINT_SIGNATURE_MISSING'],
  holds: 'State and Treasury have both signed',
  violations: ({ record }) => {
    const missing = unsigned(record.signatures, signers);
    if (missing.length === 0) return [];
    const message = `Needs signature of ${inWords(missing.map((agency) => agencyNames[agency]))} (section 3(b) is joint).`;
    return [{ code: 'JOINT_SIGNATURE_MISSING', message, rule, field: 'signatures', details: { missing } }];
  },
};
