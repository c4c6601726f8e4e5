/** Actors and links of the bundled actions; persons with names, nationality and gender only. */
import type { ActorDetails, ActorKind, ActorName, ActorRecord, LinkRecord, LinkType, NameType } from '../../domain/model.ts';
import { listEntryUrl, pressReleaseUrl, published, readData } from './files.ts';

interface Name {
  readonly value: string;
  readonly type: NameType;
}
interface ListedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: readonly Name[];
  readonly countries: readonly string[];
  readonly gender?: string | null;
  readonly websites?: readonly string[];
  readonly model?: string | null;
  readonly serialNumber?: string | null;
  readonly built?: string | null;
  readonly vesselType?: string | null;
  readonly flag?: string | null;
  readonly mmsi?: string | null;
}
export interface CuratedActors {
  readonly governments: readonly { readonly country: string; readonly name: string }[];
  readonly actors: readonly {
    readonly id: string;
    readonly kind: ActorKind;
    readonly name: string;
    readonly names: readonly string[];
    readonly countries: readonly string[];
    readonly description: string | null;
    readonly designation: { readonly program: string; readonly since: string; readonly incident: string } | null;
  }[];
  readonly additions: readonly { readonly id: string; readonly names: readonly Name[]; readonly countries: readonly string[] }[];
}
interface CuratedLinks {
  readonly links: readonly {
    readonly type: LinkType;
    readonly from: string;
    readonly to: string;
    readonly description: string;
    readonly press: string | null;
    readonly share?: string;
  }[];
}

export function curatedActors(): CuratedActors {
  return readData('curated/actors.json') as CuratedActors;
}

export function actorRecords(): ActorRecord[] {
  const curated = curatedActors();
  const additions = new Map(curated.additions.map((addition) => [addition.id, addition]));
  const listed = readData('actors.json') as readonly ListedActor[];
  return [
    ...curated.governments.map(({ country, name }) =>
      actor({ id: `gov:${country}`, kind: 'FOREIGN_GOVERNMENT', name, names: [], countries: [country] }, null),
    ),
    ...listed.map((entry) => {
      const addition = additions.get(entry.id);
      const countries = [...new Set([...entry.countries, ...(addition?.countries ?? [])])].sort();
      return actor({ ...entry, names: [...entry.names, ...(addition?.names ?? [])], countries }, null);
    }),
    ...curated.actors.map((entry) =>
      actor({ ...entry, names: entry.names.map((value): Name => ({ value, type: 'AKA' })) }, entry.description),
    ),
  ];
}

function actor(entry: ListedActor, description: string | null): ActorRecord {
  const names = [{ value: entry.name, type: 'PRIMARY' as const }, ...entry.names];
  return {
    ...published('eo13848-bundled', listEntryUrl(entry.id)),
    type: 'actor',
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    names: names.map(({ value, type }): ActorName => ({ value, type, script: 'Latn', sources: ['eo13848-bundled'] })),
    countries: entry.countries,
    identifiers: (entry.websites ?? []).map((value) => ({ type: 'Website', value, country: null })),
    addresses: [],
    description,
    details: details(entry),
    otherIds: [],
    usPersonBasis: null,
    statements: [],
  };
}

function details(entry: ListedActor): ActorDetails {
  switch (entry.kind) {
    case 'INDIVIDUAL':
      return { kind: 'INDIVIDUAL', birthDates: [], birthPlaces: [], nationalities: entry.countries, gender: entry.gender ?? null };
    case 'ENTITY':
      return { kind: 'ENTITY', entityType: null, incorporated: null, founded: null };
    case 'FOREIGN_GOVERNMENT':
      return { kind: 'FOREIGN_GOVERNMENT', country: entry.countries[0] ?? '' };
    case 'AIRCRAFT':
      return {
        kind: 'AIRCRAFT',
        tailNumber: entry.name,
        model: entry.model ?? null,
        serialNumber: entry.serialNumber ?? null,
        built: entry.built ?? null,
      };
    case 'VESSEL':
      return {
        kind: 'VESSEL',
        imo: null,
        mmsi: entry.mmsi ?? null,
        callSign: null,
        flag: entry.flag ?? null,
        vesselType: entry.vesselType ?? null,
        tonnage: null,
        grossTonnage: null,
      };
  }
}

/**
 * Links read closely in published statements, and the list's own "Linked To" for every other pair.
 *
 * The latter have the ids that `import ofac-csv` gives, so that an import adds its list as a further source instead of a second link.
 */
export function linkRecords(): LinkRecord[] {
  const { links } = readData('curated/links.json') as CuratedLinks;
  const listed = readData('listedLinks.json') as readonly { readonly from: string; readonly to: string }[];
  return [
    ...links.map((entry) => ({
      ...link(entry.type, entry.from, entry.to),
      ...published('eo13848-bundled', pressReleaseUrl(entry.press) ?? listEntryUrl(entry.from)),
      share: entry.share === undefined ? null : { min: entry.share, max: entry.share, minOpen: false, maxOpen: false },
      description: entry.description,
    })),
    ...listed.map(({ from, to }) => ({ ...link('LINKED_TO', from, to), id: `${from}/linked-to/${to.replace('ofac:', '')}` })),
  ];
}

function link(linkType: LinkType, from: string, to: string): LinkRecord {
  return {
    ...published('eo13848-bundled', listEntryUrl(from)),
    type: 'link',
    id: `eo13848:link/${from}/${linkType}/${to}`,
    linkType,
    from,
    to,
    share: null,
    since: null,
    until: null,
    description: linkType === 'LINKED_TO' ? 'The list says "Linked To" without saying how.' : null,
    confidence: null,
    interest: null,
    arrangement: null,
    listedFrom: null,
    listedTo: null,
  };
}
