/** Names of sources that users give. */
import { listRejected } from './listRejected.ts';

const form = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u;
/** Names of what is bundled or has a format of its own. */
const reserved = new Set(['ofac-sdn', 'ofac-cons', 'un-sc', 'eo13848-bundled', 'us-elections', 'federal-register', 'us-census', 'disarm', 'mitre-attack', 'organizations', 'ostrakon-synthetic']); // prettier-ignore

/** Whether a text can name a source: 1 to 80 letters, digits, spaces, dots, hyphens and underscores, and no name that is taken. */
export function isSourceName(text: string): boolean {
  return form.test(text) && !text.endsWith(' ') && !reserved.has(text.toLowerCase());
}

/** @throws {OstrakonError} LIST_REJECTED */
export function requireSourceName(text: string): string {
  if (isSourceName(text)) return text;
  throw listRejected(
    reserved.has(text.toLowerCase())
      ? `"${text}" is the source of other data; give this one a name of its own with --source.`
      : 'A source is named with 1 to 80 letters, digits, spaces, dots, hyphens and underscores, the first a letter or digit.',
  );
}

/** The source a file stands for where nobody names one: its name without folder, ending included, so that formats do not get mixed up. */
export function sourceOfFile(path: string): string {
  const name = path
    .replace(/^.*[\\/]/, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/^[ ._-]+|[ ._-]+$/g, '')
    .slice(0, 80)
    .trimEnd();
  return isSourceName(name) ? name : `file-${name}`.slice(0, 80).replace(/[ -]+$/, '');
}
