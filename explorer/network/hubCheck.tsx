import { useEffect, useRef } from 'preact/hooks';

/** Expanding an actor with more links than this is asked about first. */
export const hubDegree = 200;

interface Props {
  readonly name: string;
  readonly degree: number;
  readonly onExpand: () => void;
  readonly onLeave: () => void;
}

/** Asks whether a hub is really to be expanded. */
export function HubCheck({ name, degree, onExpand, onLeave }: Props) {
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), []);
  return (
    <div className="card" role="alertdialog" aria-labelledby="hub-question">
      <span id="hub-question">
        <bdi>{name}</bdi> has {degree} links. Expand it?
      </span>{' '}
      <button type="button" onClick={onExpand}>
        Expand all {degree}
      </button>{' '}
      <button type="button" ref={leave} onClick={onLeave}>
        Leave it
      </button>
    </div>
  );
}
