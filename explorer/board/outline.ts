/** Points around an area, the last the first again. */
export type Ring = readonly (readonly number[])[];

/** A ring as SVG path, to a tenth of a unit. */
export function outlineOf(ring: Ring): string {
  return `M${ring.map(([x = 0, y = 0]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** The middle of the largest of some rings; the origin where there is none. */
export function middleOf(rings: readonly Ring[]): readonly [number, number] {
  const measured = rings.map(measure).sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  return measured[0]?.middle ?? [0, 0];
}

/** Area and centre of mass of a polygon, by its triangles from the origin. */
function measure(ring: Ring): { readonly area: number; readonly middle: readonly [number, number] } {
  let [area, sumX, sumY] = [0, 0, 0];
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    const cross = x * nextY - nextX * y;
    area += cross / 2;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return area === 0 ? { area, middle: [0, 0] } : { area, middle: [sumX / (6 * area), sumY / (6 * area)] };
}
