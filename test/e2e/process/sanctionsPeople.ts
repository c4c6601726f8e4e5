/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** Who plays in the stories of sanctions and measures, what is there before they begin, and how they ask. */
import { bundledRecords } from '../../../ingest/bundled.ts';
import type { ActorRecord, AttributionRecord, DesignationRecord, LedgerRecord, LinkRecord } from '../../../domain/model.ts';
import { emptyAssessment } from '../../../domain/process/assessment.ts';
import type { AssessmentPaperRecord } from '../../../domain/process/assessment.ts';
import { publishedElsewhere } from '../../../domain/process/attributionJudgment.ts';
import { forOrgs } from '../../../domain/process/filing.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import type { Answer } from '../../subgraphs/service.ts';
import { actor, link } from '../../world.ts';
import type { Stage } from './stage.ts';

export const storyDay = '2026-11-20';
export const storyNow = `${storyDay}T12:00:00.000Z`;

const person = (user: string, org: string | null, ...roles: Role[]): Viewer => ({ user, org, roles });
export const people: Readonly<Record<string, Viewer>> = {
  treasury: person('tess', 'US-TREASURY', 'TREASURY_OFFICER'),
  colleague: person('tom', 'US-TREASURY', 'TREASURY_OFFICER'),
  /** Wrote an analysis before changing over to Treasury. */
  author: person('ann', 'US-TREASURY', 'ODNI_ANALYST', 'TREASURY_OFFICER'),
  state: person('stan', 'US-STATE', 'STATE_DEPT_OFFICER'),
  justice: person('dora', 'US-DOJ', 'DOJ_OFFICER'),
  homeland: person('dan', 'US-CISA', 'DHS_CISA_ANALYST'),
  analyst: person('otto', 'US-ODNI', 'ODNI_ANALYST'),
  defense: person('di', 'US-DEFENSE', 'DEFENSE_READER'),
  official: person('sam', 'EX-STATE-SOS', 'STATE_OFFICIAL'),
  vendor: person('vic', 'EX-VENDOR', 'PRIVATE_SECTOR_MEMBER'),
  auditor: person('aud', 'US-ODNI', 'AUDITOR'),
};

/** Companies of the story, each in the sector of its name, with the one officer it has. */
export const targets = ['bank', 'arms', 'oil', 'chips', 'rail', 'grain'].map((name) => `made:${name}`);

function made(id: string, name: string, given: Partial<ActorRecord> = {}): ActorRecord {
  return actor(id, name, { sources: [], ...given });
}
const russian = { countries: ['RU'], details: { kind: 'ENTITY', entityType: null, incorporated: 'RU', founded: null } } as const;
const owns = (owner: string, owned: string, share: string): LinkRecord =>
  link(`made:${owner}-${owned}`, `made:${owner}`, `made:${owned}`, {
    sources: [],
    linkType: 'OWNS',
    share: { min: share, max: share, minOpen: false, maxOpen: false },
  });

function madeRecords(): LedgerRecord[] {
  const attribution: AttributionRecord = {
    ...publishedElsewhere,
    type: 'attribution',
    id: 'made:judgment',
    marking: clear,
    sources: [],
    isSynthetic: true,
    incident: 'incident:I7-irgc-2024-hack-and-leak',
    actor: 'made:front',
    government: null,
    governmentRole: null,
    statement: 'The front hosted what was stolen.',
    confidence: 'MODERATE',
    basis: ['Hosting records'],
    status: 'PUBLISHED',
    author: 'ann',
  };
  return [
    made('made:front', 'Made Front Trading', { countries: ['IR'] }),
    made('made:holding', 'Made Holding'),
    made('made:shop', 'Made Shop'),
    owns('front', 'holding', '60'),
    owns('holding', 'shop', '50'),
    made('made:american', 'Made American Media', { details: { kind: 'ENTITY', entityType: null, incorporated: 'US', founded: null } }),
    made('made:resident', 'Made Resident', { kind: 'INDIVIDUAL', usPersonBasis: 'permanent resident' }),
    made('made:person', 'Made Person', { kind: 'INDIVIDUAL', countries: ['IR'] }),
    attribution,
    ...targets.map((id) => made(id, `Company ${id.slice(5)}`, russian)),
    made('made:abroad', 'Company abroad', { countries: ['CY'], details: { ...russian.details, incorporated: 'CY' } }),
    made('made:director', 'Made Director', { kind: 'INDIVIDUAL', countries: ['RU'] }),
    made('made:secretary', 'Made Secretary', { kind: 'INDIVIDUAL', countries: ['RU'] }),
    link('made:director-bank', 'made:director', 'made:bank', { sources: [], linkType: 'OFFICER_OF' }),
    link('made:secretary-bank', 'made:secretary', 'made:bank', { sources: [], linkType: 'OFFICER_OF' }),
    { ...listing('made:director'), programs: ['ELECTION-EO13848'] },
    paper('US-2024-11-05', ['RU']),
    paper('US-2022-11-08', ['IR']),
  ];
}

function listing(of: string): DesignationRecord {
  const none = {
    round: null,
    criterion: null,
    firstListed: null,
    lastUnlisted: null,
    until: null,
    lastListed: null,
    firstUnlisted: null,
    listedActor: null,
  };
  return {
    ...none,
    type: 'designation',
    id: `${of}/listing`,
    marking: clear,
    sources: [],
    isSynthetic: true,
    actor: of,
    programs: [],
    status: 'ACTIVE',
    since: '2024-09-27',
    legalAuthority: null,
    incidents: [],
  };
}

/** What the recipients of an assessment read. */
function paper(key: string, countries: readonly string[]): AssessmentPaperRecord {
  return {
    ...emptyAssessment,
    type: 'assessmentPaper',
    id: `paper:assessment:${key}`,
    of: `assessment:${key}`,
    marking: forOrgs(['US-WHITE-HOUSE', 'US-ODNI', 'US-STATE', 'US-TREASURY', 'US-DEFENSE', 'US-DOJ', 'US-CISA']),
    sources: [],
    isSynthetic: true,
    content: {
      ...emptyAssessment.content,
      nature: 'Covert outlets.',
      personsInvolved: ['made:front', 'ofac:50546'],
      governments: countries.map((country) => ({ country, role: 'DIRECTED' as const })),
    },
  };
}

/** The bundled records but for counties; the assessment of 2024 is delivered, and its report is where `report` says. */
export function storyRecords(report: 'DELIVERED' | 'DUE' = 'DELIVERED'): LedgerRecord[] {
  const bundled = bundledRecords().filter((record) => record.type !== 'jurisdiction' || record.level !== 'COUNTY' || record.isSynthetic);
  const changed = bundled.map((record): LedgerRecord => {
    if (record.id === 'assessment:US-2024-11-05' && record.type === 'assessment')
      return { ...record, status: 'DELIVERED', deliveredAt: '2024-12-20', receivedAt: '2024-12-20' };
    if (record.id === 'impact-report:US-2024-11-05' && record.type === 'impactReport')
      return { ...record, status: report, deliveredAt: report === 'DELIVERED' ? '2025-02-03' : null };
    return record;
  });
  const known = new Set(changed.map(({ id }) => id));
  return [...changed, ...madeRecords().filter(({ id }) => !known.has(id))];
}

/** Codes of an answer's errors, each once, sorted. */
export function codesOf(answer: Answer): string[] {
  return [...new Set((answer.errors ?? []).map(({ extensions }) => extensions.code as string))].sort();
}

/** Asks on a stage: what must go well, and what must be refused. */
export function asking(stage: () => Stage) {
  const text = (name: string, input: string, fields: string) =>
    `mutation ($input: ${input}!, $revision: String, $key: String) { ${name}(input: $input, expectedRevision: $revision, idempotencyKey: $key) { ${fields} } }`;
  const inputs = new Map<string, string>();
  const typeOf = async (name: string): Promise<string> => {
    if (inputs.size === 0) {
      const { data } = await stage().ask('{ __schema { mutationType { fields { name args { name type { ofType { name } } } } } } }');
      for (const field of data.__schema.mutationType.fields) inputs.set(field.name, field.args[0].type.ofType.name);
    }
    return inputs.get(name) ?? name;
  };
  const step = async (
    as: string | undefined,
    name: string,
    input: Record<string, unknown>,
    { fields = 'id status', revision = null as string | null, key = null as string | null } = {},
  ): Promise<Answer> => await stage().ask(text(name, await typeOf(name), fields), { input, revision, key }, as);
  return {
    step,
    /** The record after a step that must be allowed. */
    made: async (as: string, name: string, input: Record<string, unknown>, fields = 'id status revision'): Promise<any> => {
      const answer = await step(as, name, input, { fields });
      if (answer.errors !== undefined) throw new Error(`${name}: ${answer.errors.map(({ message }) => message).join(' ')}`);
      return answer.data[name];
    },
    /** The codes of a step that must be refused. */
    refused: async (as: string | undefined, name: string, input: Record<string, unknown>): Promise<string[]> => {
      const answer = await step(as, name, input);
      return codesOf(answer);
    },
    read: async (query: string, as?: string, variables: Record<string, unknown> = {}): Promise<any> => {
      const answer = await stage().ask(query, variables, as);
      if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join(' '));
      return answer.data;
    },
  };
}
