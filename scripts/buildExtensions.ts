import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { z } from 'zod';

/** The part of a card's, settings' or page's hsmeta file that names what is to be bundled. */
const extensionMeta = z.object({
  type: z.enum(['card', 'settings', 'page']),
  config: z.object({ entrypoint: z.string() }),
});

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'src');
const output = path.join(root, 'dist', 'extensions');

/** What each extension should weigh, minified: HubSpot fetches a bundle for every card that is opened. */
const AIM_KB = 60;
/** Above which the build fails, by the name of the entry file; others fail above the aim. */
const CEILINGS: Readonly<Record<string, { kB: number; why: string }>> = {
  SettingsPage: { kB: 69, why: 'the wizard and the control room; opened by an admin, not on a record' },
  Pages: { kB: 79, why: 'six pages in one bundle, as the platform wants it; opened on purpose' },
};

function entrypoints(): string[] {
  const files = ['cards', 'settings', 'pages'].flatMap((folder) =>
    readdirSync(path.join(source, 'app', folder))
      .filter((name) => name.endsWith('-hsmeta.json'))
      .map((name) => path.join(source, 'app', folder, name)),
  );
  const named = files.map(
    (file) => extensionMeta.parse(JSON.parse(readFileSync(file, 'utf8'))).config.entrypoint,
  );
  return [...new Set(named)].map((entrypoint) => path.join(source, entrypoint));
}

/**
 * Bundles with HubSpot's own builder, as it does after an upload; an error ends the process with its message.
 * The builder empties its folder each time, so each extension gets one of its own first. Answers whether the bundle stays
 * below its ceiling, and prints its size.
 */
async function build(entryPoint: string): Promise<boolean> {
  const own = mkdtempSync(path.join(tmpdir(), 'clearsync-extension-'));
  await remoteBuild({ root: path.dirname(entryPoint), entryPoint, outputDir: own, logLevel: 'error' });
  cpSync(own, output, { recursive: true });
  rmSync(own, { recursive: true });
  const name = path.basename(entryPoint).replace(/\.[jt]sx?$/, '');
  const kB = statSync(path.join(output, `${name}.js`)).size / 1000;
  const ceiling = CEILINGS[name]?.kB ?? AIM_KB;
  const within = kB <= ceiling;
  const told = `${name} ${kB.toFixed(1)} kB, aim ${AIM_KB}, ceiling ${ceiling}`;
  console.log(within ? told : `${told}: TOO LARGE`);
  return within;
}

// HubSpot builds for production, whatever this shell says.
process.env['NODE_ENV'] = 'production';
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const within: boolean[] = [];
for (const entryPoint of entrypoints()) within.push(await build(entryPoint));
if (within.includes(false)) process.exit(1);
