/** A statement that passed the checks of the standard, as its parts are read. */

export interface Unspecified {
  readonly reason: string;
  readonly description?: string;
}
export interface BodsCountry {
  readonly name: string;
  readonly code?: string;
}
export interface BodsIdentifier {
  readonly id?: string;
  readonly scheme?: string;
  readonly schemeName?: string;
}
export interface BodsAddress {
  readonly type?: string;
  readonly address?: string;
  readonly postCode?: string;
  readonly country?: BodsCountry;
}
export interface BodsShare {
  readonly exact?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}
export interface BodsInterest {
  readonly type?: string;
  readonly directOrIndirect?: string;
  readonly beneficialOwnershipOrControl?: boolean;
  readonly details?: string;
  readonly share?: BodsShare;
  readonly startDate?: string;
  readonly endDate?: string;
}
export interface EntityRecord {
  readonly entityType: { readonly type: string; readonly subtype?: string; readonly details?: string };
  readonly unspecifiedEntityDetails?: Unspecified;
  readonly name?: string;
  readonly alternateNames?: readonly string[];
  readonly jurisdiction?: BodsCountry;
  readonly identifiers?: readonly BodsIdentifier[];
  readonly foundingDate?: string;
  readonly dissolutionDate?: string;
  readonly addresses?: readonly BodsAddress[];
  readonly publicListing?: {
    readonly securitiesListings?: readonly {
      readonly security: { readonly ticker: string; readonly idScheme?: string; readonly id?: string };
    }[];
  };
  readonly formedByStatute?: { readonly name?: string; readonly date?: string };
}
export interface PersonRecord {
  readonly personType: string;
  readonly unspecifiedPersonDetails?: Unspecified;
  readonly names?: readonly { readonly type?: string; readonly fullName: string }[];
  readonly identifiers?: readonly BodsIdentifier[];
  readonly nationalities?: readonly BodsCountry[];
  readonly placeOfBirth?: BodsAddress;
  readonly birthDate?: string;
  readonly deathDate?: string;
  readonly taxResidencies?: readonly BodsCountry[];
  readonly addresses?: readonly BodsAddress[];
  readonly politicalExposure?: { readonly status: string; readonly details?: readonly { readonly reason?: string }[] };
}
export interface RelationshipRecord {
  readonly isComponent: boolean;
  readonly componentRecords?: readonly string[];
  readonly subject: string | Unspecified;
  readonly interestedParty: string | Unspecified;
  readonly interests?: readonly BodsInterest[];
}
export interface Annotation {
  readonly motivation: string;
  readonly statementPointerTarget: string;
  readonly createdBy?: { readonly name?: string };
  readonly description?: string;
  readonly transformedContent?: string;
}
interface StatementHead {
  readonly statementDate: string;
  readonly annotations?: readonly Annotation[];
  readonly publicationDetails?: {
    readonly publicationDate: string;
    readonly license?: string;
    readonly publisher: { readonly name?: string; readonly url?: string };
  };
  readonly source?: { readonly url?: string };
  readonly recordId: string;
  readonly recordStatus?: string;
}
export type Statement = StatementHead &
  (
    | { readonly recordType: 'entity'; readonly recordDetails: EntityRecord }
    | { readonly recordType: 'person'; readonly recordDetails: PersonRecord }
    | { readonly recordType: 'relationship'; readonly recordDetails: RelationshipRecord }
  );
