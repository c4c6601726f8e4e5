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
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const remote = (set: SelectionSetNode): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if ((selection.directives ?? []).some(isNever)) return [];
      if (selection.kind === Kind.FIELD) return local.has(selection.name.value) ? [] : [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const selectionSet = inner === undefined ? null : remote(inner.selectionSet);
      if (selectionSet === null) return [];
      const { directives } = selection;
      return [{ kind: Kind.INLINE_FRAGMENT, selectionSet, ...(directives === undefined ? {} : { directives }) }];
    });
    return selections.length === 0 ? null : { kind: Kind.SELECTION_SET, selections };
  };
  const selectionSet = remote(operation.selectionSet);
  if (selectionSet === null) return null;
  const asked = { ...operation, selectionSet };
  return print({ kind: Kind.DOCUMENT, definitions: [asked, ...spread(asked, fragments)] });
}

/** Whether a selection with this directive is left out whatever the variables are; the planner makes no plan where all are. */
function isNever({ name, arguments: given }: DirectiveNode): boolean {
  const value = given?.find((argument) => argument.name.value === 'if')?.value;
  return value?.kind === Kind.BOOLEAN && ((name.value === 'skip' && value.value) || (name.value === 'include' && !value.value));
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
