import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../e2e/processes.ts';
import { Explorer, picture, seriousFindings } from './explorer.ts';
import { common, searchableNames } from './hostileNames.ts';

describe('the search of the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer.end());

  const box = (page: Page) => page.getByRole('combobox', { name: /^Name of a person/ });
  const results = (page: Page) => page.getByRole('listbox', { name: 'Found' });
  const active = async (page: Page) => {
    const id = await box(page).getAttribute('aria-activedescendant');
    return id === null ? null : page.locator(`#${id}`).textContent();
  };

  it('finds an actor by a misspelled name, with what matched and its listing', async () => {
    const page = await explorer.open('');
    await box(page).fill('Prigozhyn');
    const first = results(page).getByRole('option').first();
    await first
      .getByText(/PRIGOZHIN/)
      .first()
      .waitFor();
    expect(await first.textContent()).toMatch(/ELECTION-EO13848/);
    expect(await first.textContent()).toMatch(/TLP:CLEAR/);
    expect(await first.textContent()).toMatch(/by its (other )?name .*, where “Prigozhyn” is only alike \(alike by 0\.\d\d\)/);
    expect(page.url()).toContain('text=Prigozhyn');
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'search');
    await first.click();
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

  it('is gone through and opened by the keyboard alone', async () => {
    const page = await explorer.open('#/?text=agency');
    await results(page).getByRole('option').nth(2).waitFor();
    const names = await page.locator('[role=option] .name').allTextContents();
    expect(await active(page)).toBeNull();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    expect(await box(page).inputValue()).toBe('agency');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain(names[0]);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain(names[1]);
    expect(await results(page).getByRole('option', { selected: true }).count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: names[1]! }).waitFor();
    await page.goBack();
    await results(page).getByRole('option').first().waitFor();
    expect(await box(page).inputValue()).toBe('agency');
    await box(page).focus();
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toContain(names.at(-1));
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await page.getByText('Escape clears').waitFor();
    expect(await results(page).getByRole('option').count()).toBe(0);
    // In the box itself a slash is a slash.
    await page.keyboard.press('/');
    expect(await box(page).inputValue()).toBe('/');
  });

  it('leaves those of another kind, country or listing out, and keeps that in the address', async () => {
    const page = await explorer.open('#/?text=agency');
    await results(page).getByRole('option').first().waitFor();
    const total = async () => Number.parseInt((await page.getByText(/^\d+ found for/).textContent())!, 10);
    const after = async (act: () => Promise<unknown>) => {
      await Promise.all([page.waitForResponse((response) => response.url().endsWith('/graphql')), act()]);
      await page.getByText('Searching').waitFor({ state: 'detached' });
      return total();
    };
    const all = await total();
    const blocked = page.locator('[role=option]:has(.blocked)');
    const listing = page.getByLabel('Listing');
    const listed = await after(() => listing.selectOption('listed'));
    expect(listed).toBeGreaterThan(1);
    expect([await blocked.count(), await results(page).getByRole('option').count()]).toEqual([listed, listed]);
    const unlisted = await after(() => listing.selectOption('unlisted'));
    expect([await blocked.count(), unlisted]).toEqual([0, all - listed]);
    const under = await after(() => listing.selectOption('ELECTION-EO13848'));
    expect(await results(page).getByRole('option').filter({ hasText: 'ELECTION-EO13848' }).count()).toBe(under);
    expect(under).toBeGreaterThan(0);
    expect(await after(() => page.getByLabel('Kind').selectOption('ENTITY'))).toBe(under);
    expect(await after(() => page.getByLabel(/^Country/).fill('ru'))).toBeGreaterThan(0);
    expect(page.url()).toMatch(/text=agency&kind=ENTITY&country=RU&listing=ELECTION-EO13848$/);
    expect(await after(() => page.getByLabel('Kind').selectOption('AIRCRAFT'))).toBe(0);
    await after(() => page.getByLabel('Kind').selectOption(''));
    expect(await after(() => page.getByLabel(/^Country/).fill('zz'))).toBe(0);
    const again = await explorer.open(new URL(page.url()).hash);
    await again.getByText('0 found for').waitFor();
    expect(await again.getByLabel('Listing').inputValue()).toBe('ELECTION-EO13848');
    expect(await again.getByLabel(/^Country/).inputValue()).toBe('ZZ');
    expect(page.faults).toEqual([]);
  });

  it('shows 20 hostile names as text, and fits them into a screen of 200 % and of 320 pixels', async () => {
    const token = await explorer.token('cy', 'DHS_CISA_ANALYST', 'US-CISA');
    for (const name of searchableNames) {
      const { body } = await ask(explorer.port, 'mutation ($name: String!) { upsertActor(input: { kind: ENTITY, name: $name }) { id } }', {
        token,
        variables: { name },
      });
      expect(body.errors).toBeUndefined();
    }
    const page = await explorer.open(`#/?text=${common}`);
    page.on('dialog', (dialog) => page.faults.push(`dialog ${dialog.message()}`));
    await page.getByText('20 found for').waitFor();
    expect((await page.locator('[role=option] .name').allTextContents()).sort()).toEqual([...searchableNames].sort());
    expect(await page.locator('main').locator('img, svg, script, iframe, style').count()).toBe(0);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 450 });
      expect([width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([width, width]);
      expect(await seriousFindings(page)).toEqual([]);
    }
    await picture(page, 'search-narrow');
    const id = await results(page).getByRole('option').first().getAttribute('href');
    await results(page).getByRole('option').first().click();
    await page.getByRole('heading', { level: 1, name: common }).waitFor();
    expect(page.url()).toContain(id);
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
    expect(await results(page).getByRole('option').count()).toBe(0);
  });
});
