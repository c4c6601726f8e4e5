/** The States as drawn: outlines of the US Census Bureau as us-atlas gives them, already projected (Albers). Heavy: imported when first shown. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { middleOf, outlineOf } from './outline.ts';
import type { Ring } from './outline.ts';

export interface StateShape {
  /** FIPS code, two digits. */
  readonly fips: string;
  readonly name: string;
  /** SVG path within 975 by 610. */
  readonly path: string;
  /** Where its number is written. */
  readonly middle: readonly [number, number];
}

const topology = atlas as unknown as Topology<{ readonly states: GeometryCollection<{ readonly name: string }> }>;

export const shapes: readonly StateShape[] = feature(topology, topology.objects.states).features.map(({ id, properties, geometry }) => {
  const parts = (
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
  ) as readonly (readonly Ring[])[];
  return {
    fips: String(id),
    name: properties.name,
    path: parts.flat().map(outlineOf).join(''),
    middle: middleOf(parts.flatMap(([outer]) => (outer === undefined ? [] : [outer]))),
  };
});
