import type { Tlp } from '../tlp.ts';

/** The answer to `ExplorerSearch`. */
export interface Found {
  readonly searchActors: { readonly totalCount: number; readonly edges: readonly Edge[] } | null;
}

export interface Edge {
  /** How alike the names are, 0 to 1. */
  readonly score: number;
  readonly matchedName: string;
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly countries: readonly string[];
    readonly marking: Tlp;
    readonly designations:
      readonly { readonly id: string; readonly marking: Tlp; readonly programs: readonly { readonly tag: string }[] }[] | null;
  } | null;
}
