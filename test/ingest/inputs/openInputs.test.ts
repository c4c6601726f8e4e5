import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unpackLimits } from '../../../ingest/inputs/limits.ts';
import { openInputs } from '../../../ingest/inputs/openInputs.ts';
import { fileOf } from '../lineFiles.ts';
import { cleanUp, temporaryDir } from '../lists.ts';
import { zipOf } from './zip.ts';

afterEach(cleanUp);

/** Name and text of everything there is in the paths. */
async function read(paths: readonly string[], limits = unpackLimits): Promise<Record<string, string>> {
  const opened = await openInputs(paths, limits);
  try {
    const texts: Record<string, string> = {};
    for (const { name, bytes } of opened.inputs) {
      const parts: Uint8Array[] = [];
      for await (const part of bytes) parts.push(part);
      texts[name] = Buffer.concat(parts).toString('utf8');
    }
    return texts;
  } finally {
    opened.close();
  }
}

describe('the files of a list', () => {
  it('are read as they are, from directories, out of gzip files and zip archives, whatever these are called', async () => {
    const dir = await temporaryDir();
    await mkdir(join(dir, 'deeper'));
    await writeFile(join(dir, 'b.csv'), 'two');
    await writeFile(join(dir, 'a.csv'), gzipSync('one'));
    await writeFile(join(dir, '.hidden'), 'nothing');
    expect(await read([dir])).toEqual({ 'a.csv': 'one', 'b.csv': 'two' });
    expect(await read([await fileOf(gzipSync('packed'), 'list.json.gz')])).toEqual({ 'list.json': 'packed' });
    const parts = Buffer.concat([gzipSync('first '), gzipSync('second')]);
    expect(await read([await fileOf(parts, 'parts.gz')])).toEqual({ parts: 'first second' });
    const zip = zipOf([
      { name: 'deep/z.csv', content: 'last' },
      { name: 'a.csv', content: '' },
      { name: '__MACOSX/a.csv', content: 'aside' },
      { name: 'empty/', content: '' },
    ]);
    expect(await read([await fileOf(zip, 'list.bin')])).toEqual({ 'list.bin/a.csv': '', 'list.bin/deep/z.csv': 'last' });
  });

  it('can be read again from their beginning', async () => {
    const opened = await openInputs([
      await fileOf(gzipSync('x'.repeat(1_000)), 'a.gz'),
      await fileOf(zipOf([{ name: 'b', content: 'y' }]), 'b.zip'),
    ]);
    for (let time = 0; time < 2; time += 1) {
      let text = '';
      for (const { bytes } of opened.inputs) for await (const part of bytes) text += Buffer.from(part).toString();
      expect(text).toBe(`${'x'.repeat(1_000)}y`);
    }
    opened.close();
  });

  it('count the bytes on disk that have been read, also of what is packed', async () => {
    const opened = await openInputs([await fileOf(gzipSync('x'.repeat(100_000)), 'a.gz')]);
    expect(opened.read()).toBe(0);
    let length = 0;
    for await (const part of opened.inputs[0]!.bytes) length += part.length;
    expect(length).toBe(100_000);
    expect(opened.read()).toBe(opened.size);
    opened.rewind();
    expect(opened.read()).toBe(0);
    opened.close();
  });
});

describe('files are refused, by name and with the reason, where', () => {
  const tight = { ...unpackLimits, free: 1 << 16 };
  it.each([
    ['one is missing', async () => ['nowhere/list.csv'], 'list.csv is missing.'],
    ['a directory is empty', async () => [await temporaryDir()], 'there is no file in it'],
    ['a gzip file is cut off', async () => [await fileOf(gzipSync('x'.repeat(999)).subarray(0, 20), 'a.gz')], 'a.gz ends within what it has packed: the file is cut off.'],
    ['a gzip file is damaged', async () => [await fileOf(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(40, 7)]), 'a.gz')], 'a.gz is damaged: it cannot be unpacked.'],
    ['a gzip file unpacks without end', async () => [await fileOf(gzipSync(Buffer.alloc(1 << 20)), 'a.gz')], 'a.gz unpacks to more than 200 times its size'],
    ['an archive unpacks without end', async () => [await fileOf(zipOf([{ name: 'a', content: Buffer.alloc(1 << 20) }]), 'a.zip')], 'a.zip unpacks to more than 200 times its size'],
    ['a gzip file is packed twice', async () => [await fileOf(gzipSync(gzipSync('x')), 'a.gz')], 'a.gz is an archive within an archive'],
    ['an archive holds an archive', async () => [await fileOf(zipOf([{ name: 'b.zip', content: zipOf([{ name: 'c', content: 'x' }]) }]), 'a.zip')], 'a.zip/b.zip is an archive within an archive'],
    ['a name leads out of the archive', async () => [await fileOf(zipOf([{ name: '../../etc/passwd', content: 'x' }]), 'a.zip')], 'a.zip holds a file whose name leads out of the archive.'],
    ['a name is absolute', async () => [await fileOf(zipOf([{ name: '/etc/passwd', content: 'x' }]), 'a.zip')], 'a.zip holds a file whose name leads out of the archive.'],
    ['an archive is encrypted', async () => [await fileOf(zipOf([{ name: 'a', content: 'x', flags: 0x801 }]), 'a.zip')], 'a.zip is encrypted: unpack it first.'],
    ['an archive is packed in another way', async () => [await fileOf(zipOf([{ name: 'a', content: 'x', method: 12 }]), 'a.zip')], 'a.zip is packed in a way that is not read'],
    ['an archive is cut off', async () => [await fileOf(zipOf([{ name: 'a', content: 'x'.repeat(500) }], 30), 'a.zip')], 'a.zip is not a whole zip archive: it is cut off or damaged.'],
    ['it is packed with something else', async () => [await fileOf(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'a.xz')], 'a.xz is packed in a way that is not read'],
  ] as const)('%s', async (_title, paths, message) => {
    await expect(read(await paths(), tight)).rejects.toMatchObject({ code: 'LIST_REJECTED', message: expect.stringContaining(message) });
  }); // prettier-ignore

  it('an archive holds too many files, and all of them together unpack without end', async () => {
    const many = await fileOf(zipOf([1, 2, 3, 4].map((one) => ({ name: `${one}`, content: Buffer.alloc(30_000, one) }))), 'a.zip');
    await expect(read([many], { ...unpackLimits, files: 3 })).rejects.toMatchObject({ message: 'a.zip holds more than 3 files.' });
    await expect(read([many], { ...unpackLimits, free: 100_000, ratio: 20 })).rejects.toMatchObject({ code: 'LIST_REJECTED' });
    expect(Object.keys(await read([many], { ...unpackLimits, files: 4 }))).toHaveLength(4);
  });

  it('they come to more than the limit in all, though each is plain', async () => {
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 2_654_435_761) >>> 24));
    const file = await fileOf(gzipSync(noise), 'a.gz');
    await expect(read([file], { ...unpackLimits, total: 50_000 })).rejects.toMatchObject({
      message: expect.stringContaining('taken for a zip bomb'),
    });
    expect(Object.keys(await read([file], { ...unpackLimits, total: 60_000 }))).toEqual(['a']);
  });
});
