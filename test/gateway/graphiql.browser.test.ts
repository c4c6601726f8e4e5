import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { tinyGateway } from './tinyGraph.ts';
import type { TinyGateway } from './tinyGraph.ts';

const root = join(import.meta.dirname, '..', '..');

describe('GraphiQL', () => {
  let gateway: TinyGateway;
  let browser: Browser;
  beforeAll(async () => {
    execFileSync(process.execPath, ['gateway/pages/ensure.mjs'], { cwd: root, stdio: 'ignore' });
    gateway = await tinyGateway({ pagesDir: join(root, 'dist', 'pages') });
    const executablePath = process.env['CHROMIUM'] ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
  });

  it('loads without asking any other host and runs a query', async () => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(gateway.origin)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`${gateway.origin}/graphiql/?query=${encodeURIComponent('{ person(id: "9") { name } }')}`);
    // The button is drawn before the editor holds the query it runs.
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'person' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response', { hasText: /Person\s9/ }).waitFor();
    expect(foreign).toEqual([]);
    expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    expect(await page.getByRole('navigation', { name: 'Examples' }).getByRole('link').allTextContents()).toEqual([
      'Analyst',
      'Analyst: who matters',
      'Sanctions officer',
      'Election official',
      'Dashboard',
      'Public',
    ]);
    await page.close();
  });

  it('opens a question of a role in the editor, with how to get a token for it', async () => {
    const page = await browser.newPage();
    await page.goto(`${gateway.origin}/graphiql/`);
    const picker = page.getByLabel('Questions by role');
    expect(await picker.locator('optgroup').evaluateAll((groups) => groups.map((group) => group.getAttribute('label')))).toEqual([
      'ODNI',
      'Homeland Security',
      'Justice',
      'Treasury',
      'State Department',
      'State official',
      'Local official',
      'Private sector',
      'Public',
    ]);
    expect(await picker.locator('option').count()).toBe(1 + 45);
    await picker.selectOption('32-what-must-i-do');
    await page.waitForURL(/example=32-what-must-i-do/);
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'WhatMustIDo' }).waitFor();
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'LOCAL_OFFICIAL' }).first().waitFor();
    expect(await page.getByLabel('Questions by role').inputValue()).toBe('32-what-must-i-do');
    await page.close();
  });
});
