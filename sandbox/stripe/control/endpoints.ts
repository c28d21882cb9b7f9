import type { StoredObject } from '../objects/source.ts';
import type { Controlled, ControlRoute } from './controlRoutes.ts';
import { endpointBody, rollBody } from './schemas.ts';

/** Finds an endpoint in whichever mode it is. */
const endpointNamed = ({ platform }: Controlled, id = ''): { endpoint: StoredObject; livemode: boolean } => {
  for (const livemode of [false, true]) {
    const endpoint = platform.storeOf(livemode).find('webhook_endpoint', id);
    if (endpoint !== undefined) return { endpoint, livemode };
  }
  throw new Error(`There is no webhook endpoint ${id}`);
};

/** The webhook endpoints of both modes, newest first. */
export const listEndpoints: ControlRoute = ({ platform }) =>
  [false, true].flatMap((livemode) => [...platform.storeOf(livemode).older('webhook_endpoint')]);

/** A person, or Stripe after days of failures, disables an endpoint or enables it again; no client's write. */
export const switchEndpoint: ControlRoute = (controlled, body, _, { id }) => {
  const { disabled } = endpointBody.parse(body);
  const { endpoint, livemode } = endpointNamed(controlled, id);
  const changed = { ...endpoint, status: disabled ? 'disabled' : 'enabled' };
  controlled.platform.storeOf(livemode).put(changed);
  return changed;
};

/** A person deletes an endpoint in the dashboard; no client's write. */
export const deleteEndpoint: ControlRoute = (controlled, _body, _query, { id }) => {
  const { endpoint, livemode } = endpointNamed(controlled, id);
  controlled.platform.storeOf(livemode).remove('webhook_endpoint', endpoint.id);
  return { id: endpoint.id, deleted: true };
};

/** A person rolls an endpoint's secret: for a time deliveries are signed with the old one too. Answers the new one. */
export const rollSecret: ControlRoute = (controlled, body, _, { id }) => {
  const { keepOldSeconds } = rollBody.parse(body ?? {});
  const { endpoint } = endpointNamed(controlled, id);
  const until = controlled.platform.clock.now() + keepOldSeconds * 1000;
  return { id: endpoint.id, secret: controlled.courier.secrets.roll(endpoint.id, until) };
};
