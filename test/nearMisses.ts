/**
 * Near misses: what one service of the tests refused for a rule, and the same mutation, asked almost alike, that it accepted. A rule
 * that refuses everything is told by that.
 */
import { Kind, OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';
import type { FieldNode } from 'graphql';
import { errorTable } from '../domain/errors.ts';

interface Asked {
  readonly mutation: string;
  readonly leaves: ReadonlyMap<string, string>;
}

/** Codes that say nothing of a rule of the order. */
const general: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_INPUT', 'NOT_FOUND', 'STALE_VERSION', 'INVALID_TRANSITION', 'IDEMPOTENCY_KEY_REUSED', 'OPERATION_TOO_COMPLEX', 'PAYLOAD_TOO_LARGE', 'RATE_LIMITED', 'OVERLOADED', 'STORE_BEHIND', 'STORE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'REGIME_NOT_LOADED', 'LIST_REJECTED', 'INTERNAL']; // prettier-ignore
/** The codes of rules of the order: what the specification's section 9 lists. */
export const ruleCodes = Object.keys(errorTable).filter((code) => !general.includes(code));

/** How many values of the input may differ for two requests to be almost alike. */
const mostDifferent = 3;

export class NearMisses {
  readonly #refused: (Asked & { readonly code: string })[] = [];
  readonly #accepted: Asked[] = [];

  /** Notes a mutation and what became of it; queries and answers with several codes are passed over. */
  saw(query: string, variables: Readonly<Record<string, unknown>>, codes: readonly string[]): void {
    const fields = mutationsOf(query);
    const [field] = fields;
    if (field === undefined || fields.length > 1) return;
    const leaves = new Map<string, string>();
    for (const argument of field.arguments ?? []) gather(argument.name.value, valueFromASTUntyped(argument.value, variables), leaves);
    const asked = { mutation: field.name.value, leaves };
    const [code, ...others] = new Set(codes);
    if (code === undefined) this.#accepted.push(asked);
    else if (others.length === 0 && ruleCodes.includes(code)) this.#refused.push({ ...asked, code });
  }

  /** `CODE mutation` of every rule that refused a mutation and let none almost alike pass. */
  unmatched(): string[] {
    const matched = new Set(this.#refused.filter((refused) => this.#hasNearMiss(refused)).map(({ code }) => code));
    const left = this.#refused.filter(({ code }) => !matched.has(code));
    return [...new Set(left.map(({ code, mutation }) => `${code} ${mutation}`))].sort();
  }

  #hasNearMiss(refused: Asked): boolean {
    return this.#accepted.some(
      ({ mutation, leaves }) => mutation === refused.mutation && difference(leaves, refused.leaves) <= mostDifferent,
    );
  }
}

function mutationsOf(query: string): FieldNode[] {
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION
      ? definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
      : [],
  );
}

/** What does not make two requests different: which record is moved, and how often it was tried. */
const identities: readonly string[] = ['input.id', 'expectedRevision', 'idempotencyKey'];

/** Every value that is no object, by where it stands; items of a list by what they are, so that one more or less is one difference. */
function gather(place: string, value: unknown, leaves: Map<string, string>): void {
  if (value === undefined || value === null || identities.includes(place)) return;
  if (typeof value !== 'object') leaves.set(place, JSON.stringify(value));
  else if (Array.isArray(value)) for (const item of value) leaves.set(`${place} ${JSON.stringify(item)}`, '');
  else for (const [key, item] of Object.entries(value)) gather(`${place}.${key}`, item, leaves);
}

function difference(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place)).length;
}
