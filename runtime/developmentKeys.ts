/** The key pair that signs tokens for development, kept in the data directory. */
import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The private key (Ed25519) in `<dataDir>/development-key.pem`, made where there is none.
 *
 * Processes that start at once agree on one: the file appears whole or not at all, and the first to place it wins. Only its owner may
 * read it (mode 600).
 */
export async function developmentKey(dataDir: string): Promise<KeyObject> {
  const file = join(dataDir, 'development-key.pem');
  const pem = (await read(file)) ?? (await place(file, dataDir));
  return createPrivateKey(pem);
}

async function read(file: string): Promise<string | null> {
  try {
    const pem = await readFile(file, 'utf8');
    await chmod(file, 0o600);
    return pem;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function place(file: string, dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}
