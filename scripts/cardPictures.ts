// `node --import tsx scripts/cardPictures.ts http://127.0.0.1:PORT` takes the pictures that HubSpot's card library shows
// (`previewImage` of the cards' hsmeta files) from a running demo: of each card, on the contact or company with most MRR.
import path from 'node:path';
import { z } from 'zod';
import { launchBrowser } from '../test/e2e/preview/browser.ts';

const base = z.url().parse(process.argv[2]);
const folder = path.resolve(import.meta.dirname, '../src/app/cards');

const session = z.object({ portalId: z.int() });
const records = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});
const ask = async (what: string): Promise<unknown> => (await fetch(`${base}/__preview/${what}`)).json();

const { portalId } = session.parse(await ask('session'));
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1400, height: 1400 }, deviceScaleFactor: 2 });
const page = await context.newPage();
for (const [objectTypeId, name] of [
  ['0-1', 'contact'],
  ['0-2', 'company'],
] as const) {
  const { results } = records.parse(await ask(`crm/records?objectTypeId=${objectTypeId}&limit=100`));
  const mrr = ({ properties }: (typeof results)[number]) => Number(properties['clearsync_mrr'] ?? 0);
  const [most] = results.sort((a, b) => mrr(b) - mrr(a));
  if (!most) throw new Error(`There is no ${name}.`);
  const places: [place: string, address: string][] = [
    ['tab', `contacts/${portalId}/record/${objectTypeId}/${most.id}`],
    ['sidebar', `contacts/${portalId}/record/${objectTypeId}/${most.id}`],
    ['preview', `?objectTypeId=${objectTypeId}&preview=${most.id}`],
  ];
  for (const [place, address] of places) {
    await page.goto(new URL(address, base).href);
    const card = page.locator(`section:has([data-extension="${name}_billing_${place}"])`).last();
    await card.getByText('Lifetime revenue').first().waitFor();
    const file = `${name}-${place}.png`;
    await card.screenshot({ path: path.join(folder, file) });
    console.log(file);
  }
}
await browser.close();
