import type { Reply } from '../answers/reply.ts';
import type { AppProfile } from '../world.ts';
import { refuseToken } from './tokenRefusals.ts';

/** Answers why the client id and secret of a form are refused; undefined when they are the app's. */
export function checkClient(app: AppProfile, form: Record<string, string>): Reply | undefined {
  if (form['client_id'] !== app.clientId) return refuseToken('BAD_CLIENT_ID');
  if (form['client_secret'] !== app.clientSecret) return refuseToken('BAD_CLIENT_SECRET');
  return undefined;
}
