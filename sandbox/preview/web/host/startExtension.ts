import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/core';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import type { ExtensionStart, HostApi, PageLocation, RecordProperties, WorkerApi } from '../protocol.ts';

/** An extension that runs in its worker. */
export interface RunningExtension {
  receiver: RemoteReceiver;
  setProperties(properties: RecordProperties): void;
  setLocation(location: PageLocation): void;
  stop(): void;
}

/** Starts a worker, loads the extension's bundle into it and renders it. Crashes are told to `host.crashed`. */
export function startExtension(uid: string, start: ExtensionStart, host: HostApi): RunningExtension {
  const worker = new Worker(new URL('../worker/worker.tsx', import.meta.url));
  const endpoint = createEndpoint<WorkerApi>(fromWebWorker(worker), {
    callable: ['load', 'render', 'setProperties', 'setLocation'],
  });
  endpoint.expose({ ...host });
  const receiver = createRemoteReceiver();
  const crashed = (error: unknown) =>
    host.crashed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  worker.addEventListener('error', (event) => crashed(event.message || 'The worker could not be started'));
  const run = async () => {
    await endpoint.call.load(new URL(`/__preview/bundles/${uid}.js`, location.origin).href);
    await endpoint.call.render(receiver.receive, start);
  };
  run().catch(crashed);
  return {
    receiver,
    setProperties: (properties) => void endpoint.call.setProperties(properties).catch(crashed),
    setLocation: (page) => void endpoint.call.setLocation(page).catch(crashed),
    stop: () => worker.terminate(),
  };
}
