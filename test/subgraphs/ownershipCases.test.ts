/** Every case of the ownership rule, asked through GraphQL of a store that holds them all side by side. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { casePrograms, type OwnershipCase } from '../ownership/caseNotation.ts';
import { cases } from '../ownership/cases.ts';
import { actor, designation, link, marked } from '../world.ts';
import { startService, type Service } from './service.ts';

const programs = casePrograms.map(({ tag, regime, blocking }): LedgerRecord => ({
  id: `program:${tag}`,
  type: 'program',
  marking: marked({}),
  sources: [],
  isSynthetic: true,
  tag,
  name: tag,
  legalAuthority: 'invented',
  regime,
  blocking,
}));
/** A party of each regime, so that a regime of which a case names nobody is loaded all the same. */
const elsewhere = [
  actor('elsewhere', 'Elsewhere'),
  ...['ELECTION-EO13848', 'EU-EXAMPLE', 'UK-EXAMPLE'].map((tag) => designation(`elsewhere/${tag}`, 'elsewhere', [tag])),
];

function recordsOf(given: OwnershipCase): LedgerRecord[] {
  const id = (name: string) => `case:${given.id}/${name}`;
  return [
    ...given.actors.map(({ id: name, kind }) => actor(id(name), name, { kind })),
    ...given.designations.map(({ actor: of, program, since, until }) =>
      designation(`${id(of)}/${program}`, id(of), [program], { since, until, status: until === null ? 'ACTIVE' : 'DELISTED' }),
    ),
    ...given.links.map(({ from, to, source, ...rest }, at) =>
      link(`${id('link')}${at}`, id(from), id(to), { ...rest, sources: [{ dataset: source, url: null, firstSeen: null, lastSeen: null }] }),
    ),
  ];
}

const document = `query ($ids: [ID!]!, $regime: Regime, $asOf: Date, $unattributed: Unattributed) {
  sanctionStatuses(ids: $ids, regime: $regime, asOf: $asOf, unattributed: $unattributed) {
    verdict basis label
    blockedShare { min max text }
    lookThroughShare { min max }
    unattributedShare
    warnings { code }
    proof { __typename ... on OwnedStep { holders { links { id } } } }
    flips { kind points text }
    regime asOf unattributed
  }
}`;

let service: Service;
beforeAll(async () => {
  service = await startService([...programs, ...elsewhere, ...cases.flatMap(recordsOf)], {}, '2025-06-01');
});
afterAll(() => service.close());

const number = (bound: string) => {
  const [n, d] = bound.split('/');
  return Number(n) / Number(d ?? '1');
};

describe('The cases of the ownership rule, through GraphQL', () => {
  const rows = cases.flatMap((given) =>
    given.questions.map(
      (question, at) => [`${given.id}.${at + 1}: ${given.structure}; ${question.regime} on ${question.asOf}`, given, question] as const,
    ),
  );
  it.each(rows)('%s', async (_title, given, { regime, asOf, unattributed, expected }) => {
    const names = Object.keys(expected);
    const variables = { ids: names.map((name) => `case:${given.id}/${name}`), regime, asOf, unattributed };
    const { data, errors } = await service.subgraph('sanctions', document, { variables });
    expect(errors).toBeUndefined();
    names.forEach((name, at) => {
      const status = data.sanctionStatuses[at];
      const wanted = expected[name]!;
      expect([name, status.verdict]).toEqual([name, wanted.verdict]);
      if (wanted.basis !== undefined) expect([name, status.basis]).toEqual([name, wanted.basis]);
      if (wanted.label !== undefined) expect([name, status.label]).toEqual([name, wanted.label]);
      const codes = status.warnings.map(({ code }: { code: string }) => code);
      expect([name, codes]).toEqual([name, expect.arrayContaining([...(wanted.warnings ?? [])])]);
      expect([name, codes.filter((code: string) => wanted.withoutWarnings?.includes(code))]).toEqual([name, []]);
      if (wanted.blockedShare !== undefined) {
        expect([status.blockedShare.min, status.blockedShare.max]).toEqual([
          number(wanted.blockedShare.min),
          number(wanted.blockedShare.max),
        ]);
      }
      if (wanted.lookThrough !== undefined) {
        expect([status.lookThroughShare.min, status.lookThroughShare.max]).toEqual([
          number(wanted.lookThrough),
          number(wanted.lookThrough),
        ]);
      }
      if (wanted.unattributed !== undefined) expect(status.unattributedShare).toBe(number(wanted.unattributed));
      expect(status.proof.length > 0).toBe(wanted.verdict === 'BLOCKED');
      expect([status.regime, status.asOf, status.unattributed]).toEqual([regime, asOf, unattributed]);
    });
  });
});
