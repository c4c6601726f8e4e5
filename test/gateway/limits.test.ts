import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { supergraphOwners } from '../../gateway/supergraphOwners.ts';
import { OstrakonError } from '../../domain/errors.ts';
import { checkDocument, checkOperation, clientLimits } from '../../runtime/operationLimits.ts';
import { supergraph, tinyGateway } from './tinyGraph.ts';
import type { TinyGateway } from './tinyGraph.ts';

const owners = supergraphOwners(supergraph());
const nested = (depth: number, name: string, leaf: string): string => (depth === 0 ? leaf : `${name} { ${nested(depth - 1, name, leaf)} }`);
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ');
/** Fragments of which each spreads the next twice: 2^n fields in n lines. */
const bomb = (levels: number, leaf = 'name') =>
  `{ person(id: "1") { ...F0 } } ${times(levels, (n) => `fragment F${n} on Person { a: friend { ...F${n + 1} } b: friend { ...F${n + 1} } }`)} fragment F${levels} on Person { ${leaf} }`;
/** From a person to books and from their author back to people: two changes of subgraph a round. */
const crossing = (round: number): string => (round === 0 ? 'id' : `books { author { friend { ${crossing(round - 1)} } } }`);

function refusal(run: () => unknown): { code: string; details: unknown } | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof OstrakonError)) throw error;
    return { code: error.code, details: error.violations[0]!.details };
  }
}

describe('the size of a document', () => {
  const cases: [limit: string, allowed: number, document: (count: number) => string][] = [
    ['depth', 15, (n) => `{ ${nested(n - 1, 'friend', 'name')} }`],
    ['introspection depth', 20, (n) => `{ __schema { ${nested(n - 2, 'types', 'name')} } }`],
    ['expanded fields', 1000, (n) => `{ person(id: "1") { ${times(n - 1, () => 'name')} } }`],
    ['root fields', 50, (n) => `{ ${times(n, () => 'people')} }`],
    ['aliases', 200, (n) => `{ person(id: "1") { ${times(n, (index) => `a${index}: name`)} } }`],
    ['tokens', 2000, (n) => `{ ${times(n - 2, () => 'x')} }`],
  ];
  it.each(cases)('passes with %s at the limit of %d and is refused one above, by name', (limit, allowed, document) => {
    const others = { ...clientLimits, rootFields: limit === 'root fields' ? 50 : 5000, fields: limit === 'tokens' ? 5000 : 1000 };
    expect(refusal(() => checkDocument(document(allowed), others, owners))).toBeNull();
    expect(refusal(() => checkDocument(document(allowed + 1), others, owners))).toEqual({
      code: 'OPERATION_TOO_COMPLEX',
      details: { limit, found: limit === 'tokens' ? 'more than 2000' : allowed + 1, allowed },
    });
  });

  it('counts bytes, not characters', () => {
    const document = (bytes: number) => `{ a } # ${'é'.repeat((bytes - 8) / 2)}`;
    expect(refusal(() => checkDocument(document(20_000), clientLimits))).toBeNull();
    expect(refusal(() => checkDocument(document(20_002), clientLimits))).toEqual({
      code: 'PAYLOAD_TOO_LARGE',
      details: { limit: 'bytes', found: 20_002, allowed: 20_000 },
    });
  });

  it('counts changes of subgraph along one path, not over all paths', () => {
    const path = (changes: number) => `{ person(id: "1") { ${crossing(changes / 2)} } }`;
    const limits = { ...clientLimits, depth: 99, subgraphChanges: 4 };
    expect(checkOperation(parse(path(4)), limits, owners).subgraphChanges).toBe(4);
    expect(refusal(() => checkOperation(parse(path(6)), limits, owners))).toEqual({
      code: 'OPERATION_TOO_COMPLEX',
      details: { limit: 'changes of subgraph along one path', found: 6, allowed: 4 },
    });
    const beside = `{ ${times(9, (n) => `p${n}: person(id: "1") { ${crossing(2)} }`)} }`;
    expect(refusal(() => checkOperation(parse(beside), limits, owners))).toBeNull();
  });

  it('counts the fields of a fragment as often as it is spread', () => {
    const size = checkOperation(parse(bomb(3)), clientLimits, owners);
    expect([size.fields, size.depth, size.aliases]).toEqual([1 + 2 + 4 + 8 + 8, 5, 14]);
  });

  it('looks at each selection of nested fragments a few times only, however far they expand', () => {
    const document = parse(bomb(20));
    const size = checkOperation(document, { ...clientLimits, fields: 1e12, aliases: 1e12, depth: 99 }, owners);
    expect(size.fields).toBeGreaterThan(2 ** 20);
    expect(size.visited).toBeLessThan(300);
    expect(refusal(() => checkOperation(document, { ...clientLimits, depth: 99 }))).toEqual({
      code: 'OPERATION_TOO_COMPLEX',
      details: { limit: 'expanded fields', found: size.fields, allowed: 1000 },
    });
  });

  it('refuses fragments in a circle, and measures those that nothing spreads', () => {
    const circle = parse('{ person(id: "1") { ...A } } fragment A on Person { friend { ...B } } fragment B on Person { friend { ...A } }');
    expect(refusal(() => checkOperation(circle, clientLimits, owners))?.code).toBe('BAD_INPUT');
    const unused = parse(`{ people { name } } ${bomb(12).slice(bomb(12).indexOf('fragment'))}`);
    expect(refusal(() => checkOperation(unused, clientLimits, owners))?.code).toBe('OPERATION_TOO_COMPLEX');
  });

  it('lets the introspection query of clients pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    });
    expect(refusal(() => checkDocument(query, clientLimits, owners))).toBeNull();
  });
});

describe.each(['apollo', 'hive'] as const)('with the executor %s', (executor) => {
  describe('a gateway asked too much', () => {
    let gateway: TinyGateway;
    beforeAll(async () => {
      gateway = await tinyGateway({ executor });
    });
    afterAll(() => gateway.stop());

    it('refuses a bomb of nested fragments before it is planned, as JSON with the limit named', async () => {
      const { status, body } = await gateway.ask(bomb(13));
      expect(status).toBe(400);
      expect(body).toEqual({
        errors: [
          {
            message: 'The document is too complex: expanded fields 24575, at most 1000 allowed. Ask for less, or in several operations.',
            extensions: { code: 'OPERATION_TOO_COMPLEX', details: { limit: 'expanded fields', found: 24_575, allowed: 1000 } },
          },
        ],
      });
    });

    it('refuses the same by GET', async () => {
      const response = await fetch(`${gateway.origin}/graphql?query=${encodeURIComponent(bomb(13))}`);
      expect([
        response.status,
        ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
      ]).toEqual([400, 'OPERATION_TOO_COMPLEX']);
    });

    it('answers a large document that is within the limits, planned in a thread of its own', async () => {
      const { body } = await gateway.ask(
        `{ people { ${times(100, (n) => `a${n}: name b${n}: bookCount`).replace(/b\d\d: bookCount/g, '')} bookCount } }`,
      );
      expect(body.errors).toBeUndefined();
      expect([body.data.people[1].a99, body.data.people[1].bookCount]).toEqual(['Person 2', 2]);
    });
  });

  describe('planning that takes too long', () => {
    it('is ended and refused, at once when asked again, while other requests are answered', async () => {
      // No plan is made in no time at all, so every document planned in the thread is one that takes too long.
      const gateway = await tinyGateway({ executor, planTimeoutMs: 0 });
      try {
        const large = `{ people { ${times(50, (n) => `a${n}: name`)} bookCount } }`;
        const [refused, answered] = await Promise.all([gateway.ask(large), gateway.ask('{ person(id: "1") { name } }')]);
        expect([refused.body.errors[0].extensions, refused.body.data]).toEqual([
          {
            code: 'OPERATION_TOO_COMPLEX',
            details: { limit: 'planning time in ms', found: 'more than 0', allowed: 0 },
          },
          undefined,
        ]);
        expect(answered.body).toEqual({ data: { person: { name: 'Person 1' } } });
        const again = await gateway.ask(large);
        expect([refused.status, again.status, again.body.errors[0].extensions.code]).toEqual([400, 400, 'OPERATION_TOO_COMPLEX']);
      } finally {
        await gateway.stop();
      }
    });
  });
});
