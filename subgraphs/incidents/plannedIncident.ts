import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import { orderDay } from '../../domain/clocks.ts';
import type { Violation } from '../../domain/errors.ts';
import { incompleteMarking, markingFrom } from '../../domain/markings.ts';
import type { IncidentRecord, VictimRecord } from '../../domain/model.ts';
import { notHandled } from '../../domain/process/incident.ts';
import { clear } from '../../domain/tlp.ts';
import type { Marking } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { membership, notFound } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import type { ReportIncidentInput } from './generated/resolvers.ts';

const maxTitle = 300;
const maxText = 10_000;
/** Federal organisations that are told whom an incident hit. @see domain model 5.2, victim masking */
const federalCircle = ['US-CISA', 'US-DOJ'];

/** The incident that a report would leave, and whom it hit as a record of its own, with every rule it breaks. */
export async function plannedIncident(input: ReportIncidentInput, writer: string, context: SubgraphContext): Promise<Plan<IncidentRecord>> {
  const { org } = context.viewer;
  const own: Marking = { ...clear, tlp: 'AMBER_STRICT', originator: writer, recipientOrgs: org === null ? [] : [org] };
  const base = { type: 'incident', id: `incident:${randomUUID()}`, isSynthetic: input.isSynthetic ?? false } as const;
  const source = { dataset: 'report', url: null, firstSeen: context.services.today(), lastSeen: null };
  const result: IncidentRecord = {
    ...base,
    ...notHandled,
    marking: { ...markingFrom(input, own, writer), originator: writer },
    sources: [source],
    title: input.title.trim(),
    description: input.description ?? null,
    category: input.category ?? 'OTHER',
    status: 'REPORTED',
    severity: null,
    startedAt: input.startedAt ?? null,
    endedAt: input.endedAt ?? null,
    detectedAt: input.detectedAt?.toISOString() ?? null,
    reportedAt: context.services.now(),
    elections: [...new Set((input.elections ?? []).map((id) => electionId(id, context)))],
    techniques: [...new Set(input.techniques ?? [])],
    states: [...new Set(input.states ?? [])],
    conductElements: [...new Set(input.conductElements ?? [])],
    purposesOrEffects: [...new Set(input.purposesOrEffects ?? [])],
    foreignNexus: 'NOT_ASSESSED',
    icTerm: null,
    victimLabel: input.victimLabel ?? null,
  };
  const victim: VictimRecord = {
    type: 'victim',
    id: `victim:${randomUUID()}`,
    marking: { ...clear, tlp: 'AMBER_STRICT', originator: writer, recipientOrgs: await victimCircle(context) },
    sources: [source],
    isSynthetic: base.isSynthetic,
    incident: result.id,
    reportingOrg: org !== null && context.view.visible('organization', [org]).length > 0 ? org : null,
    jurisdiction: input.victimJurisdiction ?? null,
  };
  return {
    violations: await violations(input, result, context),
    before: null,
    result,
    also: [{ op: 'put', record: victim, expected: null }],
  };
}

/** The reporter's organisation, those it is a client of (its State's office), and the federal circle. */
async function victimCircle(context: SubgraphContext): Promise<string[]> {
  const { org } = context.viewer;
  const record = org === null ? null : await context.one('organization', org);
  return [...new Set([...(org === null ? [] : [org]), ...(record?.clientOf ?? []), ...federalCircle])];
}

function electionId(id: string, { view }: SubgraphContext): string {
  return view.visible('election', [id])[0] ?? view.visible('election', [`election:${id}`])[0] ?? id;
}

async function violations(input: ReportIncidentInput, result: IncidentRecord, context: SubgraphContext): Promise<Violation[]> {
  const { view } = context;
  const found: Violation[] = [];
  const bad = (field: string, message: string) => found.push({ code: 'BAD_INPUT', message, field });
  if (result.title === '') bad('title', 'An incident needs a title.');
  if (result.title.length > maxTitle) bad('title', `title is too long; at most ${maxTitle} characters are allowed.`);
  if ((input.description?.length ?? 0) > maxText) bad('description', `description is too long; at most ${maxText} characters are allowed.`);
  if ((input.victimLabel?.length ?? 0) > maxTitle)
    bad('victimLabel', `victimLabel is too long; at most ${maxTitle} characters are allowed.`);
  if (result.startedAt !== null && result.endedAt !== null && result.endedAt < result.startedAt) {
    const message = `endedAt (${result.endedAt}) cannot be before startedAt (${result.startedAt}).`;
    found.push({ code: 'DATE_ORDER', message, field: 'endedAt' });
  }
  if (result.detectedAt !== null && result.reportedAt !== null && result.detectedAt > result.reportedAt) {
    found.push({ code: 'DATE_ORDER', message: 'detectedAt cannot be in the future.', field: 'detectedAt' });
  }
  for (const id of result.elections) {
    const election = view.isVisible(id) ? await context.one('election', id) : null;
    if (election === null) found.push(notFound('election', id, 'elections'));
    else if (election.date < orderDay) {
      const message = `${election.name} was held ${election.date}; EO 13848 covers Federal elections on or after ${orderDay}. Use EO 13694 for earlier conduct.`;
      found.push({ code: 'ELECTION_BEFORE_ORDER', message, rule: 'EO 13848 section 8(g)', field: 'elections' });
    }
  }
  for (const id of result.techniques) if (view.visible('technique', [id]).length === 0) found.push(unknownTechnique(id, context));
  for (const id of result.states) if (view.visible('jurisdiction', [id]).length === 0) found.push(notFound('jurisdiction', id, 'states'));
  const hit = input.victimJurisdiction;
  if (typeof hit === 'string' && view.visible('jurisdiction', [hit]).length === 0) {
    found.push(notFound('jurisdiction', hit, 'victimJurisdiction'));
  }
  const { title, description, victimLabel } = input;
  return [
    ...found,
    ...guardedTexts({ title, description, victimLabel }),
    ...incompleteMarking(result.marking),
    ...membership(context, result),
  ];
}

/** DISARM and ATT&CK codes differ by a digit or two, so the other catalogue is the first guess. */
function unknownTechnique(id: string, { view }: SubgraphContext): Violation {
  const code = id.slice(id.indexOf(':') + 1).toUpperCase();
  const short = code.replace(/^TA0*(\d+)$/, (_match, digits: string) => `TA${digits.padStart(2, '0')}`);
  const long = code.replace(/^TA0*(\d+)$/, (_match, digits: string) => `TA${digits.padStart(4, '0')}`);
  const guesses = [code, short, long].flatMap((each) => [`disarm:${each}`, `attack:${each}`]);
  const suggestion = view.visible('technique', guesses)[0];
  const message = `"${id}" is no technique of DISARM or ATT&CK known here.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`;
  return { code: 'UNKNOWN_TECHNIQUE', message, field: 'techniques', ...(suggestion === undefined ? {} : { details: { suggestion } }) };
}
