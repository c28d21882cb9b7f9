import type { RemoteChannel } from '@remote-ui/core';

/** A `hubspot.fetch` on its way to the page's server. `timeout` in ms. */
export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  timeout?: number;
  body?: Record<string, unknown>;
}

export interface FetchReply {
  status: number;
  contentType: string;
  body: string;
}

/** Values of a record's properties, as stored and as HubSpot would show them. */
export interface RecordProperties {
  raw: Record<string, string | null>;
  formatted: Record<string, string | null>;
}

/** Where an app page stands: path below the app and its parameters. */
export interface PageLocation {
  path: string;
  params: Record<string, string>;
}

export interface AssociationsRequest {
  toObjectType?: string;
  properties?: string[];
  pageLength?: number;
  offset?: number;
}

export interface SearchRequest {
  objectType?: string;
  properties?: string[];
  query?: string;
  pageLength?: number;
  after?: string;
}

/** What the worker may ask of the page. */
export interface HostApi {
  fetch(request: FetchRequest): Promise<FetchReply>;
  action(name: string, args: unknown[]): Promise<unknown>;
  associations(request: AssociationsRequest): Promise<unknown>;
  search(request: SearchRequest): Promise<unknown>;
  log(level: string, text: string): void;
  crashed(message: string): void;
}

/** What an extension is started with. */
export interface ExtensionStart {
  context: Record<string, unknown>;
  actions: string[];
  properties: RecordProperties;
  location: PageLocation;
}

/** What the page may ask of the worker. */
export interface WorkerApi {
  load(bundleUrl: string): void;
  render(channel: RemoteChannel, start: ExtensionStart): void;
  setProperties(properties: RecordProperties): void;
  setLocation(location: PageLocation): void;
}
