/** What STIX 2.1 has no property for, as an extension of ours, with its definition and its schema. */
import type { ActorRecord, DesignationRecord, LinkRecord, ShareInterval } from '../../domain/model.ts';
import type { StixObject } from '../../domain/process/packs/stixMarking.ts';
import { tagOf } from '../columns.ts';
import type { ActorPlace, ExportedIncident } from '../exportedGraph.ts';

const texts = { type: 'array', items: { type: 'string' } } as const;
const text = { type: 'string' } as const;
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Ostrakon records',
  description: 'What the record behind an identity, threat actor, relationship, incident, campaign or grouping says beyond STIX 2.1.',
  type: 'object',
  properties: {
    extension_type: { const: 'property-extension' },
    record_id: text, kind: text, synthetic: { type: 'boolean' }, aliases: texts, countries: texts, birth_dates: texts,
    identifiers: { type: 'array', items: { type: 'object', properties: { type: text, value: text, country: text } } },
    designations: { type: 'array', items: { type: 'object', properties: { programs: texts, status: text, since: text, until: text, legal_authority: text } } },
    verdict: text, integrated_share: text, direct_share: text, score: { type: 'number' }, matched_name: text, depth: { type: 'integer' },
    share: { type: 'object', properties: { min: text, max: text, min_open: { type: 'boolean' }, max_open: { type: 'boolean' } } },
    interest: text, arrangement: text, since: text, until: text, category: text, status: text,
    data_version: text, as_of: text, known_at: text, question: text, truncated: { type: 'boolean' }, receipt: text,
  },
  required: ['extension_type'],
} as const; // prettier-ignore

/** Name of the extension, from which its id is made. */
const name = 'Ostrakon records';
const version = '1.0.0';
const madeOn = '2026-11-25T00:00:00.000Z';

/** The extension under the id that its objects refer to. */
export interface RecordExtension {
  readonly definition: StixObject;
  of(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** @param author id of the identity that defines it */
export function recordExtension(uuidOf: (name: string) => string, author: string, marking: string): RecordExtension {
  const id = `extension-definition--${uuidOf(`extension-definition:${name}/${version}`)}`;
  return {
    definition: {
      type: 'extension-definition',
      id,
      spec_version: '2.1',
      created_by_ref: author,
      created: madeOn,
      modified: madeOn,
      object_marking_refs: [marking],
      name,
      description: schema.description,
      schema: JSON.stringify(schema),
      version,
      extension_types: ['property-extension'],
    },
    of: (properties) => ({ [id]: { extension_type: 'property-extension', ...properties } }),
  };
}

/** Only what is known: absent properties say nothing. */
const known = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

export function actorProperties(
  { id, kind, isSynthetic, names, countries, identifiers, details }: ActorRecord,
  designations: readonly DesignationRecord[],
  place: ActorPlace | undefined,
): Record<string, unknown> {
  return known({
    record_id: id,
    kind,
    synthetic: isSynthetic,
    aliases: names.filter(({ type }) => type !== 'PRIMARY').map(({ value }) => value),
    countries,
    birth_dates: details?.kind === 'INDIVIDUAL' ? details.birthDates : [],
    identifiers: identifiers.map(knownIdentifier),
    designations: designations.map(({ programs, status, since, firstListed, until, legalAuthority }) =>
      known({ programs: programs.map(tagOf), status, since: since ?? firstListed, until, legal_authority: legalAuthority }),
    ),
    verdict: place?.verdict,
    integrated_share: place?.integratedShare,
    direct_share: place?.directShare,
    score: place?.score,
    matched_name: place?.matchedName,
    depth: place?.depth,
  });
}

const knownIdentifier = ({ type, value, country }: ActorRecord['identifiers'][number]) => known({ type, value, country });

export function linkProperties({ id, isSynthetic, share, interest, arrangement, since, until }: LinkRecord): Record<string, unknown> {
  return known({
    record_id: id,
    synthetic: isSynthetic,
    share: share === null ? null : shareOf(share),
    interest,
    arrangement,
    since,
    until,
  });
}

const shareOf = ({ min, max, minOpen, maxOpen }: ShareInterval) => ({ min, max, min_open: minOpen, max_open: maxOpen });

export function incidentProperties({ id, isSynthetic, category, status }: ExportedIncident): Record<string, unknown> {
  return { record_id: id, synthetic: isSynthetic, category, status };
}
