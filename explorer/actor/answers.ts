import type { Tlp } from '../tlp.ts';

export interface ActorAnswer {
  readonly actor: ShownActor | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ShownSource {
  readonly dataset: string;
  readonly url: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface ShownDesignation {
  readonly id: string;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly firstListed: string | null;
  readonly marking: Tlp;
  readonly programs: readonly { readonly tag: string; readonly name: string; readonly regime: string }[];
  readonly sources: readonly { readonly dataset: string; readonly url: string | null }[];
}

export interface ShownLink {
  readonly id: string;
  readonly type: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly marking: Tlp;
  readonly confidence: string | null;
  readonly share: { readonly text: string } | null;
  readonly from: Named;
  readonly to: Named;
}

export interface ShownLinks {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: ShownLink }[];
}

/** What only one kind of actor has, as the API names it; every value is text, a number, a list or a list of actors. */
export type ShownDetails = { readonly __typename: string } & Readonly<Record<string, unknown>>;

export interface ShownActor extends Named {
  readonly kind: string;
  readonly countries: readonly string[];
  readonly description: string | null;
  readonly marking: Tlp;
  readonly isSynthetic: boolean;
  readonly degree: number;
  readonly names: readonly {
    readonly value: string;
    readonly type: string;
    readonly statements: readonly {
      readonly source: string;
      readonly url: string | null;
      readonly firstSeen: string | null;
      readonly lastSeen: string | null;
    }[];
  }[];
  readonly identifiers: readonly { readonly type: string; readonly value: string; readonly country: string | null }[];
  readonly addresses: readonly { readonly text: string; readonly country: string | null }[];
  readonly details: ShownDetails | null;
  readonly sources: readonly ShownSource[];
  readonly designations: readonly ShownDesignation[] | null;
  readonly sanctionStatus: { readonly verdict: string; readonly basis: string; readonly marking: Tlp } | null;
  readonly incidents: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string; readonly marking: Tlp } | null }[];
  } | null;
  readonly links: ShownLinks;
}
