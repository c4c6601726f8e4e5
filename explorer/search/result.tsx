import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import { strictest } from '../tlp.ts';
import type { Edge } from './answers.ts';
import { whyMatched } from './whyMatched.ts';

/** One found actor, as an option of the search box: a link too, so that it opens in a tab of its own as links do. */
export function Result({
  id,
  edge: { matchedName, score },
  node,
  typed,
  isActive,
}: {
  /** Of the element. */
  readonly id: string;
  readonly edge: Edge;
  readonly node: NonNullable<Edge['node']>;
  readonly typed: string;
  readonly isActive: boolean;
}) {
  const { pieces, alike } = whyMatched(typed, matchedName);
  const listings = node.designations ?? [];
  const tags = [...new Set(listings.flatMap(({ programs }) => programs.map(({ tag }) => tag)))];
  return (
    <a className="card result" role="option" id={id} href={addressOf('actor', { id: node.id })} tabIndex={-1} aria-selected={isActive}>
      <span className="result-head">
        <bdi className="name">{node.name}</bdi> <Marking tlp={strictest([node.marking, ...listings.map(({ marking }) => marking)])} />{' '}
        <span className="badge">{node.kind.replaceAll('_', ' ').toLowerCase()}</span> {node.countries.join(', ')}{' '}
        {node.designations === null ? <span className="badge">listings unknown</span> : null}
        {tags.map((tag) => (
          <span className="badge blocked" key={tag}>
            {tag}
          </span>
        ))}
      </span>
      <span className="why">
        {matchedName === node.name ? 'by its name ' : 'by its other name '}
        <bdi>{pieces.map(({ text, isTyped }, at) => (isTyped ? <mark key={at}>{text}</mark> : text))}</bdi>
        {alike.length === 0 ? null : (
          <>
            {', where '}
            {alike.map((word, at) => (
              <>
                {at === 0 ? '' : ', '}“<bdi>{word}</bdi>”
              </>
            ))}
            {' is only alike'}
          </>
        )}{' '}
        ({score === 1 ? 'every word of it' : `alike by ${score.toFixed(2)}`})
      </span>
    </a>
  );
}
