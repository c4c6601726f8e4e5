/** The link view: who is linked to whom around some actors, as a picture and as a table. */
import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import type { NetworkAnswer } from './answers.ts';
import { addressFor, askedOf } from './asked.ts';
import { Filters } from './filters.tsx';
import document from './network.graphql?raw';
import './network.css';
import { Shown } from './shown.tsx';
import { Undo } from './undo.tsx';

/** As many as the API gives at once. */
const maxActors = 5_000;
/** Before every link: with it, those of all days are answered, and the day is chosen here. */
const anyDay = '1000-01-01';

export default function View({ params }: ViewProps) {
  const asked = askedOf(params);
  const { ids, depth, types, sources, minConfidence } = asked;
  const { answer, isAsking } = useAnswer<NetworkAnswer>(ids.length === 0 ? null : document, {
    ids,
    depth,
    types: types.length === 0 ? null : types,
    filter: {
      since: anyDay,
      sources: sources.length === 0 ? null : sources,
      minConfidence: minConfidence === '' ? null : minConfidence,
    },
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
      <Undo address={addressFor(asked)} />
      <Waiting isAsking={isAsking} what="Fetching links" />
      <Problems of={answer?.problems ?? []} />
      {network === null ? null : <Shown network={network} asked={asked} />}
    </>
  );
}
