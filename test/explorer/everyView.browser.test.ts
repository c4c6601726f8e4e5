/** What must hold on every view: names are shown as the text they are, whatever they try to be, and all fits at a zoom of 200 %. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../e2e/processes.ts';
import { Explorer, picture, seriousFindings } from './explorer.ts';
import { searchableNames } from './hostileNames.ts';

/** As long as an id may be that is made of the name. */
const names = searchableNames.map((name) => name.slice(0, 190));
const owner = 'csv:Owner of all';
/** What makes the page wider than the screen, where it is wider. */
const tooWide = `document.documentElement.scrollWidth <= 640 ? [] : [...document.querySelectorAll('main *')]
  .filter((element) => element.getBoundingClientRect().right > 640).map((element) => element.outerHTML.slice(0, 100)).slice(0, 8)`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

type Opened = Awaited<ReturnType<Explorer['open']>>;

describe('every view of the explorer', () => {
  let explorer: Explorer;
  let folder: string;
  let analyst: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'names-'));
    const file = join(folder, 'stakes.csv');
    const rows = names.map((name) => `${quoted(owner.slice(4))},${quoted(name)},60`);
    writeFileSync(file, ['owner,owned,share', `ofac:21171,${quoted(owner.slice(4))},75`, ...rows, ''].join('\n'));
    explorer = await Explorer.start(['stakes-csv', file, '--source', 'invented']);
    analyst = await explorer.token('cy', 'DHS_CISA_ANALYST', 'US-CISA');
  });
  afterAll(async () => {
    await explorer.end();
    rmSync(folder, { recursive: true });
  });

  const said = async (query: string, variables: Readonly<Record<string, unknown>>, token: string) => {
    const { body } = await ask(explorer.port, query, { token, variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const opened = async (place: string, token?: string): Promise<Opened> => {
    const page = await explorer.open(place, token);
    page.on('dialog', (dialog) => page.faults.push(`dialog ${dialog.message()}`));
    return page;
  };
  /** The names are there as text, each apart from what surrounds it; nothing of them became part of the page. */
  const asText = async (page: Opened, texts: Locator, expected: readonly string[] = names) => {
    await texts.first().waitFor();
    const found = (await texts.allTextContents()).map((text) => text.trim());
    expect(expected.filter((name) => !found.includes(name.trim()))).toEqual([]);
    expect(await page.locator('main').locator('img, script, iframe, style, h1:text("Owned")').count()).toBe(0);
    expect(await page.title()).not.toBe('owned');
    await fits(page);
    expect(page.faults).toEqual([]);
  };
  /** On a screen of 1280 pixels at 200 % nothing is scrolled sideways. */
  const fits = async (page: Page) => {
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await page.evaluate<string[]>(tooWide)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('an actor and those it is linked to', async () => {
    const page = await opened(`#/actor?id=${encodeURIComponent(owner)}`);
    await page
      .getByRole('region', { name: /^Links/ })
      .getByRole('row')
      .nth(names.length)
      .waitFor();
    await asText(page, page.getByRole('region', { name: /^Links/ }).locator('bdi'));
  });

  it('the links drawn', async () => {
    const page = await opened(`#/network?ids=${encodeURIComponent(owner)}`);
    const shown = page.getByRole('region', { name: 'Actors shown' });
    await shown.getByRole('row').nth(names.length).waitFor();
    await asText(page, shown.locator('td a bdi'));
  });

  it('ownership, with the tree', async () => {
    const page = await opened(`#/ownership?id=${encodeURIComponent(owner)}`);
    await page.locator('.outline bdi', { hasText: 'alert' }).first().waitFor();
    await asText(page, page.locator('.outline bdi'));
    await picture(page, 'every-ownership');
  });

  it('screening, with what was asked and what was found', async () => {
    const page = await opened('#/screening', await explorer.token('kim', 'TREASURY_OFFICER', 'US-TREASURY'));
    const asked = names.map((name) => name.trim());
    await page.getByLabel(/Names, one a line/).fill(asked.join('\n'));
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByText(`${asked.length} of ${asked.length} screened`).waitFor();
    for (const summary of await page.locator('main details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click();
    await asText(page, page.locator('main bdi'));
  });

  it('the board, with incidents of such titles', async () => {
    const report = `mutation ($title: String!) { reportIncident(input: {
      title: $title, category: IMPERSONATION, isSynthetic: true, elections: ["election:US-2026-11-03"], marking: CLEAR }) { id } }`;
    for (const title of names) await said(report, { title }, analyst);
    const page = await opened('#/board?tab=incidents');
    await page.locator('main bdi', { hasText: 'Ltd' }).first().waitFor();
    await asText(page, page.locator('main bdi'));
  });

  it('notes and saved views', async () => {
    const write = `mutation ($text: String!) { writeNote(input: { actor: "${owner}", text: $text, marking: CLEAR }) { id } }`;
    const save = `mutation ($title: String!) { saveView(input: { title: $title, description: $title, address: "#/network?ids=${encodeURIComponent(owner)}",
      about: ["${owner}"], marking: CLEAR }) { id } }`;
    const titles = names.filter((name) => name.length <= 200);
    for (const title of titles) {
      await said(write, { text: title }, analyst);
      await said(save, { title }, analyst);
    }
    const notes = await opened(`#/actor?id=${encodeURIComponent(owner)}`, analyst);
    await asText(notes, notes.getByRole('region', { name: 'Notes' }).locator('li bdi'), titles);
    const saved = await opened('#/saved', analyst);
    await saved.getByText(`${titles.length} that you may open`).waitFor();
    await asText(saved, saved.locator('main li bdi'), titles);
  });

  it('fits with real data too: the pages of the bundled data', async () => {
    for (const place of [
      '#/?text=agency',
      '#/actor?id=ofac:21171',
      '#/network?ids=ofac:21171',
      '#/ownership?id=ofac:21171',
      '#/screening',
      '#/board',
      '#/board?tab=incidents',
      '#/board?tab=pipeline',
      '#/board?tab=sharing',
      '#/saved',
    ]) {
      const page = await opened(place);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.getByText('Loading').waitFor({ state: 'detached' });
      await fits(page);
      expect([place, page.faults]).toEqual([place, []]);
    }
  });
});
