/** The formats that `ostrakon import` reads, by name. */
import type { ListFormat } from './listFormat.ts';
import { ukConlist } from './ukConlist.ts';
import { ukSanctionsList } from './ukSanctionsList.ts';

/** In the order in which help lists them. */
export const formats: readonly ListFormat[] = [ukConlist, ukSanctionsList];

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string): ListFormat | undefined {
  return formats.find((format) => format.name === name);
}
