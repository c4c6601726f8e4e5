import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import { refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import { incompleteMarking, loosening, markingFrom } from '../../domain/markings.ts';
import type { Interest, LinkRecord, ShareInterval } from '../../domain/model.ts';
import { certainTotal } from '../../domain/ownership/certainTotal.ts';
import { compared, hundred, numberOf } from '../../domain/ownership/fraction.ts';
import { parseShare } from '../../domain/share.ts';
import { clear } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { membership, notFound } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import { visibleOne } from '../visible.ts';
import type { LinkInput } from './generated/resolvers.ts';
import { writtenSources } from './writtenSources.ts';

const maxText = 10_000;

/** The link that an input would leave, with every rule it breaks. */
export async function plannedLink(input: LinkInput, writer: string, context: SubgraphContext): Promise<Plan<LinkRecord>> {
  const before = input.id === null || input.id === undefined ? null : await recorded(input.id, context);
  const marking = markingFrom(input, before?.marking ?? clear, writer);
  const interest = interestOf(input, before);
  const share = hasShare(input.type, interest) ? shareOf(input, before) : null;
  const result: LinkRecord = {
    type: 'link',
    id: before?.id ?? `link:${randomUUID()}`,
    marking,
    sources: writtenSources(before?.sources ?? [], input.sourceUrl, context.services.today()),
    isSynthetic: input.isSynthetic ?? before?.isSynthetic ?? false,
    linkType: input.type,
    from: context.view.actorId(input.from) ?? input.from,
    to: context.view.actorId(input.to) ?? input.to,
    share,
    since: input.since === undefined ? (before?.since ?? null) : input.since,
    until: input.until === undefined ? (before?.until ?? null) : input.until,
    description: input.description === undefined ? (before?.description ?? null) : input.description,
    confidence: input.confidence === undefined ? (before?.confidence ?? null) : input.confidence,
    interest,
    arrangement: input.arrangement === undefined ? (before?.arrangement ?? null) : input.arrangement,
    listedFrom: before?.from === (context.view.actorId(input.from) ?? input.from) ? before.listedFrom : null,
    listedTo: before?.to === (context.view.actorId(input.to) ?? input.to) ? before.listedTo : null,
  };
  const found = violations(input, result, before, writer, context);
  return { violations: [...found, ...(found.length > 0 ? [] : await tooMuch(result, context))], before, result };
}

const mostStakes = 500;

/** That the stakes in force that the writer may see, with this one, leave room for it. */
async function tooMuch(result: LinkRecord, context: SubgraphContext): Promise<Violation[]> {
  const { view } = context;
  const isInForce = (result.since ?? view.asOf) <= view.asOf && (result.until ?? view.asOf) >= view.asOf;
  if (result.linkType !== 'OWNS' || result.share === null || !isInForce) return [];
  const { items } = view.linksOf(result.to, { types: ['OWNS'], direction: 'IN' }, { first: mostStakes });
  const others = await context.many(
    'link',
    items.map(({ item }) => item).filter((id) => id !== result.id),
  );
  const total = certainTotal([...others, result]);
  if (compared(total, hundred) <= 0) return [];
  const owned = await context.one('actor', result.to);
  const message = `Holdings in ${owned?.name ?? result.to} total ${numberOf(total)}%.`;
  return [{ code: 'OWNERSHIP_EXCEEDS_100', message, field: 'share', details: { total: numberOf(total) } }];
}

/** The link to take away. */
export async function plannedRemoval(id: string, context: SubgraphContext): Promise<Plan<LinkRecord>> {
  const before = await recorded(id, context);
  return { violations: [], before, result: before, isRemoval: true };
}

async function recorded(id: string, context: SubgraphContext) {
  const before = await visibleOne('link', id, context);
  if (before === null) {
    refuse([notFound('link', id, 'id')]);
    throw new TypeError('A missing link is refused.');
  }
  return before;
}

function shareOf(input: LinkInput, before: LinkRecord | null): ShareInterval | null {
  if (input.share === undefined) return before?.share ?? null;
  return input.share === null ? null : parseShare(input.share);
}

/** Equity for OWNS unless said otherwise; a link of another type than OWNS and CONTROLS gives nothing. */
function interestOf(input: LinkInput, before: LinkRecord | null): Interest | null {
  const asked = input.interest === undefined ? (before?.linkType === input.type ? before.interest : null) : input.interest;
  return asked ?? (input.type === 'OWNS' ? 'EQUITY' : null);
}

const hasShare = (type: LinkInput['type'], interest: Interest | null) =>
  type === 'OWNS' || (type === 'CONTROLS' && interest === 'VOTING_RIGHTS');

function violations(
  input: LinkInput,
  result: LinkRecord,
  before: LinkRecord | null,
  writer: string,
  context: SubgraphContext,
): Violation[] {
  const found: Violation[] = [];
  for (const end of ['from', 'to'] as const) {
    if (context.view.actorId(input[end]) === null) found.push(notFound('actor', input[end], end));
  }
  if (result.from === result.to) {
    found.push({ code: 'SELF_OWNERSHIP', message: 'A link joins two different actors; both ends are the same.', field: 'to' });
  }
  if (result.interest !== null && input.type !== 'OWNS' && input.type !== 'CONTROLS') {
    const message = `Only an OWNS or CONTROLS link gives an interest; this one is ${input.type}.`;
    found.push({ code: 'BAD_INPUT', message, field: 'interest' });
  } else if (input.type === 'OWNS' ? result.interest !== 'EQUITY' : result.interest === 'EQUITY') {
    const message = 'Equity is owned (OWNS); votes and the board are control (CONTROLS).';
    found.push({ code: 'BAD_INPUT', message, field: 'interest' });
  }
  if (typeof input.arrangement === 'string' && (result.interest === null || input.arrangement.trim() === '')) {
    const message = 'An arrangement is named on links of ownership, votes or board, and its name is not empty.';
    found.push({ code: 'BAD_INPUT', message, field: 'arrangement' });
  }
  if (typeof input.share === 'string' && !hasShare(input.type, result.interest)) {
    const message = `Only an OWNS link, or a CONTROLS link by VOTING_RIGHTS, has a share; this one is ${input.type}.`;
    found.push({ code: 'BAD_INPUT', message, field: 'share' });
  } else if (typeof input.share === 'string' && result.share === null) {
    const message =
      'The share must lie within 0 to 100 percent: a percentage ("16.66"), a fraction ("1/6"), a range ("25-50") or a bound ("> 25").';
    found.push({ code: 'OWNERSHIP_OUT_OF_RANGE', message, field: 'share' });
  }
  if (result.since !== null && result.until !== null && result.until < result.since) {
    found.push({ code: 'DATE_ORDER', message: `until (${result.until}) cannot be before since (${result.since}).`, field: 'until' });
  }
  const texts = { description: input.description, arrangement: input.arrangement, sourceUrl: input.sourceUrl };
  for (const [field, text] of Object.entries(texts)) {
    if ((text?.length ?? 0) > maxText) {
      found.push({ code: 'BAD_INPUT', message: `${field} is too long; at most ${maxText} characters are allowed.`, field });
    }
  }
  return [
    ...found,
    ...guardedTexts(texts),
    ...incompleteMarking(result.marking),
    ...(before === null ? [] : loosening(before.marking, result.marking, writer)),
    ...(found.length > 0 ? [] : membership(context, result)),
  ];
}
