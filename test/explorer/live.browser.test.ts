import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, picture, seriousFindings } from './explorer.ts';

const hint = 'Something you can see has changed.';

describe('the explorer while others work', () => {
  let explorer: Explorer;
  let cisa: string;
  beforeAll(async () => {
    explorer = await Explorer.start();
    cisa = await explorer.token('cy', 'DHS_CISA_ANALYST', 'US-CISA');
  });
  afterAll(() => explorer.end());

  async function report(title: string, marking: object): Promise<void> {
    const query = 'mutation Report($input: ReportIncidentInput!) { reportIncident(input: $input) { id } }';
    const response = await fetch(`http://127.0.0.1:${explorer.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cisa}` },
      body: JSON.stringify({ query, variables: { input: { title, ...marking } } }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    expect(errors).toBeUndefined();
  }

  it('says that something has changed to who may see it, and shows it when asked to', async () => {
    const [officer, everybody] = [await explorer.open('#/board?tab=incidents', cisa), await explorer.open('#/board?tab=incidents')];
    await Promise.all([officer, everybody].map((page) => page.getByText(/incidents/i).first().waitFor())); // prettier-ignore
    await report('A door was found open', { marking: 'AMBER', recipientOrgs: ['US-CISA'] });
    await officer.getByText(hint).waitFor();
    expect(await everybody.getByText(hint).count()).toBe(0);
    await report('A window was found open', { marking: 'CLEAR' });
    await everybody.getByText(hint).waitFor();
    expect(await seriousFindings(everybody)).toEqual([]);
    await picture(everybody, 'live-hint');
    expect(await everybody.getByText('A window was found open').count()).toBe(0);
    await everybody.getByRole('button', { name: 'Refresh' }).click();
    await everybody.getByText('A window was found open').waitFor();
    expect(await everybody.getByText(hint).count()).toBe(0);
    await everybody.emulateMedia({ media: 'print' });
    await report('A gate was found open', { marking: 'CLEAR' });
    await everybody.getByText(hint).waitFor({ state: 'attached' });
    expect(await everybody.getByText(hint).isVisible()).toBe(false);
    expect([...officer.faults, ...everybody.faults]).toEqual([]);
  });

  it('says nothing of what the page itself has changed', async () => {
    const [mine, theirs] = [await explorer.open('#/board?tab=incidents', cisa), await explorer.open('#/board?tab=incidents')];
    await mine.locator('summary').getByText('Report incident', { exact: true }).click();
    const form = mine.getByRole('form', { name: 'Report incident', exact: true });
    await form.getByLabel('Title').fill('A fence was found open');
    await form.getByLabel('Category').selectOption('IMPERSONATION');
    await form.getByLabel('Is synthetic').selectOption('true');
    await form.getByText('Who may read it').click();
    await form.getByLabel('Marking').selectOption('CLEAR');
    await form.getByRole('button', { name: 'Report incident', exact: true }).click();
    await theirs.getByText(hint).waitFor();
    // Both pages were told at one time; this one would have said so by now.
    await mine.waitForTimeout(500);
    expect(await mine.getByText(hint).count()).toBe(0);
    await report('A hatch was found open', { marking: 'RED', namedRecipients: ['cy'] });
    await mine.getByText(hint).waitFor();
    expect(mine.faults).toEqual([]);
  });
});
