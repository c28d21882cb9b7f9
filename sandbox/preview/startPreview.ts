import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asProduction } from './build/asProduction.ts';
import { buildExtensions } from './build/buildExtensions.ts';
import { buildPage } from './build/buildPage.ts';
import { createSandbox } from './control/createSandbox.ts';
import { createHubspotFetch } from './fetch/createHubspotFetch.ts';
import { createApp } from './http/createApp.ts';
import {
  defaultUser,
  type PreviewOptions,
  type PreviewRole,
  type PreviewUser,
  salesRep,
} from './previewOptions.ts';
import { type Project, readProject } from './project/readProject.ts';

/** The running page: its address on loopback, and how to end it. */
export interface Preview {
  url: string;
  port: number;
  close(): Promise<void>;
}

const usersOf = ({ user = defaultUser }: PreviewOptions): Record<PreviewRole, PreviewUser> => ({
  admin: user,
  rep: salesRep,
});

const sessionOf = (options: PreviewOptions, project: Project) => ({
  appName: project.appName,
  appId: options.appId,
  portalId: options.portalId,
  users: usersOf(options),
  localServers: {
    server: options.serverUrl,
    hubspot: options.hubspotUrl,
    stripe: options.stripeUrl ?? null,
  },
  extensions: project.extensions.map(({ uid, title, location, objectTypeIds }) => ({
    uid,
    title,
    location,
    objectTypeIds,
  })),
});

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};

/**
 * Starts the local record page on loopback: builds the project's extensions with HubSpot's builder and the page
 * (both kept between starts while nothing changed), then serves them. Throws when a source does not build or the
 * port is taken.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const project = await readProject(options.projectDir);
  const [bundles, pageDir] = await asProduction(() => Promise.all([buildExtensions(project), buildPage()]));
  const users = usersOf(options);
  const fetchOf = (user: PreviewUser) =>
    createHubspotFetch({ ...options, user, permittedFetch: project.permittedFetch });
  const app = createApp({
    pageDir,
    bundles,
    session: sessionOf(options, project),
    hubspotUrl: options.hubspotUrl,
    stripeUrl: options.stripeUrl ?? null,
    portalId: options.portalId,
    sandbox: createSandbox({
      send: { admin: fetchOf(users.admin), rep: fetchOf(users.rep) },
      viewers: [users.admin.email],
      hubspotUrl: options.hubspotUrl,
      stripeUrl: options.stripeUrl ?? null,
    }),
  });
  const server = app.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an AddressInfo; null and string are for other kinds.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, close: () => closeServer(server) };
}
