/** What a recommendation proposes, from its input, and who the officers of its targets are. */
import type { Violation } from '../../../domain/errors.ts';
import { sectors } from '../../../domain/process/recommendationRecord.ts';
import type { Measure, Proposal, ProposedMeasure, Sector } from '../../../domain/process/recommendationRecord.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import type { EditRecommendationInput, ProposedMeasureInput } from '../generated/resolvers.ts';
import { actorId } from './found.ts';

type Asked = Omit<EditRecommendationInput, 'id'>;

const onOfficers: readonly Measure[] = ['EXCLUDE_ALIEN_CORPORATE_OFFICERS', 'SANCTION_PRINCIPAL_EXECUTIVE_OFFICERS'];
const mostOfficers = 500;

/** The proposal that an input leaves; what it does not say stays as it was. */
export async function proposalOf(asked: Asked, before: Proposal, country: string, context: SubgraphContext): Promise<Proposal> {
  const { targets } = asked;
  const kept = <K extends Exclude<keyof Proposal, 'targets'>>(field: K) => (asked[field] === undefined ? before[field] : asked[field]);
  return {
    targets: targets ? await Promise.all(targets.map((each) => proposed(each, country, context))) : before.targets,
    usEconomicEffect: kept('usEconomicEffect'),
    usNationalSecurityEffect: kept('usNationalSecurityEffect'),
    alliedInterestEffect: kept('alliedInterestEffect'),
    calibration: kept('calibration'),
  };
}

async function proposed(asked: ProposedMeasureInput, country: string, context: SubgraphContext): Promise<ProposedMeasure> {
  const target = actorId(asked.target, context);
  const isStandIn = asked.sector === 'COMPARABLE_STRATEGIC';
  const isAboutOfficers = asked.measures.some((measure) => onOfficers.includes(measure));
  const recorded = isAboutOfficers && !asked.officers ? await officersOf(target, context) : [];
  return {
    target,
    sector: asked.sector,
    substitutesFor: isStandIn ? sectorOf(asked.substitutesFor ?? null) : null,
    substituteReason: isStandIn ? (asked.substituteReason ?? null) : null,
    measures: [...new Set(asked.measures)],
    legalAuthority: asked.legalAuthority ?? null,
    officers: [...new Set(asked.officers?.map((id) => actorId(id, context)) ?? recorded)],
    largestEntityBasis: asked.largestEntityBasis,
    ground: asked.ground ?? 'DOMICILED',
    licensedOrDomiciledIn: asked.licensedOrDomiciledIn ?? country,
  };
}

/** One of the five sectors; a stand-in stands in for no stand-in. */
function sectorOf(asked: string | null): Sector | null {
  return sectors.find((sector) => sector === asked) ?? null;
}

/** Actors recorded as officers of an entity today that the viewer may see, by name. */
export async function officersOf(entity: string, context: SubgraphContext): Promise<string[]> {
  const page = context.view.linksOf(entity, { types: ['OFFICER_OF'], direction: 'IN' }, { first: mostOfficers });
  const links = await context.many(
    'link',
    page.items.map(({ item }) => item),
  );
  return [...new Set(links.map(({ from }) => from))];
}

/** The violations for actors of a proposal that the writer does not see, and for texts that are missing. */
export function proposedActors({ targets }: Proposal, context: SubgraphContext): Violation[] {
  return targets.flatMap(({ target, officers, largestEntityBasis }, index) => [
    ...presence('actor', target, `targets.${index}.target`, context),
    ...presence('actor', officers, `targets.${index}.officers`, context),
    ...(largestEntityBasis.trim() === '' ? [noBasis(index)] : []),
  ]);
}
function noBasis(index: number): Violation {
  const message = 'Say by which measure and source the entity is among the largest (section 3(b)).';
  return { code: 'BAD_INPUT', message, rule: 'EO 13848 section 3(b)', field: `targets.${index}.largestEntityBasis` };
}
