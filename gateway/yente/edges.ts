/** Links as the edges of FollowTheMoney that come nearest. */

interface Edge {
  readonly schema: string;
  /** Properties of the edge that name its ends. */
  readonly from: string;
  readonly to: string;
  /** Properties under which the ends show the edge. */
  readonly ofFrom: string;
  readonly ofTo: string;
}

const unknownLink: Edge = { schema: 'UnknownLink', from: 'subject', to: 'object', ofFrom: 'unknownLinkTo', ofTo: 'unknownLinkFrom' };
const representation: Edge = { schema: 'Representation', from: 'agent', to: 'client', ofFrom: 'agencyClient', ofTo: 'agentRepresentation' };
const edges: Readonly<Record<string, Edge>> = {
  OWNS: { schema: 'Ownership', from: 'owner', to: 'asset', ofFrom: 'ownershipOwner', ofTo: 'ownershipAsset' },
  OFFICER_OF: {
    schema: 'Directorship',
    from: 'director',
    to: 'organization',
    ofFrom: 'directorshipDirector',
    ofTo: 'directorshipOrganization',
  },
  EMPLOYED_BY: { schema: 'Employment', from: 'employee', to: 'employer', ofFrom: 'employers', ofTo: 'employees' },
  PART_OF: { schema: 'Membership', from: 'member', to: 'organization', ofFrom: 'membershipMember', ofTo: 'membershipOrganization' },
  AGENT_OF: representation,
  ACTED_FOR: representation,
  FAMILY: { schema: 'Family', from: 'person', to: 'relative', ofFrom: 'familyPerson', ofTo: 'familyRelative' },
  ASSOCIATE: { schema: 'Associate', from: 'person', to: 'associate', ofFrom: 'associates', ofTo: 'associations' },
};
/** Those that FollowTheMoney has between persons alone. */
const ofPersons = new Set(['FAMILY', 'ASSOCIATE']);

/** The edge of a type of link; an UnknownLink, whose role says the type, where FollowTheMoney has none. */
export function edgeOf(type: string, arePersons: boolean): Edge & { readonly role: string | null } {
  const edge = ofPersons.has(type) && !arePersons ? undefined : edges[type];
  const role = type.toLowerCase().replaceAll('_', ' ');
  if (edge === undefined) return { ...unknownLink, role };
  return { ...edge, role: type === 'ACTED_FOR' ? role : null };
}
