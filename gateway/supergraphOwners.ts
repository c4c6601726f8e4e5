/** Which subgraphs resolve which field, read from the supergraph's join directives. */
import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode, FieldDefinitionNode, TypeNode } from 'graphql';
import type { FieldOwners } from '../runtime/operationLimits.ts';

/**
 * Owners as bit sets, one bit a subgraph.
 *
 * A field with `@join__field(graph:)` belongs to those graphs, external ones apart; one without belongs to every graph of its type.
 */
export function supergraphOwners(supergraphSdl: string): FieldOwners {
  const bits = new Map<string, number>();
  const bit = (graph: string) => {
    const known = bits.get(graph) ?? 1 << bits.size;
    bits.set(graph, known);
    return known;
  };
  const fields = new Map<string, Map<string, { type: string; owners: number }>>();
  const roots = new Map<string, string>([
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
  ]);
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION) {
      for (const { operation, type } of definition.operationTypes) roots.set(operation, type.name.value);
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const ofType = graphs(definition.directives, 'join__type', bit);
    const known = new Map<string, { type: string; owners: number }>();
    for (const field of definition.fields ?? []) {
      known.set(field.name.value, { type: namedType(field.type), owners: ownersOf(field, ofType, bit) });
    }
    fields.set(definition.name.value, known);
  }
  return {
    rootType: (operation) => roots.get(operation) ?? null,
    field: (type, field) => fields.get(type)?.get(field) ?? null,
  };
}

function ownersOf(field: FieldDefinitionNode, ofType: number, bit: (graph: string) => number): number {
  const joins = (field.directives ?? []).filter((directive) => directive.name.value === 'join__field');
  const resolving = joins.filter((join) => !isTrue(join, 'external'));
  return graphs(resolving, 'join__field', bit) || ofType;
}

function graphs(directives: readonly ConstDirectiveNode[] | undefined, name: string, bit: (graph: string) => number): number {
  let found = 0;
  for (const directive of directives ?? []) {
    const graph = directive.arguments?.find((argument) => argument.name.value === 'graph')?.value;
    if (directive.name.value === name && graph?.kind === Kind.ENUM) found |= bit(graph.value);
  }
  return found;
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
