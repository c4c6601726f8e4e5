/** What the other records refer to: datasets, jurisdictions, techniques, organisations and communities. */
import type {
  CommunityRecord,
  DatasetRecord,
  JurisdictionRecord,
  MembershipRecord,
  OrganizationRecord,
  TechniqueRecord,
} from '../../domain/model.ts';
import type { DatasetName } from './files.ts';
import { published, readData, readText } from './files.ts';

interface Organizations {
  readonly organizations: readonly (Pick<OrganizationRecord, 'id' | 'name' | 'level' | 'clientOf' | 'isSynthetic'> & {
    readonly jurisdiction?: string;
  })[];
  readonly communities: readonly Pick<CommunityRecord, 'id' | 'name' | 'operator' | 'status' | 'partners'>[];
  readonly memberships: readonly Pick<MembershipRecord, 'org' | 'status'>[];
}

export function datasetRecords(): DatasetRecord[] {
  const { datasets } = readData('curated/datasets.json') as {
    readonly datasets: readonly (Pick<DatasetRecord, 'title' | 'publisher' | 'licence' | 'url'> & { readonly name: DatasetName })[];
  };
  return datasets.map((dataset) => ({
    ...published(dataset.name, dataset.url),
    type: 'dataset',
    id: `dataset:${dataset.name}`,
    ...dataset,
    isSynthetic: dataset.name === 'ostrakon-synthetic',
  }));
}

/**
 * The United States, 50 States, the District of Columbia and five territories, and counties and their equivalents as of 2020. The
 * District, which is no State, has the level of a territory.
 */
export function jurisdictionRecords(): JurisdictionRecord[] {
  const states = readData('states.json') as readonly { readonly name: string; readonly postal: string; readonly fips: string }[];
  const postal = new Map(states.map((state) => [state.fips, state.postal]));
  const territories = new Set(['DC', 'AS', 'GU', 'MP', 'PR', 'VI']);
  const shared = {
    ...published('us-census', 'https://www.census.gov/library/reference/code-lists/ansi.html'),
    type: 'jurisdiction' as const,
  };
  const counties = [...readText('counties.csv').matchAll(/^(\d{5}),"(.*)"$/gm)];
  return [
    { ...shared, id: 'us:US', name: 'United States', level: 'FEDERAL', stateCode: null, fips: null, parent: null },
    ...states.map((state): JurisdictionRecord => ({
      ...shared,
      id: `us:${state.fips}`,
      name: state.name,
      level: territories.has(state.postal) ? 'TERRITORY' : 'STATE',
      stateCode: state.postal,
      fips: state.fips,
      parent: 'us:US',
    })),
    ...counties.map(([, fips = '', name = '']): JurisdictionRecord => {
      const state = fips.slice(0, 2);
      return { ...shared, id: `us:${fips}`, name, level: 'COUNTY', stateCode: postal.get(state) ?? null, fips, parent: `us:${state}` };
    }),
  ];
}

export function techniqueRecords(): TechniqueRecord[] {
  const disarm = readData('disarm.json') as readonly Pick<TechniqueRecord, 'code' | 'name' | 'tier' | 'parent'>[];
  const attack = readData('curated/attack.json') as {
    readonly source: string;
    readonly tactics: readonly Pick<TechniqueRecord, 'code' | 'name'>[];
  };
  return [
    ...disarm.map(({ code, name, tier, parent }): TechniqueRecord => ({
      ...published('disarm', 'https://github.com/DISARMFoundation/DISARMframeworks'),
      type: 'technique',
      id: `disarm:${code}`,
      framework: 'DISARM',
      code,
      name,
      tier,
      parent: parent === null ? null : `disarm:${parent}`,
    })),
    ...attack.tactics.map(({ code, name }): TechniqueRecord => ({
      ...published('mitre-attack', `https://attack.mitre.org/tactics/${code}/`),
      type: 'technique',
      id: `attack:${code}`,
      framework: 'ATTACK',
      code,
      name,
      tier: 'TACTIC',
      parent: null,
    })),
  ];
}

export function organizationRecords(): (OrganizationRecord | CommunityRecord | MembershipRecord)[] {
  const data = readData('curated/organizations.json') as Organizations;
  const community = data.communities[0]?.id ?? '';
  return [
    ...data.organizations.map((organization): OrganizationRecord => ({
      ...published(organization.isSynthetic ? 'ostrakon-synthetic' : 'organizations'),
      type: 'organization',
      ...organization,
      jurisdiction: organization.jurisdiction ?? (organization.isSynthetic ? null : 'us:US'),
    })),
    ...data.communities.map((entry): CommunityRecord => ({
      ...published('organizations', 'https://www.cisecurity.org/ei-isac'),
      type: 'community',
      termsVersion: '1',
      ...entry,
    })),
    ...data.memberships.map(({ org, status }): MembershipRecord => ({
      ...published('ostrakon-synthetic'),
      isSynthetic: true,
      type: 'membership',
      id: `membership:${org}/EI-ISAC`,
      org,
      community,
      status,
      level: levelOf(org, data),
      services: [],
    })),
  ];
}

function levelOf(org: string, { organizations }: Organizations): MembershipRecord['level'] {
  const level = organizations.find(({ id }) => id === org)?.level;
  return level === 'STATE' || level === 'LOCAL' ? level : 'PRIVATE';
}
