/** What the resolvers of the process share: the steps a viewer may take now, and lists of filed records. */
import { allowedFrom } from '../domain/process/machine.ts';
import type { Machine, Tracked } from '../domain/process/machine.ts';
import type { SubgraphContext } from './context.ts';

/** The field `allowedMoves` of a machine's records: steps from the present state that one of the viewer's roles may take. */
export function movesOf<R extends Tracked>(machine: Machine<R>) {
  return ({ status }: { readonly status: R['status'] }, _args: unknown, { viewer }: SubgraphContext) => {
    const mine = new Set(machine.transitions.filter(({ who }) => who.some((role) => viewer.roles.includes(role))).map(({ name }) => name));
    return viewer.user === null ? [] : allowedFrom(machine, status).filter(({ move }) => mine.has(move));
  };
}
