import type { ViewProps } from '../frame.tsx';

export default function View({ params }: ViewProps) {
  return <h1>actor {params.get('id')}</h1>;
}
