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
  OVERLOADED: { status: 503, when: 'The service has more to do than it can.', remedy: 'Wait as long as Retry-After says.' },
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
  OWNERSHIP_EXCEEDS_100: { status: 422, when: 'The stakes in an actor would certainly come to more than the whole.', remedy: 'Correct the share, or end the stakes it takes the place of.' },
  SELF_OWNERSHIP: { status: 422, when: 'A link joins an actor to itself.', remedy: 'Correct the ends.' },
  DATE_ORDER: { status: 422, when: 'A date precedes one it must follow.', remedy: 'Correct the dates.' },
  TLP_CANNOT_LOOSEN: { status: 403, when: 'Somebody other than the originator loosens a marking.', remedy: 'Ask the originator.' },
  RED_NEEDS_NAMED_RECIPIENTS: { status: 422, when: 'A TLP:RED record names nobody.', remedy: 'Name the recipients.' },
  AMBER_NEEDS_RECIPIENT_ORGS: { status: 422, when: 'A TLP:AMBER record names no organisation.', remedy: 'Name the recipient organisations.' },
  NOT_MEMBER: { status: 403, when: 'The organisation is not an active member of the community.', remedy: 'Apply for membership.' },
  NOT_FEDERAL_ELECTION: { status: 422, when: 'An assessment is opened for an election without a Federal office.', remedy: 'Include it in another assessment, or submit it independently.' },
  CONCLUSION_BEFORE_ELECTION: { status: 422, when: 'An election is said to conclude before it is held.', remedy: 'Correct the conclusion date.' },
  CONCLUSION_REASON_REQUIRED: { status: 422, when: 'A conclusion date is changed without a reason.', remedy: 'Give the reason.' },
  ASSESSMENT_CONTENT_INCOMPLETE: { status: 422, when: 'A block of an assessment is empty and not said to be unascertainable.', remedy: 'Fill it, or say why it cannot be ascertained.' },
  ASSESSMENT_RECIPIENTS_INCOMPLETE: { status: 422, when: 'An assessment has not gone to all six recipients.', remedy: 'Deliver it to those named.' },
  ASSESSMENT_STATES_OUTCOME_EFFECT: { status: 422, when: 'An assessment says what effect there was on the outcome of an election.', remedy: 'Leave that out.' },
  REPORT_WITHOUT_ASSESSMENT: { status: 409, when: 'A 1(b) report is begun before its assessment is delivered.', remedy: 'Wait for the assessment.' },
  REPORT_SIGNATURE_MISSING: { status: 409, when: 'The Attorney General or Homeland Security has not signed.', remedy: 'Get the signature named.' },
  UNRESOLVED_ISSUES_UNDECLARED: { status: 422, when: 'The two authors of a 1(b) report differ and no issue of fact is listed.', remedy: 'List the issue.' },
  REMEDIAL_ACTION_IS_SANCTION: { status: 422, when: 'A remedial action of a 1(b) report is a sanction.', remedy: 'Open a determination or a recommendation.' },
  REPORT_RECIPIENTS_INCOMPLETE: { status: 422, when: 'A 1(b) report has not gone to all four recipients.', remedy: 'Deliver it to those named.' },
  DELIVERED_DATE_IN_FUTURE: { status: 422, when: 'Something is said to have happened on a day to come.', remedy: 'Correct the date.' },
  AMENDMENT_NEEDS_NEW_INFORMATION: { status: 422, when: 'An amendment rests on information from before delivery.', remedy: 'Name later information, or let the DNI give a reason.' },
  DELIVERED_DOCUMENT_IMMUTABLE: { status: 409, when: 'A delivered version is edited.', remedy: 'Create an amendment.' },
  CONSULTATION_MISSING: { status: 422, when: 'No State or local official was consulted and no reason is given.', remedy: 'Record a consultation or the reason.' },
  DETERMINATION_TEST_INCOMPLETE: { status: 422, when: 'Interference is found without all elements of section 8(f).', remedy: 'Record the missing elements.' },
  ATTRIBUTION_WITHOUT_CONFIDENCE: { status: 422, when: 'An attribution is published without a confidence.', remedy: 'State LOW, MODERATE or HIGH.' },
  ATTRIBUTION_WITHOUT_BASIS: { status: 422, when: 'An attribution is published without a basis.', remedy: 'State at least one basis.' },
  INVALID_LIKELIHOOD_TERM: { status: 422, when: 'A percentage is not within the band of its likelihood term.', remedy: 'Use the term named.' },
  SEVERITY_REQUIRED: { status: 422, when: 'An incident is triaged without a severity.', remedy: 'Set the severity.' },
  US_PERSON_NOT_DESIGNATABLE: { status: 422, when: 'The target is recorded as a United States person.', remedy: 'Refer it to the Department of Justice.' },
  CRITERION_REQUIRED: { status: 422, when: 'A determination lacks its criterion, or criterion (i) its incident.', remedy: 'Name it.' },
  CRITERION_PRINCIPAL_REQUIRED: { status: 422, when: 'Criterion (iii) is used without a principal.', remedy: 'Name the blocked person.' },
  PRINCIPAL_NOT_BLOCKED_UNDER_ORDER: { status: 422, when: 'The principal of criterion (iii) is not blocked under EO 13848.', remedy: 'Use criterion (i) or (ii), or another authority.' },
  CONSULTEE_MISSING: { status: 422, when: 'State, Justice or Homeland Security was not consulted.', remedy: 'Record the consultation.' },
  ONLY_TREASURY_DETERMINES: { status: 403, when: 'Somebody other than Treasury makes a section 2(a) determination.', remedy: 'Ask Treasury.' },
  ANALYST_POLICY_SEPARATION: { status: 403, when: 'The author of an attribution decides the sanction.', remedy: 'Let another officer decide.' },
  DUPLICATE_ACTIVE_DESIGNATION: { status: 409, when: 'The actor is already designated under the programme.', remedy: 'Amend that designation.' },
  DESIGNATION_NOT_ACTIVE: { status: 409, when: 'A licence or petition names a designation that is not in force.', remedy: 'Name one in force.' },
  DELIST_WITHOUT_REASON: { status: 422, when: 'A delisting gives no reason.', remedy: 'State the reason.' },
  PETITION_OPEN: { status: 409, when: 'A petition on the designation is open.', remedy: 'Decide or withdraw it first.' },
  LICENSE_SCOPE_REQUIRED: { status: 422, when: 'A licence says not what it permits or for whom.', remedy: 'State its scope and what it covers.' },
  LICENSE_EXPIRED: { status: 409, when: 'The licence has expired.', remedy: 'Apply for a new one.' },
  LICENSE_PERIOD_INVALID: { status: 422, when: 'A licence ends before it begins, or its end has not come.', remedy: 'Correct the dates.' },
  RECOMMENDATION_SECTORS_MISSING: { status: 422, when: 'A recommendation covers not all five sectors.', remedy: 'Add an entity of each, or of a comparable sector with a reason.' },
  RECOMMENDATION_COUNTRY_NOT_FOUND: { status: 422, when: 'The assessment cited does not find against the country.', remedy: 'Cite one that does.' },
  RECOMMENDATION_EFFECTS_MISSING: { status: 422, when: 'A recommendation lacks an effect on US or allied interests.', remedy: 'Assess all three.' },
  RECOMMENDATION_PREMATURE: { status: 409, when: 'A recommendation precedes the delivery of 1(a) or 1(b).', remedy: 'Wait for the documents.' },
  TARGET_NOT_DOMICILED: { status: 422, when: 'A target is neither licensed nor domiciled in the country.', remedy: 'Propose another.' },
  JOINT_SIGNATURE_MISSING: { status: 409, when: 'State or Treasury has not signed.', remedy: 'Get the signature named.' },
  OTHER_MEASURE_NEEDS_AUTHORITY: { status: 422, when: 'Measure (ix) names no law.', remedy: 'Name the legal authority.' },
  OFFICER_MEASURE_TARGET: { status: 422, when: 'A measure on officers has a target that is no organisation, or names no officer.', remedy: 'Name the organisation and its officers.' },
  TLP_SOURCE_CONFLICT: { status: 422, when: 'Something derived is marked looser than its source.', remedy: 'Mark it as strictly, or ask for a tear-line.' },
  NOT_ACTIONABLE: { status: 422, when: 'Intelligence to be disseminated says not what it concerns or what to do.', remedy: 'Add an indicator or affected system and an action.' },
  CONTACT_NOT_APPROVED: { status: 403, when: 'The person is no approved contact.', remedy: 'Ask the primary contact.' },
  TERMS_NOT_ACCEPTED: { status: 409, when: 'The organisation has not accepted the community’s terms.', remedy: 'Accept them.' },
  CONSENT_REQUIRED: { status: 409, when: 'The State has not consented to an engagement.', remedy: 'Get its written consent.' },
  RULES_OF_ENGAGEMENT_REQUIRED: { status: 409, when: 'A test has no signed rules of engagement.', remedy: 'Have them signed.' },
  PILOT_LEVEL_MISSING: { status: 409, when: 'A pilot lacks a Federal, State or local participant.', remedy: 'Enrol one.' },
  EMERGENCY_NOTICE_OUTSIDE_WINDOW: { status: 422, when: 'A notice is not within the 90 days before the anniversary.', remedy: 'Correct the date.' },
  EMERGENCY_LAPSED: { status: 409, when: 'The national emergency is over.', remedy: 'There is no authority to designate.' },
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
