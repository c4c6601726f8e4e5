/** Counts by year as bars, with the same numbers as a table; nothing where there are none. */
export function Timeline({ buckets }: { readonly buckets: readonly { readonly start: string; readonly count: number }[] }) {
  if (buckets.length === 0) return null;
  const most = Math.max(...buckets.map(({ count }) => count));
  return (
    <figure>
      <figcaption>Incidents by the year they began</figcaption>
      <svg className="board-chart" width={buckets.length * 40} height={90} aria-hidden="true">
        {buckets.map(({ start, count }, at) => (
          <g key={start} transform={`translate(${at * 40} 0)`}>
            <rect x={4} width={30} y={70 - (count / most) * 55} height={(count / most) * 55} />
            <text x={19} y={66 - (count / most) * 55} text-anchor="middle" font-size="11">
              {count}
            </text>
            <text x={19} y={86} text-anchor="middle" font-size="11">
              {start.slice(0, 4)}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <tbody>
            {buckets.map(({ start, count }) => (
              <tr key={start}>
                <th scope="row">{start.slice(0, 4)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
