/** Goes through the days of what is loaded, by hand or by itself; nothing is asked of the server for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { wantsStillness } from './canvas.tsx';
import type { Days } from './days.ts';
import { stopAt } from './days.ts';

/** How long a stop is shown. */
const shownForMs = { month: 250, year: 700 };

interface Props {
  readonly days: Days;
  readonly today: string;
  /** A day; empty means today. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

export function TimeSlider({ days: { stops, step, undated }, today, day, onDay }: Props) {
  const [isPlaying, setPlaying] = useState(false);
  // What is picked while it plays stays picked: the stop after a wait goes by the latest view.
  const latest = useRef(onDay);
  latest.current = onDay;
  const at = stopAt(stops, day === '' ? today : day);
  const isAtEnd = at >= stops.length - 1;
  const goAt = (index: number) => {
    const stop = stops[Math.min(index, stops.length - 1)] ?? '';
    latest.current(stop === today ? '' : stop);
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (isAtEnd) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => goAt(at + 1), shownForMs[step]);
    return () => clearTimeout(timer);
  }, [isPlaying, at]);
  const still = wantsStillness();
  const stays = undated === 0 ? '' : ` ${undated} ${undated === 1 ? 'link says' : 'links say'} no day and always stay.`;
  if (stops.length === 0) return <p>No link shown says when it began or ended, so there is nothing to play through.</p>;
  return (
    <div className="controls time" role="group" aria-label="Time">
      <button
        type="button"
        disabled={still}
        onClick={() => {
          if (!isPlaying && isAtEnd) goAt(0);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <label className="wide">
        What existed on {day === '' ? `${today} (today)` : day}
        <input
          type="range"
          min={0}
          max={stops.length - 1}
          value={at}
          aria-valuetext={stops[at] ?? ''}
          onInput={(event) => {
            setPlaying(false);
            goAt(Number(event.currentTarget.value));
          }}
        />
      </label>
      <span>
        By {step}s, {stops[0]} to {stops.at(-1)}.{stays}
        {still ? ' Playing is off, as your system asks for less motion: move the slider instead.' : ''}
      </span>
    </div>
  );
}
