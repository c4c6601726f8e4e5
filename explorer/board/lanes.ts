/** What is on its way to a decision, as lanes of columns by state. */
import type { Tlp } from '../tlp.ts';
import { clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import { counted } from './counted.ts';

interface Item {
  readonly id: string;
  readonly status: string;
  readonly marking: Tlp;
}
interface Named {
  readonly name: string;
}
type RunningClock = Clock & { readonly daysOverdue: number };
type Edges<T> = { readonly edges: readonly { readonly node: Item & T }[] } | null;
type Designations =
  (Edges<{ readonly since: string | null; readonly until: string | null; readonly actor: Named }> & { readonly totalCount: number }) | null;

/** The answer to pipeline.graphql. */
export interface PipelineTold {
  readonly assessments: Edges<RunningClock & { readonly election: Named }>;
  readonly impactReports: Edges<RunningClock & { readonly assessment: { readonly election: Named } }>;
  readonly interferenceDeterminations: Edges<{
    readonly outcome: string | null;
    readonly decidedAt: string | null;
    readonly election: Named;
  }>;
  readonly determinations: Edges<{ readonly awaiting: readonly string[]; readonly decidedAt: string | null; readonly actor: Named | null }>;
  readonly drafts: Designations;
  readonly reviewed: Designations;
  readonly approved: Designations;
  readonly active: Designations;
  readonly amended: Designations;
  readonly delisted: Designations;
}

export interface Card extends Item {
  readonly title: string;
  readonly clock: string;
}
export interface Column {
  readonly state: string;
  readonly cards: readonly Card[];
  /** How many there are, with those not shown. */
  readonly total: number;
}
export interface Lane {
  readonly title: string;
  /** Type of its records. */
  readonly kind: string;
  readonly columns: readonly Column[];
}

/** The lanes in the order of the process; columns in the order of the states, empty ones too. */
export function lanesOf(told: PipelineTold): readonly Lane[] {
  const designations = [
    ['DRAFT', told.drafts],
    ['LEGAL_REVIEW', told.reviewed],
    ['APPROVED', told.approved],
    ['ACTIVE', told.active],
    ['AMENDED', told.amended],
    ['DELISTED', told.delisted],
  ] as const;
  return [
    {
      title: 'Assessments, section 1(a): 45 days after the election',
      kind: 'assessment',
      columns: columnsOf(
        ['PLANNED', 'DRAFTING', 'IN_COORDINATION', 'FINAL', 'DELIVERED', 'AMENDED'],
        cards(told.assessments, (each) => ({ title: each.election.name, clock: dayClock(each) })),
      ),
    },
    {
      title: 'Reports, section 1(b): 45 days after receipt of the assessment',
      kind: 'impactReport',
      columns: columnsOf(
        ['NOT_DUE', 'DUE', 'DRAFTING', 'JOINT_REVIEW', 'SIGNED', 'DELIVERED', 'AMENDED'],
        cards(told.impactReports, (each) => ({ title: each.assessment.election.name, clock: dayClock(each) })),
      ),
    },
    {
      title: 'Determinations of interference',
      kind: 'interferenceDetermination',
      columns: columnsOf(
        ['OPEN', 'CONSULTING', 'DECIDED', 'REOPENED'],
        cards(told.interferenceDeterminations, ({ election, outcome, decidedAt }) => ({
          title: election.name,
          clock: decidedAt === null ? 'no last day' : `${outcome ?? 'decided'}, ${decidedAt.slice(0, 10)}`,
        })),
      ),
    },
    {
      title: 'Determinations, section 2(a)',
      kind: 'determination',
      columns: columnsOf(
        ['PROPOSED', 'EVIDENCE_REVIEW', 'IN_CONSULTATION', 'DETERMINED', 'DECLINED'],
        cards(told.determinations, ({ actor, awaiting, decidedAt }) => ({
          title: actor?.name ?? 'not to be seen',
          clock:
            decidedAt !== null
              ? `decided ${decidedAt.slice(0, 10)}`
              : awaiting.length === 0
                ? 'no last day'
                : `awaits ${awaiting.join(', ')}`,
        })),
      ),
    },
    {
      title: 'Designations under EO 13848',
      kind: 'designation',
      columns: designations.map(([state, found]) => ({
        state,
        total: found?.totalCount ?? 0,
        cards: cards(found, ({ actor, since, until }) => ({
          title: actor.name,
          clock: until !== null ? `until ${until}` : since === null ? 'not published' : `since ${since}`,
        })),
      })),
    },
  ];
}

/** The clock of a paper without its state, which its column says. */
function dayClock(clock: RunningClock): string {
  const overdue = clock.daysOverdue > 0 ? [counted(clock.daysOverdue, 'day') + ' overdue'] : [];
  return [...clockOf(clock).split('; ').slice(1), ...overdue].join('; ');
}

function cards<T>(found: Edges<T>, said: (node: Item & T) => { readonly title: string; readonly clock: string }): readonly Card[] {
  return (found?.edges ?? []).map(({ node }) => ({ id: node.id, status: node.status, marking: node.marking, ...said(node) }));
}

function columnsOf(states: readonly string[], all: readonly Card[]): readonly Column[] {
  return states.map((state) => {
    const held = all.filter(({ status }) => status === state);
    return { state, cards: held, total: held.length };
  });
}
