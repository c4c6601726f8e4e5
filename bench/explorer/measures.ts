/** What is measured of the explorer, in a real Chromium. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

const viewport = { width: 1280, height: 900 };

export interface FirstView {
  /** From going to the address until the search box takes text, each in a browser context without a cache. */
  readonly interactiveMs: readonly number[];
  /** All scripts and styles that were fetched for it, each compressed by itself. */
  readonly gzipBytes: number;
}

export async function firstView(browser: Browser, origin: string, rounds: number): Promise<FirstView> {
  const interactiveMs: number[] = [];
  let gzipBytes = 0;
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(response.url())) bodies.push(response.body());
    });
    const began = performance.now();
    await page.goto(`${origin}/explorer/`, { waitUntil: 'commit' });
    await page.getByRole('searchbox').or(page.getByRole('combobox')).or(page.getByRole('textbox')).first().fill('a');
    interactiveMs.push(performance.now() - began);
    gzipBytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    await context.close();
  }
  return { interactiveMs, gzipBytes };
}

const marksOf = (page: Page, name: string) =>
  page.evaluate<number[]>(`performance.getEntriesByName('${name}').map(({ startTime }) => startTime)`);

/** Milliseconds from the click on an expand button to the first frame with the neighbourhood, table and all. */
export async function expansions(
  browser: Browser,
  origin: string,
  start: string,
  name: string,
  rounds: number,
): Promise<readonly number[]> {
  const page = await openNetwork(browser, `${origin}/explorer/#/network?ids=${encodeURIComponent(start)}`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.getByRole('button', { name: `Expand ${name}`, exact: false }).click();
    await page.getByText(/^20[0-9] actors and/).waitFor();
    await settle(page);
    const [asked = 0] = (await marksOf(page, 'network-asked')).slice(-1);
    const drawn = (await marksOf(page, 'network-drawn')).find((at) => at > asked);
    times.push((drawn ?? Number.POSITIVE_INFINITY) - asked);
    await page.getByRole('button', { name: `Collapse ${name}`, exact: false }).click();
    await page.getByText(/^2 actors and/).waitFor();
    await settle(page);
  }
  await page.context().close();
  return times;
}

export interface Panning {
  /** From going to the address until the picture is drawn, all answered. */
  readonly drawnMs: number;
  readonly framesPerSecond: number;
  /** 95th percentile and longest time between frames. */
  readonly p95Ms: number;
  readonly longestMs: number;
}

/** Frames while the picture is dragged about for some seconds, once its layout has settled. */
export async function panning(browser: Browser, origin: string, place: string, status: RegExp, seconds: number): Promise<Panning> {
  const page = await openNetwork(browser, `${origin}/explorer/${place}`);
  await page.getByText(status).waitFor({ timeout: 120_000 });
  await settle(page);
  const [drawnMs = 0] = await marksOf(page, 'network-drawn');
  const box = await page.locator('.canvas .room').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  // A corner, where no node is: dragging a node would pin it.
  const [x, y] = [box.x + 6, box.y + 6];
  await page.evaluate(
    'window.frames_ = []; (function frame(at) { window.frames_.push(at); window.request_ = requestAnimationFrame(frame); })(performance.now())',
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = performance.now() + seconds * 1000;
  for (let step = 0; performance.now() < until; step++) {
    await page.mouse.move(x + 150 + 140 * Math.sin(step / 20), y + 150 + 140 * Math.cos(step / 20));
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  const frames = await page.evaluate<number[]>('cancelAnimationFrame(window.request_), window.frames_');
  await page.mouse.up();
  await page.context().close();
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    drawnMs,
    framesPerSecond: (gaps.length * 1000) / gaps.reduce((sum, gap) => sum + gap, 0),
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longestMs: sorted.at(-1) ?? 0,
  };
}

async function openNetwork(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(address);
  await page.getByRole('region', { name: 'Actors shown' }).waitFor({ timeout: 120_000 });
  return page;
}

/** Waits until the layout has posted nothing for a while. */
async function settle(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    await page.waitForTimeout(1_500);
    const { length } = await marksOf(page, 'network-laid-out');
    if (length === before && length > 0) return;
    before = length;
  }
}
