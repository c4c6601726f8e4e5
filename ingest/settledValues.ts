/** The values of an actor that several sources describe, the same whichever of them was imported first. */
import type { ActorDetails, ActorName, ActorRecord, NameType, StatedField } from '../domain/model.ts';
import type { StatedSpans } from '../domain/statements.ts';

/** Which type stands where sources give one name different ones. */
const strength: readonly NameType[] = ['PRIMARY', 'AKA', 'FKA', 'WEAK_AKA'];

export const strongerType = (a: NameType, b: NameType): NameType => (strength.indexOf(a) <= strength.indexOf(b) ? a : b);

/**
 * The record with every choice between its sources made by their names: the name and single details are those of the alphabetically last
 * source that gives any, the kind that of the first; texts follow one another in that order. What each source says stays in `spans`.
 */
export function settledValues(actor: ActorRecord, spans: StatedSpans): ActorRecord {
  const datasets = actor.sources.map(({ dataset }) => dataset).sort();
  if (datasets.length < 2) return actor;
  const said = saidNow(spans);
  const lastFirst = datasets.toReversed();
  const name = firstOf(said, lastFirst, 'name') ?? actor.name;
  return {
    ...actor,
    kind: (firstOf(said, datasets, 'kind') as ActorRecord['kind'] | null) ?? actor.kind,
    name,
    names: settledNames(actor.names, name),
    identifiers: actor.identifiers.toSorted((a, b) => compared(a.type, b.type) || compared(a.value, b.value)),
    addresses: actor.addresses.toSorted((a, b) => compared(a.text, b.text)),
    description: joined(datasets.flatMap((dataset) => valuesOf(said, dataset, 'description'))),
    details: settledDetails(actor.details, said, lastFirst),
  };
}

/** Values by source and field, of those given still. */
type Said = ReadonlyMap<string, readonly string[]>;

function saidNow(spans: StatedSpans): Said {
  const said = new Map<string, string[]>();
  for (const { stated, bySource } of spans.values()) {
    for (const [dataset, { lastSeen }] of bySource) {
      if (lastSeen !== null) continue;
      const key = `${dataset}\n${stated.field}`;
      const values = said.get(key);
      if (values === undefined) said.set(key, [stated.value]);
      else values.push(stated.value);
    }
  }
  return said;
}

const valuesOf = (said: Said, dataset: string, field: StatedField): readonly string[] => said.get(`${dataset}\n${field}`) ?? [];

function firstOf(said: Said, datasets: readonly string[], field: StatedField): string | null {
  for (const dataset of datasets) {
    const [value] = valuesOf(said, dataset, field).toSorted(compared);
    if (value !== undefined) return value;
  }
  return null;
}

/** The primary name first, the others by their text. */
function settledNames(names: readonly ActorName[], primary: string): ActorName[] {
  const settled = names.map((name): ActorName => {
    const isPrimary = name.value === primary;
    const type = isPrimary ? 'PRIMARY' : name.type === 'PRIMARY' ? 'AKA' : name.type;
    return { ...name, type, sources: name.sources.toSorted(compared) };
  });
  return settled.sort((a, b) => Number(b.value === primary) - Number(a.value === primary) || compared(a.value, b.value));
}

/** Texts one after the other, without those that another has in it. */
function joined(texts: readonly string[]): string | null {
  const distinct = [...new Set(texts)];
  const whole = distinct.filter((text) => !distinct.some((other) => other !== text && other.includes(text)));
  return whole.length === 0 ? null : whole.join(' ');
}

function settledDetails(details: ActorDetails | null, said: Said, datasets: readonly string[]): ActorDetails | null {
  if (details === null) return null;
  const settled: Record<string, unknown> = { ...details };
  for (const [field, value] of Object.entries(details) as [string, unknown][]) {
    if (field === 'kind' || field === 'country') continue;
    const dataset = datasets.find((one) => valuesOf(said, one, field as StatedField).length > 0);
    if (dataset === undefined) continue;
    const values = valuesOf(said, dataset, field as StatedField);
    // The most precise form of a date first.
    if (Array.isArray(value)) settled[field] = values.toSorted((a, b) => b.length - a.length || compared(a, b));
    else settled[field] = typeof value === 'number' ? Number(values[0]) : (values.toSorted(compared)[0] ?? value);
  }
  return settled as unknown as ActorDetails;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
