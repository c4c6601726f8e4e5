/** Saved views: those the reader may open, and the one that is about to be saved. */
import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { Marking } from '../marking.tsx';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { useSession } from '../session.ts';
import type { Tlp } from '../tlp.ts';
import removeDocument from './removeView.graphql?raw';
import document from './saved.graphql?raw';
import { Saving } from './saving.tsx';
import { useSending } from './useSending.ts';

interface Found {
  readonly savedViews: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: SavedView }[];
  } | null;
}
interface SavedView {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly description: string | null;
  readonly by: string;
  readonly at: string;
  readonly marking: Tlp;
  readonly about: readonly { readonly id: string; readonly name: string }[];
}

export default function View({ params }: ViewProps) {
  const session = useSession();
  const [save, about, after] = [params.get('save'), params.get('about') ?? '', params.get('after')];
  const mine = params.get('mine') === 'yes';
  const { answer, isAsking, again } = useAnswer<Found>(document, { about: null, mine, after });
  const removal = useSending(removeDocument, again);
  const found = answer?.data?.savedViews ?? null;
  return (
    <>
      <h1>Saved views</h1>
      {save?.startsWith('#/') !== true ? null : session === null ? (
        <p>Sign in to save a view.</p>
      ) : (
        <Saving
          address={save}
          about={about.split(',').filter((id) => id !== '')}
          onDone={() => {
            goTo(addressOf('saved', {}), 'replace');
            again();
          }}
        />
      )}
      {session === null ? null : (
        <label>
          <input type="checkbox" checked={mine} onChange={() => goTo(addressOf('saved', { mine: mine ? null : 'yes' }), 'replace')} /> only
          mine
        </label>
      )}
      <Waiting isAsking={isAsking && answer === null} />
      <Problems of={[...(answer?.problems ?? []), ...removal.problems]} />
      {found === null ? null : <p role="status">{found.totalCount} that you may open</p>}
      <ul className="cards">
        {(found?.edges ?? []).map(({ node }) => (
          <li className="card" key={node.id}>
            <a href={node.address.startsWith('#/') ? node.address : '#/'}>
              <bdi>{node.title}</bdi>
            </a>{' '}
            <Marking tlp={node.marking} /> by <bdi>{node.by}</bdi>, {node.at.slice(0, 10)}
            {node.description === null ? null : (
              <p className="note">
                <bdi>{node.description}</bdi>
              </p>
            )}
            <p>
              {node.about.map(({ id, name }, at) => (
                <span key={id}>
                  {at === 0 ? '' : ', '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </p>
            {session?.user === node.by ? (
              <button type="button" onClick={() => void removal.send({ id: node.id })}>
                Remove this view
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {found?.pageInfo.hasNextPage === true ? (
        <a href={addressOf('saved', { mine: mine ? 'yes' : null, after: found.pageInfo.endCursor })}>More</a>
      ) : null}
    </>
  );
}
