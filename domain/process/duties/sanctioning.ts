/** Duties of sanctions and measures: determinations, designations, petitions, licences, recommendations, the emergency. */
import { addDays } from '../../day.ts';
import { agencyNames, agencyOf, unsigned } from '../agencies.ts';
import { consultees } from '../determination.ts';
import { noticeWindow } from '../nationalEmergency.ts';
import { signers } from '../recommendationRecord.ts';
import { dutiesOf, ownProcess } from './desk.ts';

const treasury = ['TREASURY_OFFICER'] as const;
const expiresSoonDays = 60;

export const sanctioningDuties = [
  dutiesOf('determination', treasury, ({ status, actor, consultations }) => {
    const base = { due: null, since: null, rule: 'EO 13848 section 2(a)' };
    if (status === 'PROPOSED') return [{ ...base, move: 'reviewEvidence', text: `Review the evidence on ${actor}` }];
    if (status === 'EVIDENCE_REVIEW') {
      return [{ ...base, move: 'consultOnDetermination', text: `Consult State, Justice and Homeland Security on ${actor}` }];
    }
    const awaited = consultees.filter((agency) => !consultations.some((each) => each.agency === agency));
    if (status !== 'IN_CONSULTATION' || awaited.length > 0) return [];
    return [{ ...base, move: 'determine', text: `Determine whether ${actor} is blocked` }];
  }),
  dutiesOf('determination', ['STATE_DEPT_OFFICER', 'DOJ_OFFICER', 'DHS_CISA_ANALYST'], ({ status, actor, consultations }, { viewer }) => {
    const agency = agencyOf(viewer, consultees);
    if (status !== 'IN_CONSULTATION' || agency === null || consultations.some((each) => each.agency === agency)) return [];
    const text = `Answer Treasury’s consultation on ${actor} for ${agencyNames[agency]}`;
    return [{ move: 'respondToConsultation', text, due: null, since: null, rule: 'EO 13848 section 2(a)' }];
  }),
  dutiesOf('designation', treasury, ({ status, actor }) => {
    const next: Partial<Record<typeof status, readonly [string, string]>> = {
      DRAFT: ['reviewDesignation', 'Send to legal review'],
      LEGAL_REVIEW: ['approveDesignation', 'Approve'],
      APPROVED: ['publishDesignation', 'Publish'],
    };
    const [move, verb] = next[status] ?? [];
    if (move === undefined || verb === undefined) return [];
    return [{ move, text: `${verb} the designation of ${actor}`, due: null, since: null, rule: 'EO 13848 section 2(a)' }];
  }),
  dutiesOf('delistingPetition', treasury, ({ status, designation, filedAt, requests }) => {
    const base = { due: null, since: filedAt, rule: '31 CFR 501.807' };
    if (status === 'FILED') return [{ ...base, move: 'reviewPetition', text: `Review the petition against ${designation}` }];
    if (status === 'UNDER_REVIEW') return [{ ...base, move: 'grantPetition', text: `Decide the petition against ${designation}` }];
    const open = requests.some(({ answeredAt }) => answeredAt === null);
    if (status !== 'INFORMATION_REQUESTED' || !open) return [];
    return [{ ...base, move: 'recordInformation', text: `Record the petitioner’s answer on ${designation}` }];
  }),
  dutiesOf('license', treasury, ({ status, number, applicant, issuedAt }) => {
    const base = { due: null, since: issuedAt, rule: '31 CFR 501.801' };
    if (status === 'APPLIED')
      return [{ ...base, move: 'reviewLicense', text: `Review the licence application of ${applicant ?? 'an applicant'}` }];
    if (status === 'UNDER_REVIEW')
      return [{ ...base, move: 'issueLicense', text: `Decide the licence application of ${applicant ?? 'an applicant'}` }];
    return status === 'DRAFT' ? [{ ...base, move: 'issueLicense', text: `Issue or drop the draft licence ${number}`.trim() }] : [];
  }),
  dutiesOf('license', ['TREASURY_OFFICER', 'PRIVATE_SECTOR_MEMBER'], ({ status, number, expiresAt, applicant }, { viewer, day }) => {
    if ((status !== 'ISSUED' && status !== 'AMENDED') || expiresAt === null || expiresAt > addDays(day, expiresSoonDays)) return [];
    const isOwn = applicant !== null && applicant === viewer.org;
    if (!isOwn && !viewer.roles.includes('TREASURY_OFFICER')) return [];
    const move = isOwn ? 'applyForLicense' : expiresAt < day ? 'expireLicense' : 'amendLicense';
    return [{ move, text: `Licence ${number} ends`, due: expiresAt, since: null, rule: '31 CFR 501.801' }];
  }),
  dutiesOf('measureRecommendation', ['STATE_DEPT_OFFICER', 'TREASURY_OFFICER'], ({ status, country, signatures }, { viewer }) => {
    const base = { due: null, since: null, rule: 'EO 13848 section 3(b)' };
    const agency = agencyOf(viewer, signers);
    if (status === 'DRAFT') return [{ ...base, move: 'clearRecommendation', text: `Finish the recommendation on ${country}` }];
    if (status === 'SIGNED') return [{ ...base, move: 'submitRecommendation', text: `Submit the recommendation on ${country}` }];
    if (status !== 'JOINT_CLEARANCE' || agency === null || !unsigned(signatures, signers).includes(agency)) return [];
    return [{ ...base, move: 'signRecommendation', text: `Sign the recommendation on ${country} for ${agencyNames[agency]}` }];
  }),
  dutiesOf('nationalEmergency', ['TREASURY_OFFICER', 'STATE_DEPT_OFFICER', 'DOJ_OFFICER'], ({ status, anniversary }, { day }) => {
    const { opens, closes } = noticeWindow(anniversary);
    if (status !== 'IN_EFFECT' || day < opens) return [];
    const text = `Publish the notice that continues the national emergency beyond ${anniversary}`;
    return [{ move: 'continueEmergency', text, due: closes, since: opens, rule: 'National Emergencies Act section 202(d)' }];
  }),
  dutiesOf(
    'clearance',
    ['TREASURY_OFFICER', 'STATE_DEPT_OFFICER', 'DOJ_OFFICER', 'ODNI_ANALYST', 'DHS_CISA_ANALYST', 'PRIVATE_SECTOR_MEMBER'],
    ({ status, by, at, actor, subject }, { viewer }) => {
      if (by === viewer.user || (status !== 'PROPOSED' && status !== 'ESCALATED')) return [];
      const text =
        status === 'PROPOSED'
          ? `Agree, or not, that a screened party is not ${actor}`
          : `Decide whether the screened party "${subject}" is ${actor}: it was escalated`;
      return [{ move: 'clearHit', text, due: null, since: at, rule: ownProcess }];
    },
  ),
];
