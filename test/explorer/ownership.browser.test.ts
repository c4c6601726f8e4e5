import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

const place = (id: string, more = '') => `#/ownership?id=${encodeURIComponent(id)}${more}`;
const hostile = '<img src=x onerror=alert(1)>';
/** Prigozhin, who is in the bundled data. */
const listed = 'ofac:21171';
const stakes = [
  'owner,owned,share',
  `${listed},Story Holding,75`,
  'csv:Story Holding,Story Shipping,60',
  'csv:Story Shipping,Story Pier,30',
  `${listed},Story Pier,20`,
  `${listed},Story Neighbour,49.99`,
  'csv:Ring A,Ring B,40',
  'csv:Ring B,Ring A,40',
  `csv:Story Pier,${hostile},55`,
  'csv:Story Pier,\u202eesrever \u05d0\u05d1,10',
  '',
].join('\n');

describe('the ownership view of the explorer', () => {
  let explorer: Explorer;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stakes-'));
    const file = join(folder, 'stakes.csv');
    writeFileSync(file, stakes);
    explorer = await Explorer.start(['stakes-csv', file, '--source', 'story-register']);
  });
  afterAll(async () => {
    await explorer.end();
    rmSync(folder, { recursive: true });
  });

  it('traces a company to its listed owner and walks the proof, the stakes of each step marked in the tree', async () => {
    const page = await explorer.open(place('csv:Story Pier'));
    const proof = page.getByRole('region', { name: 'Proof', exact: true });
    await proof.getByText('4 steps').waitFor();
    expect(await page.getByRole('region', { name: 'Verdict' }).textContent()).toMatch(/blocked.*TLP:CLEAR.*ownership.*50 %/);
    expect(await page.locator('.edge.step').count()).toBe(0);
    for (const step of [1, 2, 3, 4]) {
      await proof.getByRole('button', { name: 'Next' }).click();
      await proof.getByText(`Step ${step} of 4`).waitFor();
    }
    expect(await page.locator('[aria-current=step]').textContent()).toMatch(/Story Pier is owned by .*50 % in all.*50/);
    expect(await page.locator('.edge.step text').allTextContents()).toEqual(expect.arrayContaining(['30 %', '20 %']));
    expect(await page.locator('.edge.step').count()).toBe(2);
    expect(page.url()).toContain('step=4');
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'ownership');
    await proof.getByRole('button', { name: 'Back' }).click();
    await proof.getByText('Step 3 of 4').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('says of a company a hundredth of a point short that it is not blocked, and what would block it', async () => {
    const page = await explorer.open(place('csv:Story Neighbour'));
    const flips = page.getByRole('region', { name: 'What would block it' });
    await flips.getByText('+0.01 points from PRIGOZHIN').waitFor();
    expect(await page.getByRole('region', { name: 'Verdict' }).textContent()).toMatch(/not blocked.*significant minority/);
    expect(await page.getByRole('region', { name: 'Proof', exact: true }).count()).toBe(0);
  });

  it('marks a circle of owners, and does not walk it again', async () => {
    const page = await explorer.open(place('csv:Ring A'));
    const owners = page.getByRole('region', { name: 'Owners, as a list' });
    await owners.getByText('a circle, not walked again').waitFor();
    expect(await owners.getByRole('listitem').count()).toBe(2);
  });

  it('shows what would be released if the owner were delisted, and what blocked if a clear one were designated', async () => {
    const page = await explorer.open(place('csv:Story Holding'));
    await page.locator('.box', { hasText: 'PRIGOZHIN' }).click();
    await page.getByRole('region', { name: 'Picked' }).getByRole('button', { name: 'Delist' }).click();
    const impact = page.getByRole('region', { name: 'What if' });
    const pier = impact.getByRole('listitem').filter({ hasText: /^Story Pier/ });
    await pier.first().waitFor();
    expect(await pier.first().textContent()).toMatch(/blocked.*would be.*not blocked.*Proof that holds now/);
    expect(page.url()).toContain('delist=ofac%3A21171');
    await picture(page, 'ownership-what-if');
    await impact.getByRole('button', { name: 'Suppose nothing' }).click();
    await impact.waitFor({ state: 'detached' });

    const ring = await explorer.open(place('csv:Ring A'));
    await ring
      .getByRole('button', { name: /^Designate Ring B/ })
      .first()
      .press('Enter');
    await ring.getByText('1 verdict would turn').waitFor();
    expect(await ring.getByRole('region', { name: 'What if' }).getByRole('listitem').first().textContent()).toMatch(
      /Ring B.*not blocked.*would be.*blocked.*supposed to be listed/,
    );
    expect(ring.faults).toEqual([]);
  });

  it('says side by side that no EU or UK list is loaded, never that it is not blocked there', async () => {
    const page = await explorer.open(place('csv:Story Pier'));
    const regimes = page.getByRole('region', { name: 'Regimes side by side' });
    await regimes.getByText('No list of that regime is loaded').nth(1).waitFor();
    expect(await regimes.textContent()).not.toMatch(/not blocked/);
    await page.getByLabel('Rules of').selectOption('UK');
    await page.getByText('That is not the same as not blocked').waitFor();
    expect(await page.getByRole('region', { name: 'Verdict' }).count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  it('answers as of a day before any list at hand with possibly blocked, and says what is not known', async () => {
    const page = await explorer.open(place('csv:Story Pier'));
    await page.getByRole('region', { name: 'Verdict' }).waitFor();
    await page.getByLabel('As of (today if empty)').fill('2010-01-01');
    await page.getByText('as of 2010-01-01').waitFor();
    expect(await page.getByRole('region', { name: 'Verdict' }).textContent()).toMatch(/possibly blocked.*listing date unknown/);
  });

  it('shows hostile names as text', async () => {
    const page = await explorer.open(place('csv:Story Pier'));
    await page.getByRole('link', { name: hostile }).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('.outline bdi', { hasText: 'esrever' }).count()).toBe(1);
    expect(page.faults).toEqual([]);
  });

  it('finds the actor by name where none is given', async () => {
    const page = await explorer.open('#/ownership');
    await page.getByRole('searchbox').fill('Story Holdin');
    await page.getByRole('link', { name: 'Story Holding' }).first().click();
    await page.getByRole('heading', { name: 'Ownership of Story Holding' }).waitFor();
  });

  it('says that there is nobody of an id that names nobody', async () => {
    const page = await explorer.open(place('csv:Nobody'));
    await page.getByText('There is no actor of this id').waitFor();
  });

  it('prints as a report of one or two pages with the marking above and below, and without controls', async () => {
    const page = await explorer.open(place('csv:Story Pier'));
    await page.getByRole('region', { name: 'Proof', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Regimes side by side' }).getByText('No list of that regime is loaded').nth(1).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report-mark .marking:visible').allTextContents()).toEqual(['TLP:CLEAR', 'TLP:CLEAR']);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.evidence').textContent()).toMatch(/story-register.*Data version.*Receipt/);
    await picture(page, 'ownership-report');
    const pdf = (await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })).toString('latin1');
    expect([1, 2]).toContain(pdf.match(/\/Type\s*\/Page\b/g)?.length);
  });
});
