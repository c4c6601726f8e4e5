/** What Ostrakon's own exports say beside what their format has a place for; read only where it is whole. */
import { z } from 'zod';
import { isDay } from '../domain/day.ts';
import { actorKinds, interests, linkTypes, nameTypes, statedFields, type ActorRecord } from '../domain/model.ts';
import { fractionOf } from '../domain/ownership/fraction.ts';
import { scriptOf } from './scriptOf.ts';
import type { LinkParticulars, ListedPeriod } from './listContent.ts';

const text = z.string();
const textOrNull = text.nullable();
const day = text.refine(isDay).nullable();
const bound = text.max(60).refine((value) => {
  try {
    fractionOf(value);
    return true;
  } catch {
    return false;
  }
});
const share = z
  .strictObject({ min: bound, max: bound, minOpen: z.boolean(), maxOpen: z.boolean() })
  .refine(({ min, max, minOpen, maxOpen }) => {
    const [low, high] = [fractionOf(min), fractionOf(max)];
    const width = high.n * low.d - low.n * high.d;
    return high.n <= 100n * high.d && (width > 0n || (width === 0n && !minOpen && !maxOpen));
  });
const details = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('INDIVIDUAL'),
    birthDates: z.array(text),
    birthPlaces: z.array(text),
    nationalities: z.array(text),
    gender: textOrNull,
  }),
  z.strictObject({ kind: z.literal('ENTITY'), entityType: textOrNull, incorporated: textOrNull, founded: textOrNull }),
  z.strictObject({ kind: z.literal('FOREIGN_GOVERNMENT'), country: text }),
  z.strictObject({
    kind: z.literal('VESSEL'),
    imo: textOrNull,
    mmsi: textOrNull,
    callSign: textOrNull,
    flag: textOrNull,
    vesselType: textOrNull,
    tonnage: z.number().nullable(),
    grossTonnage: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal('AIRCRAFT'), tailNumber: textOrNull, model: textOrNull, serialNumber: textOrNull, built: textOrNull }),
]);
const actor = z.strictObject({
  kind: z.enum(actorKinds),
  isSynthetic: z.boolean(),
  countries: z.array(text),
  identifiers: z.array(z.strictObject({ type: text, value: text, country: textOrNull })),
  addresses: z.array(z.strictObject({ text, country: textOrNull })),
  details: details.nullable(),
  otherIds: z.array(text),
  /** Absent where the format itself has them. */
  names: z
    .array(z.strictObject({ value: text, type: z.enum(nameTypes) }))
    .min(1)
    .optional(),
  description: textOrNull.optional(),
  /** Values that are younger than the actor, and those that are given no more. */
  statements: z.array(z.strictObject({ field: z.enum(statedFields), value: text, firstSeen: day, lastSeen: day })).optional(),
});
const link = z.strictObject({
  linkType: z.enum(linkTypes),
  share: share.nullable(),
  interest: z.enum(interests).nullable(),
  arrangement: textOrNull,
  since: day,
  until: day,
  description: textOrNull,
});
const listing = z.strictObject({ tags: z.array(text), since: day, until: day });
const written = z.strictObject({
  marking: text,
  fileMarking: text.optional(),
  dataVersion: text.optional(),
  asOf: text.optional(),
  actor: actor.optional(),
  link: link.optional(),
  listing: listing.optional(),
});

export interface OwnExport {
  readonly actor: z.infer<typeof actor> | null;
  readonly link: LinkParticulars | null;
  readonly periods: readonly ListedPeriod[] | null;
}

/**
 * What an entity's `ostrakon` says; null where it says nothing, text for why the entity cannot be used.
 *
 * What is imported may be seen by everyone, so whatever is marked stricter than CLEAR is refused.
 */
export function ownExportOf(said: unknown): OwnExport | string | null {
  if (said === undefined) return null;
  const read = written.safeParse(said);
  if (!read.success) {
    const place = read.error.issues[0]?.path.map(String).join('.') ?? '';
    return `What the entity says under ostrakon is not what an export writes${place === '' ? '' : `: ${place.slice(0, 80)}`}.`;
  }
  const { marking } = read.data;
  if (marking.replace(/^TLP:/, '') !== 'CLEAR')
    return `The entity is marked ${marking.slice(0, 30)}: what is imported may be seen by everyone.`;
  const { listing: listed } = read.data;
  return {
    actor: read.data.actor ?? null,
    link: read.data.link ?? null,
    periods: listed === undefined ? null : listed.tags.map((tag) => ({ tag, since: listed.since, until: listed.until, url: null })),
  };
}

/** The actor with what the export says of it, which is exact. */
export function withOwn(actor: ActorRecord, said: NonNullable<OwnExport['actor']>, dataset: string): ActorRecord {
  const { names, description, statements = [], ...exact } = said;
  const named = (names ?? []).map(({ value, type }) => ({ value, type, script: scriptOf(value), sources: [dataset] }));
  return {
    ...actor,
    ...exact,
    ...(named.length === 0
      ? {}
      : { name: named.find(({ type }) => type === 'PRIMARY')?.value ?? named[0]?.value ?? actor.name, names: named }),
    ...(description === undefined ? {} : { description }),
    statements: statements.map((one) => ({ ...one, dataset })),
  };
}
