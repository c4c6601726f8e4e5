/** What of a client's document the planner is asked about. */
import { Kind, print, visit } from 'graphql';
import type {
  DirectiveNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** Root fields that the gateway answers by itself. */
const local: ReadonlySet<string> = new Set(['__typename', '__schema', '__type']);

/**
 * The text of one operation without the root fields that need no subgraph, with the fragments it may spread; null where no field is left.
 *
 * @param document valid, and within the limits, for fragments at the root are written out
 */
export function planSource(document: DocumentNode, operation: OperationDefinitionNode): string | null {
  const decided = withoutFixedConditions({ ...document, definitions: [operation, ...document.definitions.filter(isFragment)] });
  const fragments = new Map(decided.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const remote = (set: SelectionSetNode): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return local.has(selection.name.value) ? [] : [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const selectionSet = inner === undefined ? null : remote(inner.selectionSet);
      if (selectionSet === null) return [];
      const { directives } = selection;
      return [{ kind: Kind.INLINE_FRAGMENT, selectionSet, ...(directives === undefined ? {} : { directives }) }];
    });
    return selections.length === 0 ? null : { kind: Kind.SELECTION_SET, selections };
  };
  const asked = decided.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const selectionSet = asked === undefined ? null : remote(asked.selectionSet);
  if (selectionSet === null) return null;
  const left = { ...operation, selectionSet };
  return print({ kind: Kind.DOCUMENT, definitions: [left, ...spread(left, fragments)] });
}

/** `@skip` and `@include` with a value written out are decided here: the planner makes no plan where they leave a selection empty. */
function withoutFixedConditions(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter(node) {
      if (!('directives' in node) || node.directives === undefined) return undefined;
      return node.directives.some((directive) => fixed(directive) === false) ? null : undefined;
    },
    Directive: { leave: (node) => (fixed(node) === true ? null : undefined) },
    SelectionSet: { leave: (node) => (node.selections.length === 0 ? { ...node, selections: [typename] } : undefined) },
  });
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** Whether a directive written without a variable keeps its selection; null for any other. */
function fixed({ name, arguments: given }: DirectiveNode): boolean | null {
  const value = given?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind !== Kind.BOOLEAN) return null;
  if (name.value === 'skip') return !value.value;
  return name.value === 'include' ? value.value : null;
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** The fragments that an operation spreads, directly or through others. */
function spread(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Iterable<FragmentDefinitionNode> {
  const found = new Map<string, FragmentDefinitionNode>();
  const look = (within: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(within, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (fragment === undefined || found.has(name)) return;
        found.set(name, fragment);
        look(fragment);
      },
    });
  look(operation);
  return found.values();
}
