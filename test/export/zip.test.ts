import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { fromBuffer } from 'yauzl';
import type { Entry, Options, ZipFile } from 'yauzl';
import { zip } from '../../export/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const archive = (files: Parameters<typeof zip>[0]) => Buffer.concat([...zip(files, '2024-06-01')]);
/** What a reader finds: names, days, checksums as the directory says and as they are, and texts. */
async function read(file: Buffer): Promise<unknown[]> {
  const opened = await promisify<Buffer, Options, ZipFile>(fromBuffer)(file, { lazyEntries: false, autoClose: false });
  const entries: Entry[] = [];
  opened.on('entry', (entry: Entry) => void entries.push(entry));
  await once(opened, 'end');
  return await Promise.all(
    entries.map(async (entry) => {
      const content = await buffer(await promisify<Entry, Readable>(opened.openReadStream.bind(opened))(entry));
      expect(crc32(content)).toBe(entry.crc32);
      return [entry.fileName, entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 10), content.toString()];
    }),
  );
}

describe('A zip', () => {
  it('holds the files under their names, with their checksums and the day', async () => {
    const files = [
      { name: 'actors.csv', content: bytes('Id,Label\r\n1,Мира\r\n') },
      { name: 'имя.csv', content: bytes('') },
    ];
    expect(await read(archive(files))).toEqual([
      ['actors.csv', '2024-06-01', 'Id,Label\r\n1,Мира\r\n'],
      ['имя.csv', '2024-06-01', ''],
    ]);
  });

  it('is the same for the same files, and holds the checksum that zlib reckons', () => {
    const content = bytes('x'.repeat(100_000));
    const made = archive([{ name: 'a', content }]);
    expect(made).toEqual(archive([{ name: 'a', content }]));
    expect(made.readUInt32LE(14)).toBe(crc32(content));
  });

  it('may hold nothing', async () => {
    expect(await read(archive([]))).toEqual([]);
  });
});
