import { differing } from './differing.ts';
import type { Feature } from './screened.ts';

/** What spoke for and against a hit, the value asked for beside the value on record. */
export function Features({ of, caption }: { readonly of: readonly Feature[]; readonly caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Feature</th>
          <th scope="col">Asked</th>
          <th scope="col">On record</th>
          <th scope="col">Score</th>
          <th scope="col">Weight</th>
          <th scope="col">Says</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ name, score, weight, detail, query, candidate }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Value value={query} other={candidate} />
            </td>
            <td>
              <Value value={candidate} other={query} />
            </td>
            <td>{score.toFixed(2)}</td>
            <td>{weight.toFixed(2)}</td>
            <td dir="auto">{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value, other }: { readonly value: string | null; readonly other: string | null }) {
  if (value === null) return <>–</>;
  return (
    <bdi>
      {differing(value, other ?? '').map(({ text, differs }, index) =>
        differs && other !== null ? <mark key={index}>{text}</mark> : text,
      )}
    </bdi>
  );
}
