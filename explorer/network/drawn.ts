/** A network as it is drawn: places that depend on ids alone, colours and signs by kind. */
import type { Network } from './answers.ts';

/** Colours of Okabe and Ito, told apart with any kind of colour vision, each with a sign of its own. @see https://jfly.uni-koeln.de/color/ */
export const kinds: Readonly<Record<string, { readonly colour: string; readonly sign: string; readonly title: string }>> = {
  FOREIGN_GOVERNMENT: { colour: '#0072b2', sign: '★', title: 'government' },
  ENTITY: { colour: '#e69f00', sign: '■', title: 'entity' },
  INDIVIDUAL: { colour: '#009e73', sign: '●', title: 'individual' },
  VESSEL: { colour: '#cc79a7', sign: '▼', title: 'vessel' },
  AIRCRAFT: { colour: '#d55e00', sign: '▲', title: 'aircraft' },
};
const other = { colour: '#555555', sign: '?', title: 'other' };

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/**
 * Nodes at places that follow from their ids, so that the same network starts from the same picture; actors with more links are larger.
 * Links with an end that is not shown are left out.
 */
export function drawnOf({ actors, links }: Pick<Network, 'actors' | 'links'>): Drawn {
  const nodes = actors.flatMap(({ actor, degree }): DrawnNode[] => {
    if (actor === null) return [];
    const { colour, sign } = kinds[actor.kind] ?? other;
    const [x, y] = placeOf(actor.id);
    return [{ id: actor.id, label: `${sign} ${actor.name}`, colour, size: 4 + Math.min(12, Math.sqrt(degree)), x, y }];
  });
  const shown = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    links: links
      .filter(({ from, to }) => shown.has(from.id) && shown.has(to.id))
      .map(({ id, from, to, type, share }) => ({
        id,
        from: from.id,
        to: to.id,
        label: `${type.replaceAll('_', ' ').toLowerCase()}${share === null ? '' : ` ${share.text}`}`,
      })),
  };
}

/** A place in the square from 0 to 1 by FNV-1a of the id. */
function placeOf(id: string): [number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return [(hash >>> 16) / 65_536, (hash & 0xffff) / 65_536];
}
