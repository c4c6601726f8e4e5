/** Documents whose `@skip` and `@include` are decided, so that the planner meets none: its plans fetch what they leave out. */
import { Kind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** Which conditions an operation depends on, and how they are met. */
export interface Conditions {
  /** The values of the variables that conditions name, as text: a plan holds for one choice of them. */
  key(sent: Readonly<Record<string, unknown>>): string;
  /** The operation and the fragments without conditions and without what they leave out; selections may be empty. */
  decide(sent: Readonly<Record<string, unknown>>): { readonly operation: OperationDefinitionNode; readonly fragments: Fragments };
}
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** @param operation of the document, which is valid */
export function conditionsOf(document: DocumentNode, operation: OperationDefinitionNode): Conditions {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  const defaults = new Map<string, boolean>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.BOOLEAN) defaults.set(variable.name.value, defaultValue.value);
  }
  // A value of another type is refused when the operation is run.
  const isTrue = (sent: Readonly<Record<string, unknown>>, name: string): boolean =>
    (Object.hasOwn(sent, name) && sent[name] !== undefined ? sent[name] : defaults.get(name)) === true;
  return {
    key: (sent) => [...names].map((name) => (isTrue(sent, name) ? '1' : '0')).join(''),
    decide(sent) {
      const decided: DocumentNode = visit(document, {
        enter(node) {
          if (node.kind !== Kind.FIELD && node.kind !== Kind.FRAGMENT_SPREAD && node.kind !== Kind.INLINE_FRAGMENT) return undefined;
          const isLeftOut = (node.directives ?? []).some(({ name, arguments: given }) => {
            const value = given?.find((argument) => argument.name.value === 'if')?.value;
            const isMet = value?.kind === Kind.VARIABLE ? isTrue(sent, value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
            return name.value === 'skip' ? isMet : name.value === 'include' && !isMet;
          });
          return isLeftOut ? null : undefined;
        },
        Directive: { leave: ({ name }) => (name.value === 'skip' || name.value === 'include' ? null : undefined) },
      });
      const fragments = new Map<string, FragmentDefinitionNode>();
      let chosen = operation;
      for (const definition of decided.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        else if (definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operation.name?.value) chosen = definition;
      }
      return { operation: chosen, fragments };
    },
  };
}
