/** Datasets: the sources of actors, and three collections over them. */
import type { Ask } from './ask.ts';
import { YenteProblem } from './problems.ts';

/** `default` and `all` hold everything; `sanctions` what is designated, blocked or possibly blocked. */
export const collections: Readonly<Record<string, string>> = {
  default: 'Everything',
  all: 'Everything',
  sanctions: 'Designated parties, and those blocked by ownership',
};

export interface DatasetCount {
  readonly value: string;
  readonly count: number;
}

export async function datasetCounts(ask: Ask): Promise<readonly DatasetCount[]> {
  const { actorFacets } = await ask<{ actorFacets: { sources: DatasetCount[] } }>(
    'query YenteDatasets { actorFacets { sources { value count } } }',
  );
  return actorFacets.sources;
}

/** Which actors a request is about. */
export interface Scope {
  /** Only what sanctions reach. */
  readonly listedOnly: boolean;
  /** Whether an actor of these datasets is in scope. */
  holds(datasets: readonly string[]): boolean;
  /** Whether every actor is. */
  readonly isEverything: boolean;
}

/**
 * The scope of a dataset, less what is not included and what is excluded: an actor of an excluded dataset is out, whatever else lists it.
 * Names of datasets to include or exclude that do not exist hold nothing.
 *
 * @throws {YenteProblem} 404 for a dataset that does not exist, or that the viewer sees nothing of
 */
export async function scopeOf(ask: Ask, dataset: string, include: readonly string[], exclude: readonly string[]): Promise<Scope> {
  const isCollection = Object.hasOwn(collections, dataset);
  if (!isCollection && !(await datasetCounts(ask)).some(({ value }) => value === dataset)) throw new YenteProblem(404, 'No such dataset.');
  const [included, excluded] = [include.filter(isSource), exclude.filter(isSource)];
  const isWide = include.length === 0 || include.length > included.length;
  return {
    listedOnly: dataset === 'sanctions' || (include.length > 0 && include.every((name) => name === 'sanctions')),
    isEverything: isCollection && isWide && excluded.length === 0,
    holds: (datasets) =>
      (isCollection || datasets.includes(dataset)) &&
      (isWide || datasets.some((name) => included.includes(name))) &&
      !datasets.some((name) => excluded.includes(name)),
  };
}

const isSource = (name: string): boolean => !Object.hasOwn(collections, name);
