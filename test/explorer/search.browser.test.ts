import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

describe('the search of the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer.end());

  it('finds an actor by a misspelled name, with what matched and its listing', async () => {
    const page = await explorer.open('');
    await page.getByRole('searchbox').fill('Prigozhyn');
    const first = page.getByRole('listitem').first();
    await first
      .getByText(/PRIGOZHIN/)
      .first()
      .waitFor();
    expect(await first.textContent()).toMatch(/ELECTION-EO13848/);
    expect(await first.textContent()).toMatch(/TLP:CLEAR/);
    expect(page.url()).toContain('text=Prigozhyn');
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'search');
    await first.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /PRIGOZHIN/ }).waitFor();
    const actor = page.getByRole('article');
    await actor.getByText('BLOCKED', { exact: true }).waitFor();
    expect(await actor.getByRole('region', { name: 'Listings' }).textContent()).toMatch(/ELECTION-EO13848/);
    expect(
      await actor
        .getByRole('region', { name: /^Links/ })
        .getByRole('row')
        .count(),
    ).toBeGreaterThan(2);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'actor');
    expect(page.faults).toEqual([]);
  });

  it('says that an actor does not exist', async () => {
    const page = await explorer.open('#/actor?id=no-such-actor');
    await page.getByText('There is no actor').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('says that nothing was found for a name nobody has', async () => {
    const page = await explorer.open('#/?text=Qqqxxzzw');
    await page.getByText('0 found for').waitFor();
    expect(await page.getByRole('listitem').count()).toBe(0);
  });
});
