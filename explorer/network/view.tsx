/** The link view: who is linked to whom around some actors, as a picture and as a table. */
import { useMemo } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { Marking } from '../marking.tsx';
import { strictest } from '../tlp.ts';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { ActorTable } from './actorTable.tsx';
import type { Network, NetworkAnswer } from './answers.ts';
import { addressFor, askedOf, toggled } from './asked.ts';
import type { Asked } from './asked.ts';
import { Canvas } from './canvas.tsx';
import { drawnOf, kinds } from './drawn.ts';
import { Filters } from './filters.tsx';
import document from './network.graphql?raw';
import './network.css';
import { Ways } from './ways.tsx';

const maxActors = 500;

export default function View({ params }: ViewProps) {
  const asked = askedOf(params);
  const { ids, depth, types, minConfidence, asOf } = asked;
  const { answer, isAsking } = useAnswer<NetworkAnswer>(ids.length === 0 ? null : document, {
    ids,
    depth,
    types: types.length === 0 ? null : types,
    filter: minConfidence === '' ? null : { minConfidence },
    asOf: asOf === '' ? null : asOf,
    maxActors,
  });
  const network = answer?.data?.network ?? null;
  return (
    <>
      <h1>Links</h1>
      {ids.length > 0 ? (
        <Filters asked={asked} />
      ) : (
        <p>
          <a href={addressOf('')}>Search for an actor</a>, and open its links from its page.
        </p>
      )}
      <Waiting isAsking={isAsking} what="Fetching links" />
      <Problems of={answer?.problems ?? []} />
      {network === null ? null : <Shown network={network} asked={asked} />}
    </>
  );
}

function Shown({ network, asked }: { readonly network: Network; readonly asked: Asked }) {
  const drawn = useMemo(() => drawnOf(network), [network]);
  const picks = useMemo(() => new Set(asked.picks), [asked.picks.join('\n')]);
  const pick = (id: string) => goTo(addressFor({ ...asked, picks: toggled(asked.picks, id).slice(-2) }));
  const expand = (id: string) => goTo(addressFor({ ...asked, ids: toggled(asked.ids, id) }));
  const marking = strictest([
    ...network.actors.flatMap(({ actor }) => (actor === null ? [] : [actor.marking])),
    ...network.links.map((link) => link.marking),
  ]);
  const [from, to] = asked.picks;
  return (
    <>
      <p role="status">
        {drawn.nodes.length} actors and {drawn.links.length} links
        {network.truncated ? `, cut short of ${network.totalActors} actors: choose fewer steps or a link type` : ''}.{' '}
        <Marking tlp={marking} />
      </p>
      {from === undefined || to === undefined ? (
        <p>Pick two actors to see the ways between them.</p>
      ) : (
        <Ways
          from={from}
          to={to}
          asOf={asked.asOf}
          onShow={(ids) => goTo(addressFor({ ...asked, ids: [...new Set([...asked.ids, ...ids])] }))}
        />
      )}
      <div className="network">
        <div>
          <Canvas drawn={drawn} picks={picks} onPick={pick} onExpand={expand} />
          <p className="legend">
            {Object.values(kinds).map(({ sign, colour, title }) => (
              <span key={title}>
                <span aria-hidden="true" style={{ color: colour }}>
                  {sign}
                </span>{' '}
                {title}{' '}
              </span>
            ))}
            In the picture: click to pick, double-click to expand.
          </p>
        </div>
        <div className="beside" tabIndex={0} role="region" aria-label="Actors shown">
          <ActorTable actors={network.actors} expanded={asked.ids} picks={asked.picks} onExpand={expand} onPick={pick} />
        </div>
      </div>
    </>
  );
}
