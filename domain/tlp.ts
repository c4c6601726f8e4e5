/** Traffic Light Protocol 2.0: the order of the markings and who may see what is marked. */

/** Strictest first. */
export const tlps = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Tlp = (typeof tlps)[number];

export const roles = [
  'ODNI_ANALYST',
  'DHS_CISA_ANALYST',
  'DOJ_OFFICER',
  'TREASURY_OFFICER',
  'STATE_DEPT_OFFICER',
  'DEFENSE_READER',
  'STATE_OFFICIAL',
  'LOCAL_OFFICIAL',
  'PRIVATE_SECTOR_MEMBER',
  'COMMUNITY_STAFF',
  'PUBLIC',
  'AUDITOR',
] as const;
export type Role = (typeof roles)[number];

/**
 * A record's marking with the circle it names. Which lists matter depends on the colour: GREEN reads `community`, the AMBERs
 * `recipientOrgs` and `needToKnowRoles` (none named: every role of a recipient), RED `namedRecipients`.
 */
export interface Marking {
  readonly tlp: Tlp;
  /** User id of the originator, who always sees the record and alone may loosen it. */
  readonly originator: string | null;
  /** At GREEN the community that reads it; at the AMBERs the one through which it is shared, if any. */
  readonly community: string | null;
  readonly recipientOrgs: readonly string[];
  readonly needToKnowRoles: readonly Role[];
  readonly namedRecipients: readonly string[];
  /**
   * Markings that must let a viewer see as well. Never stored: a record shown as it once was carries here what marks it now.
   */
  readonly and?: readonly Marking[];
}

/** The marking of what anyone may see. */
export const clear: Marking = Object.freeze({
  tlp: 'CLEAR',
  originator: null,
  community: null,
  recipientOrgs: [],
  needToKnowRoles: [],
  namedRecipients: [],
});

/** Who is asking, as a verified token says. `user` is null for the public. */
export interface Viewer {
  readonly user: string | null;
  readonly org: string | null;
  readonly roles: readonly Role[];
}

/** The viewer without a token. */
export const publicViewer: Viewer = Object.freeze({ user: null, org: null, roles: ['PUBLIC'] as const });

/** What the graph knows of a viewer's organisation on the day: communities it may read and organisations it is a client of. */
export interface Standing {
  readonly communities: ReadonlySet<string>;
  /** Communities of which it was a member and is none now: suspended or ended. */
  readonly suspendedFrom: ReadonlySet<string>;
  readonly clientOf: ReadonlySet<string>;
}

/**
 * Whether a viewer may see what carries a marking.
 *
 * Being the originator suffices. What is shared through a community ends for an organisation when its membership is suspended. No role bypasses RED. A viewer without a user id sees CLEAR only.
 *
 * @see FIRST, Traffic Light Protocol 2.0
 */
export function canSee(viewer: Viewer, standing: Standing, marking: Marking): boolean {
  if (marking.and?.every((other) => canSee(viewer, standing, other)) === false) return false;
  if (marking.tlp === 'CLEAR') return true;
  if (viewer.user === null) return false;
  if (marking.originator === viewer.user) return true;
  switch (marking.tlp) {
    case 'GREEN':
      return marking.community !== null && standing.communities.has(marking.community);
    case 'AMBER':
      return reaches(viewer, standing, marking) && marking.recipientOrgs.some((org) => org === viewer.org || standing.clientOf.has(org));
    case 'AMBER_STRICT':
      return reaches(viewer, standing, marking) && marking.recipientOrgs.some((org) => org === viewer.org);
    case 'RED':
      return marking.namedRecipients.includes(viewer.user);
  }
}

function reaches(viewer: Viewer, { suspendedFrom }: Standing, marking: Marking): boolean {
  if (marking.community !== null && suspendedFrom.has(marking.community)) return false;
  return marking.needToKnowRoles.length === 0 || marking.needToKnowRoles.some((role) => viewer.roles.includes(role));
}

/** Whether `a` lets fewer people see than `b` by colour alone. */
export function isStricter(a: Tlp, b: Tlp): boolean {
  return tlps.indexOf(a) < tlps.indexOf(b);
}

/** The strictest of some colours; CLEAR where there is none. */
export function strictest(colours: Iterable<Tlp>): Tlp {
  let found: Tlp = 'CLEAR';
  for (const colour of colours) if (isStricter(colour, found)) found = colour;
  return found;
}

/** A marking that lets nobody see. */
export const sealed: Marking = Object.freeze({
  tlp: 'RED',
  originator: null,
  community: null,
  recipientOrgs: [],
  needToKnowRoles: [],
  namedRecipients: [],
});

/** What only those may see whom all of the markings let see; its colour is the strictest. Of equally strict ones the first is named. */
export function jointly(first: Marking, others: readonly Marking[]): Marking {
  const distinct = new Map<string, Marking>([first, ...others].map((marking) => [JSON.stringify(marking), marking]));
  const restricting = [...distinct.values()].filter(({ tlp }) => tlp !== 'CLEAR');
  const base = restricting.reduce<Marking | null>((a, b) => (a === null || isStricter(b.tlp, a.tlp) ? b : a), null);
  if (base === null) return first;
  const and = restricting.filter((marking) => marking !== base);
  return and.length === 0 ? base : { ...base, and };
}

/** Reads a colour as people write it; TLP 1.0's WHITE is CLEAR. Null for anything else. */
export function parseTlp(text: string): Tlp | null {
  const word = text.trim().toUpperCase().replace(/^TLP:/, '').replace(/[+ -]/g, '_');
  if (word === 'WHITE') return 'CLEAR';
  return tlps.find((tlp) => tlp === word) ?? null;
}
