import { z } from 'zod';
import { freePort } from '../sandbox/demo/freePort.ts';
import { launchBrowser } from '../test/e2e/preview/browser.ts';
import { startChild } from './childProcess.ts';
import { atMost, type BenchOptions, type Figure, noted } from './figure.ts';
import { percentile } from './percentile.ts';

const OPENINGS = 30;

const session = z.object({ portalId: z.int() });
const people = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

/**
 * Runs in the page before anything else: notes when the answer to a card's question is there, and when the words of its
 * first row are on the page.
 */
const WATCH = `
  const ask = window.fetch;
  window.fetch = async (...call) => {
    const answer = await ask(...call);
    if (String(call[1]?.body ?? '').includes('/v1/card?')) window.repliedAt ??= performance.now();
    return answer;
  };
  new MutationObserver(() => {
    if (window.paintedAt || !window.repliedAt || !document.body?.innerText.includes('Lifetime revenue')) return;
    requestAnimationFrame(() => { window.paintedAt ??= performance.now(); });
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/**
 * Opens the billing of contacts on the local record page, thirty times: from the server's reply to the first frame that
 * shows it, through HubSpot's worker and its remote components.
 */
export async function* paintBench(_options: BenchOptions): AsyncIterable<Figure> {
  const port = await freePort();
  const options = ['--customers', '60', '--life', '0', '--port', String(port)];
  const demo = startChild(['--import', 'tsx', 'sandbox/demo/main.ts', ...options], null);
  const browser = await launchBrowser();
  try {
    await demo.next();
    const base = `http://127.0.0.1:${port}`;
    const ask = async (path: string) => (await fetch(`${base}/__preview/${path}`)).json();
    const { portalId } = session.parse(await ask('session'));
    const { results } = people.parse(await ask('crm/records?objectTypeId=0-1&limit=100'));
    const paying = results.filter(({ properties }) => Number(properties['clearsync_mrr'] ?? 0) > 0);
    const page = await (
      await browser.newContext({ viewport: { width: 1200, height: 900 }, bypassCSP: true })
    ).newPage();
    await page.addInitScript(WATCH);
    const waits: number[] = [];
    for (let opened = 0; opened < OPENINGS; opened += 1) {
      await page.goto(`${base}/contacts/${portalId}/record/0-1/${paying[opened % paying.length]?.id}`);
      await page.waitForFunction('window.paintedAt !== undefined');
      waits.push(Number(await page.evaluate('window.paintedAt - window.repliedAt')));
    }
    yield noted('paint: reply → first paint of a card, p50', percentile(waits, 50), 'ms');
    yield atMost('paint: reply → first paint of a card, p95', percentile(waits, 95), 'ms', 300);
  } finally {
    await browser.close();
    await demo.stop();
  }
}
