/** Duties of assessing and determining: incidents, attributions, interference determinations. */
import { agencyOf } from '../agencies.ts';
import { dutiesOf, ownProcess } from './desk.ts';

const nextOfIncident = {
  REPORTED: ['triageIncident', 'Triage'],
  TRIAGED: ['investigateIncident', 'Investigate'],
  REOPENED: ['investigateIncident', 'Investigate again'],
  UNDER_INVESTIGATION: ['confirmIncident', 'Conclude the investigation of'],
  CONFIRMED: ['containIncident', 'Contain'],
  CONTAINED: ['remediateIncident', 'Remediate'],
  REMEDIATED: ['closeIncident', 'Close'],
} as const;

export const assessingDuties = [
  dutiesOf('incident', ['DHS_CISA_ANALYST'], ({ status, title, reportedAt, sources }) => {
    const next = nextOfIncident[status as keyof typeof nextOfIncident] as readonly [string, string] | undefined;
    // What was published elsewhere is nobody's case here.
    if (next === undefined || sources.length > 0) return [];
    return [{ move: next[0], text: `${next[1]} the incident "${title}"`, due: null, since: reportedAt, rule: 'EO 13848 section 1(f)' }];
  }),
  dutiesOf('attribution', ['ODNI_ANALYST'], ({ status, incident, author }) => {
    const rule = 'EO 13848 section 1(a)';
    const base = { due: null, since: null, rule };
    if (status === 'DRAFT' && author !== null) {
      return [{ ...base, move: 'coordinateAttribution', text: `Put the judgment on ${incident} to other agencies` }];
    }
    return status === 'IN_COORDINATION' ? [{ ...base, move: 'publishAttribution', text: `Publish the judgment on ${incident}` }] : [];
  }),
  dutiesOf('attribution', ['DHS_CISA_ANALYST', 'DOJ_OFFICER'], ({ status, incident, coordinatedWith, dissents }, { viewer }) => {
    const agency = agencyOf(viewer, ['DHS_CISA', 'DOJ']);
    if (status !== 'IN_COORDINATION' || agency === null || !coordinatedWith.includes(agency)) return [];
    if (dissents.some((dissent) => dissent.agency === agency)) return [];
    const text = `Read the judgment on ${incident}, and dissent where you disagree`;
    return [{ move: 'recordDissent', text, due: null, since: null, rule: 'ICD 203' }];
  }),
  dutiesOf('interferenceDetermination', ['DHS_CISA_ANALYST', 'DOJ_OFFICER'], ({ id, status, election }, { filedOn }) => {
    const rule = 'EO 13848 section 1(a)';
    const base = { due: null, since: null, rule };
    if (status === 'DECIDED') return [];
    if (status !== 'CONSULTING') return [{ ...base, move: 'consultOfficials', text: `Consult State and local officials on ${election}` }];
    // Waiting for the officials who were asked.
    if (filedOn('consultation', id).length === 0) return [];
    return [{ ...base, move: 'decideInterference', text: `Decide whether there was interference in ${election}` }];
  }),
  dutiesOf('interferenceDetermination', ['STATE_OFFICIAL', 'LOCAL_OFFICIAL'], ({ id, status, election }, { viewer, filedOn }) => {
    if (status !== 'CONSULTING' || filedOn('consultation', id).some(({ org }) => org === viewer.org)) return [];
    const text = `Say what you know of interference in ${election}`;
    return [{ move: 'giveConsultationInput', text, due: null, since: null, rule: ownProcess }];
  }),
];
