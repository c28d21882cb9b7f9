import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shouldIgnoreFile } from '@hubspot/local-dev-lib/ignoreRules';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './parseProject.ts';

/** What `hs project upload` puts into its archive: all of src/ but what HubSpot's own rules leave out. */
const uploaded = readdirSync(path.join(PROJECT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(path.join(PROJECT, 'src'), path.join(entry.parentPath, entry.name)))
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !shouldIgnoreFile(file, true));

const BELONGS = [
  /^hsprofile\.(local|production)\.json$/,
  /^app\/(package\.json|tsconfig\.json|app-hsmeta\.json|app-logo\.png)$/,
  /^app\/(cards|settings|pages|webhooks)\/[a-z-]+-hsmeta\.json$/,
  /^app\/(cards|settings|pages|packages\/(ui|contract))\/package\.json$/,
  /^app\/(cards|settings|pages|packages\/(ui|contract))\/([\w-]+\/)*[\w-]+\.tsx?$/,
  /^app\/packages\/ui\/worker\.d\.ts$/,
  /^app\/cards\/[a-z-]+\.png$/,
];
const SECRETS = [
  /\b(sk|rk)_(live|test)_[A-Za-z0-9]{16,}/,
  /\bwhsec_[A-Za-z0-9]{16,}/,
  /\bpat-[a-z]{2}\d-[0-9a-f-]{30,}/,
  /BEGIN [A-Z ]*PRIVATE KEY/,
];

describe('what is uploaded to HubSpot', () => {
  it('is code, metafiles, profiles and pictures: no tests, no build, no settings of a person', () => {
    expect(uploaded).toContain('app/app-hsmeta.json');
    expect(uploaded.filter((file) => !BELONGS.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(uploaded.filter((file) => /\.test\.|(^|\/)(dist|test|local\.json)/.test(file))).toEqual([]);
  });

  it('holds no key, token or secret', () => {
    const text = uploaded.filter((file) => !file.endsWith('.png'));
    const leaking = text.filter((file) => {
      const content = readFileSync(path.join(PROJECT, 'src', file), 'utf8');
      return SECRETS.some((pattern) => pattern.test(content));
    });
    expect(leaking).toEqual([]);
  });

  it('gives the extensions no package but those that HubSpot installs in a minute', () => {
    const packages = uploaded.filter((file) => file.endsWith('package.json'));
    const named = packages.flatMap((file) => {
      const content = JSON.parse(readFileSync(path.join(PROJECT, 'src', file), 'utf8'));
      expect(content.devDependencies, file).toBeUndefined();
      return Object.keys(content.dependencies ?? {});
    });
    expect([...new Set(named)].sort()).toEqual(
      ['@clearsync/contract', '@clearsync/ui', '@hubspot/ui-extensions', 'react', 'zod'].sort(),
    );
  });
});
