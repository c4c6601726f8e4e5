import type { Tlp } from '../tlp.ts';

export interface NetworkAnswer {
  readonly network: Network | null;
}

export interface Network {
  readonly truncated: boolean;
  readonly totalActors: number;
  readonly actors: readonly {
    readonly depth: number;
    readonly degree: number;
    readonly actor: {
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly countries: readonly string[];
      readonly marking: Tlp;
    } | null;
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly type: string;
    readonly since: string | null;
    readonly until: string | null;
    readonly marking: Tlp;
    readonly share: { readonly text: string } | null;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}

export interface PathsAnswer {
  readonly paths:
    | readonly {
        readonly length: number;
        readonly actors: readonly { readonly id: string; readonly name: string; readonly marking: Tlp }[];
        readonly links: readonly { readonly id: string; readonly type: string; readonly marking: Tlp }[];
      }[]
    | null;
}

export interface SourcesAnswer {
  readonly actorFacets: { readonly sources: readonly { readonly value: string }[] } | null;
}
