/** Every question can be asked as known at a moment; those that cannot are few, and each for a reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode } from 'graphql';
import { subgraphNames } from '../../runtime/config.ts';

/** Why a field of Query has no `knownAt`. */
const without: Readonly<Record<string, string>> = {
  auditLog: 'It reads along the ledger: each entry says when it was made.',
  changes: 'It reads along the ledger, between positions that the caller names.',
  verdictChanges: 'It reads along the ledger, from a position that the caller names.',
  screeningFeatures: 'It describes the running algorithm and answers from no record.',
};

function queryFields(name: string): readonly FieldDefinitionNode[] {
  const { definitions } = parse(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'));
  return definitions.flatMap((each) =>
    (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) && each.name.value === 'Query'
      ? (each.fields ?? [])
      : [],
  );
}

describe.each(subgraphNames.map((name) => ({ name })))('Every question of $name', ({ name }) => {
  const fields = queryFields(name);
  it('takes a moment to be answered as known at, or has a reason not to', () => {
    expect(fields.length).toBeGreaterThan(5);
    const lacking = fields.filter((field) => !field.arguments?.some((arg) => arg.name.value === 'knownAt'));
    expect(lacking.map((field) => field.name.value).filter((field) => without[field] === undefined)).toEqual([]);
  });
  it('takes it as an instant that may be left out', () => {
    const given = fields.flatMap((field) => field.arguments ?? []).filter((arg) => arg.name.value === 'knownAt');
    for (const { type } of given) expect(type).toMatchObject({ kind: Kind.NAMED_TYPE, name: { value: 'DateTime' } });
  });
});

it('No field is excused that is not there', () => {
  const all = new Set(subgraphNames.flatMap((name) => queryFields(name).map((field) => field.name.value)));
  expect(Object.keys(without).filter((field) => !all.has(field))).toEqual([]);
});
