/** What of a client's document the planner is asked about. */
import { Kind, print, visit } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import type { Fragments } from './decidedDocument.ts';

/** Root fields that the gateway answers by itself. */
const local: ReadonlySet<string> = new Set(['__typename', '__schema', '__type']);
const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * The text of an operation without conditions and without the root fields that need no subgraph, with the fragments it spreads; null
 * where no field is left.
 *
 * @param operation valid, and within the limits, for fragments at the root are written out
 */
export function planSource(operation: OperationDefinitionNode, fragments: Fragments): string | null {
  const remote = (set: SelectionSetNode): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return local.has(selection.name.value) ? [] : [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return [...((inner === undefined ? null : remote(inner.selectionSet))?.selections ?? [])];
    });
    return selections.length === 0 ? null : { kind: Kind.SELECTION_SET, selections };
  };
  const selectionSet = remote(operation.selectionSet);
  if (selectionSet === null) return null;
  const left = { ...operation, selectionSet };
  const document = { kind: Kind.DOCUMENT, definitions: [left, ...spread(left, fragments)] } as const;
  return print(visit(document, { SelectionSet: { leave: named } }));
}

/** The name of the type stands for an empty selection, of which no plan is made, and beside aliases of itself, which do not tell the type. */
function named(set: SelectionSetNode): SelectionSetNode | undefined {
  const { selections } = set;
  const isWanted =
    selections.length === 0 ||
    selections.some((each) => each.kind === Kind.FIELD && each.alias !== undefined && each.name.value === '__typename');
  return isWanted ? { ...set, selections: [typename, ...selections] } : undefined;
}

/** The fragments that an operation spreads, directly or through others. */
function spread(operation: OperationDefinitionNode, fragments: Fragments): Iterable<FragmentDefinitionNode> {
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
