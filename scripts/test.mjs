// `npm test`: makes the database client, then runs every test. Arguments go to vitest ("npm test -- --project unit").
// The result is also written as JSON, beside which .ci/run counts.
import { spawnSync } from 'node:child_process';

const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

const report = process.env.TEST_REPORT ?? 'test-results/tests.json';
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
process.exit(run(['scripts/prisma.mjs', 'generate']) || run([...vitest, ...process.argv.slice(2)]));
