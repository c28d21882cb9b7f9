import { API_BASE, problemReply } from '../../src/app/packages/contract/base.ts';
import { type HomeReply, homeReply } from '../../src/app/packages/contract/home.ts';
import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import { type PreviewReply, previewReply } from '../../src/app/packages/contract/preview.ts';
import {
  type Choices,
  type Connection,
  importReply,
  keyReply,
  setupReply,
} from '../../src/app/packages/contract/setup.ts';
import type { FetchReply, FetchRequest } from '../preview/fetch/fetchRequest.ts';

type HubspotFetch = (request: FetchRequest) => Promise<FetchReply>;

const refusalText = (body: unknown, status: number): string => {
  const refused = problemReply.safeParse(body);
  if (!refused.success) return `the server answered ${status}`;
  const { title, message, reference } = refused.data.problem;
  return `${title}. ${message} (${reference})`;
};

/**
 * The calls of the settings page, made as HubSpot makes them for an extension: signed, and parsed by the contract.
 * Each throws with the server's own words when it refuses.
 */
export const extensionApi = (hubspotFetch: HubspotFetch) => {
  const call = async (method: FetchRequest['method'], path: string, body?: Record<string, unknown>) => {
    const request = { url: `${API_BASE}${path}`, method, headers: {}, ...(body ? { body } : {}) };
    const answer = await hubspotFetch(request);
    const parsed: unknown = JSON.parse(answer.body || 'null');
    if (answer.status !== 200) throw new Error(refusalText(parsed, answer.status));
    return parsed;
  };
  return {
    saveKey: async (key: string): Promise<Connection> => {
      const reply = keyReply.parse(await call('POST', '/v1/setup/key', { key }));
      if (reply.state === 'connected') return reply.connection;
      throw new Error(`the key was refused: ${reply.problem.title}. ${reply.problem.message}`);
    },
    startImport: async (connectionId: string): Promise<ImportProgress> =>
      importReply.parse(await call('POST', '/v1/import', { connectionId })).progress,
    /** Changes some of the choices; the others stay. */
    choose: async (change: Partial<Choices>): Promise<void> => {
      const { choices } = setupReply.parse(await call('GET', '/v1/setup'));
      setupReply.parse(await call('PUT', '/v1/setup/choices', { ...choices, ...change }));
    },
    preview: async (): Promise<PreviewReply> => previewReply.parse(await call('GET', '/v1/preview')),
    /** What a person does who has looked at the preview: from then on HubSpot is written to. */
    approve: async (): Promise<void> => {
      setupReply.parse(await call('POST', '/v1/preview/approve', {}));
    },
    home: async (): Promise<HomeReply> => homeReply.parse(await call('GET', '/v1/home')),
  };
};
