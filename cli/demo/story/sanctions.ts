/** A designation, what follows for a company, and the way off the list again. */
import { at } from '../asking.ts';
import type { Json } from '../asking.ts';
import type { Play } from '../play.ts';
import type { Scene } from './scene.ts';

const list = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const statusQuery = 'query ($id: ID!) { actor(id: $id) { sanctionStatus { verdict basis } } }';
const status = (verdict: string, basis: string) => ({ actor: { sanctionStatus: { verdict, basis } } });

/** Opens the incident and the judgment to everybody, which only those who marked them may. */
export async function opening(play: Play, incident: string, judgment: string): Promise<void> {
  play.chapter('6. The county lets the public know');
  const clear = { id: incident, marking: 'CLEAR' };
  await play.mayNot('cisa', 'cannot loosen what the county marked', 'changeMarking', clear, 'TLP_CANNOT_LOOSEN');
  await play.does('county', 'opens its report to everybody', 'changeMarking', clear);
  await play.does('odni', 'opens its judgment to everybody', 'changeMarking', { id: judgment, marking: 'CLEAR' });
  await play.sees(
    'public',
    'sees the incident, and still not which county it was',
    'query ($id: ID!) { incident(id: $id) { status victim { reportingOrg } attributions { confidence } } }',
    { id: incident },
    { incident: { status: 'CONFIRMED', victim: null, attributions: [{ confidence: 'MODERATE' }] } },
  );
}

export async function designation(play: Play, scene: Scene, incident: string, judgment: string): Promise<string> {
  const { actor, company, names } = scene;
  play.chapter('7. Treasury determines, and publishes a designation');
  const claim = {
    actor,
    criterion: 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT',
    incidents: [incident],
    attributions: [judgment],
    isSynthetic: true,
  };
  await play.mayNot('odni', 'cannot propose a sanction', 'proposeDetermination', claim, 'ONLY_TREASURY_DETERMINES');
  const determination = await play.does(
    'treasury',
    'proposes to determine that the agency engaged in interference',
    'proposeDetermination',
    claim,
  );
  const rationale = 'It ran the copied page (invented).';
  await play.does('treasury', 'adds the evidence', 'addEvidence', { id: determination, text: 'Records of payment (invented).' });
  await play.does('treasury', 'reviews it', 'reviewEvidence', { id: determination });
  await play.does('treasury', 'consults State, Justice and Homeland Security', 'consultOnDetermination', { id: determination });
  const concurs = { id: determination, response: 'CONCUR' };
  await play.does('diplomat', 'concurs', 'respondToConsultation', concurs);
  await play.does('justice', 'comments', 'respondToConsultation', { ...concurs, response: 'COMMENT', text: 'See the report.' });
  await play.mayNot('treasury', 'cannot determine without the third', 'determine', { id: determination, rationale }, 'CONSULTEE_MISSING');
  await play.does('cisa', 'concurs for Homeland Security', 'respondToConsultation', concurs);
  await play.mayNot(
    'both',
    'cannot decide on a judgment of their own',
    'determine',
    { id: determination, rationale },
    'ANALYST_POLICY_SEPARATION',
  );
  await play.does('treasury', 'determines', 'determine', { id: determination, rationale });
  const drafted = {
    actor,
    programs: ['ELECTION-EO13848'],
    determination,
    legalAuthority: 'Executive Order 13848, section 2(a)(i) (synthetic)',
    isSynthetic: true,
  };
  const listing = await play.does('treasury', 'drafts the designation', 'draftDesignation', drafted);
  await play.does('treasury', 'has it reviewed', 'reviewDesignation', { id: listing });
  await play.does('treasury', 'approves it', 'approveDesignation', { id: listing });
  const query = 'query ($id: ID!, $actor: ID!) { designation(id: $id) { status } actor(id: $actor) { designations { id } } }';
  const asked = { id: listing, actor };
  await play.sees('diplomat', 'sees that it is approved', query, asked, (data) => at(data, 'designation', 'status') === 'APPROVED');
  for (const outsider of ['public', 'odni', 'state', 'vendor'] as const) {
    const text = 'sees nothing of it: nobody is to be warned before it is published';
    await play.sees(outsider, text, query, asked, { designation: null, actor: { designations: [] } });
  }
  await play.sees('treasury', 'sees that the company is not blocked yet', statusQuery, { id: company }, status('NOT_BLOCKED', 'NONE'));
  await play.does('treasury', 'publishes it', 'publishDesignation', { id: listing });
  await play.sees('public', 'sees it', query, asked, { designation: { status: 'ACTIVE' }, actor: { designations: [{ id: listing }] } });
  await play.mayNot('treasury', 'cannot list it a second time', 'draftDesignation', drafted, 'DUPLICATE_ACTIVE_DESIGNATION');

  play.chapter('8. What follows for what it owns');
  await play.sees(
    'public',
    'sees that the agency is blocked, because it is listed',
    statusQuery,
    { id: actor },
    status('BLOCKED', 'LISTED'),
  );
  await play.sees(
    'public',
    'sees that the company is blocked too, by ownership',
    statusQuery,
    { id: company },
    status('BLOCKED', 'OWNERSHIP'),
  );
  await seesCause(play, scene, listing);
  await play.sees(
    'vendor',
    'screens the company, and finds it',
    'query ($name: String!) { screen(input: { name: $name, limit: 50 }) { hits { actor { id } verdict } } }',
    { name: names.company },
    (data) => list(at(data, 'screen', 'hits')).some((hit) => at(hit, 'actor', 'id') === company && at(hit, 'verdict') === 'BLOCKED'),
  );
  return listing;
}

/** Reads the changes of verdicts page by page: a server may have seen many. */
async function seesCause(play: Play, { company }: Scene, listing: string): Promise<void> {
  const query =
    'query ($after: String) { verdictChanges(after: $after, first: 500) { actor { id } before after position cause { designation { id } } } }';
  let after: Json = null;
  let last: Json = null;
  for (;;) {
    const page: readonly Json[] = list(at(await play.read('public', query, { after }), 'verdictChanges'));
    last = page.findLast((each) => at(each, 'actor', 'id') === company) ?? last;
    if (page.length < 500) break;
    after = at(page.at(-1) ?? null, 'position');
  }
  const found = last;
  await play.sees(
    'public',
    'is told why the company’s verdict changed: because of the designation',
    'query ($id: ID!) { designation(id: $id) { id } }',
    { id: listing },
    (data) => at(found, 'after') === 'BLOCKED' && at(found, 'cause', 'designation', 'id') === at(data, 'designation', 'id'),
  );
}

export async function delisting(play: Play, { actor, company }: Scene, listing: string): Promise<void> {
  play.chapter('9. A petition, and off the list');
  const petition = await play.does('treasury', 'records the petition of the agency', 'filePetition', {
    designation: listing,
    grounds: 'CHANGED_CIRCUMSTANCES',
    statement: 'We have new owners and have ended that work (invented).',
    isSynthetic: true,
  });
  await play.does('treasury', 'reviews it', 'reviewPetition', { id: petition });
  await play.mayNot('diplomat', 'cannot grant it', 'grantPetition', { id: petition, reason: 'Granted.' }, 'FORBIDDEN');
  await play.does('treasury', 'grants it', 'grantPetition', { id: petition, reason: 'It has ended that work (invented).' });
  await play.sees(
    'public',
    'sees that the agency is off the list, and the history that stays',
    'query ($id: ID!) { designation(id: $id) { status history { what } } }',
    { id: listing },
    { designation: { status: 'DELISTED', history: [{ what: 'PUBLISHED' }, { what: 'DELISTED' }] } },
  );
  await play.sees('public', 'sees that the agency is not blocked', statusQuery, { id: actor }, status('NOT_BLOCKED', 'NONE'));
  await play.sees('public', 'sees that the company is released with it', statusQuery, { id: company }, status('NOT_BLOCKED', 'NONE'));
}
