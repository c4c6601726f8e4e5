/** What is known around an actor besides stakes, for the warnings beside its verdict. */
import { dayNumber } from '../../domain/day.ts';
import type { LinkType } from '../../domain/model.ts';
import { linkTypes } from '../../domain/model.ts';
import type { GraphView } from '../view.ts';

export interface Tie {
  readonly type: LinkType;
  readonly other: number;
}

/** Visible links in force on the View's day that lead to an actor, or from it, of some types. */
export function tiesOf(view: GraphView, actor: number, direction: 'IN' | 'OUT', types: readonly LinkType[]): Tie[] {
  const { actors, links } = view.graph;
  const wanted = new Set(types.map((type) => linkTypes.indexOf(type)));
  const day = dayNumber(view.asOf);
  const found: Tie[] = [];
  const isIn = direction === 'IN';
  const [first, next, end] = isIn ? [actors.firstIn, links.nextIn, links.from] : [actors.firstOut, links.nextOut, links.to];
  for (let link = first.get(actor); link >= 0; link = next.get(link)) {
    if (!wanted.has(links.type.get(link)) || links.since.get(link) > day || links.until.get(link) < day) continue;
    const other = end.get(link);
    if (!view.allows(links.audience.get(link)) || !view.seesActor(other)) continue;
    found.push({ type: linkTypes[links.type.get(link)] ?? 'LINKED_TO', other });
  }
  return found;
}
