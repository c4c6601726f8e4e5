import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import { refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Customer, CustomerListRecord } from '../../domain/model.ts';
import { partyOf, partyViolations } from '../../domain/screening/question.ts';
import type { Marking } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import type { Plan } from '../mutate.ts';
import type { CustomerListInput } from './generated/resolvers.ts';
import { ownMarking } from './ownMarking.ts';

const mostCustomers = 10_000;
const longestName = 200;
const mostNamed = 100;

/** The customer list that an input leaves: a new one, or the one of that name of the same organisation with other customers. */
export async function plannedCustomerList(input: CustomerListInput, context: SubgraphContext): Promise<Plan<CustomerListRecord>> {
  refuse(violations(input));
  const marking = ownMarking(context.viewer, null);
  if (marking === null) throw new TypeError('An own marking has a colour.');
  const name = input.name.trim();
  const lists = await context.many('customerList', context.view.customerLists());
  const before = lists.find((list) => list.name === name && isSameCircle(list.marking, marking)) ?? null;
  const known = new Map(before?.customers.map((customer) => [customer.ref, customer.addedAt]));
  const at = context.services.now();
  const result: CustomerListRecord = {
    type: 'customerList',
    id: before?.id ?? `customers:${randomUUID()}`,
    marking: before?.marking ?? marking,
    sources: [{ dataset: 'analyst', url: null, firstSeen: context.services.today(), lastSeen: null }],
    isSynthetic: false,
    name,
    customers: input.customers.map((asked): Customer => {
      const { name: called, kind, birthDate, countries, identifiers } = partyOf(asked);
      return {
        ref: asked.ref,
        name: called,
        kind,
        birthDate,
        countries,
        identifiers: identifiers.map(({ type, ...identifier }) => ({ type: type ?? unspecified, ...identifier })),
        addedAt: known.get(asked.ref) ?? at,
      };
    }),
  };
  return { violations: [], before, result };
}

/** What sort of number it is where nobody says. */
const unspecified = 'Identifier';

function violations(input: CustomerListInput): Violation[] {
  const found: Violation[] = [];
  const bad = (field: string, message: string) => found.push({ code: 'BAD_INPUT', message, field });
  const { length } = input.name.trim();
  if (length === 0 || length > longestName) bad('name', `The list needs a name of 1 to ${longestName} characters.`);
  found.push(...guardedTexts({ name: input.name }));
  if (input.customers.length > mostCustomers) {
    bad('customers', `The list has ${input.customers.length} customers; at most ${mostCustomers.toLocaleString('en-US')} are allowed.`);
    return found;
  }
  const refs = new Set<string>();
  for (const [at, customer] of input.customers.entries()) {
    const field = `customers[${at}].`;
    const { ref } = customer;
    if (ref.trim() === '' || ref.length > longestName) bad(`${field}ref`, `Customer ${at} needs a ref of 1 to ${longestName} characters.`);
    else if (refs.has(ref)) bad(`${field}ref`, `Customer ${at} has the ref of an earlier one; each needs its own.`);
    refs.add(ref);
    found.push(...partyViolations(customer, field));
  }
  if (found.length <= mostNamed) return found;
  const more = `${found.length - mostNamed} more rules are broken further down.`;
  return [...found.slice(0, mostNamed), { code: 'BAD_INPUT', message: more, field: 'customers' }];
}

/** Whether both belong to one organisation, or to one person. */
function isSameCircle(a: Marking, b: Marking): boolean {
  const circle = ({ tlp, recipientOrgs, namedRecipients }: Marking) => JSON.stringify([tlp, recipientOrgs, namedRecipients]);
  return circle(a) === circle(b);
}
