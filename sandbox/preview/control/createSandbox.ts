import { API_BASE } from '../../../src/app/packages/contract/base.ts';
import { setupReply, type Viewers } from '../../../src/app/packages/contract/setup.ts';
import { clearSyncPermissions } from '../../stripe/keys/permissions.ts';
import type { FetchReply, FetchRequest } from '../fetch/fetchRequest.ts';
import type { PreviewRole } from '../previewOptions.ts';
import { disturbFetch } from './disturbFetch.ts';
import type { SandboxState } from './sandboxState.ts';

type Ways = {
  /** `hubspot.fetch` by who asks. */
  send: Record<PreviewRole, (request: FetchRequest) => Promise<FetchReply>>;
  /** Addresses of those who see billing where it is limited. */
  viewers: string[];
  hubspotUrl: string;
  /** The local Stripe; without it the key can't be disturbed. */
  stripeUrl: string | null;
};

/** The sandbox as the control strip sees it. Each method throws an Error with a sentence when it does not succeed. */
export interface Sandbox {
  state(): SandboxState;
  /** Ends the present state, then begins the other one. */
  enter(state: SandboxState): Promise<void>;
  /** So many happenings in Stripe a minute; 0 ends it. */
  live(perMinute: number): Promise<void>;
  /** A person merges two records; answers the id of the one that is left. */
  merge(objectTypeId: string, primaryId: string, otherId: string): Promise<string>;
  fetch: (request: FetchRequest, role: PreviewRole) => Promise<FetchReply>;
}

const post = async (url: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
};

/** Holds the state of the sandbox, and changes it by the platforms' control routes and the app's own API. */
export function createSandbox({ send, viewers, hubspotUrl, stripeUrl }: Ways): Sandbox {
  let state: SandboxState = 'normal';
  let viewersBefore: Viewers = { limited: false, emails: [] };
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: Record<string, unknown>) => {
    const reply = await send.admin({ url: API_BASE + path, method, headers: {}, ...(body ? { body } : {}) });
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${reply.body}`);
    return JSON.parse(reply.body) as unknown;
  };
  const stripeControl = async (path: string, body: Record<string, unknown>): Promise<void> => {
    if (stripeUrl === null) throw new Error('This page was started without a local Stripe.');
    await post(`${stripeUrl}/__control/${path}`, body);
  };
  /** Changes whichever key the app was given in Stripe and lets the server look at it again, as an admin's "Check again" does. */
  const changeKey = async (change: { state?: string; permissions?: readonly string[] }): Promise<void> => {
    await stripeControl('keys/restricted', change);
    const { connections } = setupReply.parse(await ask('GET', '/v1/setup'));
    for (const { id } of connections) await ask('POST', '/v1/setup/permissions', { connectionId: id });
  };
  /** Changes who sees billing as an admin does in the settings; answers who did before. */
  const letSee = async (wanted: Viewers): Promise<Viewers> => {
    const { choices } = setupReply.parse(await ask('GET', '/v1/setup'));
    await ask('PUT', '/v1/setup/choices', { ...choices, viewers: wanted });
    return choices.viewers;
  };
  const end = async (): Promise<void> => {
    if (state === 'key_revoked') await changeKey({ state: 'active' });
    if (state === 'permission_missing') await changeKey({ permissions: clearSyncPermissions });
    if (state === 'paused') await ask('POST', '/v1/control/resume', {});
    if (state === 'viewers_limited') await letSee(viewersBefore);
  };
  const begin = async (wanted: SandboxState): Promise<void> => {
    if (wanted === 'key_revoked') await changeKey({ state: 'revoked' });
    if (wanted === 'permission_missing')
      await changeKey({ permissions: clearSyncPermissions.filter((name) => name !== 'payment_method_read') });
    if (wanted === 'paused') await ask('POST', '/v1/control/pause', {});
    if (wanted === 'viewers_limited') viewersBefore = await letSee({ limited: true, emails: viewers });
  };
  return {
    state: () => state,
    async enter(wanted) {
      if (wanted === state) return;
      await end();
      state = 'normal';
      await begin(wanted);
      state = wanted;
    },
    live: (perMinute) => stripeControl('life', { perMinute }),
    async merge(objectTypeId, primaryId, otherId) {
      const merged = await post(`${hubspotUrl}/__control/merge`, { objectTypeId, primaryId, otherId });
      return (merged as { id: string }).id; // the control route's documented answer
    },
    fetch: (request, role) => disturbFetch(send[role], () => state)(request),
  };
}
