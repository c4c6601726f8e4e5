import { randomUUID } from 'node:crypto';
import type { Violation } from '../../domain/errors.ts';
import type { IncidentRecord, VictimRecord } from '../../domain/model.ts';
import { victimCircle } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import type { ReportFacts, Reported } from '../../domain/process/incident.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import type { Opened } from '../moves.ts';
import { electionId } from '../visible.ts';
import type { ReportIncidentInput } from './generated/resolvers.ts';

/** What a report says, who may see it, and whom it hit as a record of its own. */
export async function reported(
  input: ReportIncidentInput,
  context: SubgraphContext,
): Promise<Opened<IncidentRecord, Reported, ReportFacts>> {
  const { org, user } = context.viewer;
  const elections = [...new Set((input.elections ?? []).map((id) => electionId(id, context)))];
  const techniques = [...new Set(input.techniques ?? [])];
  const states = [...new Set(input.states ?? [])];
  const { view } = context;
  const isSynthetic = input.isSynthetic ?? false;
  return {
    prefix: 'incident',
    input: {
      title: input.title.trim(),
      description: input.description ?? null,
      category: input.category ?? 'OTHER',
      startedAt: input.startedAt ?? null,
      endedAt: input.endedAt ?? null,
      detectedAt: input.detectedAt?.toISOString() ?? null,
      elections,
      techniques,
      states,
      conductElements: [...new Set(input.conductElements ?? [])],
      purposesOrEffects: [...new Set(input.purposesOrEffects ?? [])],
      victimLabel: input.victimLabel ?? null,
      legalBasis: input.legalBasis ?? null,
      affectedAssetTypes: [...new Set(input.affectedAssetTypes ?? [])],
      indicators: [...new Set(input.indicators ?? [])],
    },
    facts: {
      elections: await context.many('election', view.visible('election', elections)),
      unknownTechniques: techniques.filter((id) => view.visible('technique', [id]).length === 0).map((id) => unknownTechnique(id, context)),
    },
    violations: [
      ...presence('election', elections, 'elections', context),
      ...presence('jurisdiction', states, 'states', context),
      ...presence('jurisdiction', input.victimJurisdiction, 'victimJurisdiction', context),
      ...tooLong(input),
    ],
    marking: input,
    default: forOrgs(org === null ? [] : [org], user),
    isSynthetic,
    also: async ({ id, sources }) => {
      const victim: VictimRecord = {
        type: 'victim',
        id: `victim:${randomUUID()}`,
        marking: forOrgs(await circleOfVictim(context), user),
        sources,
        isSynthetic,
        incident: id,
        reportingOrg: org !== null && view.visible('organization', [org]).length > 0 ? org : null,
        jurisdiction: input.victimJurisdiction ?? null,
      };
      return [{ op: 'put', record: victim, expected: null }];
    },
  };
}

const maxLine = 300;

/** Lines that are shown in lists. */
function tooLong({ title, victimLabel }: ReportIncidentInput): Violation[] {
  return Object.entries({ title, victimLabel })
    .filter(([, text]) => (text?.length ?? 0) > maxLine)
    .map(([field]) => ({ code: 'BAD_INPUT', message: `${field} is too long; at most ${maxLine} characters are allowed.`, field }));
}

/** The reporter's organisation, those it is a client of (its State's office), and the federal circle. */
async function circleOfVictim(context: SubgraphContext): Promise<string[]> {
  const { org } = context.viewer;
  const record = org === null ? null : await context.one('organization', org);
  return [...(org === null ? [] : [org]), ...(record?.clientOf ?? []), ...victimCircle];
}

/** DISARM and ATT&CK codes differ by a digit or two, so the other catalogue is the first guess. */
function unknownTechnique(id: string, { view }: SubgraphContext): ReportFacts['unknownTechniques'][number] {
  const code = id.slice(id.indexOf(':') + 1).toUpperCase();
  const short = code.replace(/^TA0*(\d+)$/, (_match, digits: string) => `TA${digits.padStart(2, '0')}`);
  const long = code.replace(/^TA0*(\d+)$/, (_match, digits: string) => `TA${digits.padStart(4, '0')}`);
  const guesses = [code, short, long].flatMap((each) => [`disarm:${each}`, `attack:${each}`]);
  const framework = id.startsWith('attack:') ? 'ATT&CK' : id.startsWith('disarm:') ? 'DISARM' : 'DISARM or ATT&CK';
  return { id, framework, suggestion: view.visible('technique', guesses)[0] ?? null };
}
