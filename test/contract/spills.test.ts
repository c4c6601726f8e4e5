/**
 * A classification marking anywhere in any mutation, ids and markings and nested lists included, is refused, and neither the answer nor the
 * log repeats what was sent.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isListType, isNonNullType, isUnionType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { roles } from '../../domain/tlp.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { createLog } from '../../runtime/log.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { sampleRecords } from '../world.ts';
import { randomCall } from './processInputs.ts';
import { random } from './twoWorlds.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const everything: Viewer = { user: 'every', org: 'US-CISA', roles: roles.filter((role) => role !== 'PUBLIC') };
const secret = 'ZEBRAFOX';
const spill = `(S//NF) ${secret} met the source.`;

const lines: string[] = [];
let service: Service;
beforeAll(async () => {
  const log = createLog({ level: 'trace', process: 'test' }, { write: (line: string) => void lines.push(line) });
  service = await startService(sampleRecords(), { every: everything }, undefined, { log });
}, 60_000);
afterAll(() => service.close());

type Path = readonly (string | number)[];
/** Every place of an input where text goes, through lists and nested inputs. */
function places(type: GraphQLInputType, path: Path = []): { path: Path; scalar: string }[] {
  if (isNonNullType(type)) return places(type.ofType, path);
  if (isListType(type)) return places(type.ofType, [...path, 0]);
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).flatMap((field) => places(field.type, [...path, field.name]));
  return [{ path, scalar: named.name }];
}
function put(into: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const [first, ...others] = Array.isArray(into) ? (into as unknown[]) : [];
    return [put(first, rest, value), ...others];
  }
  const before = (into ?? {}) as Record<string, unknown>;
  return { ...before, [key]: put(before[key], rest, value) };
}
const textual = new Set(['String', 'ID']);

it('refuses a classification marking in every text of every mutation, and repeats it nowhere', async () => {
  const next = random(13_848);
  const wrong: unknown[] = [];
  let tried = 0;
  for (const mutation of mutations) {
    const input = mutation.args.find(({ name }) => name === 'input')?.type;
    if (input === undefined) continue;
    for (const { path, scalar } of places(input)) {
      if (!textual.has(scalar)) continue;
      const isUnion = isUnionType(getNamedType(mutation.type));
      let full = randomCall(schema, mutation.name, null, () => [], next);
      // The lists that the place lies in must not be empty, nor the inputs absent.
      for (let at = 0; at < 40 && !reaches(full.variables.input, path); at += 1)
        full = randomCall(schema, mutation.name, null, () => [], next);
      const variables = { input: put(full.variables.input, path, spill) };
      const answer = await service.gateway(isUnion ? full.query.replace('{ id }', '{ __typename }') : full.query, {
        variables,
        as: 'every',
      });
      tried += 1;
      const codes = (answer.errors ?? []).map(({ extensions }) => (extensions as { code: string }).code);
      const isRefused = codes.includes('CLASSIFIED_MARKING_REJECTED');
      if (!isRefused || JSON.stringify(answer).includes(secret))
        wrong.push({ mutation: mutation.name, path, codes, message: answer.errors?.[0]?.message });
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(300);
  expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  let commits = 0;
  for await (const commit of service.ledger.follow(0, { live: false })) commits += commit.seq > 0 ? 1 : 0;
  expect(commits).toBe(1);
}, 120_000);

/** Asks the subgraph that has the mutation, whose errors are masked as the gateway masks its own. */
async function askOwner(mutation: string, query: string, variables: Record<string, unknown>) {
  for (const name of ['actors', 'incidents', 'sanctions'] as const) {
    const answer = await service.subgraph(name, query, { variables, as: 'every' });
    if (!JSON.stringify(answer).includes(`Cannot query field \\"${mutation}\\"`)) return answer;
  }
  throw new Error(`No subgraph has ${mutation}.`);
}

it('repeats it neither where a date, number or other word was expected', async () => {
  const next = random(13_849);
  const echoes: unknown[] = [];
  for (const mutation of mutations) {
    const input = mutation.args.find(({ name }) => name === 'input')?.type;
    if (input === undefined) continue;
    for (const { path, scalar } of places(input)) {
      if (textual.has(scalar)) continue;
      const full = randomCall(schema, mutation.name, null, () => [], next);
      const variables = { input: put(full.variables.input, path, spill) };
      const answer = await askOwner(mutation.name, full.query, variables);
      if (JSON.stringify(answer).includes(secret))
        echoes.push({ mutation: mutation.name, path, scalar, message: answer.errors?.[0]?.message });
    }
  }
  expect(echoes).toEqual([]);
  expect(lines.filter((line) => line.includes(secret))).toEqual([]);
}, 120_000);

function reaches(value: unknown, path: Path): boolean {
  const [key, ...rest] = path;
  if (key === undefined || rest.length === 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  const item = (value as Record<string | number, unknown>)[key];
  return item !== undefined && reaches(item, rest);
}
