import { afterEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { FilesReport } from '../../ingest/importReport.ts';
import { cleanUp, emptyLedger, importPaths, recordsOf, temporaryDir } from './lists.ts';

afterEach(cleanUp);

async function importText(ledger: Ledger, format: string, files: Readonly<Record<string, string>>): Promise<FilesReport> {
  const dir = await temporaryDir();
  const paths = Object.keys(files).map((name) => join(dir, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return importPaths(ledger, format, paths);
}

const ukHeader = 'Unique ID,Name 6,Name type,Regime Name,Designation Type,Sanctions Imposed,Date Designated';
const ukList = (day: string, ...rows: readonly string[]): string => [`Report Date: ${day}`, ukHeader, ...rows, ''].join('\n');
const regulations = 'The Russia (Sanctions) (EU Exit) Regulations 2019';

describe('lists of the UK and the EU', () => {
  it('become designations under programmes that block where they freeze, and end with the version that has them no more', async () => {
    const ledger = await emptyLedger();
    const frozen = `RUS9001,Mock Bank,Primary name,${regulations},Entity,Asset freeze|Trust services,01/03/2022`;
    const barred = `RUS9002,Mock Star,Primary name,${regulations},Ship,Prohibition of port entry,01/04/2023`;
    await importText(ledger, 'uk-sanctions-list', { 'list.csv': ukList('01-Jun-2025', frozen, barred) });
    const again = await importText(ledger, 'uk-sanctions-list', { 'list.csv': ukList('01-Jun-2025', frozen, barred) });
    expect(again).toMatchObject({ effect: 'none', added: 0, changed: 0 });
    await importPaths(ledger, 'uk-sanctions-list', [await listFile(ukList('01-Jul-2025', barred))], { force: true });
    const records = await recordsOf(ledger);
    expect(records.get('uksl:RUS9001/GB-RUS')).toMatchObject({
      status: 'DELISTED',
      since: '2022-03-01',
      lastListed: '2025-06-01',
      firstUnlisted: '2025-07-01',
    });
    expect(records.get('uksl:RUS9002/GB-RUS-NF')).toMatchObject({ status: 'ACTIVE', since: '2023-04-01' });
    expect(records.get('program:GB-RUS')).toMatchObject({ regime: 'UK', blocking: true });
    expect(records.get('program:GB-RUS-NF')).toMatchObject({ regime: 'UK', blocking: false });
  });

  it('file a name of the EU under its programme', async () => {
    const ledger = await emptyLedger();
    const xml =
      '<export generationDate="2025-08-05"><sanctionEntity logicalId="13"><regulation regulationType="regulation" programme="CYB" publicationDate="2020-07-30"/>' +
      '<subjectType code="person"/><nameAlias wholeName="Ivan Mock" strong="true"/></sanctionEntity></export>';
    await importText(ledger, 'eu-fsf-xml', { 'fsf.xml': xml });
    const records = await recordsOf(ledger);
    expect(records.get('eu:13/EU-CYB')).toMatchObject({ actor: 'eu:13', since: '2020-07-30', status: 'ACTIVE' });
    expect(records.get('program:EU-CYB')).toMatchObject({ regime: 'EU', blocking: true, legalAuthority: 'Regulation (EU) 2019/796' });
  });
});

const stake = (id: string, more = ''): string =>
  `{"company_number":"09999948","data":{"kind":"individual-person-with-significant-control","links":{"self":"/x/${id}"},"name":"Ivan Mock","natures_of_control":["ownership-of-shares-50-to-75-percent"],"notified_on":"2020-01-02"${more}}}`;
const snapshot = (...lines: readonly string[]): string =>
  [...lines, `{"data":{"kind":"totals#x","persons_of_significant_control_count":${lines.length}}}`].join('\n');

describe('registers', () => {
  it('keep a stake that has ceased until its last day', async () => {
    const ledger = await emptyLedger();
    await importText(ledger, 'psc', { 'psc-snapshot-2024-01-01.txt': snapshot(stake('A'), stake('B')) });
    await importText(ledger, 'psc', { 'psc-snapshot-2024-02-01.txt': snapshot(stake('A', ',"ceased_on":"2024-01-15"'), stake('B')) });
    const records = await recordsOf(ledger);
    expect(records.get('stake:uk-psc/psc:09999948/A/equity')).toMatchObject({
      from: 'psc:09999948/A',
      to: 'psc:09999948',
      share: { min: '50', minOpen: true, max: '75', maxOpen: true },
      since: '2020-01-02',
      until: '2024-01-15',
    });
    expect(records.get('stake:uk-psc/psc:09999948/B/equity')).toMatchObject({ until: null });
  });

  it('refuse a snapshot with a line that is cut off, and take nothing of it', async () => {
    const ledger = await emptyLedger();
    await expect(
      importText(ledger, 'psc', { 'psc-snapshot-2024-01-01.txt': `${stake('A')}\n${stake('B').slice(0, 90)}` }),
    ).rejects.toMatchObject({ code: 'LIST_REJECTED' });
    expect((await ledger.scan()).seq).toBe(0);
  });

  it('join both levels of GLEIF', async () => {
    const ledger = await emptyLedger();
    const [child, parent] = ['5299000MOCKCHILD0011', '5299000MOCKPARENT022'];
    await importText(ledger, 'gleif-csv', {
      '20231106-rr.csv': `Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus\n${child},${parent},IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\n`,
      '20231106-lei2.csv': `LEI,Entity.LegalName,Entity.LegalJurisdiction,Entity.EntityStatus\n${child},Mock Child,SK,ACTIVE\n${parent},Mock Parent,AT,ACTIVE\n`,
    });
    const records = await recordsOf(ledger);
    expect(records.get(`gleif:${child}`)).toMatchObject({ name: 'Mock Child', countries: ['SK'] });
    expect(records.get(`relationship:gleif/gleif:${child}/IS_DIRECTLY_CONSOLIDATED_BY/${parent}`)).toMatchObject({
      linkType: 'CONTROLS',
      from: `gleif:${parent}`,
      share: null,
    });
  });
});

async function listFile(text: string): Promise<string> {
  const path = join(await temporaryDir(), 'list.csv');
  await writeFile(path, text);
  return path;
}
