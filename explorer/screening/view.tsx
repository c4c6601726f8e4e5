/** Screening: a list pasted or read from a file, which never reaches the address of the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewProps } from '../frame.tsx';
import { addressOf, goTo } from '../place.ts';
import { personOf, useSession } from '../session.ts';
import { Group } from './group.tsx';
import { readList } from './readList.ts';
import type { BadLine } from './readList.ts';
import { resultsCsv } from './resultsCsv.ts';
import { screenAll, screenAlone } from './screenAll.ts';
import type { Options, Row } from './screenAll.ts';
import './screening.css';

const groups = ['MATCH', 'REVIEW', 'ERROR', 'CLEAR'] as const;
const decisionOf = (row: Row) => row.result?.decision ?? 'ERROR';

/** What one person pasted, and what their rights showed, is gone once somebody else is signed in, or nobody is. */
export default function View({ params }: ViewProps) {
  return <Screening key={personOf(useSession())} params={params} />;
}

function Screening({ params }: ViewProps) {
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [bad, setBad] = useState<readonly BadLine[]>([]);
  const [total, setTotal] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const options = optionsOf(params);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async () => {
    const { parties, bad: unread } = readList(text);
    const control = new AbortController();
    stop.current?.abort();
    stop.current = control;
    setBad(unread);
    setRows([]);
    setTotal(parties.length);
    setRunning(true);
    try {
      await screenAll(parties, options, (more) => setRows((before) => [...before, ...more]), control.signal);
    } catch (error) {
      if (!control.signal.aborted) throw error;
    } finally {
      if (stop.current === control) setRunning(false);
    }
  };
  const again = async (row: Row) => {
    const fresh = await screenAlone(row, options);
    setRows((before) => before.map((each) => (each.line === row.line ? fresh : each)));
  };
  const choose = (name: string, value: string) => goTo(addressOf('screening', { ...Object.fromEntries(params), [name]: value }), 'replace');
  return (
    <>
      <h1>Screening</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label className="list">
          Names, one a line, or CSV whose first row is name, kind, birthDate, countries, identifiers
          <textarea required rows={8} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <div className="controls">
          <label>
            Or a file (UTF-8; read here, kept nowhere)
            <input
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={(event) => void event.currentTarget.files?.[0]?.text().then(setText)}
            />
          </label>
          <Threshold label="Review from" name="threshold" params={params} choose={choose} />
          <Threshold label="Match from" name="matchThreshold" params={params} choose={choose} />
          <label className="check">
            Listed or blocked only
            <input
              type="checkbox"
              checked={options.listedOnly}
              onChange={(event) => choose('listedOnly', event.currentTarget.checked ? 'true' : '')}
            />
          </label>
          <button type="submit" disabled={isRunning}>
            Screen
          </button>
          <button type="button" disabled={!isRunning} onClick={() => stop.current?.abort()}>
            Stop
          </button>
          <button type="button" disabled={rows.length === 0} onClick={() => download(resultsCsv(rows))}>
            Download CSV
          </button>
        </div>
      </form>
      <p role="status">{total === 0 ? '' : `${rows.length} of ${total} screened${isRunning ? '…' : ''}`}</p>
      {isRunning ? <progress aria-label="Screened" max={total} value={rows.length} /> : null}
      {bad.length === 0 ? null : (
        <div className="problems" role="alert">
          <p>{bad.length} left out:</p>
          <ul>
            {bad.slice(0, 100).map(({ line, reason }) => (
              <li key={line}>
                Line {line}: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {groups.map((decision) => (
        <Group key={decision} title={decision} rows={rows.filter((row) => decisionOf(row) === decision)} again={(row) => void again(row)} />
      ))}
    </>
  );
}

function Threshold(props: {
  readonly label: string;
  readonly name: string;
  readonly params: URLSearchParams;
  choose(name: string, value: string): void;
}) {
  return (
    <label>
      {props.label}
      <input
        type="number"
        min={0}
        max={1}
        step={0.01}
        placeholder="published"
        value={props.params.get(props.name) ?? ''}
        onChange={(event) => props.choose(props.name, event.currentTarget.value)}
      />
    </label>
  );
}

function optionsOf(params: URLSearchParams): Options {
  const share = (name: string) => {
    const text = params.get(name) ?? '';
    return text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  return { threshold: share('threshold'), matchThreshold: share('matchThreshold'), listedOnly: params.get('listedOnly') === 'true' };
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  link.download = 'screening.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
