import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of an installed Chromium, or null: then the tests that need one are skipped. */
export const browserPath: string | null =
  candidates.find((candidate): candidate is string => candidate !== undefined && existsSync(candidate)) ??
  null;

if (browserPath === null) {
  console.warn('Skipped: no Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH.');
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/** Starts Chromium without a window. Throws when none is installed. */
export async function launchBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error('No Chromium is installed');
  return chromium.launch({ executablePath: browserPath, args });
}
