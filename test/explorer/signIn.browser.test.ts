import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Explorer, picture, seriousFindings } from './explorer.ts';
import { audience, clientId, TestProvider } from './provider.ts';
import type { Fault } from './provider.ts';

/** An advisory that members of its community see, and the public does not. */
const green = /Look-alike pages of election offices/;

describe('signing in at an identity provider', () => {
  let provider: TestProvider;
  let explorer: Explorer;
  beforeAll(async () => {
    provider = await TestProvider.start();
    explorer = await Explorer.startWith(provider.env());
  });
  afterEach(() => {
    provider.fault = null;
    provider.lifetime = 300;
    provider.givesRefreshTokens = false;
  });
  afterAll(async () => {
    await explorer.end();
    await provider.end();
  });

  const home = () => `http://127.0.0.1:${explorer.port}/explorer/`;
  const begin = async (page: Page) => {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /^Sign in at 127/ }).click();
  };
  const token = (page: Page) => page.evaluate<string | null>("sessionStorage.getItem('ostrakon-token')");

  it('comes back to the place where one was, and shows what the role may see until one signs out', async () => {
    const page = await explorer.open('#/board?tab=sharing');
    await page.getByText(/^\d+ advisories$/).waitFor();
    expect(await page.getByText(green).count()).toBe(0);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /^Sign in at 127/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'sign-in');
    await page.getByRole('button', { name: /^Sign in at 127/ }).click();
    await page.getByText(green).first().waitFor();
    await page.getByText('STATE_OFFICIAL · EX-STATE-SOS').waitFor();
    // No code stays in the address or in the history.
    expect(page.url()).toBe(`${home()}#/board?tab=sharing`);
    expect(Object.fromEntries(provider.asked.at(-1)!)).toMatchObject({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: home(),
      scope: 'openid offline_access',
      audience,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    await page.reload();
    await page.getByText(green).first().waitFor();
    expect(page.faults.filter((fault) => !fault.startsWith(`asked ${provider.issuer}`))).toEqual([]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(home());
    await page.getByText('Public', { exact: true }).waitFor();
    expect(Object.fromEntries(provider.left.at(-1)!)).toEqual({
      client_id: clientId,
      post_logout_redirect_uri: home(),
      id_token_hint: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await page.goto(`${home()}#/board?tab=sharing`);
    await page.getByText(/^\d+ advisories$/).waitFor();
    expect(await page.getByText(green).count()).toBe(0);
  });

  const faults: [what: Fault, said: RegExp][] = [
    ['another state', /belongs to no sign-in begun in this tab/],
    ['code of another sign-in', /refused the sign-in \(invalid_grant\)/],
    ['another issuer', /ID token is of another issuer/],
    ['another nonce', /ID token belongs to another sign-in/],
    ['no roles', /gives you no role here/],
    ['denied', /refused the sign-in \(access_denied\)/],
  ];
  it.each(faults)('signs nobody in with %s, and says why', async (fault, said) => {
    provider.fault = fault;
    const page = await explorer.open('');
    await begin(page);
    await page.getByRole('alert').getByText(said).waitFor();
    expect(await token(page)).toBeNull();
    await page.getByText('Public', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    // What is wrong once is not wrong for ever.
    provider.fault = null;
    await begin(page);
    await page.getByText('STATE_OFFICIAL').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('takes no code that somebody else put into a link', async () => {
    const page = await explorer.open('?code=abc&state=def#/network');
    await page.getByRole('alert').getByText('belongs to no sign-in').waitFor();
    expect(page.faults.filter((fault) => fault.startsWith('asked'))).toEqual([]);
  });

  it('ends with its token where the provider gives no other, and says so', async () => {
    provider.lifetime = 3;
    const page = await explorer.open('');
    await begin(page);
    await page.getByText('STATE_OFFICIAL').waitFor();
    await page.getByRole('alert').getByText('Your session has ended').waitFor();
    await page.getByText('Public', { exact: true }).waitFor();
    expect(await token(page)).toBeNull();
  });

  it('goes on with a new token where the provider gives one', async () => {
    provider.lifetime = 6;
    provider.givesRefreshTokens = true;
    const page = await explorer.open('');
    await begin(page);
    await page.getByText('STATE_OFFICIAL').waitFor();
    const first = await token(page);
    provider.lifetime = 300;
    const before = provider.refreshes;
    for (let tries = 0; tries < 50 && (await token(page)) === first; tries += 1) await page.waitForTimeout(100);
    expect(await token(page)).not.toBe(first);
    expect(provider.refreshes).toBe(before + 1);
    await page.getByText('STATE_OFFICIAL').waitFor();
  });
});
