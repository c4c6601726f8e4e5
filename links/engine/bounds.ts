import type { LinkBounds } from '../../domain/linkSource.ts';
import { confidences } from '../../domain/model.ts';
import type { Day } from '../../domain/model.ts';
import type { Marking } from '../../domain/tlp.ts';

import type { WalkOptions } from '../questions.ts';

/**
 * The links that a walk may take, as `Walk` decides it: those in force on the day, or, where the filter names a period, at some time of it.
 *
 * @param markings those beyond CLEAR that the viewer may see
 */
export function boundsOf(markings: readonly Marking[], asOf: Day, options: WalkOptions): LinkBounds {
  const filter = options.filter ?? {};
  const hasPeriod = (filter.since ?? filter.until ?? null) !== null;
  return {
    markings,
    from: hasPeriod ? (filter.since ?? null) : asOf,
    to: hasPeriod ? (filter.until ?? null) : asOf,
    types: options.types ?? null,
    confidences: filter.minConfidence ? confidences.slice(confidences.indexOf(filter.minConfidence)) : null,
    datasets: filter.sources ?? null,
  };
}
