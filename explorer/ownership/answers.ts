/** Shapes of the answers that the ownership view shows; null actors are those the API could not give. */
import type { Tlp } from '../tlp.ts';

export type Verdict = 'BLOCKED' | 'POSSIBLY_BLOCKED' | 'NOT_BLOCKED';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Share {
  readonly text: string;
}

export interface Step {
  readonly __typename: 'ListedStep' | 'OwnedStep' | 'ControlledStep';
  readonly actor: Named | null;
  /** Of a listed step: null where the listing is only supposed. */
  readonly designation?: {
    readonly id: string;
    readonly since: string | null;
    readonly programs: readonly { readonly tag: string }[];
  } | null;
  readonly holders?: readonly { readonly holder: Named | null; readonly share: Share }[];
  readonly sum?: Share;
  readonly rule: string;
}

export interface Source {
  readonly dataset: string;
  readonly url: string | null;
  readonly lastSeen: string | null;
}

export interface TreeNode {
  readonly parent: number | null;
  readonly depth: number;
  readonly cyclic: boolean;
  readonly repeated: boolean;
  readonly direct: Share;
  readonly integrated: Share;
  readonly actor: (Named & { readonly kind: string; readonly marking: Tlp }) | null;
  readonly links: readonly ({ readonly id: string; readonly marking: Tlp; readonly sources: readonly Source[] } | null)[];
}

export interface Tree {
  readonly truncated: boolean;
  readonly nodes: readonly TreeNode[];
}

export interface Status {
  readonly verdict: Verdict;
  readonly basis: string;
  readonly label: string | null;
  readonly blockedShare: Share;
  readonly lookThroughShare: Share | null;
  readonly unattributedShare: number;
  readonly proof: readonly Step[];
  readonly flips: readonly { readonly kind: string; readonly text: string }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly rule: string;
  readonly asOf: string;
  readonly marking: Tlp;
  readonly dataVersion: string;
  readonly receipt: {
    readonly id: string;
    readonly algorithm: string;
    readonly queryHash: string;
    readonly resultHash: string;
    readonly at: string;
  };
}

export interface Ownership {
  readonly actor:
    | (Named & {
        readonly kind: string;
        readonly marking: Tlp;
        readonly sources: readonly Source[];
        readonly sanctionStatus: Status | null;
        readonly owners: Tree | null;
        readonly holdings: Tree | null;
      })
    | null;
}

/** A constant of the API in words: `NOT_BLOCKED` is `not blocked`. */
export function inWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}
