/** A loaded network: what of it there was on the day, as a picture and as a table. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { Marking } from '../marking.tsx';
import { goTo } from '../place.ts';
import { strictest } from '../tlp.ts';
import { ActorTable } from './actorTable.tsx';
import type { Network } from './answers.ts';
import { addressFor, mostPicks, toggled } from './asked.ts';
import type { Asked, Pin } from './asked.ts';
import { Canvas } from './canvas.tsx';
import { useCommunities } from './communities.ts';
import { daysOf } from './days.ts';
import { drawnOf, groupKeyOf } from './drawn.ts';
import { groupsOf } from './groups.ts';
import { GroupTable } from './groupTable.tsx';
import { HubCheck, hubDegree } from './hubCheck.tsx';
import { inForceOn } from './inForce.ts';
import type { Places } from './work.ts';
import { Legend } from './legend.tsx';
import { Picked } from './picked.tsx';
import { TimeSlider } from './timeSlider.tsx';

export function Shown({ network, asked }: { readonly network: Network; readonly asked: Asked }) {
  const { ids, asOf, group, folded } = asked;
  const today = new Date().toISOString().slice(0, 10);
  const [hub, setHub] = useState<string | null>(null);
  const places = useRef<Places>({});
  const communities = useCommunities(network, group === 'community');
  const groups = useMemo(() => groupsOf(network.actors, group, communities), [network, group, communities]);
  const days = useMemo(() => daysOf(network.links, today), [network, today]);
  // Not by `ids`: those of an address just gone to belong to the network that is still to be answered.
  const part = useMemo(() => inForceOn(network, ids, asOf === '' ? today : asOf), [network, asOf, today]);
  const whole = useMemo(() => drawnOf(network, groups, folded), [network, groups, folded.join('\n')]);
  const drawn = useMemo(() => drawnOf(part, groups, folded), [part, groups, folded.join('\n')]);
  const picks = useMemo(() => new Set(asked.picks), [asked.picks.join('\n')]);
  const pinned = useMemo(() => asked.pinned, [JSON.stringify(asked.pinned)]);
  const marking = useMemo(() => markingOf(part), [part]);

  const change = (change: Partial<Asked>, how: 'push' | 'replace' = 'push') => goTo(addressFor({ ...asked, ...change }), how);
  const pick = (id: string) => {
    if (groupKeyOf(id) === null) change({ picks: toggled(asked.picks, id).slice(-mostPicks) });
  };
  const expandNow = (id: string) => {
    performance.mark('network-asked');
    setHub(null);
    change({ ids: toggled(ids, id) });
  };
  const entryOf = (id: string | null) => network.actors.find(({ actor }) => actor?.id === id);
  const expand = (id: string) => {
    const key = groupKeyOf(id);
    if (key !== null) change({ folded: folded.filter((each) => each !== key) });
    else if (!ids.includes(id) && (entryOf(id)?.degree ?? 0) > hubDegree) setHub(id);
    else expandNow(id);
  };
  const pin = (pin: Pin) => change({ pinned: [...asked.pinned.filter(({ id }) => id !== pin.id), pin] });
  const togglePin = (id: string) => {
    if (asked.pinned.some((each) => each.id === id)) change({ pinned: asked.pinned.filter((each) => each.id !== id) });
    else pin({ id, x: 0, y: 0, ...places.current[id] });
  };
  const asking = entryOf(hub);
  return (
    <>
      <p role="status">
        {part.actors.length} actors and {part.links.length} links
        {network.truncated ? `, cut short of ${network.totalActors} actors: choose fewer steps or a link type` : ''}.{' '}
        <Marking tlp={marking} />
      </p>
      <TimeSlider days={days} today={today} day={asOf} onDay={(day) => change({ asOf: day }, 'replace')} />
      {asking?.actor == null ? null : (
        <HubCheck
          name={asking.actor.name}
          degree={asking.degree}
          onExpand={() => hub !== null && expandNow(hub)}
          onLeave={() => setHub(null)}
        />
      )}
      <div className="network">
        <div>
          <Canvas
            whole={whole}
            drawn={drawn}
            picks={picks}
            pinned={pinned}
            onPick={pick}
            onExpand={expand}
            onPin={(each) => groupKeyOf(each.id) === null && pin(each)}
            places={places}
          />
          <Legend isGrouped={group !== ''} />
          {groups.length === 0 ? null : (
            <GroupTable
              groups={groups}
              folded={folded}
              onFold={(keys) => change({ folded: keys })}
              onUngroup={() => change({ group: '', folded: [] })}
            />
          )}
        </div>
        <div className="beside" tabIndex={0} role="region" aria-label="Actors shown">
          <ActorTable actors={part.actors} asked={asked} onExpand={expand} onPick={pick} onPin={togglePin} />
        </div>
      </div>
      <Picked network={part} asked={asked} />
    </>
  );
}

function markingOf({ actors, links }: Pick<Network, 'actors' | 'links'>) {
  return strictest([...actors.flatMap(({ actor }) => (actor === null ? [] : [actor.marking])), ...links.map((link) => link.marking)]);
}
