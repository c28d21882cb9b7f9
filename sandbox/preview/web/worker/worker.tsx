import { createRemoteRoot } from '@remote-ui/core';
import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, fromWebWorker, retain } from '@remote-ui/rpc';
import * as React from 'react';
import type { ExtensionStart, HostApi, PageLocation, RecordProperties, WorkerApi } from '../protocol.ts';
import { createStore } from '../store.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { createActions } from './createActions.ts';
import { createFetch } from './createFetch.ts';
import { describeError } from './describeError.ts';
import { lockDown } from './lockDown.ts';
import { createPropertiesApi } from './propertiesApi.ts';

interface ExtensionApi {
  context: ExtensionStart['context'];
  actions: ReturnType<typeof createActions>;
  runServerlessFunction: () => Promise<{ status: string; message: string }>;
}

declare function importScripts(url: string): void;

// The DOM library types `self` as a window; in this file it is the worker's own scope, which posts messages alike.
const scope = self as unknown as Worker;
const endpoint = createEndpoint<HostApi>(fromWebWorker(scope), {
  callable: ['fetch', 'action', 'associations', 'search', 'log', 'crashed'],
});
// The endpoint makes every answer a promise, which HostApi's void methods allow.
const host = endpoint.call as unknown as HostApi;

const properties = createStore<RecordProperties>({ raw: {}, formatted: {} });
const location = createStore<PageLocation>({ path: '/', params: {} });
const propertiesApi = createPropertiesApi(properties);
let extension: ((api: ExtensionApi) => React.ReactElement) | undefined;
let api: ExtensionApi | undefined;

const serverless = async () => ({
  status: 'ERROR',
  message: 'Marketplace apps have no serverless functions',
});
const started = (): ExtensionApi => {
  if (!api) throw new Error('The extension asked for its API before it was rendered');
  return api;
};
const answer = async (data: unknown) => ({ json: async () => await data });
const data = async (promise: Promise<unknown>) => ({ json: async () => ({ data: await promise }) });
const crash = (error: unknown) => host.crashed(describeError(error));
const log = (level: string) => (text: unknown) => host.log(level, String(text));

Object.assign(self, {
  __HUBSPOT_EXTENSION_WORKER__: true,
  React,
  RemoteUI,
  extend_V2: (render: typeof extension) => {
    extension = render;
  },
  logger: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
  serverless,
  hsFetch: createFetch(host.fetch),
  hsWorkerAPI: {
    useExtensionContext: () => started().context,
    useExtensionActions: () => started().actions,
    useExtensionApi: started,
    useAppPageLocation: () => React.useSyncExternalStore(location.subscribe, location.get),
    fetchCrmProperties: (...args: Parameters<typeof propertiesApi.fetch>) =>
      answer(propertiesApi.fetch(...args)),
    fetchAssociations: (request: Parameters<HostApi['associations']>[0]) => data(host.associations(request)),
    fetchCrmSearch: (request: Parameters<HostApi['search']>[0]) => data(host.search(request)),
    formatCrmProperties: (request: { propertiesList: unknown[] }) => answer(request.propertiesList),
    fetchHubSpotApi: async () => ({ status: 501, headers: {}, body: {} }),
  },
});
addEventListener('error', (event) => crash(event.error ?? event.message));
addEventListener('unhandledrejection', (event) => log('error')(describeError(event.reason)));

const workerApi: WorkerApi = {
  load(bundleUrl) {
    importScripts(bundleUrl);
    lockDown();
    if (!extension) throw new Error('The bundle did not call hubspot.extend()');
  },
  render(channel, start) {
    if (!extension) throw new Error('Nothing was loaded');
    retain(channel);
    properties.set(start.properties);
    location.set(start.location);
    api = {
      context: start.context,
      actions: createActions(start.actions, host, propertiesApi),
      runServerlessFunction: serverless,
    };
    const root = createRemoteRoot(channel, { strict: false });
    const Extension = extension;
    RemoteUI.createRoot(root).render(<CrashBoundary onCrash={crash}>{Extension(api)}</CrashBoundary>);
    void root.mount();
  },
  setProperties: properties.set,
  setLocation: location.set,
};
endpoint.expose({ ...workerApi });
