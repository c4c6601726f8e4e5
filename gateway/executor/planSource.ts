/** What of a client's document the planner is asked about. */
import { Kind, print } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

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
      if (selection.kind === Kind.FIELD) return local.has(selection.name.value) ? [] : [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const selectionSet = inner === undefined ? null : remote(inner.selectionSet);
      if (selectionSet === null) return [];
      return [
        { kind: Kind.INLINE_FRAGMENT, selectionSet, ...(selection.directives === undefined ? {} : { directives: selection.directives }) },
      ];
    });
    return selections.length === 0 ? null : { kind: Kind.SELECTION_SET, selections };
  };
  const selectionSet = remote(operation.selectionSet);
  if (selectionSet === null) return null;
  return print({ kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments.values()] });
}
