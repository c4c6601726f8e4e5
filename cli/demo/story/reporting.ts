/** After the election: the assessment of section 1(a) and the joint report of section 1(b). */
import { textAt } from '../asking.ts';
import type { Play } from '../play.ts';
import { inventedCountry } from './prologue.ts';
import type { Scene } from './scene.ts';

const noEffect = {
  infrastructureEffect: 'NOT_FOUND',
  tabulationEffect: 'NOT_FOUND',
  transmissionEffect: 'NOT_FOUND',
  unauthorizedAccess: 'NOT_FOUND',
  disclosure: 'NOT_FOUND',
  threatenedDisclosure: 'NOT_FOUND',
  alterationOrFalsification: 'NOT_FOUND',
  infrastructureText: 'No evidence of a material effect (invented).',
  campaignText: 'No campaign was concerned (invented).',
};

export async function reporting(play: Play, { actor, election, today }: Scene): Promise<void> {
  play.chapter('5. The assessment and the joint report');
  const planned = await play.read('odni', 'query ($id: ID!) { election(id: $id) { assessment { id impactReport { id } } } }', {
    id: election,
  });
  const assessment = textAt(planned, 'election', 'assessment', 'id');
  const report = textAt(planned, 'election', 'assessment', 'impactReport', 'id');
  const receipts = (agencies: readonly string[]) => agencies.map((agency) => ({ agency, receivedAt: today }));

  await play.mayNot('justice', 'cannot begin the joint report yet', 'startImpactReport', { id: report }, 'REPORT_WITHOUT_ASSESSMENT');
  await play.does('odni', 'begins the assessment', 'startAssessment', { id: assessment });
  await play.does('odni', 'writes nature, methods, persons and governments', 'editAssessment', {
    id: assessment,
    content: {
      nature: 'A copied page of results (invented).',
      methods: 'A look-alike name and copied pages.',
      personsInvolved: [actor],
      governments: [{ country: inventedCountry, role: 'DIRECTED' }],
    },
  });
  await play.does('odni', 'coordinates it', 'coordinateAssessment', { id: assessment, agencies: ['DOJ', 'DHS_CISA'] });
  await play.does('odni', 'finishes it', 'finalizeAssessment', { id: assessment });
  const six = ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE', 'DOJ', 'DHS_CISA'];
  await play.mayNot(
    'odni',
    'cannot deliver it to five of the six recipients',
    'deliverAssessment',
    { id: assessment, deliveredAt: today, recipients: receipts(six.filter((agency) => agency !== 'DEFENSE')) },
    'ASSESSMENT_RECIPIENTS_INCOMPLETE',
  );
  await play.does('odni', 'delivers it to all six', 'deliverAssessment', { id: assessment, deliveredAt: today, recipients: receipts(six) });
  const query = 'query ($id: ID!) { assessment(id: $id) { status daysLate publicSummary content { nature } } }';
  const delivered = { status: 'DELIVERED', daysLate: 5 };
  await play.sees(
    'treasury',
    'reads it, five days late',
    query,
    { id: assessment },
    {
      assessment: { ...delivered, publicSummary: null, content: { nature: 'A copied page of results (invented).' } },
    },
  );
  await play.does('odni', 'releases a summary for the public', 'releaseAssessmentSummary', {
    id: assessment,
    publicSummary: 'One page of results was copied; no vote counts were changed (invented).',
  });
  await play.sees(
    'public',
    'reads the summary, that it was five days late, and nothing else of it',
    query,
    { id: assessment },
    {
      assessment: { ...delivered, publicSummary: 'One page of results was copied; no vote counts were changed (invented).', content: null },
    },
  );

  await play.does('justice', 'begins the joint report', 'startImpactReport', { id: report });
  await play.does('justice', 'records its findings', 'recordFindings', { id: report, findings: noEffect });
  const differing = { ...noEffect, transmissionEffect: 'UNDETERMINED' };
  await play.does('cisa', 'records its own, which differ in one', 'recordFindings', { id: report, findings: differing });
  await play.mayNot('cisa', 'cannot pass over the difference', 'reviewImpactReport', { id: report }, 'UNRESOLVED_ISSUES_UNDECLARED');
  await play.does('cisa', 'lists it as an unresolved issue of fact, and recommends training', 'editImpactReport', {
    id: report,
    unresolvedIssues: [{ field: 'transmissionEffect', text: 'Whether any office read results from the copy.' }],
    remedialActions: [{ kind: 'TRAINING', text: 'Train offices to watch for copied pages.' }],
  });
  await play.does('cisa', 'puts it to joint review', 'reviewImpactReport', { id: report });
  await play.does('justice', 'signs for the Attorney General', 'signImpactReport', { id: report });
  const four = { id: report, deliveredAt: today, recipients: receipts(six.slice(0, 4)) };
  await play.mayNot('justice', 'cannot deliver it on one signature', 'deliverImpactReport', four, 'REPORT_SIGNATURE_MISSING');
  await play.does('cisa', 'signs for Homeland Security', 'signImpactReport', { id: report });
  await play.does('justice', 'delivers it to the four recipients, in time', 'deliverImpactReport', four);
}
