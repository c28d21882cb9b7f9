import { z } from 'zod';
import { faultKinds } from '../faults/faults.ts';
import { denialTexts, keyStates } from '../keys/keyring.ts';
import type { Permission } from '../keys/permissions.ts';

const permission = z
  .string()
  .regex(/^(rak_)?[a-z0-9_]+_(read|write)$/)
  // The pattern above is the type's own.
  .transform((text) => text.replace(/^rak_/, '') as Permission);

/** What may be said of a key, on making or changing it. */
const keyFields = {
  permissions: z.array(permission).optional(),
  denialText: z.enum(denialTexts).optional(),
  state: z.enum(keyStates).optional(),
  connectColumn: z.boolean().optional(),
  accountNeedsKyc: z.boolean().optional(),
};

/** `POST /__control/keys`: a new key, or with `key` of a known one its change. */
export const keyBody = z.strictObject({
  ...keyFields,
  key: z
    .string()
    .regex(/^(sk|rk|pk)_(live|test)_[A-Za-z0-9]{10,240}$/)
    .optional(),
  kind: z.enum(['secret', 'restricted', 'publishable']).optional(),
  livemode: z.boolean().optional(),
});

/** `POST /__control/keys/restricted`: what becomes of every restricted key. */
export const restrictedBody = z.strictObject(keyFields);

/** `POST /__control/clock`: to a time in epoch milliseconds, or on by seconds. */
export const clockBody = z.union([
  z.strictObject({ now: z.number().int() }),
  z.strictObject({ advanceSeconds: z.number() }),
]);

/** `POST /__control/faults`: faults to add to those planned. */
export const faultsBody = z.array(
  z.strictObject({
    match: z.strictObject({ method: z.string().optional(), path: z.string().optional() }).optional(),
    kind: z.enum(faultKinds),
    times: z.number().int().positive().optional(),
    skip: z.number().int().nonnegative().optional(),
    probability: z.number().min(0).max(1).optional(),
    ms: z.number().nonnegative().optional(),
    permission: z.string().optional(),
    location: z.string().optional(),
  }),
);

/** `POST /__control/objects`: objects to keep as they are, and whether they are of live mode. */
export const objectsBody = z.strictObject({
  livemode: z.boolean().optional(),
  objects: z.array(z.looseObject({ id: z.string(), object: z.string(), created: z.number().optional() })),
});

/** `DELETE /__control/objects`: objects to take away, as if deleted by someone. */
export const removalBody = z.strictObject({
  livemode: z.boolean().optional(),
  kind: z.string(),
  ids: z.array(z.string()),
});

/** `POST /__control/life`: how many things happen a minute; none any more with 0. A seed begins a new story. */
export const lifeBody = z.strictObject({
  perMinute: z.number().min(0).max(60_000),
  seed: z.number().int().optional(),
});

/** `POST /__control/limits`: rate limits on or off. */
export const limitsBody = z.strictObject({ enabled: z.boolean() });

/** `POST /__control/deliveries`: how webhook deliveries are disturbed. */
export const deliveriesBody = z.strictObject({
  duplicates: z.number().int().nonnegative().optional(),
  delayMs: z.number().nonnegative().optional(),
  reversed: z.boolean().optional(),
  held: z.boolean().optional(),
  failing: z.boolean().optional(),
});

/** `POST /__control/events`: an event of any type, about a kept object by its id or about anything at all. */
export const eventBody = z.strictObject({
  type: z.string().min(1),
  // Taken as it is, with keys that a parser would drop.
  object: z.custom<string | object | null>((given) => typeof given === 'string' || typeof given === 'object'),
  previous_attributes: z.record(z.string(), z.unknown()).optional(),
  id: z.string().optional(),
  livemode: z.boolean().optional(),
  created: z.number().int().optional(),
  api_version: z.string().nullable().optional(),
  account: z.string().optional(),
});
export type WantedEvent = z.output<typeof eventBody>;

/** `POST /__control/events/lag`: for so many seconds an event is not listed yet. */
export const lagBody = z.strictObject({ seconds: z.number().nonnegative() });

/** `POST /__control/events/visibility`: whether events of objects that the key may not read are left out. */
export const visibilityBody = z.strictObject({ byPermission: z.boolean() });

/** `POST /__control/endpoints/:id`: disabled or enabled, as by a person in the dashboard. */
export const endpointBody = z.strictObject({ disabled: z.boolean() });

/** `POST /__control/endpoints/:id/roll`: for so many seconds the old secret stays valid. */
export const rollBody = z.strictObject({ keepOldSeconds: z.number().nonnegative().default(86_400) });
