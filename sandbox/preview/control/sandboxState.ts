import { z } from 'zod';

/** What the sandbox can be put into, one at a time; `normal` undoes all others. */
export const sandboxState = z.enum([
  'normal',
  'key_revoked',
  'permission_missing',
  'paused',
  'viewers_limited',
  'stale',
  'slow',
  'server_stopped',
  'other_shape',
  'rate_limited',
]);
export type SandboxState = z.infer<typeof sandboxState>;

/** How each is called on the control strip. */
export const stateLabels: Readonly<Record<SandboxState, string>> = {
  normal: 'Normal',
  key_revoked: 'Stripe key revoked',
  permission_missing: 'Key without Payment Methods',
  paused: 'Writing paused',
  viewers_limited: 'Only the admin sees billing',
  stale: 'Stale for 3 hours',
  slow: 'Server takes 8 s to answer',
  server_stopped: 'Server stopped',
  other_shape: 'Server answers another shape',
  rate_limited: 'HubSpot asks to slow down (429)',
};
