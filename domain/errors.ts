/** Every error code that leaves the service: one closed table of what it means and what the client should do. */

export const errorTable = {
  UNAUTHENTICATED: { status: 401, when: 'The token is malformed, expired, unsigned or signed by somebody else.', remedy: 'Get a new token, or send none to read as the public.' },
  FORBIDDEN: { status: 403, when: 'The viewer may not do this.', remedy: 'Ask somebody whose role may.' },
  BAD_INPUT: { status: 400, when: 'An argument has a value that cannot be meant.', remedy: 'Correct the named field.' },
  NOT_FOUND: { status: 404, when: 'A mutation names a record that does not exist or that the viewer may not see.', remedy: 'Check the id.' },
  STALE_VERSION: { status: 409, when: 'The record has changed since it was read.', remedy: 'Read it again and repeat the change.' },
  INVALID_TRANSITION: { status: 409, when: 'The record is not in a state that allows the move.', remedy: 'See the allowed moves in the message.' },
  OPERATION_TOO_COMPLEX: { status: 400, when: 'The document exceeds a limit on its size or shape.', remedy: 'Ask for less, or in several operations.' },
  PAYLOAD_TOO_LARGE: { status: 413, when: 'The request body or a document is too large.', remedy: 'Send less, or in several requests.' },
  RATE_LIMITED: { status: 429, when: 'Too many requests from one client.', remedy: 'Wait as long as Retry-After says.' },
  STORE_BEHIND: { status: 503, when: 'The position asked for has not been applied here in time.', remedy: 'Try again.' },
  STORE_UNAVAILABLE: { status: 503, when: 'The store does not answer.', remedy: 'Try again later.' },
  SUBGRAPH_UNAVAILABLE: { status: 503, when: 'A subgraph does not answer; its fields are null.', remedy: 'Try again later.' },
  SUBGRAPH_TIMEOUT: { status: 504, when: 'A subgraph did not answer in time; its fields are null.', remedy: 'Ask for less, or try again later.' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, when: 'The idempotency key was used before with another input.', remedy: 'Use a new key for a new request.' },
  REGIME_NOT_LOADED: { status: 422, when: 'No list of the regime is loaded.', remedy: 'Import one.' },
  LIST_REJECTED: { status: 422, when: 'A list file is truncated, foreign or malformed.', remedy: 'See the line and reason in the message.' },
  CLASSIFIED_MARKING_REJECTED: { status: 422, when: 'Text carries a classification marking.', remedy: 'Do not resubmit here; follow your spill procedure.' },
  PERSONAL_DATA_REJECTED: { status: 422, when: 'Text carries personal voter data.', remedy: 'Remove it.' },
  ELECTION_BEFORE_ORDER: { status: 422, when: 'An EO 13848 object is linked to an election before 2018-09-12.', remedy: 'Use EO 13694 for earlier conduct.' },
  UNKNOWN_TECHNIQUE: { status: 422, when: 'A method id is not in its framework.', remedy: 'Use the suggested id.' },
  OWNERSHIP_OUT_OF_RANGE: { status: 422, when: 'A share is not within 0 to 100 percent, or its bounds are crossed.', remedy: 'Correct the share.' },
  SELF_OWNERSHIP: { status: 422, when: 'A link joins an actor to itself.', remedy: 'Correct the ends.' },
  DATE_ORDER: { status: 422, when: 'A date precedes one it must follow.', remedy: 'Correct the dates.' },
  TLP_CANNOT_LOOSEN: { status: 403, when: 'Somebody other than the originator loosens a marking.', remedy: 'Ask the originator.' },
  RED_NEEDS_NAMED_RECIPIENTS: { status: 422, when: 'A TLP:RED record names nobody.', remedy: 'Name the recipients.' },
  AMBER_NEEDS_RECIPIENT_ORGS: { status: 422, when: 'A TLP:AMBER record names no organisation.', remedy: 'Name the recipient organisations.' },
  NOT_MEMBER: { status: 403, when: 'The organisation is not an active member of the community.', remedy: 'Apply for membership.' },
  INTERNAL: { status: 500, when: 'Something failed inside.', remedy: 'Report the request id.' },
} as const; // prettier-ignore

export type ErrorCode = keyof typeof errorTable;

/** One broken rule: a code, a sentence to act on, and where it belongs. */
export interface Violation {
  readonly code: ErrorCode;
  readonly message: string;
  /** Where the rule comes from, such as `section 1(b)`; null for plain input checks. */
  readonly rule?: string;
  readonly field?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A failure with a code of the table that a client may see as it is. Anything else that is thrown is masked as INTERNAL. */
export class OstrakonError extends Error {
  override readonly name = 'OstrakonError';
  readonly code: ErrorCode;
  readonly violations: readonly Violation[];

  constructor(violations: Violation | readonly Violation[], options?: ErrorOptions) {
    const all = Array.isArray(violations) ? (violations as readonly Violation[]) : [violations as Violation];
    const first = all[0];
    if (first === undefined) throw new TypeError('An OstrakonError needs at least one violation.');
    super(all.map((violation) => violation.message).join(' '), options);
    this.code = first.code;
    this.violations = all;
  }
}

/** Throws all violations at once, or returns where there is none. */
export function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new OstrakonError(violations);
}
