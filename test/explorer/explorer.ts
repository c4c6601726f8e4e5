import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { freePort, Processes } from '../e2e/processes.ts';

const root = join(import.meta.dirname, '..', '..');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Screenshots of the stories, kept as artefacts and shown in the guides. */
const pictures = join(root, 'dist', 'screenshots');

/** The explorer as users meet it: a real server over a data directory of its own, and a real Chromium. */
export class Explorer {
  readonly processes: Processes;
  readonly port: number;
  readonly #browser: Browser;

  private constructor(processes: Processes, port: number, browser: Browser) {
    this.processes = processes;
    this.port = port;
    this.#browser = browser;
  }

  /**
   * Starts it on the bundled data.
   *
   * @param imports arguments of `ostrakon import`, carried out before the start
   */
  static async start(...imports: readonly (readonly string[])[]): Promise<Explorer> {
    return Explorer.startWith({}, ...imports);
  }

  /** Starts it with an environment of its own. */
  static async startWith(env: Record<string, string>, ...imports: readonly (readonly string[])[]): Promise<Explorer> {
    execFileSync(process.execPath, ['gateway/pages/ensure.mjs'], { cwd: root, stdio: 'ignore' });
    const processes = await Processes.in({ LOG_LEVEL: 'warn', NEO4J_URI: '', ...env });
    try {
      for (const args of imports) {
        const { code, output } = await processes.run(['cli/main.ts', 'import', ...args]);
        if (code !== 0) throw new Error(`import ${args.join(' ')} ended with ${code}:\n${output}`);
      }
      const port = await freePort();
      await processes.serve(['gateway/main.ts'], port);
      const executablePath = process.env['CHROMIUM'] ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
      });
      return new Explorer(processes, port, browser);
    } catch (error) {
      await processes.end();
      throw error;
    }
  }

  /** A development token. */
  async token(user: string, role: string, org: string): Promise<string> {
    const { output } = await this.processes.run(['cli/main.ts', 'token', '--user', user, '--role', role, '--org', org]);
    return /[\w-]+\.[\w-]+\.[\w-]+/.exec(output)?.[0] ?? '';
  }

  /** A page at a place such as `#/actor?id=ofac:1`, signed in where a token is given. Its console errors and foreign requests are in `faults`. */
  async open(place: string, token?: string): Promise<Page & { readonly faults: string[] }> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 } });
    const origin = `http://127.0.0.1:${this.port}`;
    if (token !== undefined) await context.addInitScript(`sessionStorage.setItem('ostrakon-token', ${JSON.stringify(token)})`);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) faults.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${origin}/explorer/${place}`);
    return Object.assign(page, { faults });
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await this.processes.end();
  }
}

/** What axe finds serious or critical on a page: `rule: element` each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>('axe.run()');
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Keeps a picture of a page under dist/screenshots. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
