/** Warnings of control and of persons who act for an actor: none of them is ownership. */
import { compared, fifty, sumOf } from '../fraction.ts';

import type { Tie, WarningFacts } from './facts.ts';
import { distinct, listText, shareText } from './words.ts';

/** A blocked actor controls it, and that is not what the regime blocks for. OFAC FAQ 398. */
export function controlledByBlocked(facts: WarningFacts): string | null {
  const { name, ties, verdict, rule } = facts;
  if (verdict === 'BLOCKED') return null;
  const controllers = distinct(controllersIn(ties));
  if (controllers.length === 0) return null;
  const advice =
    rule.control.length > 0
      ? 'Control may block under this regime: find out what it consists of before dealing.'
      : 'Control alone does not block under this regime, but it may be designated: use caution, and deal with no blocked person on its behalf.';
  return `${name} is controlled by ${listText(controllers)}, blocked. ${advice}`;
}

function controllersIn(ties: readonly Tie[]): string[] {
  const isOfVotes = ({ type, interest }: Tie) => type === 'CONTROLS' && interest === 'VOTING_RIGHTS';
  const inward = ties.filter(({ direction }) => direction === 'IN');
  const votes = inward.filter(isOfVotes);
  const { value, open } = sumOf(votes.flatMap(({ share }) => (share === null ? [] : [share.lo])));
  const order = compared(value, fifty);
  const isMajority = order > 0 || (order === 0 && open);
  const otherwise = inward.filter(
    (tie) => (tie.type === 'CONTROLS' && !isOfVotes(tie) && tie.interest !== 'EQUITY') || tie.type === 'DIRECTS',
  );
  return [...(isMajority ? votes : []), ...otherwise].map(({ name }) => name);
}

/** Whoever blocked has anything to do with it may control it, and no record can say that nobody does. */
export function controlNotAssessed(facts: WarningFacts): string | null {
  const { name, verdict, blockedHolders, ties } = facts;
  const concerned = distinct([...blockedHolders, ...ties].map((each) => each.name));
  if (verdict !== 'NOT_BLOCKED' || concerned.length === 0 || controlledByBlocked(facts) !== null) return null;
  const tied = ties.map((tie) =>
    tie.share === null ? `${tie.name} ${linkWords[tie.type] ?? 'is linked to it'}` : `${tie.name} has ${shareText(tie.share)} of its votes`,
  );
  const seen = tied.length === 0 ? '' : ` Recorded: ${listText(distinct(tied))}.`;
  return `Whether ${listText(concerned)}, blocked, may control ${name} without owning enough of it is not settled by what is recorded.${seen} Ask for articles, shareholder agreements and who appoints the board.`;
}

const linkWords: Partial<Record<Tie['type'], string>> = {
  CONTROLS: 'has rights of control in it',
  OFFICER_OF: 'is an officer of it',
  EMPLOYED_BY: 'is employed by it',
  FOUNDED: 'founded it',
  FINANCES: 'finances it',
  OPERATES: 'operates it',
  ACTED_FOR: 'is linked to it by acts on behalf of the other',
  AGENT_OF: 'is linked to it as principal or agent',
};

const signs: readonly Tie['type'][] = ['OFFICER_OF', 'DIRECTS', 'EMPLOYED_BY'];

/** A blocked person may sign for it. OFAC FAQ 400. */
export function blockedSignatory({ name, verdict, ties }: WarningFacts): string | null {
  if (verdict === 'BLOCKED') return null;
  const persons = distinct(
    ties.filter((tie) => tie.isIndividual && tie.direction === 'IN' && signs.includes(tie.type)).map((tie) => tie.name),
  );
  if (persons.length === 0) return null;
  return `${listText(persons)}, blocked, may act for ${name}: accept no signature, negotiation or other dealing through a blocked person.`;
}
