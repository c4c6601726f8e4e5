/**
 * The stories of the users without a pointer, on the bundled data and the SDN list of January 2023: every control is reached by Tab, shows that it is
 * reached, and is worked by a key.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Explorer } from './explorer.ts';

const stakes = ['owner,owned,share', 'ofac:21171,Key Holding,75', 'csv:Key Holding,Key Shipping,60', ''].join('\n');

/** Presses Tab until a control has the focus; fails where it is never reached or does not show that it is. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 400; presses += 1) {
    if ((await control.and(page.locator(':focus')).count()) === 1) {
      const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
      if (outline === 'none') throw new Error(`Nothing shows that ${control.toString()} has the focus.`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${control.toString()}.`);
}

/** Tabs to a control and presses a key there. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

async function type(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.insertText(text);
}

/** Chooses an option by typing how it begins. */
async function choose(page: Page, control: Locator, option: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(option);
  expect(await control.locator('option:checked').textContent()).toContain(option);
}

describe('the explorer by keyboard alone', () => {
  let explorer: Explorer;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
    writeFileSync(join(folder, 'stakes.csv'), stakes);
    const list = join(import.meta.dirname, '../../../shared/data/ofac_2023-01');
    explorer = await Explorer.start(
      ['ofac-csv', list, '--as-of', '2023-01-20'],
      ['stakes-csv', join(folder, 'stakes.csv'), '--source', 'key-register'],
    );
  });
  afterAll(async () => {
    await explorer.end();
    rmSync(folder, { recursive: true });
  });

  it('an analyst finds Prigozhin by a misspelling, expands to the companies and sees the way to an aircraft', async () => {
    const page = await explorer.open('');
    await page.getByRole('combobox', { name: /^Name of a person/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText('Prigozhyn');
    await page.locator('[role=option]', { hasText: 'PRIGOZHIN' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /PRIGOZHIN/ }).waitFor();
    await press(page, page.getByRole('link', { name: /Links drawn/ }));
    const shown = page.getByRole('region', { name: 'Actors shown' });
    await shown
      .getByRole('link', { name: /INTERNET RESEARCH AGENCY/ })
      .first()
      .waitFor();
    await press(page, page.getByLabel('Steps'), '2');
    const aircraft = shown.getByRole('row', { name: /aircraft/ }).first();
    await aircraft.waitFor();
    await press(page, shown.getByRole('checkbox', { name: /Pick PRIGOZHIN/ }).first(), 'Space');
    await press(page, aircraft.getByRole('checkbox'), 'Space');
    const ways = page.getByRole('region', { name: 'Ways between the 2 picked' });
    expect(await ways.getByRole('listitem').first().textContent()).toMatch(/PRIGOZHIN/);
    expect(page.faults).toEqual([]);
  });

  it('an officer traces a company to its listed owner and walks the proof to its end', async () => {
    const page = await explorer.open('#/ownership');
    await type(page, page.getByRole('searchbox'), 'Key Shippin');
    await press(page, page.getByRole('link', { name: 'Key Shipping' }).first());
    const proof = page.getByRole('region', { name: 'Proof', exact: true });
    const next = proof.getByRole('button', { name: 'Next' });
    const steps = Number.parseInt((await proof.getByText(/^\d+ steps$/).textContent()) ?? '', 10);
    expect(steps).toBeGreaterThan(1);
    for (let step = 1; step <= steps; step += 1) {
      await press(page, next);
      await proof.getByText(`Step ${step} of ${steps}`).waitFor();
    }
    expect(await page.locator('[aria-current=step]').textContent()).toMatch(/Key Shipping is owned by/);
    expect(page.faults).toEqual([]);
  });

  it('an officer screens names and clears one', async () => {
    const page = await explorer.open('#/screening', await explorer.token('kim', 'TREASURY_OFFICER', 'US-TREASURY'));
    await type(page, page.getByLabel(/Names, one a line/), 'Evgeny Prigozhin\nQwxzvik Mbrotha');
    await press(page, page.getByRole('button', { name: 'Screen', exact: true }));
    await page.getByText('2 of 2 screened').waitFor();
    const hit = page.getByRole('region', { name: 'MATCH' }).locator('details').first();
    await press(page, hit.locator('summary'));
    await type(page, hit.getByLabel('Reason'), 'Another person of this name.');
    await press(page, hit.getByRole('button', { name: 'Clear this hit' }));
    await page.locator('summary .badge', { hasText: 'CLEARED' }).waitFor();
    expect(page.faults).toEqual([]);
  });

  it('a county reports an incident, and CISA triages it from its inbox', async () => {
    const county = await explorer.open('#/board?tab=incidents', await explorer.token('cleo', 'LOCAL_OFFICIAL', 'EX-COUNTY-CLERK'));
    await press(county, county.locator('summary', { hasText: 'Report incident' }));
    const form = county.getByRole('form', { name: 'Report incident', exact: true });
    await type(county, form.getByLabel('Title'), 'Told by keyboard');
    await choose(county, form.getByLabel('Category'), 'IMPERSONATION');
    await choose(county, form.getByLabel('Is synthetic'), 'true');
    await press(county, form.locator('summary', { hasText: 'Who may read it' }));
    await choose(county, form.getByLabel('Marking'), 'CLEAR');
    await press(county, form.getByRole('button', { name: 'Report incident' }));
    await county.locator('h2 .badge').getByText('REPORTED').waitFor();

    const cisa = await explorer.open('#/board?tab=inbox', await explorer.token('cy', 'DHS_CISA_ANALYST', 'US-CISA'));
    await press(cisa, cisa.getByRole('link', { name: 'Triage the incident "Told by keyboard"' }));
    const triage = cisa.getByRole('form', { name: 'Triage incident' });
    await choose(cisa, triage.getByLabel('Severity'), 'HIGH');
    await press(cisa, triage.getByRole('button', { name: 'Triage incident' }));
    await cisa.locator('h2 .badge').getByText('TRIAGED').waitFor();
    expect([...county.faults, ...cisa.faults]).toEqual([]);
  });

  it('a State official signs in, reads a GREEN advisory and acknowledges it', async () => {
    const page = await explorer.open('#/board?tab=inbox');
    await press(page, page.getByRole('button', { name: 'Sign in' }));
    const dialog = page.getByRole('dialog');
    await type(page, dialog.getByRole('textbox'), await explorer.token('sam', 'STATE_OFFICIAL', 'EX-STATE-SOS'));
    await press(page, dialog.getByRole('button', { name: 'Sign in' }));
    await press(page, page.getByRole('link', { name: /^Acknowledge the advisory "Look-alike/ }));
    await press(page, page.getByRole('form', { name: 'Acknowledge' }).getByRole('button'));
    await page.getByRole('row', { name: /^Acknowledgements.*sam/ }).waitFor();
    expect(page.faults).toEqual([]);
  });
});
