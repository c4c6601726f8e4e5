import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

describe('the link view of the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer.end());

  it('goes from a misspelled name to the companies, and shows the way to an aircraft', async () => {
    const page = await explorer.open('#/?text=Prigozhyn');
    await page.locator('[role=option]').first().click();
    await page.getByRole('link', { name: /Links drawn/ }).click();
    const shown = page.getByRole('region', { name: 'Actors shown' });
    await shown
      .getByRole('link', { name: /INTERNET RESEARCH AGENCY/ })
      .first()
      .waitFor();
    await page.locator('.canvas canvas').first().waitFor();
    const before = await shown.getByRole('row').count();
    const aircraft = shown.getByRole('row', { name: /aircraft/ });
    if ((await aircraft.count()) === 0) {
      await page.getByLabel('Steps').selectOption('2');
      await aircraft.first().waitFor();
      expect(await shown.getByRole('row').count()).toBeGreaterThan(before);
    }
    await shown
      .getByRole('checkbox', { name: /Pick PRIGOZHIN/ })
      .first()
      .check();
    await aircraft.first().getByRole('checkbox').check();
    const ways = page.getByRole('region', { name: 'Ways between the 2 picked' });
    await ways.getByRole('listitem').first().waitFor();
    expect(await ways.getByRole('listitem').first().textContent()).toMatch(/PRIGOZHIN.*TLP:CLEAR/);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'network');
    expect(page.faults).toEqual([]);

    const again = await explorer.open(new URL(page.url()).hash);
    await again.getByRole('region', { name: 'Ways between the 2 picked' }).getByRole('listitem').first().waitFor();
    expect(await again.getByRole('checkbox', { checked: true }).count()).toBe(2);
  });

  it('expands and collapses by keyboard', async () => {
    const page = await explorer.open('#/network?ids=gov:RU');
    const shown = page.getByRole('region', { name: 'Actors shown' });
    const rows = shown.getByRole('row');
    await rows.nth(2).waitFor();
    const before = await rows.count();
    const expandable = shown.getByRole('button', { name: /^Expand/ }).first();
    const name = (await expandable.getAttribute('aria-label')) ?? '';
    await expandable.focus();
    await page.keyboard.press('Enter');
    const collapsible = shown.getByRole('button', { name: name.replace('Expand', 'Collapse'), exact: true });
    await collapsible.waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(before);
    await collapsible.press('Enter');
    await shown.getByRole('button', { name, exact: true }).waitFor();
    // The rows follow once the smaller network has been answered.
    await rows.nth(before).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(before);
  });

  it('shows nothing of an actor that is not there', async () => {
    const page = await explorer.open('#/network?ids=ofac:999999999');
    await page.getByText('0 actors and 0 links').waitFor();
  });
});
