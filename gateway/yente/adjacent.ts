/** What lies next to an actor: its designations as sanctions, and its links with whoever is at their other end. */
import { actorFields } from './actorFields.ts';
import type { Actor, Source } from './actorFields.ts';
import type { Ask } from './ask.ts';
import { edgeOf } from './edges.ts';
import { entityOf, provenance } from './entity.ts';
import type { Entity } from './entity.ts';

/** So many links of an actor are followed. */
const mostLinks = 2_000;

interface Link {
  readonly id: string;
  readonly type: string;
  readonly share: { readonly text: string } | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly description: string | null;
  readonly sources: readonly Source[];
  readonly from: Actor;
  readonly to: Actor;
}
interface Designation {
  readonly id: string;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly legalAuthority: string | null;
  readonly programs: readonly { readonly tag: string; readonly name: string; readonly regime: string }[];
  readonly sources: readonly Source[];
}
interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Link }[];
}
type Whole = Actor & { readonly all: readonly Designation[] | null; readonly links: Page };

const links = `links(first: 200, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { node { id type since until description share { text } sources { dataset url firstSeen lastSeen } from { ...Facts } to { ...Facts } } }
}`;
const whole = `query YenteEntity($id: ID!, $after: String) {
  actor(id: $id) {
    ...Facts
    all: designations { id status since until legalAuthority programs { tag name regime } sources { dataset url firstSeen lastSeen } }
    ${links}
  }
} ${actorFields}`;
const more = `query YenteLinks($id: ID!, $after: String) { actor(id: $id) { ${links} } } ${actorFields}`;
const alone = `query YenteEntity($id: ID!) { actor(id: $id) { ...Facts } } ${actorFields}`;

/** An actor by any id of its; null where the viewer sees none. */
export async function actorAlone(ask: Ask, id: string): Promise<Actor | null> {
  return (await ask<{ actor: Actor | null }>(alone, { id })).actor;
}

export interface Neighbourhood {
  readonly actor: Actor;
  /** What is adjacent, by the property that leads there; each edge holds the other end whole. */
  readonly adjacent: ReadonlyMap<string, readonly Entity[]>;
  /** False where it has more links than are followed. */
  readonly isWhole: boolean;
}

/** An actor with everything adjacent to it, up to 2,000 links; null where the viewer sees no such actor. */
export async function neighbourhoodOf(ask: Ask, id: string): Promise<Neighbourhood | null> {
  const { actor } = await ask<{ actor: Whole | null }>(whole, { id, after: null });
  if (actor === null) return null;
  const found: Link[] = [];
  let isWhole = true;
  for (let page: Page | null = actor.links; page !== null;) {
    found.push(...page.edges.map(({ node }) => node));
    const { hasNextPage, endCursor }: Page['pageInfo'] = page.pageInfo;
    const next: { actor: Pick<Whole, 'links'> | null } | null =
      hasNextPage && found.length < mostLinks
        ? await ask<{ actor: Pick<Whole, 'links'> | null }>(more, { id: actor.id, after: endCursor })
        : null;
    page = next?.actor?.links ?? null;
    if (page === null && hasNextPage) isWhole = false;
  }
  const adjacent = new Map<string, Entity[]>();
  const add = (property: string, entity: Entity) => void adjacent.set(property, [...(adjacent.get(property) ?? []), entity]);
  for (const designation of actor.all ?? []) add('sanctions', sanctionOf(designation));
  for (const link of found) {
    const isFrom = link.from.id === actor.id;
    const edge = edgeOf(link.type, link.from.kind === 'INDIVIDUAL' && link.to.kind === 'INDIVIDUAL');
    const other = entityOf(isFrom ? link.to : link.from);
    add(isFrom ? edge.ofFrom : edge.ofTo, {
      ...edgeEntity(link, edge.schema, edge.role),
      properties: { ...particulars(link, edge.role), [isFrom ? edge.to : edge.from]: [other] },
    });
  }
  return { actor, adjacent, isWhole };
}

function sanctionOf(designation: Designation): Entity {
  const { id, programs, sources, status, since, until, legalAuthority } = designation;
  return {
    id,
    caption: programs.map(({ tag }) => tag).join(', '),
    schema: 'Sanction',
    properties: only({
      program: programs.map(({ tag }) => tag),
      authority: [...new Set(programs.map(({ regime }) => regime))],
      reason: [legalAuthority],
      status: [status.toLowerCase()],
      startDate: [since],
      listingDate: [since],
      endDate: [until],
      sourceUrl: sources.map(({ url }) => url),
    }),
    ...provenance(sources),
    referents: [],
    target: false,
  };
}

function edgeEntity(link: Link, schema: string, role: string | null): Omit<Entity, 'properties'> {
  return { id: link.id, caption: link.share?.text ?? role ?? schema, schema, ...provenance(link.sources), referents: [], target: false };
}

function particulars({ share, since, until, description, sources }: Link, role: string | null): Record<string, string[]> {
  return only({
    percentage: [share?.text ?? null],
    role: [role],
    startDate: [since],
    endDate: [until],
    description: [description],
    sourceUrl: sources.map(({ url }) => url),
  });
}

/** Without what is not known. */
function only(given: Readonly<Record<string, readonly (string | null)[]>>): Record<string, string[]> {
  const known = Object.entries(given).map(([name, values]): [string, string[]] => [
    name,
    [...new Set(values.filter((value) => value !== null))],
  ]);
  return Object.fromEntries(known.filter(([, values]) => values.length > 0));
}
