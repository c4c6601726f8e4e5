import type { ViewProps } from '../frame.tsx';

export default function View({ params }: ViewProps) {
  return <h1>ownership {params.get('id')}</h1>;
}
