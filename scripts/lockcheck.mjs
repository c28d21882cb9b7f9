// Fails when the lock file lacks a platform package that some dependency names as optional: such a lock
// installs on the machine that wrote it and breaks `npm ci` elsewhere.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.keys(packages);
const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !installed.some((path) => path.endsWith(`node_modules/${name}`)))
    .map((name) => `${owner || 'the project'} needs ${name}`),
);
if (missing.length > 0) {
  console.error(`package-lock.json is not complete for every platform:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}
console.log('package-lock.json is complete for every platform');
