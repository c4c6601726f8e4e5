import type { Input } from './listFormat.ts';
import { listRejected } from './listRejected.ts';

/**
 * The input of a list that is one file.
 *
 * @throws {OstrakonError} LIST_REJECTED where there is none or more than one
 */
export function onlyInput(inputs: readonly Input[], called: string): Input {
  const [input] = inputs;
  if (input !== undefined && inputs.length === 1) return input;
  throw listRejected(
    `${called} is one file, and ${inputs.length} were given${
      inputs.length === 0
        ? ''
        : `: ${inputs
            .map(({ name }) => name)
            .join(', ')
            .slice(0, 200)}`
    }.`,
  );
}
