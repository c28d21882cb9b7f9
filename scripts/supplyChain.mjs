// What `npm ci` brings in (faults.md S16): every package comes with a checksum and from a registry, what ships has a
// licence that lets it ship, only known packages want to run a script when they are installed (they all work without:
// .ci/run installs with --ignore-scripts), and a bill of materials can be made. `npm audit` needs the registry's advisory
// service, which a build need not reach: CONTRIBUTING.md tells maintainers when to run it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LICENCES = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '(MIT OR CC0-1.0)',
]);
const WITH_SCRIPTS = new Set(['@prisma/engines', '@stripe/cli', 'esbuild', 'free-email-domains', 'prisma']);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const nameOf = (path) => path.replace(/^.*node_modules\//, '');
const problems = [];
let shipped = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (path === '' || entry.link || !path.includes('node_modules/')) continue;
  const name = nameOf(path);
  if (!entry.inBundle && !/^sha512-/.test(entry.integrity ?? '')) problems.push(`${name}: no checksum`);
  if (entry.resolved && !/^https:\/\/[^/]+\/.+\.tgz$/.test(entry.resolved))
    problems.push(`${name}: not from a registry`);
  if (entry.hasInstallScript && !WITH_SCRIPTS.has(name))
    problems.push(`${name}: runs a script when it is installed`);
  if (entry.dev || entry.devOptional) continue;
  shipped += 1;
  if (!LICENCES.has(entry.license)) problems.push(`${name}: licence ${entry.license ?? 'unknown'}`);
}
const sbom = spawnSync('npm', ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
});
const components = sbom.status === 0 ? JSON.parse(sbom.stdout).components.length : 0;
if (components === 0) problems.push(`no bill of materials: ${sbom.stderr}`);
for (const problem of problems) console.error(problem);
console.log(`${shipped} packages ship; the bill of materials has ${components}`);
process.exit(problems.length === 0 ? 0 : 1);
