#!/usr/bin/env node
// Prisma's schema engine without its native binary: the WebAssembly build of the same engine commit, behind the
// line-by-line JSON-RPC that the Prisma CLI speaks on stdio. Database access goes through Prisma's own pg adapter.
// PRISMA_ENGINE_DB=pglite replays migrations in memory, so that `migrate diff` needs no server (reference/stack.md §1).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CATALOG_CHAR = 18;
const CATALOG_TYPES_READ_AS_TEXT = [CATALOG_CHAR, 19, 22, 24, 30, 194, 2205];
const TEXT = 25;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean', short: 'V' },
  },
});
const wasmFolder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
const databaseUrl = options.datasource ? JSON.parse(options.datasource).url : undefined;

if (options.version) {
  const { version } = JSON.parse(readFileSync(join(wasmFolder, 'package.json'), 'utf8'));
  console.log(`schema-engine-wasm ${version.split('.').pop()}`);
  process.exit(0);
}
if (positionals[0] === 'cli') await answerCommand(positionals[1]);

/** The engine also runs as a plain command that tests for a database or makes one. */
async function answerCommand(command) {
  const url = new URL(databaseUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  if (command !== 'can-connect-to-database') url.pathname = '/postgres';
  url.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    if (command === 'create-database') await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    if (command === 'drop-database') await client.query(`DROP DATABASE ${client.escapeIdentifier(name)}`);
    await client.end();
    process.exit(0);
  } catch (error) {
    const fields = { message: error.message, error_code: error.code === '3D000' ? 'P1003' : 'P1001' };
    const line = {
      timestamp: new Date().toISOString(),
      level: 'ERROR',
      fields,
      target: 'schema_engine::logger',
    };
    process.stderr.write(`\n${JSON.stringify(line)}\n`);
    process.exit(1);
  }
}

/** The adapter refuses catalog types that introspection selects, and splits scripts at semicolons: mend both. */
function widen(adapter, pool) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let charColumns = [];
  adapter.performIO = async (query) => {
    const answer = await performIO(query);
    const fields = answer.fields ?? [];
    charColumns = fields.flatMap((field, index) => (field.dataTypeID === CATALOG_CHAR ? [index] : []));
    for (const field of fields)
      if (CATALOG_TYPES_READ_AS_TEXT.includes(field.dataTypeID)) field.dataTypeID = TEXT;
    return answer;
  };
  adapter.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    for (const index of charColumns) answer.columnTypes[index] = ColumnTypeEnum.Character;
    return answer;
  };
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

async function inMemoryFactory() {
  const { PGlite } = await import('@electric-sql/pglite');
  const { tsImport } = await import('tsx/esm/api');
  const { pglitePool } = await tsImport('../server/store/database/pglitePool.ts', import.meta.url);
  const pool = pglitePool(await PGlite.create());
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => widen(await connect(), pool);
  factory.connectToShadowDb = async () => Object.assign(await factory.connect(), { dispose: async () => {} });
  return factory;
}

function serverFactory() {
  const main = new pg.Pool({ connectionString: databaseUrl ?? 'postgresql://none.invalid/none' });
  const schema = databaseUrl ? (new URL(databaseUrl).searchParams.get('schema') ?? undefined) : undefined;
  const factory = new PrismaPg(main, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => widen(await connect(), main);
  factory.connectToShadowDb = async () => {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await main.query(`CREATE DATABASE "${name}"`);
    const url = new URL(databaseUrl);
    url.pathname = `/${name}`;
    const shadow = new pg.Pool({ connectionString: url.href });
    const dispose = async () => {
      await shadow.end();
      await main.query(`DROP DATABASE "${name}"`);
    };
    return Object.assign(widen(await new PrismaPg(shadow).connect(), shadow), { dispose });
  };
  return factory;
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
let openRequest;
// A panic of the engine surfaces here. An unanswered request would make the CLI exit 0 without a word.
const giveUp = (error) => {
  const message = `schema engine stopped: ${error?.stack ?? error}`;
  if (openRequest !== undefined) {
    send({
      id: openRequest,
      error: { code: 4466, message, data: { is_panic: false, message, error_code: null } },
    });
  } else process.stderr.write(message);
  setImmediate(() => process.exit(101));
};
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
const wasm = new WebAssembly.Module(readFileSync(join(wasmFolder, 'schema_engine_bg.wasm')));
const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(exports);
exports.__wbindgen_start();
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (text) => process.stderr.write(`${text}\n`) };

const factory = process.env.PRISMA_ENGINE_DB === 'pglite' ? await inMemoryFactory() : serverFactory();
const models = (options.datamodels ?? []).map((path) => [path, readFileSync(path, 'utf8')]);
const engine = await glue.SchemaEngine.new(
  { datamodels: models.length > 0 ? models : undefined },
  () => {},
  bindMigrationAwareSqlAdapterFactory(factory),
);

async function call(method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params);
  // Without this its cache of the shadow schema is empty and the data-loss check fails.
  if (method === 'evaluateDataLoss') {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  return engine[method](params);
}

async function answer(line) {
  const { id, method, params } = JSON.parse(line);
  if (method === undefined) return;
  openRequest = id;
  try {
    const result = await call(method, params);
    if (method === 'diff' && result?.stdout) {
      send({
        id: 1_000_000_000 + id,
        method: 'print',
        params: { content: result.stdout.replace(/\n$/, '') },
      });
      send({ id, result: { exitCode: result.exitCode } });
    } else send({ id, result: result ?? {} });
  } catch (error) {
    const data = {
      is_panic: false,
      message: error.message,
      error_code: error.code ?? null,
      meta: error.meta ?? null,
    };
    send({ id, error: { code: 4466, message: 'The schema engine refused; see data.', data } });
  } finally {
    openRequest = undefined;
  }
}

let turn = Promise.resolve();
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  turn = turn.then(() => answer(line));
});
lines.on('close', () => turn.finally(() => process.exit(0)));
