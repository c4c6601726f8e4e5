/** Reads the files of `data/` and gives every record the parts they all share. */
import { readFileSync } from 'node:fs';
import type { LedgerRecord, SourceRef } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';

const folder = new URL('../../data/', import.meta.url);

/** The text of a file of `data/`; the caller names its shape, which `test/ingest/bundled.test.ts` checks by loading everything. */
export function readText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
/** A file of `data/` as plain values, typed by the constant it is assigned to. */
export function readData(name: string): unknown {
  return JSON.parse(readText(name));
}

export type DatasetName =
  | 'eo13848-bundled'
  | 'us-elections'
  | 'federal-register'
  | 'related-actions'
  | 'us-census'
  | 'disarm'
  | 'mitre-attack'
  | 'organizations'
  | 'ostrakon-synthetic';

/** A source without days: the bundled data says where a fact is published, not since when a list has it. */
export function source(dataset: DatasetName, url: string | null = null): SourceRef {
  return { dataset, url, firstSeen: null, lastSeen: null };
}

/** What every public, real record has beside its own fields. */
export function published(dataset: DatasetName, url: string | null = null): Pick<LedgerRecord, 'marking' | 'sources' | 'isSynthetic'> {
  return { marking: clear, sources: [source(dataset, url)], isSynthetic: false };
}

/** The page of a Treasury press release such as `sm787`; null for none. */
export function pressReleaseUrl(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : `https://home.treasury.gov/news/press-releases/${id}`;
}

/** The page of an entry of the OFAC list; null where the actor has no list id. */
export function listEntryUrl(actor: string): string | null {
  const uid = /^ofac:(\d+)$/.exec(actor)?.[1];
  return uid === undefined ? null : `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}`;
}
