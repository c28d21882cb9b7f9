import type { ApiKey } from '../keys/keyring.ts';
import type { LifeSwitch } from '../life/lifeSwitch.ts';
import { isStripeKind } from '../objects/kinds.ts';
import type { Platform } from '../platform.ts';
import type { Courier } from '../webhooks/courier.ts';
import { emitEvent } from './emitEvent.ts';
import { deleteEndpoint, listEndpoints, rollSecret, switchEndpoint } from './endpoints.ts';
import {
  clockBody,
  deliveriesBody,
  eventBody,
  faultsBody,
  keyBody,
  lagBody,
  lifeBody,
  limitsBody,
  objectsBody,
  removalBody,
  restrictedBody,
  visibilityBody,
} from './schemas.ts';
import { totalsOf } from './totals.ts';

/** What a control route works on. `livemode` is the mode to take when a request names none. */
export type Controlled = {
  platform: Platform;
  courier: Courier;
  livemode: boolean;
  life: LifeSwitch;
};

/**
 * A control route: takes the parsed JSON body, the query and the names in the path, answers JSON. Throws a ZodError
 * for a wrong body.
 */
export type ControlRoute = (
  controlled: Controlled,
  body: unknown,
  query: URLSearchParams,
  names: Readonly<Record<string, string>>,
) => unknown;

const show = (key: ApiKey) => ({ ...key, permissions: [...key.permissions] });

const changeKey: ControlRoute = ({ platform, livemode }, body) => {
  const wanted = keyBody.parse(body);
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const known = wanted.key === undefined ? undefined : platform.keyring.change(wanted.key, given);
  return show(known ?? platform.keyring.add({ livemode, ...given }));
};

const changeRestricted: ControlRoute = ({ platform }, body) => {
  const given = Object.entries(restrictedBody.parse(body)).filter(([, value]) => value !== undefined);
  platform.keyring.changeRestricted(Object.fromEntries(given));
  return {};
};

const putObjects: ControlRoute = ({ platform, livemode }, body) => {
  const wanted = objectsBody.parse(body);
  const store = platform.storeOf(wanted.livemode ?? livemode);
  // A payment belongs to the customer of its invoice, which must be there first.
  const inOrder = wanted.objects.toSorted(
    (a, b) => Number(a.object === 'invoice_payment') - Number(b.object === 'invoice_payment'),
  );
  for (const { created, ...object } of inOrder)
    store.put(created === undefined ? object : { ...object, created });
  return { put: wanted.objects.length };
};

const removeObjects: ControlRoute = ({ platform, livemode }, body) => {
  const wanted = removalBody.parse(body);
  const { kind } = wanted;
  if (!isStripeKind(kind)) return { removed: 0 };
  for (const id of wanted.ids) platform.storeOf(wanted.livemode ?? livemode).remove(kind, id);
  return { removed: wanted.ids.length };
};

const moveClock: ControlRoute = ({ platform: { clock } }, body) => {
  const wanted = clockBody.parse(body);
  if ('now' in wanted) clock.moveTo(wanted.now);
  else clock.advance(wanted.advanceSeconds * 1000);
  return { now: clock.now() };
};

/** The control routes by method and path. */
export const controlRoutes: Readonly<Record<string, ControlRoute>> = {
  'GET /__control/calls': ({ platform }) => platform.calls.read(),
  'DELETE /__control/calls': ({ platform }) => platform.calls.reset(),
  'GET /__control/journal': ({ platform }) => platform.journal.read(),
  'DELETE /__control/journal': ({ platform }) => platform.journal.clear(),
  'GET /__control/clock': ({ platform }) => ({ now: platform.clock.now() }),
  'POST /__control/clock': moveClock,
  'GET /__control/faults': ({ platform }) => platform.faults.read(),
  'POST /__control/faults': ({ platform }, body) => {
    platform.faults.add(faultsBody.parse(body));
    return platform.faults.read();
  },
  'DELETE /__control/faults': ({ platform }) => platform.faults.clear(),
  'POST /__control/keys': changeKey,
  'POST /__control/keys/restricted': changeRestricted,
  'POST /__control/objects': putObjects,
  'DELETE /__control/objects': removeObjects,
  'POST /__control/limits': ({ platform }, body) => {
    platform.limiter.enable(limitsBody.parse(body).enabled);
    return {};
  },
  'GET /__control/life': ({ life }) => life.happened(),
  'POST /__control/life': ({ life }, body) => {
    life.pace(lifeBody.parse(body));
    return {};
  },
  'POST /__control/life/step': ({ life }) => life.step(),
  'GET /__control/deliveries': ({ courier }) => courier.deliveries(),
  'POST /__control/deliveries': ({ courier }, body) => {
    const given = Object.entries(deliveriesBody.parse(body)).filter(([, value]) => value !== undefined);
    return courier.disturb(Object.fromEntries(given));
  },
  'POST /__control/events': ({ platform, livemode }, body) =>
    emitEvent(platform, livemode, eventBody.parse(body)),
  'POST /__control/events/lag': ({ platform: { listing } }, body) => {
    listing.lagSeconds = lagBody.parse(body).seconds;
    return listing;
  },
  'POST /__control/events/visibility': ({ platform: { listing } }, body) => {
    listing.byPermission = visibilityBody.parse(body).byPermission;
    return listing;
  },
  'GET /__control/endpoints': listEndpoints,
  'POST /__control/endpoints/:id': switchEndpoint,
  'POST /__control/endpoints/:id/roll': rollSecret,
  'DELETE /__control/endpoints/:id': deleteEndpoint,
  'GET /__control/totals': ({ platform, livemode }, _, query) => {
    const mode = query.get('livemode');
    return totalsOf(platform.storeOf(mode === null ? livemode : mode === 'true'));
  },
};
