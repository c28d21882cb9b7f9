// `npm run check`: everything that a change must pass besides its tests. Each check runs, also after one that failed.
import { spawnSync } from 'node:child_process';

const checks = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ["HubSpot's rules for the extensions", 'eslint', ['--max-warnings', '0', 'src/app']],
  ['types: server, sandbox, tests', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types: extensions', 'tsc', ['--noEmit', '-p', 'tsconfig.extensions.json']],
  ["types: the extensions' tests", 'tsc', ['--noEmit', '-p', 'tsconfig.extensions-tests.json']],
  ['types: local record page', 'tsc', ['--noEmit', '-p', 'tsconfig.preview.json']],
  ['unused code and dependencies', 'knip', []],
  ['migrations equal the schema', process.execPath, ['scripts/prisma.mjs', 'check']],
  [
    'checks of replies equal the contract',
    process.execPath,
    ['--import', 'tsx', 'scripts/writeReplies.ts', '--check'],
  ],
  ['lock file complete for every platform', process.execPath, ['scripts/lockcheck.mjs']],
  ['S16: what npm ci brings in', process.execPath, ['scripts/supplyChain.mjs']],
  ['build: server', 'tsc', ['-p', 'tsconfig.build.json']],
  ['build: extensions', process.execPath, ['--import', 'tsx', 'scripts/buildExtensions.ts']],
];

const windows = process.platform === 'win32';
const runOne = (command, args) => {
  const binary =
    command === process.execPath ? command : `node_modules/.bin/${command}${windows ? '.cmd' : ''}`;
  return spawnSync(binary, args, { encoding: 'utf8', shell: windows && command !== process.execPath });
};

spawnSync(process.execPath, ['scripts/prisma.mjs', 'generate'], { stdio: 'inherit' });
let failed = 0;
for (const [name, command, args] of checks) {
  const started = performance.now();
  const { status, stdout, stderr, error } = runOne(command, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed += 1;
  console.log([stdout, stderr, error?.message].filter(Boolean).join('\n'));
}
console.log(`checks: ${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
