import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { STAFF_DOMAIN } from '../../sandbox/demo/showcase.ts';
import { watchImport } from '../../sandbox/demo/watchImport.ts';
import { findSamples } from './findSamples.ts';
import * as shots from './shots.ts';
import { startStage } from './startStage.ts';
import { type Studio, takeShots } from './takeShot.ts';

const executablePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path): path is string => path !== undefined && existsSync(path),
);
if (!executablePath) throw new Error('No Chromium found. Install it or set CHROMIUM_PATH.');

const { values } = parseArgs({ options: { out: { type: 'string', default: 'screenshots' } } });
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });

const stage = await startStage();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const { api, preview, platforms, portalId, showcase } = stage;
const { stripe, hubspot } = platforms;
let bad = 0;
try {
  const progress = async () => (await api.home()).progress;
  const studio = async (): Promise<Studio> => ({
    browser,
    url: preview.url,
    folder,
    samples: { ...(await findSamples(hubspot.url, portalId)), ...showcase },
  });
  bad += await takeShots(await studio(), shots.beforeKey);
  const connection = await api.saveKey(stripe.keys.restricted);
  bad += await takeShots(await studio(), shots.afterKey);
  await api.choose({ syncFilter: 'everyone', excludedDomains: [STAFF_DOMAIN] });
  stripe.faults.add([{ match: { path: '/v1/charges' }, kind: 'hang', ms: 800 }]);
  await api.startImport(connection.id);
  bad += await takeShots(await studio(), shots.importing);
  stripe.faults.clear();
  await watchImport('importing', progress);
  bad += await takeShots(await studio(), shots.afterImport);
  bad += await takeShots(await studio(), shots.approving);
  await watchImport('writing', progress);
  bad += await takeShots(await studio(), [...shots.running, ...shots.controlRoom]);
  bad += await takeShots(await studio(), [...shots.showcase, ...shots.inOtherLanguages]);
  bad += await takeShots(await studio(), shots.withoutBilling(showcase.addCompany()));
} finally {
  await browser.close();
  await stage.stop();
}
if (bad > 0) {
  process.stderr.write(`${bad} pictures show a fault; see the lines with !\n`);
  process.exitCode = 1;
}
