import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CustomerListRecord, LedgerRecord } from '../../domain/model.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { cleanUp, temporaryDir } from '../ingest/lists.ts';
import { suspects } from '../subgraphs/suspects.ts';
import { designation, marked, noon } from '../world.ts';
import { ostrakon } from './commandLine.ts';

const customer = (ref: string, name: string) => ({ ref, name, kind: null, birthDate: null, countries: [], identifiers: [], addedAt: noon });
const list = (id: string, name: string, customers: CustomerListRecord['customers']): CustomerListRecord => ({
  type: 'customerList',
  id,
  marking: marked({ tlp: 'AMBER_STRICT', originator: 'ben', recipientOrgs: ['org:bank'] }),
  sources: [],
  isSynthetic: true,
  name,
  customers,
});
const lists = [
  list('customers:1', 'Shipping', [customer('=a', 'Evgeny Prigozhin'), customer('b', 'Harborlight Bakery LLC')]),
  list('customers:2', 'Lending', [customer('c', 'Concord Catering')]),
];

let store: string;
beforeEach(async () => {
  store = await temporaryDir();
});
afterEach(cleanUp);

async function commit(...records: LedgerRecord[]): Promise<void> {
  const ledger = await openEmbedded({ dir: store });
  const changes = records.map((record) => ({ op: 'put' as const, record }));
  await ledger.commit({ by: 'list', at: noon, reason: 'test', changes });
  await ledger.close();
}

describe('ostrakon monitor', () => {
  it('screens every stored list, and again says only what differs', async () => {
    await commit(...suspects(), ...lists);
    const first = await ostrakon(['monitor'], store);
    expect(first).toEqual({
      exitCode: 0,
      out: 'Lending: 1 customers, 1 not clear, 1 differs\nShipping: 2 customers, 1 not clear, 1 differs\n',
      err: '50 % customer lists\n100 % customer lists\n',
    });
    expect((await ostrakon(['monitor', 'Lending'], store)).out).toBe('Lending: 1 customers, 1 not clear, 0 differ\n');
    await commit(designation('made:baker/DOORS', 'made:baker', ['DOORS'], { since: '2024-05-31' }));
    const { out } = await ostrakon(['monitor', 'customers:1', '--json'], store, '2026-01-02T12:00:00.000Z');
    expect(JSON.parse(out)).toMatchObject({
      lists: [{ id: 'customers:1', notClear: 2, differences: [{ ref: 'b', before: 'CLEAR', after: 'MATCH', appeared: ['made:baker'] }] }],
    });
  });
  it('writes the differences to a file that a spreadsheet opens safely, earlier ones too where asked', async () => {
    await commit(...suspects(), ...lists);
    const file = join(store, 'differences.csv');
    await ostrakon(['monitor', '--out', file], store);
    const header = 'list,ref,before,after,appeared,disappeared,verdictChanged,at\r\n';
    const rows =
      "Lending,c,,MATCH,made:concord,,,2026-01-01T12:00:00.000Z\r\nShipping,'=a,,MATCH,made:prigozhin,,,2026-01-01T12:00:00.000Z\r\n";
    expect(await readFile(file, 'utf8')).toBe(header + rows);
    await ostrakon(['monitor', '--out', file], store);
    expect(await readFile(file, 'utf8')).toBe(header);
    await ostrakon(['monitor', '--out', file, '--since', '2026-01-01T00:00:00Z'], store);
    expect(await readFile(file, 'utf8')).toBe(header + rows);
    await ostrakon(['monitor', '--out', file, '--since', '2026-01-01T12:00:00Z'], store);
    expect(await readFile(file, 'utf8')).toBe(header);
  });
  it('ends with 64 for a list that is not there and an instant that is none, and with 69 where there is nothing to screen against', async () => {
    await commit(...lists);
    expect((await ostrakon(['monitor', 'Nothing'], store)).exitCode).toBe(64);
    expect((await ostrakon(['monitor', '--since', 'yesterday'], store)).exitCode).toBe(64);
    const { exitCode, out, err } = await ostrakon(['monitor'], store);
    expect(exitCode).toBe(69);
    expect(out).toContain('Shipping: not screened');
    expect(err).toContain('No sanctions list is loaded');
  });
  it('has nothing to do where there are no lists', async () => {
    expect(await ostrakon(['monitor'], store)).toEqual({ exitCode: 0, out: 'There are no customer lists.\n', err: '' });
  });
});
