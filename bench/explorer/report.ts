import type { FirstView, Panning } from './measures.ts';

export interface ExplorerResults {
  readonly at: string;
  readonly commit: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGiB: number };
  readonly browser: string;
  readonly first: FirstView;
  readonly expansionsMs: readonly number[];
  readonly small: Panning;
  readonly large: Panning;
  /** One-minute load average before and after. */
  readonly load: readonly [number, number];
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number) => `${Math.round(value)} ms`;
const range = (values: readonly number[]) => `${ms(median(values))} (${ms(Math.min(...values))} to ${ms(Math.max(...values))})`;
const met = (isMet: boolean) => (isMet ? 'met' : 'MISSED');

/** The results as Markdown. Medians are judged. */
export function reportOf({ at, commit, machine, browser, first, expansionsMs, small, large, load }: ExplorerResults): string {
  return `# The explorer, measured

\`npm run bench:explorer\` at ${commit}, ${at.slice(0, 10)}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB.toFixed(1)} GiB; the server and the browser on the same machine; load average ${load[0].toFixed(1)} before and ${load[1].toFixed(1)} after. Chromium ${browser}, headless, 1280 × 900, WebGL in software (SwiftShader); no graphics card was tried.

| what | bar | measured | |
|---|---|---|---|
| First view, from the address to the search box taking text, nothing cached | 1,500 ms | ${range(first.interactiveMs)} | ${met(median(first.interactiveMs) <= 1_500)} |
| First view, scripts and styles, gzip | 200 kB | ${(first.gzipBytes / 1000).toFixed(1)} kB | ${met(first.gzipBytes <= 200_000)} |
| Expanding a neighbourhood of 200 actors, from the handling of the click to the start of the frame that shows it: question, answer, table and picture | 150 ms | ${range(expansionsMs)} | ${met(median(expansionsMs) <= 150)} |
| Panning 5,000 actors and 20,000 links, layout settled | 30/s | ${large.framesPerSecond.toFixed(1)}/s, 95 % of frames within ${ms(large.p95Ms)}, longest ${ms(large.longestMs)} | ${met(large.framesPerSecond >= 30)} |
| Panning 201 actors | | ${small.framesPerSecond.toFixed(1)}/s, 95 % of frames within ${ms(small.p95Ms)}, longest ${ms(small.longestMs)} | |
| Opening 5,000 actors and 20,000 links, from the address to the first frame | | ${ms(large.drawnMs)} | |

The first number is the median, those in brackets the least and the greatest of ${first.interactiveMs.length} and ${expansionsMs.length} rounds. Beyond 2,000 links, links are lines without arrowheads, and dragging moves the picture as it was drawn, links and labels included; what comes in from beyond its edges is drawn when the pointer lets go, so that frames of a large picture are not drawn anew while panning; zooming draws each anew and is not measured. Beyond 1,000 actors, actors are drawn half as large.
`;
}
