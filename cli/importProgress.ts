/** How far an import is, on standard error: a bar over the bytes on a terminal, a line every tenth of them otherwise. */
import cliProgress from 'cli-progress';
import type { ImportProgress } from '../ingest/importProgress.ts';
import type { OpenedInputs } from '../ingest/inputs/openInputs.ts';
import type { Surroundings } from './surroundings.ts';

export interface ShownProgress {
  readonly show: ImportProgress;
  readonly end: () => void;
}

/** How often a bar moves, and how many entries and links make a line of their own once every byte is read. */
const everyMs = 200;
const everyItems = 500_000;

const counted = ({ entries, links }: { readonly entries: number; readonly links: number }): string => `${entries} entries, ${links} links`;

/** Nothing at all in silence. */
export function importProgressOn(around: Surroundings, opened: OpenedInputs, isSilent: boolean): ShownProgress {
  if (isSilent) return { show: () => undefined, end: () => undefined };
  return around.isTerminal ? bar(opened) : lines(around, opened);
}

function bar(opened: OpenedInputs): ShownProgress {
  const shown = new cliProgress.SingleBar({
    format: '{bar} {percentage} % {label}',
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
  });
  let label = 'reading the files';
  shown.start(Math.max(1, opened.size), 0, { label });
  const move = (): void => shown.update(Math.min(opened.read(), opened.size), { label });
  const timer = setInterval(move, everyMs).unref();
  return {
    show: (stage, counts) => (label = counts.entries + counts.links === 0 ? stage.label : `${stage.label}: ${counted(counts)}`),
    end() {
      clearInterval(timer);
      shown.stop();
    },
  };
}

function lines(around: Surroundings, opened: OpenedInputs): ShownProgress {
  let tenths = 0;
  let items = 0;
  let stageShown = '';
  let counts = { entries: 0, links: 0 };
  const tell = (): void => {
    const done = Math.min(10, Math.floor((10 * opened.read()) / Math.max(1, opened.size)));
    if (done > tenths) {
      tenths = done;
      items = counts.entries + counts.links;
      around.err(`${done * 10} % read${items === 0 ? '' : `: ${counted(counts)}`}\n`);
    } else if (counts.entries + counts.links >= items + everyItems) {
      items = counts.entries + counts.links;
      around.err(`${counted(counts)}\n`);
    }
  };
  const timer = setInterval(tell, everyMs).unref();
  return {
    show({ label }, now) {
      counts = { ...now };
      tell();
      if (label !== stageShown) around.err(`${label}\n`);
      stageShown = label;
    },
    end: () => clearInterval(timer),
  };
}
