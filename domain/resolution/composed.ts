/** One actor made of several: what each of its lists says of it, put together. */
import type { ActorDetails, ActorName, ActorRecord, SourceRef } from '../model.ts';
import { addressText, exceptionsOf, identifierText, spansOf, type StatedSpan, type StatedSpans } from '../statements.ts';

/**
 * The actor that some parts make, under the id of the first, which goes first in everything that takes one value.
 *
 * The same parts give the same actor, in whatever order the others come. Every id of a part stays among `otherIds`.
 *
 * @param parts at least one, each as its own lists have it; of one marking
 */
export function composed(parts: readonly ActorRecord[]): ActorRecord {
  const [first, ...others] = parts;
  if (first === undefined) throw new TypeError('An actor is made of one part at least.');
  if (others.length === 0) return first;
  const all = [first, ...others.sort((a, b) => (a.id < b.id ? -1 : 1))];
  const otherIds = new Set(all.flatMap(({ id, otherIds: more }) => [id, ...more]));
  otherIds.delete(first.id);
  const whole: ActorRecord = {
    ...first,
    sources: sourcesOf(all),
    names: namesOf(all),
    countries: [...new Set(all.flatMap(({ countries }) => countries))].sort(),
    identifiers: distinct(all.flatMap(({ identifiers }) => identifiers), identifierText), // prettier-ignore
    addresses: distinct(all.flatMap(({ addresses }) => addresses), addressText), // prettier-ignore
    description: [...new Set(all.flatMap(({ description }) => description ?? []))].join(' ') || null,
    details: detailsOf(all),
    otherIds: [...otherIds].sort(),
    usPersonBasis: all.find(({ usPersonBasis }) => usPersonBasis !== null)?.usPersonBasis ?? null,
    statements: [],
  };
  return { ...whole, statements: exceptionsOf(whole, allSpans(all)) };
}

function sourcesOf(parts: readonly ActorRecord[]): SourceRef[] {
  const found = new Map<string, SourceRef>();
  for (const source of parts.flatMap(({ sources }) => sources)) {
    const known = found.get(source.dataset);
    found.set(source.dataset, known === undefined ? source : { ...source, url: known.url ?? source.url, ...wider(known, source) });
  }
  return [...found.values()];
}

/** From the earlier first day to the later last one; an open one stays open. */
function wider(a: StatedSpan, b: StatedSpan): StatedSpan {
  const firstSeen = a.firstSeen === null || b.firstSeen === null ? null : a.firstSeen < b.firstSeen ? a.firstSeen : b.firstSeen;
  const lastSeen = a.lastSeen === null || b.lastSeen === null ? null : a.lastSeen > b.lastSeen ? a.lastSeen : b.lastSeen;
  return { firstSeen, lastSeen };
}

function namesOf(parts: readonly ActorRecord[]): ActorName[] {
  const found = new Map<string, ActorName>();
  for (const [at, { names }] of parts.entries()) {
    for (const name of names) {
      const known = found.get(name.value);
      if (known === undefined) found.set(name.value, at > 0 && name.type === 'PRIMARY' ? { ...name, type: 'AKA' } : name);
      else found.set(name.value, { ...known, sources: [...new Set([...known.sources, ...name.sources])] });
    }
  }
  return [...found.values()];
}

function detailsOf(parts: readonly ActorRecord[]): ActorDetails | null {
  const all = parts.flatMap(({ details }) => (details !== null && details.kind === parts[0]?.kind ? [details] : []));
  const merged: Record<string, unknown> = {};
  for (const [field, value] of all.flatMap((details) => Object.entries(details) as [string, unknown][])) {
    const known = merged[field];
    if (Array.isArray(value)) merged[field] = [...new Set([...((known ?? []) as unknown[]), ...(value as unknown[])])];
    else merged[field] = known ?? value;
  }
  return all.length === 0 ? null : (merged as unknown as ActorDetails);
}

function allSpans(parts: readonly ActorRecord[]): StatedSpans {
  const all: StatedSpans = new Map();
  for (const part of parts) {
    for (const [key, { stated, bySource }] of spansOf(part)) {
      const known = all.get(key) ?? { stated, bySource: new Map<string, StatedSpan>() };
      all.set(key, known);
      const ended = new Map(part.sources.map(({ dataset, lastSeen }) => [dataset, lastSeen]));
      for (const [dataset, span] of bySource) {
        const before = known.bySource.get(dataset);
        known.bySource.set(
          dataset,
          before === undefined ? span : wider(before, { ...span, lastSeen: span.lastSeen ?? ended.get(dataset) ?? null }),
        );
      }
    }
  }
  return all;
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(key(value))) found.set(key(value), value);
  return [...found.values()];
}
