/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedElsewhere } from '../../domain/process/attributionJudgment.ts';
import type { LedgerRecord, RecordOf } from '../../domain/model.ts';
import { tlps } from '../../domain/tlp.ts';
import type { Marking, Tlp } from '../../domain/tlp.ts';
import { actor, designation, incident, link, madeUp, marked, organization } from '../world.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const markings: Record<Tlp, Marking> = {
  CLEAR: marked({}),
  GREEN: marked({ tlp: 'GREEN', originator: 'olga', community: 'community:lakes' }),
  AMBER: marked({ tlp: 'AMBER', originator: 'olga', recipientOrgs: ['org:recipient'] }),
  AMBER_STRICT: marked({ tlp: 'AMBER_STRICT', originator: 'olga', recipientOrgs: ['org:recipient'] }),
  RED: marked({ tlp: 'RED', originator: 'olga', namedRecipients: ['nadia'] }),
};
const base = { sources: [madeUp], marking: marked({}), isSynthetic: true } as const;
const member = (org: string): LedgerRecord => ({
  ...base,
  id: `m:${org}`,
  type: 'membership',
  level: 'STATE',
  services: [],
  org,
  community: 'community:lakes',
  status: 'ACTIVE',
});

const license = (id: string, given: Partial<RecordOf<'license'>>): LedgerRecord => ({
  ...base,
  id,
  type: 'license',
  kind: 'GENERAL',
  number: '1',
  scope: 'Doors',
  programs: [],
  designations: [],
  issuedAt: null,
  expiresAt: null,
  status: 'ISSUED',
  conditions: null,
  applicant: null,
  purpose: null,
  decisionReason: null,
  history: [],
  ...given,
});

/** One actor, link, designation, incident, judgment and licence of each colour, all tied to the public hub; and licences that cover them. */
function world(): LedgerRecord[] {
  return [
    organization('org:member', 'Member'),
    organization('org:client', 'Client', { clientOf: ['org:recipient'] }),
    organization('org:recipient', 'Recipient'),
    { ...base, id: 'community:lakes', type: 'community', name: 'Lakes', operator: 'L', status: 'ACTIVE', partners: [], termsVersion: '1' },
    member('org:member'),
    member('org:client'),
    member('org:recipient'),
    { ...base, id: 'program:DOORS', type: 'program', tag: 'DOORS', name: 'Doors', legalAuthority: 'Order 1', regime: 'US', blocking: true },
    actor('a:hub', 'Hub'),
    ...tlps.flatMap((tlp): LedgerRecord[] => [
      actor(`a:${tlp}`, `Actor ${tlp}`, { marking: markings[tlp], countries: ['ZZ'] }),
      link(`l:${tlp}`, 'a:hub', `a:${tlp}`),
      designation(`d:${tlp}`, `a:${tlp}`, ['DOORS'], { since: '2020-01-01', incidents: [`i:${tlp}`] }),
      designation(`hub:${tlp}`, 'a:hub', ['DOORS'], { since: '2020-01-01', incidents: [`i:${tlp}`] }),
      incident(`i:${tlp}`, `Incident ${tlp}`, { marking: markings[tlp] }),
      license(`license:${tlp}`, { marking: markings[tlp], programs: ['DOORS'] }),
      license(`covering:${tlp}`, { designations: [`d:${tlp}`] }),
      {
        ...base,
        id: `j:${tlp}`,
        type: 'attribution',
        ...publishedElsewhere,
        incident: 'i:CLEAR',
        actor: `a:${tlp}`,
        government: null,
        governmentRole: null,
        statement: 'It did.',
        confidence: 'LOW',
        basis: [],
        status: 'PUBLISHED',
      },
    ]),
  ];
}

const official = ['STATE_OFFICIAL'] as const;
const viewers = {
  member: { user: 'mia', org: 'org:member', roles: official },
  client: { user: 'carl', org: 'org:client', roles: official },
  recipient: { user: 'rita', org: 'org:recipient', roles: official },
  analyst: { user: 'ada', org: 'org:elsewhere', roles: ['ODNI_ANALYST'] },
  named: { user: 'nadia', org: 'org:recipient', roles: ['DHS_CISA_ANALYST', ...official] },
} as const;
const rights: [viewer: string | undefined, sees: Tlp[]][] = [
  [undefined, ['CLEAR']],
  ['member', ['CLEAR', 'GREEN']],
  ['client', ['CLEAR', 'GREEN', 'AMBER']],
  ['recipient', ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT']],
  ['named', ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED']],
];
const asking = (as: string | undefined) => (as === undefined ? {} : { as });

let service: Service;
beforeAll(async () => {
  service = await startService(world(), viewers);
});
afterAll(async () => await service.close());

describe.each(rights)('what %s may see', (viewer, sees) => {
  const seen = sees.map((tlp) => `a:${tlp}`).sort();

  it('is all that lists, totals and facets show', async () => {
    const { data, errors } = await service.gateway(
      `{ actors(first: 100) { totalCount edges { node { id } } }
         incidents(first: 100) { totalCount edges { node { id actors { id name } } } }
         designations(first: 100) { totalCount edges { node { id actor { id } incidents { id title } } } }
         programs { designationCount }
         actorFacets { countries { value count } }
         network(ids: ["a:hub"], depth: 2) { totalActors actors { actor { id } degree } links { id } }
         actor(id: "a:hub") { degree links { totalCount edges { node { to { id } } } } designations { incidents { id } } } }`,
      asking(viewer),
    );
    expect(errors).toBeUndefined();
    const nodes = (connection: any) => connection.edges.map(({ node }: any) => node);
    expect(
      nodes(data.actors)
        .map(({ id }: any) => id)
        .sort(),
    ).toEqual([...seen, 'a:hub'].sort());
    expect(data.actors.totalCount).toBe(seen.length + 1);
    expect(
      nodes(data.incidents)
        .map(({ id }: any) => id)
        .sort(),
    ).toEqual(sees.map((tlp) => `i:${tlp}`).sort());
    expect(data.incidents.totalCount).toBe(sees.length);
    const clear = nodes(data.incidents).find(({ id }: any) => id === 'i:CLEAR');
    expect(clear.actors.map(({ id }: any) => id).sort()).toEqual(seen);
    expect(clear.actors.every(({ name }: any) => name !== null)).toBe(true);
    expect(nodes(data.designations)).toHaveLength(sees.length + 5);
    expect(data.designations.totalCount).toBe(sees.length + 5);
    expect(data.programs).toEqual([{ designationCount: sees.length + 5 }]);
    expect(nodes(data.designations).flatMap(({ incidents }: any) => incidents)).toHaveLength(2 * sees.length);
    expect(data.actorFacets.countries).toEqual([{ value: 'ZZ', count: sees.length }]);
    expect(data.network.totalActors).toBe(seen.length + 1);
    expect(data.network.links.map(({ id }: any) => id).sort()).toEqual(sees.map((tlp) => `l:${tlp}`).sort());
    expect(data.actor.degree).toBe(seen.length);
    expect(
      nodes(data.actor.links)
        .map(({ to }: any) => to.id)
        .sort(),
    ).toEqual(seen);
    expect(data.actor.designations.flatMap(({ incidents }: any) => incidents)).toHaveLength(sees.length);
  });

  it('is all that _entities tells; the rest is answered as what does not exist', async () => {
    for (const tlp of tlps) {
      const entities = async (suffix: string) => [
        await service.subgraph(
          'actors',
          `{ _entities(representations: [{ __typename: "Actor", id: "a:${suffix}" }]) { ... on Actor { id name } } }`,
          asking(viewer),
        ),
        await service.subgraph(
          'actors',
          `{ _entities(representations: [{ __typename: "Link", id: "l:${suffix}" }]) { ... on Link { id to { id } } } }`,
          asking(viewer),
        ),
        await service.subgraph(
          'incidents',
          `{ _entities(representations: [{ __typename: "Incident", id: "i:${suffix}" }]) { ... on Incident { id title } } }`,
          asking(viewer),
        ),
        await service.subgraph(
          'incidents',
          `{ _entities(representations: [{ __typename: "Actor", id: "a:${suffix}" }]) { ... on Actor { id incidentCount } } }`,
          asking(viewer),
        ),
        await service.subgraph(
          'sanctions',
          `{ _entities(representations: [{ __typename: "Designation", id: "d:${suffix}" }]) { ... on Designation { id actor { id } } } }`,
          asking(viewer),
        ),
        await service.subgraph(
          'sanctions',
          `{ _entities(representations: [{ __typename: "Incident", id: "i:${suffix}" }]) { ... on Incident { id designations { id } } } }`,
          asking(viewer),
        ),
        // Of a licence its own marking decides, and what it covers.
        await service.subgraph(
          'sanctions',
          `{ _entities(representations: [{ __typename: "License", id: "license:${suffix}" }]) { ... on License { id programs { tag } } } }`,
          asking(viewer),
        ),
        await service.subgraph(
          'sanctions',
          `{ _entities(representations: [{ __typename: "License", id: "covering:${suffix}" }]) { ... on License { id designations { id } } } }`,
          asking(viewer),
        ),
      ];
      const found = await entities(tlp);
      if (sees.includes(tlp)) for (const answer of found) expect(answer.data._entities[0]).not.toBeNull();
      else expect(found).toEqual(await entities('MISSING'));
    }
  });
});

describe('a writer', () => {
  it.each(['upsertLink', 'removeLink', 'upsertActor'])('is told the same of an invisible and a missing id by %s', async (mutation) => {
    const message = async (suffix: string) => {
      const input = {
        upsertLink: `{ type: LINKED_TO, from: "a:hub", to: "a:${suffix}" }`,
        removeLink: `{ id: "l:${suffix}" }`,
        upsertActor: `{ id: "a:${suffix}", name: "New" }`,
      }[mutation]!;
      const { errors } = await service.subgraph('actors', `mutation { ${mutation}(input: ${input}) { id } }`, { as: 'analyst' });
      return JSON.stringify(errors).replaceAll(suffix, 'X');
    };
    expect(await message('GREEN')).toBe(await message('MISSING'));
    expect(await message('GREEN')).toContain('"code":"NOT_FOUND"');
  });
});
