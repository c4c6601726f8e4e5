import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

const green = /Look-alike pages of election offices/;

describe('the election board of the explorer', () => {
  let explorer: Explorer;
  let official: string;
  beforeAll(async () => {
    explorer = await Explorer.start();
    official = await explorer.token('sam', 'STATE_OFFICIAL', 'EX-STATE-SOS');
  });
  afterAll(() => explorer.end());

  it('shows that the assessment of 2020 was 20 days late', async () => {
    const page = await explorer.open('#/board');
    await page.getByText('delivered 2021-01-07, 20 days late').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'board-overview');
    expect(page.faults).toEqual([]);
  });

  it('shows a GREEN advisory to a State official, and to the public nothing of it', async () => {
    const member = await explorer.open('#/board?tab=sharing', official);
    await member.getByText(green).first().waitFor();
    expect(await seriousFindings(member)).toEqual([]);
    await picture(member, 'board-sharing');
    const outsider = await explorer.open('#/board?tab=sharing');
    await outsider.getByText(/^\d+ advisories$/).waitFor();
    await outsider.getByText(/Password guessing against public websites/).waitFor({ timeout: 5_000 });
    expect(await outsider.getByText(green).count()).toBe(0);
    expect(outsider.faults).toEqual([]);
  });

  it('takes a State official from the GREEN advisory in the inbox to its page, where acknowledging it is ready', async () => {
    const page = await explorer.open('#/board?tab=inbox', official);
    await page.getByRole('link', { name: /^Acknowledge the advisory "Look-alike/ }).click();
    const form = page.getByRole('form', { name: 'Acknowledge' });
    await form.waitFor();
    expect(await page.locator('h2 .marking').textContent()).toBe('TLP:GREEN');
    await page.getByRole('link', { name: 'incident:EX-green' }).waitFor();
    await picture(page, 'board-advisory');
    await form.getByRole('button').click();
    await page.getByRole('row', { name: /^Acknowledgements.*sam/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('hides the page of a GREEN advisory from the public', async () => {
    const outsider = await explorer.open('#/board?kind=advisory&id=advisory:EX-lookalikes');
    await outsider.getByText('There is no such advisory.').waitFor();
    expect(await outsider.getByText(green).count()).toBe(0);
  });

  it('shows a State official what must be done', async () => {
    const page = await explorer.open('#/board?tab=inbox', official);
    await page.getByText(/[1-9]\d* to do/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('says of an incident that the public may not see what it says of one that does not exist', async () => {
    const say = async (id: string) => {
      const page = await explorer.open(`#/board?incident=${id}`);
      await page.getByText('There is no such incident.').waitFor();
      return await page.getByRole('main').textContent();
    };
    expect(await say('incident:EX-green')).toBe(await say('incident:EX-none'));
  });
});
