// Runs the Prisma CLI without a download. The CLI insists on a native schema engine; where none is installed
// scripts/schemaEngine.mjs stands in for it (the same engine, built for WebAssembly). Windows cannot spawn a
// script, so there the native engine is used.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const engines = dirname(require.resolve('@prisma/engines/package.json'));
const cli = join(dirname(require.resolve('prisma/package.json')), 'build/index.js');
const hasNative =
  existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine-'));
const standIn = fileURLToPath(new URL('./schemaEngine.mjs', import.meta.url));

const commands = {
  check: [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--exit-code',
  ],
  new: [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
  ],
};
const [name = '', ...rest] = process.argv.slice(2);
const args = [...(commands[name] ?? [name]), ...rest];
const offline = name in commands ? { PRISMA_ENGINE_DB: 'pglite' } : {};
const engine = hasNative || process.platform === 'win32' ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: standIn };

const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
  encoding: 'utf8',
  env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', ...engine, ...offline },
});
process.stdout.write(stdout);
process.stderr.write(stderr);
// An engine that dies silently makes the CLI exit 0: only the sentence counts as a pass.
if (name === 'check' && !stdout.includes('No difference detected')) {
  console.error(
    'prisma/migrations and prisma/schema.prisma differ: write the missing migration (npm run db:new)',
  );
  process.exit(1);
}
process.exit(status ?? 1);
