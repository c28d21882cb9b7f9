import { API_BASE } from '../../src/app/packages/contract/base.ts';

const PATH = '/webhooks/hubspot';

/** Where HubSpot's webhooks go: it knows the app's public address and signs for it; the server is on this port. */
export const webhooksTo = (port: number): { target: string; signedTarget: string } => ({
  target: `http://127.0.0.1:${port}${PATH}`,
  signedTarget: `${API_BASE}${PATH}`,
});
