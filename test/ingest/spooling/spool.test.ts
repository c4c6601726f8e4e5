import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { IdTable } from '../../../ingest/spooling/idTable.ts';
import { Spool } from '../../../ingest/spooling/spool.ts';

const piece = (index: number): Buffer => Buffer.alloc(700_001 + (index % 3), `piece ${index} `);

describe('bytes set aside', () => {
  it('are read again at any place, far beyond what is held in memory, and leave no file behind', () => {
    const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith('ostrakon-spool-'));
    const before = spools();
    const spool = new Spool();
    try {
      const positions = Array.from({ length: 70 }, (_, index) => spool.append(piece(index)));
      for (const index of [...positions.keys(), 3, 69, 0, 40, 41, 5, 6]) {
        expect(spool.read(positions[index]!, piece(index).length).equals(piece(index))).toBe(true);
      }
      expect(spools()).toEqual(before);
    } finally {
      spool.close();
    }
  });

  it('are read while more is appended', () => {
    const spool = new Spool();
    const positions: number[] = [];
    for (let index = 0; index < 60; index += 1) {
      positions.push(spool.append(piece(index)));
      expect(spool.read(positions[index]!, 20).equals(piece(index).subarray(0, 20))).toBe(true);
      const half = index >> 1;
      expect(spool.read(positions[half]! + 7, 100).equals(piece(half).subarray(7, 107))).toBe(true);
    }
    spool.close();
  });
});

describe('a table of ids', () => {
  it('tells 100,000 ids apart, keeps where each stands and what speaks of it, in order', () => {
    const table = new IdTable();
    for (let index = 0; index < 100_000; index += 1) {
      const entry = table.add(`id-${index}`);
      table.place(entry, { kind: 1 + (index % 200), content: index, file: 2, line: index });
      table.attach(table.add(`id-${index % 10}`), index);
    }
    for (const index of [0, 1, 77, 99_999]) {
      const entry = table.find(`id-${index}`)!;
      expect(table.placeOf(entry)).toEqual({ kind: 1 + (index % 200), content: index, file: 2, line: index });
    }
    expect(table.find('id-100000')).toBeNull();
    expect(table.kindOf('id-100000')).toBe(0);
    expect(table.attached('id-7').slice(0, 3)).toEqual([7, 17, 27]);
    expect(table.attached('id-77')).toEqual([]);
  });

  it('knows an id that is only referred to as such', () => {
    const table = new IdTable();
    table.attach(table.add('later'), 5);
    expect([table.kindOf('later'), table.attached('later')]).toEqual([0, [5]]);
  });
});
