/** An incident from its report to a designation, each step by the role that may, in the page. Nothing is asked of the API directly. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Explorer, picture, seriousFindings } from './explorer.ts';

const hostile = '<img src=x onerror="document.title=1"> pages \u202Ecopied';
const suspect = 'eo13848:company/harbor';
const staff = {
  county: ['cleo', 'LOCAL_OFFICIAL', 'EX-COUNTY-CLERK'],
  state: ['sam', 'STATE_OFFICIAL', 'EX-STATE-SOS'],
  cisa: ['cy', 'DHS_CISA_ANALYST', 'US-CISA'],
  odni: ['otto', 'ODNI_ANALYST', 'US-ODNI'],
  justice: ['dora', 'DOJ_OFFICER', 'US-DOJ'],
  treasury: ['tess', 'TREASURY_OFFICER', 'US-TREASURY'],
  department: ['stan', 'STATE_DEPT_OFFICER', 'US-STATE'],
} as const;
type Who = keyof typeof staff;

describe('from the report of an incident to a designation, in the page', () => {
  let explorer: Explorer;
  const tokens = new Map<string, string>();
  const places = new Map<string, string>();
  beforeAll(async () => {
    explorer = await Explorer.start();
    for (const [who, [user, role, org]] of Object.entries(staff)) tokens.set(who, await explorer.token(user, role, org));
  });
  afterAll(() => explorer.end());

  const openAs = async (who: Who, place: string) => await explorer.open(places.get(place) ?? place, tokens.get(who));
  const kept = (page: Page, name: string) => places.set(name, new URL(page.url()).hash);
  const formOf = async (page: Page, step: string): Promise<Locator> => {
    const form = page.getByRole('form', { name: step, exact: true });
    const summary = page.locator('summary').getByText(step, { exact: true });
    await summary.waitFor();
    if (!(await form.isVisible())) await summary.click();
    return form;
  };
  const take = async (page: Page, step: string, fill: (form: Locator) => Promise<unknown> = () => Promise.resolve()) => {
    const form = await formOf(page, step);
    await fill(form);
    await form.getByRole('button', { name: step, exact: true }).click();
  };
  /** Waits for a state; where it does not come, what the page says is wrong is what fails. */
  const stands = async (page: Page, state: string) => {
    const badge = page.locator('h2 .badge').getByText(state, { exact: true });
    await badge.waitFor({ timeout: 10_000 }).catch(async () => {
      const said = await page.locator('.problems, .broken:not(:empty)').allTextContents();
      throw new Error(`Not ${state}. The page says: ${said.join(' | ')} ${await page.locator('h2').first().textContent()}`);
    });
  };

  /** At 200 % zoom of a screen 1280 wide nothing is cut off or scrolled sideways. */
  const fitsAtDoubleZoom = async (page: Page) => {
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('a county reports, with a hostile title that is shown as text', async () => {
    const page = await openAs('county', '#/board?tab=incidents');
    await take(page, 'Report incident', async (form) => {
      await form.getByLabel('Title').fill(hostile);
      await form.getByLabel('Category').selectOption('IMPERSONATION');
      await form.getByLabel('Elections').fill('election:US-2026-11-03');
      await form.getByLabel('States').fill('us:56');
      await form.getByLabel('Is synthetic').selectOption('true');
      await form.getByText('Who may read it').click();
      await form.getByLabel('Marking').selectOption('CLEAR');
    });
    await stands(page, 'REPORTED');
    expect(await page.locator('h2 bdi').textContent()).toBe(hostile);
    expect(await page.title()).toBe('Ostrakon');
    expect(await page.getByRole('main').locator('img').count()).toBe(0);
    await picture(page, 'story-1-reported');
    kept(page, 'incident');
    expect(page.faults).toEqual([]);
  });

  it('CISA triages from its inbox, where the step is ready, and is told at the field what is missing', async () => {
    const page = await openAs('cisa', '#/board?tab=inbox');
    await page.getByRole('link', { name: `Triage the incident "${hostile}"` }).click();
    const form = page.getByRole('form', { name: 'Triage incident' });
    await form.getByRole('button', { name: 'Triage incident' }).click();
    await form.locator('.board-field', { hasText: 'Severity' }).getByText('SEVERITY_REQUIRED').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'story-2-refused');
    await form.getByLabel('Severity').selectOption('HIGH');
    await form.getByRole('button', { name: 'Triage incident' }).click();
    await stands(page, 'TRIAGED');
    await take(page, 'Investigate incident');
    await stands(page, 'UNDER_INVESTIGATION');
    await take(page, 'Confirm incident', async (form) => await form.getByLabel('Material effect').selectOption('NONE'));
    await stands(page, 'CONFIRMED');
  });

  it('ODNI judges who did it; without confidence, basis and alternatives nothing is published, and all three are said', async () => {
    const page = await openAs('odni', 'incident');
    await take(page, 'Draft attribution', async (form) => {
      await form.getByLabel('Actor').fill(suspect);
      await form.getByLabel('Statement').fill('The invented company hosted the pages.');
    });
    await stands(page, 'DRAFT');
    await take(page, 'Coordinate attribution', async (form) => {
      await form.getByLabel('ODNI').check();
      await form.getByLabel('FBI').check();
    });
    await stands(page, 'IN_COORDINATION');
    const publishing = await formOf(page, 'Publish attribution');
    await publishing.getByRole('button', { name: 'Publish attribution' }).click();
    for (const code of ['ATTRIBUTION_WITHOUT_CONFIDENCE', 'ATTRIBUTION_WITHOUT_BASIS', 'BAD_INPUT']) {
      await publishing.getByText(code).waitFor();
    }
    await take(page, 'Edit attribution', async (form) => {
      await form.getByLabel('Confidence').selectOption('MODERATE');
      await form.getByLabel('Basis').fill('Invented hosting records');
      await form.getByLabel('Alternatives').fill('A prank, set aside for its cost.');
    });
    await page.getByRole('cell', { name: 'MODERATE' }).waitFor();
    await take(page, 'Publish attribution');
    await stands(page, 'PUBLISHED');
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'story-3-judgment');
  });

  it('ODNI writes and delivers the assessment of the election', async () => {
    const page = await openAs('odni', '#/board?kind=assessment&id=assessment:US-2026-11-03');
    await take(page, 'Start assessment');
    await stands(page, 'DRAFTING');
    await take(page, 'Edit assessment', async (form) => {
      await form.getByLabel('Nature').fill('Copied pages (invented).');
      await form.getByLabel('Methods').fill('Look-alike domains (invented).');
      await form.getByLabel('Persons involved').fill(suspect);
      await form.getByRole('button', { name: 'Add to not ascertainable' }).click();
      await form.getByLabel('Block').selectOption('GOVERNMENTS');
      await form.getByLabel('Reason').fill('No government is known to stand behind it.');
    });
    await page.getByText('Copied pages (invented).').first().waitFor();
    await take(page, 'Coordinate assessment', async (form) => await form.getByLabel('FBI').check());
    await stands(page, 'IN_COORDINATION');
    await take(page, 'Finalize assessment');
    await stands(page, 'FINAL');
    const delivery = await formOf(page, 'Deliver assessment');
    const day = new Date().toISOString().slice(0, 10);
    await delivery.getByLabel('Delivered at').fill(day);
    for (const [at, agency] of ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE', 'DOJ', 'DHS_CISA'].entries()) {
      await delivery.getByRole('button', { name: 'Add to recipients' }).click();
      await delivery.getByLabel('Agency').nth(at).selectOption(agency);
      await delivery.getByLabel('Received at').nth(at).fill(day);
    }
    await picture(page, 'story-4-delivery');
    await fitsAtDoubleZoom(page);
    await delivery.getByRole('button', { name: 'Deliver assessment' }).click();
    await stands(page, 'DELIVERED');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('CISA examines the election, hears the State office, and decides with all three elements', async () => {
    const page = await openAs('cisa', 'incident');
    await take(page, 'Open interference determination');
    await stands(page, 'OPEN');
    kept(page, 'interference');
    await take(page, 'Consult officials', async (form) => await form.getByLabel('Orgs').fill('EX-STATE-SOS'));
    await stands(page, 'CONSULTING');
    const office = await openAs('state', 'interference');
    await take(office, 'Give consultation input', async (form) => await form.getByLabel('Text').fill('Two offices saw copies (invented).'));
    await office.getByRole('cell', { name: /Two offices saw copies/ }).waitFor();
    const again = await openAs('cisa', 'interference');
    const decide = async (fill: (form: Locator) => Promise<unknown>) => await take(again, 'Decide interference', fill);
    await decide(async (form) => {
      await form.getByLabel('Outcome').selectOption('INTERFERENCE_OCCURRED');
      await form.getByLabel('Foreign actor').fill(suspect);
      await form.getByLabel('UNDERMINE_CONFIDENCE', { exact: true }).check();
      await form.getByLabel('Rationale').fill('See the judgment (invented).');
    });
    await again.getByText('DETERMINATION_TEST_INCOMPLETE').waitFor();
    await decide(async (form) => {
      await form.getByLabel('DECEPTIVE').check();
      await form.getByText('Who may read it').click();
      await form.getByLabel('Marking').selectOption('CLEAR');
    });
    await stands(again, 'DECIDED');
    expect(await seriousFindings(again)).toEqual([]);
    await picture(again, 'story-5-decided');
    const outside = await explorer.open(places.get('interference') ?? '');
    await stands(outside, 'DECIDED');
    expect(await outside.getByText('Two offices saw copies').count()).toBe(0);
    expect(await outside.getByRole('link', { name: 'EXAMPLE HARBOR HOLDING (SYNTHETIC)' }).getAttribute('href')).toContain('#/actor?');
  });

  it('Treasury proposes, three departments concur, Treasury determines', async () => {
    const page = await openAs('treasury', 'incident');
    await take(page, 'Propose determination', async (form) => {
      await form.getByLabel('Actor').fill(suspect);
      await form.getByLabel('Criterion').selectOption('I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT');
    });
    await stands(page, 'PROPOSED');
    kept(page, 'determination');
    await take(page, 'Add evidence', async (form) => await form.getByLabel('Text').fill('Invented hosting records.'));
    await page.getByText('Invented hosting records.').first().waitFor();
    await take(page, 'Review evidence');
    await stands(page, 'EVIDENCE_REVIEW');
    await take(page, 'Consult on determination');
    await stands(page, 'IN_CONSULTATION');
    for (const who of ['department', 'justice', 'cisa'] as const) {
      const other = await openAs(who, 'determination');
      await take(other, 'Respond to consultation', async (form) => await form.getByLabel('Response').selectOption('CONCUR'));
      await other.getByRole('cell', { name: new RegExp(staff[who][0]) }).waitFor();
    }
    const deciding = await openAs('treasury', 'determination');
    await take(deciding, 'Determine', async (form) => await form.getByLabel('Rationale').fill('It hosted the pages (invented).'));
    await stands(deciding, 'DETERMINED');
    await picture(deciding, 'story-6-determined');
    await take(deciding, 'Draft designation');
    await stands(deciding, 'DRAFT');
    kept(deciding, 'designation');
  });

  it('the public sees nothing of the designation before it is published, and the designation then', async () => {
    const outside = await explorer.open(places.get('designation') ?? '');
    await outside.getByText('There is no such designation.').waitFor();
    const page = await openAs('treasury', 'designation');
    await take(page, 'Review designation');
    await stands(page, 'LEGAL_REVIEW');
    await take(page, 'Approve designation');
    await stands(page, 'APPROVED');
    await take(page, 'Publish designation');
    await stands(page, 'ACTIVE');
    await outside.reload();
    await stands(outside, 'ACTIVE');
    expect(await outside.getByRole('heading', { name: 'What you may do' }).count()).toBe(0);
    expect(await seriousFindings(outside)).toEqual([]);
    await picture(outside, 'story-7-designated');
  });

  it('the map has the incident in its State, which Enter shows alone, and the table says the same', async () => {
    const page = await explorer.open('#/board?tab=incidents');
    const state = page.getByRole('link', { name: 'Wyoming: 1' });
    await state.waitFor();
    expect(await page.locator('svg path').count()).toBe(51);
    expect(await page.getByRole('row', { name: 'Wyoming' }).textContent()).toBe('Wyoming1');
    await state.focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 incident', { exact: true }).waitFor();
    expect(new URL(page.url()).hash).toContain('state=WY');
    expect(await page.locator('.card bdi').allTextContents()).toEqual([hostile]);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'board-map');
    await fitsAtDoubleZoom(page);
    await page.getByRole('link', { name: 'All States' }).click();
    await page.getByText(/^[1-9]\d+ incidents$/).waitFor();
    expect(page.faults).toEqual([]);
  });

  it('the pipeline has each record in the column of its state, for those who may see it, and arrow keys go along it', async () => {
    const page = await openAs('treasury', '#/board?tab=pipeline');
    const lane = page.getByRole('region', { name: 'Determinations, section 2(a)' });
    const card = lane.locator('.board-column', { hasText: /^DETERMINED/ }).getByRole('link', { name: /HARBOR/ });
    await card.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'board-pipeline');
    await fitsAtDoubleZoom(page);
    const papers = page.getByRole('region', { name: /^Reports, section 1\(b\)/ });
    const focused = async () => await papers.locator('.board-column:has(a:focus) h3').textContent();
    await papers.getByRole('link').first().focus();
    const before = await focused();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(before);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(before);
    await card.click();
    await stands(page, 'DETERMINED');
    const outside = await explorer.open('#/board?tab=pipeline');
    await outside.getByRole('link', { name: /HARBOR/ }).waitFor();
    expect(await outside.getByRole('region', { name: 'Determinations, section 2(a)' }).getByRole('link').count()).toBe(0);
    expect(outside.faults).toEqual([]);
  });
});
