import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { appDatabaseUrl } from '../appDatabaseUrl.ts';

const EMBEDDED = 'pglite:';
const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'clearsync-fault-')), 'db');

/** A migrated data directory to copy from, made once a worker: unpacking takes two seconds, copying none. */
let unpacked: Promise<string> | undefined;

const unpack = async (file: string): Promise<string> => {
  const folder = newFolder();
  const database = await PGlite.create({
    dataDir: folder,
    loadDataDir: new Blob([readFileSync(file)]),
  });
  await database.close();
  process.once('exit', () => rmSync(dirname(folder), { recursive: true, force: true }));
  return folder;
};

/** The address of a migrated, empty database that nobody has open. */
export const freshDatabaseUrl = async (): Promise<string> => {
  const template = inject('databaseTemplate');
  if (template.kind === 'postgres') return appDatabaseUrl();
  unpacked ??= unpack(template.file);
  const folder = newFolder();
  cpSync(await unpacked, folder, { recursive: true });
  return `${EMBEDDED}${folder}`;
};

/** Throws away what `freshDatabaseUrl` made; one on a server is dropped at the end of all tests. */
export const removeDatabase = (url: string): void => {
  if (url.startsWith(EMBEDDED)) rmSync(dirname(url.slice(EMBEDDED.length)), { recursive: true, force: true });
};
