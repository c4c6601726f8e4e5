/** What the API asks of an actor. */

export interface Source {
  readonly dataset: string;
  readonly url: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export type Details =
  | { readonly __typename: 'Individual'; readonly birthDates: string[]; readonly birthPlaces: string[]; readonly nationalities: string[]; readonly gender: string | null }
  | { readonly __typename: 'Entity'; readonly entityType: string | null; readonly incorporated: string | null; readonly founded: string | null }
  | { readonly __typename: 'ForeignGovernment'; readonly country: string }
  | { readonly __typename: 'Vessel'; readonly imo: string | null; readonly mmsi: string | null; readonly callSign: string | null; readonly flag: string | null; readonly vesselType: string | null; readonly tonnage: number | null; readonly grossTonnage: number | null }
  | { readonly __typename: 'Aircraft'; readonly tailNumber: string | null; readonly model: string | null; readonly serialNumber: string | null; readonly built: string | null }; // prettier-ignore

export interface Actor {
  readonly id: string;
  readonly otherIds: readonly string[];
  readonly name: string;
  readonly kind: 'INDIVIDUAL' | 'ENTITY' | 'FOREIGN_GOVERNMENT' | 'VESSEL' | 'AIRCRAFT';
  readonly description: string | null;
  readonly countries: readonly string[];
  readonly names: readonly { readonly value: string; readonly type: string }[];
  readonly identifiers: readonly { readonly type: string; readonly value: string; readonly country: string | null }[];
  readonly addresses: readonly { readonly text: string }[];
  readonly sources: readonly Source[];
  readonly details: Details | null;
  /** Those in force today, certainly or possibly; null where the viewer may see none of it. */
  readonly designations: readonly { readonly id: string; readonly programs: readonly { readonly tag: string }[] }[] | null;
}

/** Fragment `Facts`. */
export const actorFields = `fragment Facts on Actor {
  id otherIds name kind description countries
  names { value type } identifiers { type value country } addresses { text }
  sources { dataset url firstSeen lastSeen }
  details {
    __typename
    ... on Individual { birthDates birthPlaces nationalities gender }
    ... on Entity { entityType incorporated founded }
    ... on ForeignGovernment { country }
    ... on Vessel { imo mmsi callSign flag vesselType tonnage grossTonnage }
    ... on Aircraft { tailNumber model serialNumber built }
  }
  designations(active: true) { id programs { tag } }
}`;
