/** What is wrong with a file that the system does not read, or that is not packed as it says. */
import { listRejected } from '../listRejected.ts';

/** The error to throw for one that reading `name` met: LIST_REJECTED where the file is to blame, else the error itself. */
export function unreadable(name: string, error: unknown): unknown {
  const { code, syscall } = Object(error) as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return listRejected(`${name} is missing.`);
  if (typeof code === 'string' && syscall !== undefined) return listRejected(`${name} cannot be read (${code}).`);
  if (code === 'Z_BUF_ERROR') return listRejected(`${name} ends within what it has packed: the file is cut off.`);
  if (typeof code === 'string' && code.startsWith('Z_')) return listRejected(`${name} is damaged: it cannot be unpacked.`);
  return error;
}
