import { kinds } from './drawn.ts';

/** What the shapes and colours mean, and what the pointer does. */
export function Legend({ isGrouped }: { readonly isGrouped: boolean }) {
  return (
    <p className="legend">
      {Object.values(kinds).map(({ sign, colour, title }) => (
        <span key={title}>
          <span aria-hidden="true" style={isGrouped ? {} : { color: colour }}>
            {sign}
          </span>{' '}
          {title}{' '}
        </span>
      ))}
      {isGrouped ? 'Colours and the mark before a name are of groups, a ring is a folded group. ' : ''}
      In the picture: click to pick, double-click to expand, drag to pin. All of it is in the table too.
    </p>
  );
}
