/** A network as it is drawn: places that depend on ids alone, colours, shapes and signs by kind. */
import type { Network } from './answers.ts';
import type { Group } from './groups.ts';

export type Shape = 'star' | 'square' | 'circle' | 'down' | 'up' | 'ring';

/** Colours of Okabe and Ito, told apart with any kind of colour vision, each with a shape and a sign of its own. @see https://jfly.uni-koeln.de/color/ */
export const kinds: Readonly<
  Record<string, { readonly colour: string; readonly sign: string; readonly shape: Shape; readonly title: string }>
> = {
  FOREIGN_GOVERNMENT: { colour: '#0072b2', sign: '★', shape: 'star', title: 'government' },
  ENTITY: { colour: '#e69f00', sign: '■', shape: 'square', title: 'entity' },
  INDIVIDUAL: { colour: '#009e73', sign: '●', shape: 'circle', title: 'individual' },
  VESSEL: { colour: '#cc79a7', sign: '▼', shape: 'down', title: 'vessel' },
  AIRCRAFT: { colour: '#d55e00', sign: '▲', shape: 'up', title: 'aircraft' },
};
const other = { colour: '#555555', sign: '?', shape: 'circle', title: 'other' } as const;

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly shape: Shape;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly size: number;
}

export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** The id of the node that stands for a folded group; no actor has it. */
export const groupId = (key: string) => `\ngroup\n${key}`;
/** The group a node stands for; null for an actor's. */
export const groupKeyOf = (id: string) => (id.startsWith('\ngroup\n') ? id.slice('\ngroup\n'.length) : null);

/**
 * Nodes at places that follow from their ids, so that the same network starts from the same picture; actors with more links are larger.
 * A folded group is one node with its size, and links to its actors lead to it, those between the same two as one. Links with an end that
 * is not shown, or both in one folded group, are left out.
 */
export function drawnOf(
  { actors, links }: Pick<Network, 'actors' | 'links'>,
  groups: readonly Group[] = [],
  folded: readonly string[] = [],
): Drawn {
  const groupOf = new Map(groups.flatMap((group) => group.ids.map((id) => [id, group] as const)));
  const isFolded = new Set(folded);
  const nodeOf = new Map<string, string>();
  const nodes: DrawnNode[] = [];
  const present = new Map<Group, number>();
  for (const { actor, degree } of actors) {
    if (actor === null) continue;
    const group = groupOf.get(actor.id);
    if (group !== undefined && isFolded.has(group.key)) {
      nodeOf.set(actor.id, groupId(group.key));
      present.set(group, (present.get(group) ?? 0) + 1);
      continue;
    }
    const { colour, sign, shape } = kinds[actor.kind] ?? other;
    const [x, y] = placeOf(actor.id);
    nodeOf.set(actor.id, actor.id);
    nodes.push({
      id: actor.id,
      label: `${group === undefined ? '' : `${group.mark} `}${sign} ${isolated(actor.name)}`,
      colour: group?.colour ?? colour,
      shape,
      size: 6 + Math.min(12, Math.sqrt(degree)),
      x,
      y,
    });
  }
  for (const [{ key, mark, title, colour }, count] of present) {
    const [x, y] = placeOf(groupId(key));
    const label = `${mark} ${isolated(title)}: ${count} ${count === 1 ? 'actor' : 'actors'}`;
    nodes.push({ id: groupId(key), label, colour, shape: 'ring', size: 10 + Math.min(20, Math.sqrt(count) * 2), x, y });
  }
  return { nodes, links: drawnLinks(links, nodeOf) };
}

function drawnLinks(links: Network['links'], nodeOf: ReadonlyMap<string, string>): DrawnLink[] {
  const drawn: DrawnLink[] = [];
  const merged = new Map<string, { readonly from: string; readonly to: string; count: number }>();
  for (const { id, from, to, type, share } of links) {
    const [start, end] = [nodeOf.get(from.id), nodeOf.get(to.id)];
    if (start === undefined || end === undefined) continue;
    if (start === from.id && end === to.id) {
      drawn.push({ id, from: start, to: end, label: `${wordsOf(type)}${share === null ? '' : ` ${share.text}`}`, size: 1.5 });
    } else if (start !== end) {
      const known = merged.get(`${start}\t${end}`);
      if (known === undefined) merged.set(`${start}\t${end}`, { from: start, to: end, count: 1 });
      else known.count += 1;
    }
  }
  for (const [id, { from, to, count }] of merged) {
    drawn.push({ id, from, to, label: `${count} ${count === 1 ? 'link' : 'links'}`, size: 1.5 + Math.min(6, Math.log2(count)) });
  }
  return drawn;
}

/** A link type in words. */
export const wordsOf = (type: string) => type.replaceAll('_', ' ').toLowerCase();

/** A text whose direction, whatever letters and controls are in it, turns nothing around it; one line. */
export const isolated = (text: string) => `\u2068${text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '').replaceAll(/\s+/gu, ' ')}\u2069`;

/** A place in the square from 0 to 100 by FNV-1a of the id. */
function placeOf(id: string): [number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return [(hash >>> 16) / 655.36, (hash & 0xffff) / 655.36];
}
