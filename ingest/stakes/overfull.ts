/** Actors of which more than all is held, as far as one list says. */
import type { Day } from '../../domain/model.ts';
import { compared, fractionOf, hundred, plus, zero, type Fraction } from '../../domain/ownership/fraction.ts';
import type { ListedLink, Reject } from '../listContent.ts';

/** A note at the last stake of each actor whose known shares, in force on the day, come to more than 100 %. Nothing is refused for it. */
export function overfull(links: readonly ListedLink[], day: Day): Reject[] {
  const held = new Map<string, { owners: Map<string, Fraction>; last: ListedLink }>();
  for (const link of links) {
    const { particulars } = link;
    if (particulars?.linkType !== 'OWNS' || particulars.share === null) continue;
    if ((particulars.since !== null && particulars.since > day) || (particulars.until !== null && particulars.until < day)) continue;
    const low = fractionOf(particulars.share.min);
    const actor = held.get(link.to) ?? { owners: new Map<string, Fraction>(), last: link };
    // Two statements of one stake count once, with the lower.
    const before = actor.owners.get(link.from);
    if (before === undefined || compared(low, before) < 0) actor.owners.set(link.from, low);
    actor.last = link;
    held.set(link.to, actor);
  }
  return [...held.values()].flatMap(({ owners, last }) => {
    const sum = [...owners.values()].reduce(plus, zero);
    if (compared(sum, hundred) <= 0 || last.place === undefined) return [];
    return [
      {
        ...last.place,
        reason: 'The known shares of the owned on this and earlier lines come to more than 100 %: the source contradicts itself.',
      },
    ];
  });
}
