/** The groups, with their sizes, each to be drawn as one or apart. */
import type { Group } from './groups.ts';

const mostShown = 12;

interface Props {
  readonly groups: readonly Group[];
  readonly folded: readonly string[];
  readonly onFold: (folded: readonly string[]) => void;
  readonly onUngroup: () => void;
}

export function GroupTable({ groups, folded, onFold, onUngroup }: Props) {
  const keys = groups.map(({ key }) => key);
  const rest = groups.length - mostShown;
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title">Groups ({groups.length})</h2>
      <p>
        <button type="button" onClick={() => onFold(keys)}>
          Fold all
        </button>{' '}
        <button type="button" disabled={folded.length === 0} onClick={() => onFold([])}>
          Unfold all
        </button>{' '}
        <button type="button" onClick={onUngroup}>
          Ungroup
        </button>
      </p>
      <ul className="groups">
        {groups.slice(0, mostShown).map(({ key, mark, title, colour, ids }) => {
          const isFolded = folded.includes(key);
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={isFolded}
                aria-label={`${isFolded ? 'Unfold' : 'Fold'} ${title}`}
                onClick={() => onFold(isFolded ? folded.filter((each) => each !== key) : [...folded, key])}
              >
                {isFolded ? 'Unfold' : 'Fold'}
              </button>{' '}
              <span aria-hidden="true" className="swatch" style={{ background: colour }} /> <b>{mark}</b> <bdi>{title}</bdi>: {ids.length}
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <p>{rest} smaller groups are not listed.</p> : null}
    </section>
  );
}
