// `npm test`: makes the database client, then runs every test. Arguments go to vitest ("npm test -- --project unit").
// The result is also written as JSON, beside which .ci/run counts. At the end the journals of all local Stripes are
// read: over the whole run, what ClearSync wrote to Stripe must be its own webhook endpoint and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const report = process.env.TEST_REPORT ?? 'test-results/tests.json';
const journal = resolve(dirname(report), `stripe-writes-${process.pid}.jsonl`);
mkdirSync(dirname(journal), { recursive: true });

const run = (args) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, STRIPE_JOURNAL: journal } })
    .status ?? 1;

const judgeWrites = () => {
  const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(journal, { force: true });
  const ours = lines.map((line) => JSON.parse(line)).filter(({ client }) => client.includes('ClearSync'));
  const wrong = ours.filter(({ path }) => !/^\/v1\/webhook_endpoints(\/|$)/.test(path));
  for (const { method, path, status } of wrong)
    console.error(`ClearSync wrote to Stripe: ${method} ${path} (${status})`);
  console.log(
    `Stripe writes by ClearSync: ${ours.length}, of which not to its own webhook endpoint: ${wrong.length}`,
  );
  return wrong.length === 0 ? 0 : 1;
};

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const generated = run(['scripts/prisma.mjs', 'generate']);
if (generated !== 0) process.exit(generated);
const tested = run([...vitest, ...process.argv.slice(2)]);
process.exit(judgeWrites() || tested);
