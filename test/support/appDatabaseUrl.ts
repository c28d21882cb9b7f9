import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

/** The address of a fresh database for a whole app: an embedded one in a temporary folder, or a copy on the server. */
export const appDatabaseUrl = async (): Promise<string> => {
  const template = inject('databaseTemplate');
  if (template.kind === 'embedded') {
    return `pglite:${join(mkdtempSync(join(tmpdir(), 'clearsync-app-')), 'db')}`;
  }
  const name = `${template.prefix}app_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: template.url });
  await admin.connect();
  await admin.query(`create database ${name} template ${template.template}`);
  await admin.end();
  const url = new URL(template.url);
  url.pathname = `/${name}`;
  return url.href;
};
