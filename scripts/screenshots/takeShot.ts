import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Samples, Shot } from './shots.ts';

/** Where shots are taken, and where they go. */
export type Studio = { browser: Browser; url: string; samples: Samples; folder: string };

const WAIT = 15_000;

const faultsOf = async (page: Page): Promise<string[]> => {
  const unknown = await page
    .locator('.unknown')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-component') ?? 'no name'));
  const crashes = await page.locator('.crash').allTextContents();
  const [wide, shown] = await Promise.all([
    page.evaluate<number>('document.documentElement.scrollWidth'),
    page.evaluate<number>('document.documentElement.clientWidth'),
  ]);
  return [
    ...unknown.map((name) => `the component ${name} has no drawing`),
    ...crashes.map((text) => `an extension crashed: ${text}`),
    ...(wide > shown ? [`the page is ${wide} px wide where ${shown} px are shown`] : []),
  ];
};

const enterState = async (url: string, state: string): Promise<void> => {
  const answer = await fetch(`${url}/__preview/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state }),
  });
  if (!answer.ok) throw new Error(`the sandbox refused the state ${state}: ${await answer.text()}`);
};

/**
 * Takes one shot at one width and answers what is wrong with the page; the picture is written in any case. A page that
 * does not get ready is a fault, too.
 */
const takeAt = async (studio: Studio, shot: Shot, width: number): Promise<string[]> => {
  const context = await studio.browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  const faults: string[] = [];
  try {
    await page.goto(studio.url + shot.path(studio.samples));
    const ready = shot.ready.startsWith('css=') ? page.locator(shot.ready) : page.getByText(shot.ready);
    await ready.first().waitFor();
    await shot.act?.(page);
  } catch (error) {
    faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  faults.push(...(await faultsOf(page)));
  await page.screenshot({ path: join(studio.folder, `${shot.name}-${width}.png`), fullPage: true });
  await context.close();
  return faults;
};

/** Takes all of the shots in their states; prints each name and answers how many of the pictures have a fault. */
export const takeShots = async (studio: Studio, shots: readonly Shot[]): Promise<number> => {
  let bad = 0;
  for (const shot of shots) {
    await enterState(studio.url, shot.state ?? 'normal');
    for (const width of shot.widths ?? [1200, 340]) {
      const faults = await takeAt(studio, shot, width);
      process.stdout.write(`${shot.name}-${width}.png${faults.map((fault) => `\n  ! ${fault}`).join('')}\n`);
      if (faults.length > 0) bad += 1;
    }
  }
  await enterState(studio.url, 'normal');
  return bad;
};
