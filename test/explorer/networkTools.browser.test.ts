import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { Explorer, picture, seriousFindings } from './explorer.ts';
import { hostileNames } from './hostileNames.ts';
import { writeNetwork } from './networkFile.ts';

const hub = 'person-hub';
const actors = new Map([
  [hub, 'Hub Person'],
  ...hostileNames.map((name, index) => [`${index % 3 === 0 ? 'vessel' : 'company'}-${index}`, name] as const),
  ['company-old', 'Old Company'],
  ['company-new', 'New Company'],
  ['company-shared', 'Shared Company'],
]);
const spokes = [...actors.keys()].filter((id) => /-\d+$/.test(id)).map((to) => ({ from: hub, to }));
const file = writeNetwork(actors, [
  ...spokes,
  { from: hub, to: 'company-old', since: '2014-03-01', until: '2016-06-30' },
  { from: hub, to: 'company-new', since: '2019-01-01' },
  { from: 'vessel-3', to: 'company-shared' },
  { from: hub, to: 'company-shared' },
]);

describe('the tools of the link view', () => {
  let explorer: Explorer;
  let start: string;
  beforeAll(async () => {
    explorer = await Explorer.start(['ftm', file, '--source', 'invented', '--as-of', '2024-01-01']);
    const page = await explorer.open('#/?text=Hub+Person');
    await page.locator('[role=option]', { hasText: 'Hub Person' }).first().click();
    await page.getByRole('link', { name: /Links drawn/ }).click();
    await shownOf(page).getByRole('link', { name: 'Hub Person' }).waitFor();
    start = new URL(page.url()).hash;
  });
  afterAll(async () => {
    await explorer.end();
    rmSync(dirname(file), { recursive: true });
  });
  const shownOf = (page: Page) => page.getByRole('region', { name: 'Actors shown' });
  const opened = async (more = '') => {
    const page = await explorer.open(`${start}${more}`);
    await shownOf(page).getByRole('link', { name: 'Hub Person' }).waitFor();
    return page;
  };
  const has = (page: Page, name: string) => shownOf(page).getByRole('link', { name, exact: true });

  it('shows 20 hostile names as the text they are, and draws them without running or fetching anything', async () => {
    const page = await opened();
    const names = await shownOf(page).locator('td a bdi').allTextContents();
    const asImported = hostileNames.map((name) => name.trim());
    expect(asImported.filter((name) => !names.includes(name))).toEqual([]);
    await page.locator('.canvas canvas').first().waitFor();
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('main script, main img, main svg').count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'network-names');
    expect(page.faults).toEqual([]);
  });

  it('slides through time without asking the server, and undoes the slide as one step', async () => {
    const page = await opened();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await has(page, 'New Company').count()).toBe(1);
    expect(await has(page, 'Old Company').count()).toBe(0);
    const slider = page.getByRole('slider', { name: /What existed on/ });
    await slider.focus();
    await page.keyboard.press('Home');
    await has(page, 'New Company').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await has(page, 'Old Company').waitFor();
    expect(page.url()).toMatch(/asOf=201[56]-01-01/);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await has(page, 'New Company').waitFor();
    expect(page.url()).not.toContain('asOf');
    await page.getByRole('button', { name: 'Redo', disabled: false }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await has(page, 'Old Company').waitFor();
  });

  it('plays to today by itself, and pauses', async () => {
    const page = await opened('&asOf=2015-01-01');
    await has(page, 'Old Company').waitFor();
    await page.getByRole('button', { name: 'Play' }).click();
    await has(page, 'New Company').waitFor();
    expect(await has(page, 'Old Company').count()).toBe(0);
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(page.url()).not.toContain('asOf');
  });

  it('does not play where the system asks for less motion', async () => {
    const page = await opened();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await page.getByText('Playing is off').waitFor();
    expect(await page.getByRole('button', { name: 'Play' }).isDisabled()).toBe(true);
    expect(await page.getByRole('slider').isEnabled()).toBe(true);
  });

  it('groups by kind, community and country, folds a group into one and takes it apart', async () => {
    const page = await opened();
    await page.getByLabel('Group by').selectOption('kind');
    const groups = page.getByRole('region', { name: /^Groups/ });
    await groups.getByText('vessel: 7').waitFor();
    await groups.getByRole('button', { name: 'Fold vessel' }).click();
    await groups.getByRole('button', { name: 'Unfold vessel' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'network-groups');
    const again = await explorer.open(new URL(page.url()).hash);
    await again.getByRole('button', { name: 'Unfold vessel' }).waitFor();
    await page.getByLabel('Group by').selectOption('community');
    await groups.getByText(/around Hub Person: \d+/).waitFor();
    await page.getByLabel('Group by').selectOption('country');
    await groups.getByText(/no country: \d+/).waitFor();
    await groups.getByRole('button', { name: 'Ungroup' }).click();
    await groups.waitFor({ state: 'detached' });
    expect(page.faults).toEqual([]);
  });

  it('ties three picks by the ways between each two, and says whom all are linked to', async () => {
    const page = await opened();
    for (const name of ['Hub Person', 'New Company', 'Trade & Sons <b>Ltd</b>']) {
      await page.getByRole('checkbox', { name: `Pick ${name}` }).check();
    }
    const ways = page.getByRole('region', { name: 'Ways between the 3 picked' });
    await ways.getByRole('heading', { level: 3 }).nth(2).waitFor();
    await page.getByRole('region', { name: 'Linked to all 3 picked' }).getByText('Nobody').waitFor();
    await page.getByRole('checkbox', { name: 'Pick New Company' }).uncheck();
    await page.getByRole('region', { name: 'Linked to all 2 picked' }).getByRole('link', { name: 'Shared Company' }).waitFor();
    await ways.waitFor({ state: 'detached' });
  });

  it('keeps only links of the source chosen', async () => {
    const page = await opened();
    await page.getByRole('combobox', { name: 'Source' }).selectOption('invented');
    await page.getByText(/^2[0-9] actors and/).waitFor();
    const options = await page.getByRole('combobox', { name: 'Source' }).locator('option').allTextContents();
    const other = options.find((option) => option !== 'all' && option !== 'invented') ?? '';
    const elsewhere = await explorer.open(`${start}&sources=${encodeURIComponent(other)}`);
    await elsewhere.getByText(/^1 actors and 0 links/).waitFor();
  });

  it('pins an actor by the table, and keeps the place in the address', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Pin Hub Person' }).click();
    await page.getByRole('button', { name: 'Pin Hub Person', pressed: true }).waitFor();
    expect(decodeURIComponent(page.url())).toMatch(/pinned=-?[\d.]+\+-?[\d.]+\+.*hub/);
    const again = await explorer.open(new URL(page.url()).hash);
    await again.getByRole('button', { name: 'Pin Hub Person', pressed: true }).click();
    await again.getByRole('button', { name: 'Pin Hub Person', pressed: false }).waitFor();
  });

  it('does not take Ctrl+Z from a text field', async () => {
    const page = await opened();
    await page.getByLabel('Steps').selectOption('2');
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':enabled')).waitFor();
    await page.getByLabel('As of').focus();
    await page.keyboard.press('Control+Z');
    expect(page.url()).toContain('depth=2');
    await page.getByLabel('Steps').focus();
    await page.keyboard.press('Control+Z');
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':disabled')).waitFor();
    expect(page.url()).not.toContain('depth=2');
  });
});
