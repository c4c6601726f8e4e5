/** The ownership rule of each regime, as dated configuration. */
import type { Day, Interest, Regime } from '../model.ts';

export interface OwnershipRule {
  readonly regime: Regime;
  /** First day it applies; null from the beginning. */
  readonly from: Day | null;
  /** How much of an actor must be held for it to be owned; null where the regime lists and has no ownership rule. */
  readonly threshold: 'AT_LEAST_HALF' | 'MORE_THAN_HALF' | null;
  /** `ALL`: the stakes of all blocked holders are summed. `JOINT`: each holder alone, joint arrangements together with all their members. */
  readonly aggregation: 'ALL' | 'JOINT';
  /** Control that blocks like ownership: votes of more than half, the right to appoint or remove most of the board. */
  readonly control: readonly Exclude<Interest, 'EQUITY'>[];
  /** How a proof cites it. */
  readonly citation: string;
  readonly source: string;
}

/** Newest first within a regime. */
export const ownershipRules: readonly OwnershipRule[] = [
  {
    regime: 'US',
    from: null,
    threshold: 'AT_LEAST_HALF',
    aggregation: 'ALL',
    control: [],
    citation: 'OFAC 50 percent rule (31 CFR 587.406 and like sections; FAQ 399, 401)',
    source: 'https://ofac.treasury.gov/faqs/topic/1521',
  },
  {
    regime: 'EU',
    from: '2024-07-03',
    threshold: 'AT_LEAST_HALF',
    aggregation: 'ALL',
    control: ['VOTING_RIGHTS', 'BOARD_MAJORITY'],
    citation: 'EU Best Practices of 2024-07-03: 50 percent or more, aggregated; control presumed',
    source: 'Council of the European Union, EU Best Practices for the effective implementation of restrictive measures, 3 July 2024',
  },
  {
    regime: 'EU',
    from: null,
    threshold: 'MORE_THAN_HALF',
    aggregation: 'ALL',
    control: ['VOTING_RIGHTS', 'BOARD_MAJORITY'],
    citation: 'EU Best Practices before 2024-07-03: more than 50 percent, aggregated; control presumed',
    source: 'European Commission, FAQ on asset freeze, question 8',
  },
  {
    regime: 'UK',
    from: null,
    threshold: 'MORE_THAN_HALF',
    aggregation: 'JOINT',
    control: ['VOTING_RIGHTS', 'BOARD_MAJORITY'],
    citation: 'UK regulation 7(2): more than 50 percent of shares or votes, or the board; not aggregated (OFSI 4.14)',
    source: 'OFSI, UK Financial Sanctions: General Guidance, 4.14; Schedule 1 paragraphs 2 and 3',
  },
  {
    regime: 'UN',
    from: null,
    threshold: null,
    aggregation: 'ALL',
    control: [],
    citation: 'UN lists name whom they reach; there is no ownership rule',
    source: 'United Nations Security Council Consolidated List',
  },
];

/** The rule of a regime on a day. */
export function ruleOf(regime: Regime, day: Day): OwnershipRule {
  const found = ownershipRules.find((rule) => rule.regime === regime && (rule.from === null || rule.from <= day));
  if (found === undefined) throw new TypeError(`There is no ownership rule for ${regime}.`);
  return found;
}
