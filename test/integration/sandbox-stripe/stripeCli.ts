import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';

const run = promisify(execFile);
const shim = createRequire(import.meta.url).resolve('@stripe/cli/bin/shim.js');

/** A proxy where nobody listens: the tool's look for newer versions fails at once. Loopback goes around proxies. */
const nowhere = 'http://127.0.0.1:9';

/** Plays a recipe of Stripe's own command line tool against a local Stripe, in its mode. Throws when the tool fails. */
export const trigger = async (stripe: LocalStripe, event: string, ...more: string[]): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), 'stripe-cli-'));
  const target = ['--api-base', stripe.url, '--api-key', stripe.keys.secret];
  try {
    const { stdout } = await run(process.execPath, [shim, 'trigger', event, ...target, ...more], {
      env: {
        ...process.env,
        HOME: home,
        XDG_CONFIG_HOME: home,
        HTTPS_PROXY: nowhere,
        STRIPE_CLI_TELEMETRY_OPTOUT: '1',
      },
    });
    return stdout;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
