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
    // What the asked and the recorded name do not share is marked, and what they share is not.
    const agency = page.getByRole('region', { name: 'MATCH' }).getByRole('listitem').filter({ hasText: 'Internet Research Agency' });
    await agency.locator('summary').first().click();
    const compared = agency.getByRole('table').first().locator('tr', { hasText: 'LLC' }).first();
    expect((await compared.locator('mark').allTextContents()).map((text) => text.trim())).toEqual(['LLC']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).press('Enter'),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(51);
    expect(lines.filter((line) => line.includes('CLEARED'))).toHaveLength(1);
    const cleared = page.locator('details', { has: page.locator('summary .badge', { hasText: 'CLEARED' }) });
    if ((await cleared.getAttribute('open')) === null) await cleared.locator('summary').click();
    await cleared.getByLabel('Reason').fill('It is this person after all.');
    await cleared.getByRole('button', { name: 'Reopen this hit' }).press('Enter');
    // The hit counts again, and says what was decided before.
    await page.locator('summary .badge', { hasText: 'CLEARED' }).waitFor({ state: 'detached' });
    const reopened = card.locator('details').first();
    await reopened.locator('summary').click();
    await reopened.getByText('REOPENED').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('forgets the list and its results when somebody else comes, or nobody', async () => {
    const page = await explorer.open('#/screening', await explorer.token('ada', 'TREASURY_OFFICER', 'US-TREASURY'));
    const list = page.getByLabel(/Names, one a line/);
    await list.fill('Evgeny Prigozhin');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByText('1 of 1 screened').waitFor();
    // Another token of the same person, as a provider gives in time, is no other session.
    const other = await explorer.token('ada', 'TREASURY_OFFICER', 'US-TREASURY');
    await page.evaluate(`sessionStorage.setItem('ostrakon-token', '${other}'); dispatchEvent(new Event('ostrakon-session'))`);
    expect(await list.inputValue()).toBe('Evgeny Prigozhin');
    await page.getByText('1 of 1 screened').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('Public', { exact: true }).waitFor();
    expect(await list.inputValue()).toBe('');
    expect(await page.getByText('1 of 1 screened').count()).toBe(0);
    expect(await page.content()).not.toMatch(/Prigozhin/i);
  });

  it('hands a hit on with a reason, which counts until a colleague decides', async () => {
    const page = await explorer.open('#/screening', await explorer.token('ada', 'TREASURY_OFFICER', 'US-TREASURY'));
    await page.getByLabel(/Names, one a line/).fill('Internet Research Agency');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    const hit = page.getByRole('region', { name: 'MATCH' }).locator('details').first();
    await hit.locator('summary').click();
    await hit.getByLabel('Reason').fill('The same name, another town.');
    await hit.getByRole('button', { name: 'Escalate this hit' }).click();
    await page.getByText('Somebody else is asked to decide').first().waitFor();
    expect(await page.locator('summary .badge', { hasText: 'CLEARED' }).count()).toBe(0);
    const colleague = await explorer.open('#/board?tab=inbox', await explorer.token('bea', 'TREASURY_OFFICER', 'US-TREASURY'));
    await colleague.getByText(/Decide whether the screened party "Internet Research Agency" is/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect([...page.faults, ...colleague.faults]).toEqual([]);
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

describe('the screening view where two persons clear', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.startWith({ OSTRAKON_FOUR_EYES: '1' });
  });
  afterAll(() => explorer.end());

  it('lets one propose, refuses that the same person agrees, and clears when another does', async () => {
    const screened = async (user: string) => {
      const page = await explorer.open('#/screening', await explorer.token(user, 'TREASURY_OFFICER', 'US-TREASURY'));
      await page.getByLabel(/Names, one a line/).fill('Evgeny Prigozhin');
      await page.getByRole('button', { name: 'Screen', exact: true }).click();
      const hit = page.locator('details').first();
      await hit.locator('summary').click();
      await hit.getByLabel('Reason').fill(`Another person, says ${user}.`);
      return { page, hit };
    };
    const ada = await screened('ada');
    await ada.hit.getByRole('button', { name: 'Clear this hit' }).click();
    await ada.page.getByText('A second person must agree').waitFor();
    await ada.hit.getByLabel('Reason').fill('I am sure.');
    await ada.hit.getByRole('button', { name: 'Clear this hit' }).click();
    await ada.hit.getByRole('alert').waitFor();
    expect(await ada.page.locator('.badge', { hasText: 'CLEARED' }).count()).toBe(0);

    const bea = await screened('bea');
    await bea.page
      .getByText(/PROPOSED/)
      .first()
      .waitFor();
    await bea.hit.getByRole('button', { name: 'Clear this hit' }).click();
    await bea.page.locator('summary .badge', { hasText: 'CLEARED' }).waitFor();
    if ((await bea.hit.getAttribute('open')) === null) await bea.hit.locator('summary').click();
    await bea.page.getByText('Agreed by bea.').waitFor();
  });
});
