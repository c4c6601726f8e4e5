import { Marking } from '../marking.tsx';
import type { ShownDesignation } from './answers.ts';
import { period } from './period.ts';

/** Where an actor is or was listed, each with its programme, dates and list. */
export function Listings({ of }: { readonly of: readonly ShownDesignation[] }) {
  return (
    <section aria-labelledby="listings-title">
      <h2 id="listings-title">Listings</h2>
      {of.length === 0 ? <p>Not listed.</p> : null}
      <ul className="cards">
        {of.map(({ id, status, since, until, firstListed, marking, programs, sources }) => (
          <li className="card" key={id}>
            {programs.map(({ tag, name, regime }) => (
              <span key={tag}>
                <span className="badge">{tag}</span> {name} ({regime}){' '}
              </span>
            ))}
            <Marking tlp={marking} />
            <div>
              {status.toLowerCase().replaceAll('_', ' ')} {period(since, until)}
              {since === null && firstListed !== null ? `on the list of ${firstListed}, not on the one before` : ''}
            </div>
            <div>
              {sources.map(({ dataset, url }) => (
                <span key={`${dataset}${url ?? ''}`}>{url === null ? dataset : <a href={url}>{dataset}</a>} </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
