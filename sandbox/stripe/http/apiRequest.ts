import type { View } from '../answers/view.ts';
import type { ApiKey } from '../keys/keyring.ts';
import type { Permission } from '../keys/permissions.ts';
import type { Writer } from '../writes/writer.ts';
import type { Parameters } from './parameters.ts';

/** A request that was let in: who asks, what, and the objects of the mode that the key belongs to. */
export type ApiRequest = {
  key: ApiKey;
  livemode: boolean;
  parameters: Parameters;
  /** Values of the pattern's `:names`. */
  path: Readonly<Record<string, string>>;
  view: View;
  /** The writing side: puts and removes objects and makes their events. */
  writer: Writer;
};

/** What an operation answers: a body that is sent with 200. */
export type Answer = Record<string, unknown>;

/** An operation of the API: its place, what it takes, and what it does. */
export type Route = {
  method: 'GET' | 'POST' | 'DELETE';
  pattern: string;
  permission: Permission;
  parameters: readonly string[];
  handle(request: ApiRequest): Answer;
};
