import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleCard } from './sampleCard.ts';
import { samplePages, sampleSettings, sampleSidebar } from './sampleSurfaces.ts';

/** The origin that the sample's app.hsmeta permits. */
export const SAMPLE_BASE = 'https://api.sample.example';

const card = (uid: string, name: string, location: string, entrypoint: string) => ({
  uid,
  type: 'card',
  config: { name, location, entrypoint, objectTypes: ['contacts', 'companies'] },
});

const files: Record<string, unknown> = {
  'hsproject.json': { name: 'sample', srcDir: 'src', platformVersion: '2026.09' },
  'src/app/app-hsmeta.json': {
    uid: 'sample_app',
    type: 'app',
    config: {
      name: 'Sample',
      description: 'Everything that the page draws',
      distribution: 'marketplace',
      auth: { type: 'oauth', redirectUrls: ['https://api.sample.example/cb'], requiredScopes: ['oauth'] },
      permittedUrls: { fetch: [SAMPLE_BASE], iframe: [], img: [] },
    },
  },
  'src/app/cards/tab-hsmeta.json': card('tab_card', 'Sample card', 'crm.record.tab', '/app/cards/Tab.tsx'),
  'src/app/cards/side-hsmeta.json': card(
    'side_card',
    'Crashing card',
    'crm.record.sidebar',
    '/app/cards/Side.tsx',
  ),
  'src/app/cards/package.json': { name: 'cards', dependencies: {} },
  'src/app/cards/Tab.tsx': sampleCard,
  'src/app/cards/Side.tsx': sampleSidebar,
  'src/app/settings/settings-hsmeta.json': {
    uid: 'settings_page',
    type: 'settings',
    config: { entrypoint: '/app/settings/Settings.tsx' },
  },
  'src/app/settings/package.json': { name: 'settings', dependencies: {} },
  'src/app/settings/Settings.tsx': sampleSettings,
  'src/app/pages/pages-hsmeta.json': {
    uid: 'app_pages',
    type: 'page',
    config: { entrypoint: '/app/pages/Pages.tsx' },
  },
  'src/app/pages/package.json': { name: 'pages', dependencies: {} },
  'src/app/pages/Pages.tsx': samplePages,
};

/** Writes the sample HubSpot project into a temporary folder; answers it and how to remove it. */
export async function writeSampleProject(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'clearsync-sample-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  await symlink(
    fileURLToPath(new URL('../../../node_modules', import.meta.url)),
    path.join(dir, 'node_modules'),
  );
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
