import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';

const root = join(import.meta.dirname, '..', '..');
const schema = Supergraph.build(readFileSync(join(root, 'schema', 'supergraph.graphql'), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();
const documents = readdirSync(join(root, 'explorer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join('explorer', name));

describe('the questions the explorer asks', () => {
  it.each(documents)('%s is a valid operation of the API', (name) => {
    expect(validate(schema, parse(readFileSync(join(root, name), 'utf8'))).map(({ message }) => message)).toEqual([]);
  });

  it('are refused by the same check where a field is misspelled', () => {
    expect(validate(schema, parse('query { searchActor(text: "a") { totalCount } }'))).not.toEqual([]);
  });
});
