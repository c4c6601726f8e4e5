/** What the worker is given, and what it gives back. */
import type { Pin } from './asked.ts';

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
export type Communities = Readonly<Record<string, number>>;
export type Ends = readonly { readonly from: string; readonly to: string }[];

export type Work =
  | {
      readonly what: 'layout';
      readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
      readonly links: Ends;
      readonly pinned: readonly Pin[];
      /** Only the last places are posted. */
      readonly isStill: boolean;
    }
  | { readonly what: 'communities'; readonly ids: readonly string[]; readonly links: Ends };
