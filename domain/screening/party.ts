import type { ActorKind } from '../model.ts';

/**
 * Who is screened; only the name is required. `birthDate` is `1961-06-01`, `1961-06`, `1961` or as published (`circa 1961`,
 * `01 Jun 1961`); `countries` are ISO 3166-1 alpha-2. An identifier's type and country are null when not known.
 */
export interface ScreenedParty {
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly birthDate: string | null;
  readonly gender?: string | null;
  readonly countries: readonly string[];
  readonly identifiers: readonly { readonly type: string | null; readonly value: string; readonly country: string | null }[];
}
