import type { Source, Status, TreeNode } from './answers.ts';

interface Evidenced {
  readonly actor: { readonly sources: readonly Source[] };
  readonly nodes: readonly TreeNode[];
  readonly status: Status | null;
}

/** The sources of what is shown, and the receipt by which the verdict can be checked again. */
export function Evidence({ actor, nodes, status }: Evidenced) {
  const all = [...actor.sources, ...nodes.flatMap(({ links }) => links.flatMap((link) => link?.sources ?? []))];
  const sources = [...new Map(all.map((source) => [`${source.dataset}\n${source.url}\n${source.lastSeen}`, source])).values()];
  return (
    <section className="evidence" aria-label="Sources and receipt">
      <h2>Sources and receipt</h2>
      <ul>
        {sources.map(({ dataset, url, lastSeen }) => (
          <li key={`${dataset}${url}${lastSeen}`}>
            <bdi>{dataset}</bdi>
            {lastSeen === null ? '' : `, version of ${lastSeen}`}
            {url === null ? null : (
              <>
                , <bdi>{url}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {status === null ? null : (
        <dl>
          <Line name="Answered">{status.receipt.at}</Line>
          <Line name="Data version">{status.dataVersion}</Line>
          <Line name="Algorithm">{status.receipt.algorithm}</Line>
          <Line name="Question, SHA-256">{status.receipt.queryHash}</Line>
          <Line name="Answer, SHA-256">{status.receipt.resultHash}</Line>
          <Line name="Receipt">{status.receipt.id}</Line>
        </dl>
      )}
    </section>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{children}</code>
      </dd>
    </div>
  );
}
