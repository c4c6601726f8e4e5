import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

const prigozhin = 'ofac:21171';
const text = 'Seen twice, <b>says</b> the source (invented).';

describe('saved views and notes', () => {
  let explorer: Explorer;
  let [ana, col, lee] = ['', '', ''];
  beforeAll(async () => {
    explorer = await Explorer.start();
    ana = await explorer.token('ana', 'ODNI_ANALYST', 'US-ODNI');
    col = await explorer.token('col', 'ODNI_ANALYST', 'US-ODNI');
    lee = await explorer.token('lee', 'LOCAL_OFFICIAL', 'elsewhere');
  });
  afterAll(() => explorer.end());

  it('an analyst saves the links that are drawn, a colleague opens them, and others do not see that there is one', async () => {
    const page = await explorer.open(`#/network?ids=${prigozhin}`, ana);
    await page.getByRole('link', { name: 'Save this view' }).click();
    const form = page.getByRole('form', { name: 'Save this view' });
    await form.getByRole('button', { name: 'Save the view' }).click();
    // All that is wrong, where it belongs.
    await form.getByText('title must have 1 to 200 characters').waitFor();
    await form.getByText('AMBER_NEEDS_RECIPIENT_ORGS').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByLabel('Title').fill('Around Prigozhin');
    await form.getByLabel('What it shows and why').fill(text);
    await form.getByLabel('Organisations that may read it').fill('US-ODNI');
    await form.getByRole('button', { name: 'Save the view' }).click();
    await page.getByText('1 that you may open').waitFor();
    await picture(page, 'saved');

    const other = await explorer.open('#/saved', col);
    const card = other.getByRole('listitem').filter({ hasText: 'Around Prigozhin' });
    await card.getByText('TLP:AMBER', { exact: true }).waitFor();
    expect(await card.textContent()).toContain(text);
    expect(await card.getByRole('button').count()).toBe(0);
    await card.getByRole('link').first().click();
    await other.waitForURL(/#\/network\?ids=ofac%3A21171/);

    for (const token of [undefined, lee]) {
      const outsider = await explorer.open('#/saved', token);
      await outsider.getByText('0 that you may open').waitFor();
      expect(await outsider.getByText('Around Prigozhin').count()).toBe(0);
    }
    expect([...page.faults, ...other.faults]).toEqual([]);
  });

  it('a note is written on an actor and read by those its marking names', async () => {
    const page = await explorer.open(`#/actor?id=${prigozhin}`, ana);
    const notes = page.getByRole('region', { name: 'Notes' });
    await notes.getByText('None that you may read.').waitFor();
    await notes.getByLabel('Note', { exact: true }).fill(text);
    await notes.getByLabel('Marking').selectOption('AMBER_STRICT');
    await notes.getByLabel('Organisations that may read it').fill('US-ODNI');
    await notes.getByRole('button', { name: 'Write the note' }).click();
    await notes.getByText(text).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'notes');

    const other = (await explorer.open(`#/actor?id=${prigozhin}`, col)).getByRole('region', { name: 'Notes' });
    await other.getByText(text).waitFor();
    expect(await other.getByRole('button', { name: 'Remove this note' }).count()).toBe(0);
    const outsider = (await explorer.open(`#/actor?id=${prigozhin}`)).getByRole('region', { name: 'Notes' });
    await outsider.getByText('None that you may read.').waitFor();

    await notes.getByRole('button', { name: 'Remove this note' }).click();
    await notes.getByText('None that you may read.').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('a note is written beside the drawn links on the one actor that is picked', async () => {
    const page = await explorer.open(`#/network?ids=${prigozhin}`, ana);
    const shown = page.getByRole('region', { name: 'Actors shown' });
    await shown.getByRole('checkbox', { name: /Pick PRIGOZHIN/ }).check();
    const notes = page.getByRole('region', { name: 'Notes' });
    await notes.getByLabel('Note', { exact: true }).fill(text);
    await notes.getByLabel('Marking').selectOption('AMBER_STRICT');
    await notes.getByLabel('Organisations that may read it').fill('US-ODNI');
    await notes.getByRole('button', { name: 'Write the note' }).click();
    await notes.getByText(text).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await notes.getByRole('button', { name: 'Remove this note' }).click();
    await notes.getByText('None that you may read.').waitFor();
    expect(page.faults).toEqual([]);
  });
});
