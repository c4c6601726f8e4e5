/** What sort of entity of FollowTheMoney an actor is. */
import type { Actor } from './actorFields.ts';

/** Numbers that companies have and other organisations do not. */
const ofCompanies =
  /^(Registration|Company|Commercial Registry|Business Registration|Legal Entity) Number|^(LEI|Tax ID|V\.A\.T\.|ISIN|D-U-N-S)/;

/** Lists say that a party is an organisation, seldom of what sort: a company is one that is incorporated or has a company's numbers. */
export function schemaOf({ kind, details, identifiers }: Pick<Actor, 'kind' | 'details' | 'identifiers'>): string {
  if (kind === 'INDIVIDUAL') return 'Person';
  if (kind === 'VESSEL') return 'Vessel';
  if (kind === 'AIRCRAFT') return 'Airplane';
  if (kind === 'FOREIGN_GOVERNMENT') return 'PublicBody';
  if (details?.__typename === 'Entity' && details.entityType === 'Public body') return 'PublicBody';
  const isCompany =
    (details?.__typename === 'Entity' && details.incorporated !== null) || identifiers.some(({ type }) => ofCompanies.test(type));
  return isCompany ? 'Company' : 'Organization';
}
