/** The catalogue of sources: the datasets, and what was imported of each. */
import { daysBetween } from '../domain/day.ts';
import type { DatasetRecord, ListVersionRecord } from '../domain/model.ts';
import { freshDaysOf, isStale } from '../domain/staleness.ts';
import { compareKeys, pageOf } from './page.ts';
import type { Page, PageRequest } from './questions.ts';
import type { GraphView } from './view.ts';

/** A dataset with its versions, newest first; `ageDays` is of the newest on the View's day, null where there is none. */
export interface SourceAnswer {
  readonly dataset: DatasetRecord;
  readonly versions: readonly ListVersionRecord[];
  readonly ageDays: number | null;
  readonly freshDays: number;
  readonly isStale: boolean;
}

/** Order: name. */
export function sources(view: GraphView, page: PageRequest): Page<SourceAnswer> {
  const seen = [...view.graph.all('dataset')].filter((dataset) => view.maySee(dataset)).sort((a, b) => compareKeys([a.name], [b.name]));
  const found = pageOf(seen, ({ name }) => [name], compareKeys, page);
  return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: answerOf(view, item) })) };
}

/** Null where there is no such dataset. */
export function source(view: GraphView, name: string): SourceAnswer | null {
  const dataset = view.graph.record('dataset', `dataset:${name}`);
  return dataset === undefined || !view.maySee(dataset) ? null : answerOf(view, dataset);
}

function answerOf(view: GraphView, dataset: DatasetRecord): SourceAnswer {
  const versions = view.graph
    .referring('listVersion', dataset.id)
    .filter((version) => view.maySee(version))
    .sort((a, b) => compareKeys([b.asOf], [a.asOf]));
  const newest = versions[0]?.asOf ?? null;
  const ageDays = newest === null ? null : daysBetween(newest, view.asOf);
  return { dataset, versions, ageDays, freshDays: freshDaysOf(dataset.name), isStale: isStale(dataset.name, ageDays) };
}
