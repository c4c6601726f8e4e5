import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

const strangers = Array.from(
  { length: 48 },
  (_each, index) => `Qwxzvik Mbrotha ${String.fromCharCode(97 + (index % 26)).repeat(5)}${index}`,
);
const names = ['Evgeny Prigozhin', 'Internet Research Agency', ...strangers];

describe('the screening view', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer.end());

  it('screens 50 names, shows what matched, clears a hit with a reason and writes a row for each', async () => {
    const page = await explorer.open('#/screening', await explorer.token('ada', 'TREASURY_OFFICER', 'US-TREASURY'));
    await page.getByLabel(/Names, one a line/).fill(names.join('\n'));
    await page.getByRole('button', { name: 'Screen', exact: true }).press('Enter');
    await page.getByText('50 of 50 screened').waitFor();
    const card = page.getByRole('region', { name: 'MATCH' }).getByRole('listitem').filter({ hasText: 'Evgeny Prigozhin' });
    const hit = card.locator('details').first();
    await hit.locator('summary').press('Enter');
    await hit.getByRole('table').waitFor();
    expect(await hit.locator('summary').textContent()).toMatch(/TLP:CLEAR.*BLOCKED.*ELECTION-EO13848/);
    expect(page.url()).not.toMatch(/Prigozhin/i);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'screening');
    await hit.getByLabel('Reason').fill('Another person of this name.');
    await hit.getByRole('button', { name: 'Clear this hit' }).press('Enter');
    await page.locator('summary .badge', { hasText: 'CLEARED' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).press('Enter'),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(51);
    expect(lines.filter((line) => line.includes('CLEARED'))).toHaveLength(1);
    expect(page.faults).toEqual([]);
  });

  it('tells the public that it may not clear', async () => {
    const page = await explorer.open('#/screening');
    await page.getByLabel(/Names, one a line/).fill('Evgeny Prigozhin');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    const hit = page.getByRole('region', { name: 'MATCH' }).locator('details').first();
    await hit.locator('summary').click();
    await hit.getByLabel('Reason').fill('Another person of this name.');
    await hit.getByRole('button', { name: 'Clear this hit' }).click();
    await hit.getByRole('alert').waitFor();
    expect(await hit.getByRole('alert').textContent()).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    expect(await page.locator('.badge', { hasText: 'CLEARED' }).count()).toBe(0);
  });
});
