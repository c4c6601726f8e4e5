import fc from 'fast-check';
import { choiceLists, listedChoices, seededChoices, type Choose } from './randomGraphs.ts';

/** How many random graphs the two implementations are compared on; other properties take a tenth. OSTRAKON_GRAPHS sets it. */
export const graphCount = Number(process.env['OSTRAKON_GRAPHS'] ?? 100_000);

/** Enough for every property at the default count on a busy machine. */
export const graphTimeoutMs = 180_000;

/**
 * Holds a property to random graphs: the same ones in every run.
 *
 * @param property throws where it does not hold; draws all it needs by the choices given
 * @throws what the property threw for the plainest graph that fast-check shrinks the failure to
 */
export function onGraphs(count: number, property: (choose: Choose) => void): void {
  for (let seed = 0; seed < count; seed += 1) {
    const { choose, made } = seededChoices(seed);
    try {
      property(choose);
    } catch (error) {
      fc.assert(
        fc.property(choiceLists, (list) => property(listedChoices(list))),
        { examples: [[made]], numRuns: 1 },
      );
      throw error;
    }
  }
}
