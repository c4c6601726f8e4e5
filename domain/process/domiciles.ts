import type { ActorRecord } from '../model.ts';

/** Where an organisation is domiciled on record: the country of incorporation, then the others, each once. */
export function domicilesOf({ details, countries }: Pick<ActorRecord, 'details' | 'countries'>): string[] {
  const incorporated = details?.kind === 'ENTITY' ? details.incorporated : null;
  return [...new Set([...(incorporated === null ? [] : [incorporated]), ...countries])];
}
