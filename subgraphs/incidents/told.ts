/** Notifications of incidents and analysis that agencies tender: records made once, without states. */
import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import type { Violation } from '../../domain/errors.ts';
import { incompleteMarking, markingFrom } from '../../domain/markings.ts';
import type { Agency } from '../../domain/model.ts';
import { agencyOf } from '../../domain/process/agencies.ts';
import { orgsOf } from '../../domain/process/agencyOrgs.ts';
import { later } from '../../domain/process/chronology.ts';
import { heldUnderOrder } from '../../domain/process/elections.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { noLooserThanSources } from '../../domain/process/sharing.ts';
import { isStated } from '../../domain/process/stated.ts';
import type { NotificationRecord, SubmissionRecord } from '../../domain/process/statements.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { membership } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import { electionId, visibleOne } from '../visible.ts';
import type { NotifyAudienceInput, SubmitAnalysisInput } from './generated/resolvers.ts';

const maxLine = 300;
const maxText = 20_000;

/** That an audience was told of an incident; to be read by no more people than the incident, unless its originator says so of it. */
export async function notified(input: NotifyAudienceInput, writer: string, context: SubgraphContext): Promise<Plan<NotificationRecord>> {
  const { incident: incidentId, audience, text, sentAt, ...asked } = input;
  const incident = await visibleOne('incident', incidentId, context);
  const now = context.services.now();
  const record: NotificationRecord = {
    type: 'notification',
    id: `notification:${randomUUID()}`,
    marking: markingFrom(asked, forOrgs(orgsOf(['ODNI', 'DHS_CISA', 'DOJ']), writer), writer),
    sources: [],
    isSynthetic: incident?.isSynthetic ?? false,
    incident: incidentId,
    audience,
    decidedBy: writer,
    agency: agencyOfWriter(context),
    sentAt: sentAt?.toISOString() ?? now,
    text,
  };
  const sources = incident === null ? [] : [{ id: incident.id, tlp: incident.marking.tlp, tearlines: [] }];
  const violations = [
    ...presence('incident', incidentId, 'incident', context),
    ...said({ text }),
    ...guardedTexts({ text }),
    ...later(record.sentAt, 'sentAt', now, 'now', 'sentAt'),
    ...incompleteMarking(record.marking),
    ...noLooserThanSources.violations({ marking: record.marking, facts: { sources } }),
  ];
  return { violations: [...violations, ...membership(context, record)], before: null, result: record };
}

/** Analysis of the writer's agency, for itself, ODNI and the White House unless it says otherwise. */
export async function submitted(input: SubmitAnalysisInput, writer: string, context: SubgraphContext): Promise<Plan<SubmissionRecord>> {
  const { title, text, isSynthetic, elections: electionIds, incidents: incidentIds, ...asked } = input;
  const agency = agencyOfWriter(context);
  const elections = [...new Set((electionIds ?? []).map((id) => electionId(id, context)))];
  const incidents = [...new Set(incidentIds ?? [])];
  const record: SubmissionRecord = {
    type: 'submission',
    id: `submission:${randomUUID()}`,
    marking: markingFrom(asked, forOrgs(orgsOf([agency, 'ODNI', 'PRESIDENT']), writer), writer),
    sources: [],
    isSynthetic: isSynthetic ?? false,
    agency,
    title: title.trim(),
    text,
    elections,
    incidents,
    submittedBy: writer,
    submittedAt: context.services.now(),
  };
  const found = await context.many('incident', context.view.visible('incident', incidents));
  const sources = found.map((incident) => ({ id: incident.id, tlp: incident.marking.tlp, tearlines: [] }));
  const violations = [
    ...presence('election', elections, 'elections', context),
    ...presence('incident', incidents, 'incidents', context),
    ...heldUnderOrder.violations({ facts: { elections: await context.many('election', context.view.visible('election', elections)) } }),
    ...said({ title, text }),
    ...guardedTexts({ title, text }),
    ...incompleteMarking(record.marking),
    ...noLooserThanSources.violations({ marking: record.marking, facts: { sources } }),
  ];
  return { violations: [...violations, ...membership(context, record)], before: null, result: record };
}

/** The agency of a writer, whose role the policy has asked for. */
function agencyOfWriter({ viewer }: SubgraphContext): Agency {
  return agencyOf(viewer, ['ODNI', 'DHS_CISA', 'DOJ', 'TREASURY', 'STATE']) ?? 'ODNI';
}

/** Texts that are missing or too long; titles are lines. */
function said(texts: Readonly<Record<string, string>>): Violation[] {
  return Object.entries(texts).flatMap(([field, text]): Violation[] => {
    const most = field === 'title' ? maxLine : maxText;
    if (text.length > most) return [{ code: 'BAD_INPUT', message: `${field} is too long; at most ${most} characters are allowed.`, field }];
    return isStated(text) ? [] : [{ code: 'BAD_INPUT', message: `${field} is needed.`, field }];
  });
}
