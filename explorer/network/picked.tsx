/** What ties the picked actors together: the ways between each two of them, and whom all are linked to; of one alone its notes. */
import { goTo } from '../place.ts';
import { Notes } from '../saved/notes.tsx';
import type { Network } from './answers.ts';
import { addressFor, mostPicks } from './asked.ts';
import type { Asked } from './asked.ts';
import { Common } from './common.tsx';
import { Ways } from './ways.tsx';

interface Props {
  readonly network: Pick<Network, 'actors' | 'links'>;
  readonly asked: Asked;
}

export function Picked({ network, asked }: Props) {
  const { picks } = asked;
  const [first] = picks;
  if (first === undefined || picks.length < 2) {
    return (
      <>
        <p>Pick one actor to read and write notes on it, and two to {mostPicks} to see the ways between them.</p>
        {first === undefined ? null : <Notes key={first} actor={first} />}
      </>
    );
  }
  const nameOf = (id: string) => network.actors.find(({ actor }) => actor?.id === id)?.actor?.name ?? id;
  const people = picks.map((id) => ({ id, name: nameOf(id) }));
  const pairs = people.flatMap((from, index) => people.slice(index + 1).map((to) => [from, to] as const));
  return (
    <>
      <section aria-labelledby="ways-title">
        <h2 id="ways-title">Ways between the {picks.length} picked</h2>
        {pairs.map(([from, to]) => (
          <Ways
            key={`${from.id}\n${to.id}`}
            from={from}
            to={to}
            asked={asked}
            limit={pairs.length === 1 ? 5 : 2}
            onShow={(ids) => goTo(addressFor({ ...asked, ids: [...new Set([...asked.ids, ...ids])] }))}
          />
        ))}
      </section>
      <Common {...network} picks={picks} />
    </>
  );
}
