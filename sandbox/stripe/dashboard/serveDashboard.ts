import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/readBody.ts';
import { send } from '../http/reply.ts';
import type { Keyring } from '../keys/keyring.ts';
import { clearSyncPermissions } from '../keys/permissions.ts';
import { createdKeyPage, createKeyPage } from './createKeyPage.ts';

const CREATE_KEY = /^\/__dashboard(\/test)?\/apikeys\/create$/;

/** Whether a path belongs to the dashboard, as far as there is one. */
export const isDashboardPath = (address: string): boolean => address.startsWith('/__dashboard/');

/**
 * Serves the one page of Stripe's dashboard that people need with us: a prefilled link opens a new restricted key, and
 * the key is shown once. What else is asked for does not exist.
 */
export const serveDashboard = async (
  keyring: Keyring,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = CREATE_KEY.exec(pathname);
  const html = (status: number, body: string) =>
    send(response, { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  if (found === null) return html(404, 'The local Stripe has no dashboard but for its page of a new key.');
  const livemode = found[1] === undefined;
  if (request.method !== 'POST') return html(200, createKeyPage(searchParams, livemode));
  const form = new URLSearchParams(await readBody(request));
  const ticked = new Set(form.getAll('permission'));
  const permissions = clearSyncPermissions.filter((permission) => ticked.has(permission));
  const { key } = keyring.add({ kind: 'restricted', livemode, permissions });
  return html(200, createdKeyPage(form.get('name') ?? '', key));
};
