import type { ViewProps } from '../frame.tsx';

export default function View({ params }: ViewProps) {
  return <h1>screening {params.get('id')}</h1>;
}
