/** Ready GraphQL documents, for dashboards: files beside this one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, OperationTypeNode, parse, print } from 'graphql';
import type { TypeNode, VariableDefinitionNode } from 'graphql';

export interface ReadyDocument {
  /** Name of the file without its ending; part of the address. */
  readonly name: string;
  readonly description: string;
  /** `sha256:` and the hash of the file. */
  readonly id: string;
  readonly source: string;
  readonly variables: readonly DocumentVariable[];
}

export interface DocumentVariable {
  readonly name: string;
  /** As GraphQL writes it, such as `[String!]`. */
  readonly type: string;
  readonly description: string;
  /** As GraphQL writes it; null where there is none. */
  readonly default: string | null;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** Name of the type within lists. */
  readonly named: string;
}

/** The documents of a folder by name. A file is one query below comments: what it answers, then a line for each variable. */
export function readDocuments(folder: URL = new URL('./', import.meta.url)): ReadonlyMap<string, ReadyDocument> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return new Map(
    names.map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      return [name, readDocument(name, readFileSync(new URL(file, folder), 'utf8'))];
    }),
  );
}

/** @throws {SyntaxError} where it is not one query with a description of itself and of each variable */
export function readDocument(name: string, source: string): ReadyDocument {
  const [operation, ...more] = parse(source).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY || more.length > 0) {
    throw new SyntaxError(`${name} is not one query.`);
  }
  const comments = source.split('\n').filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim()); // prettier-ignore
  const description = comments.filter((line) => !line.startsWith('$')).join(' ');
  const said = new Map(
    comments.map((line) => /^\$(\w+) (.+)$/.exec(line)).flatMap((found) => (found === null ? [] : [[found[1], found[2]]])),
  );
  const variables = (operation.variableDefinitions ?? []).map((definition) =>
    variableOf(definition, said.get(definition.variable.name.value)),
  );
  const lacking = variables.find((variable) => variable.description === '');
  if (description === '' || lacking !== undefined || said.size !== variables.length) {
    throw new SyntaxError(`${name} does not say what it answers, or what ${lacking?.name ?? 'each variable'} is.`);
  }
  return { name, description, id: `sha256:${createHash('sha256').update(source).digest('hex')}`, source, variables };
}

function variableOf(definition: VariableDefinitionNode, description = ''): DocumentVariable {
  const { type, defaultValue } = definition;
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return {
    name: definition.variable.name.value,
    type: print(type),
    description,
    default: defaultValue === undefined ? null : print(defaultValue),
    isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    isList: inner.kind === Kind.LIST_TYPE,
    named: nameOf(type),
  };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
