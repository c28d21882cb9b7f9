import { isGranted, permissionDenied } from '../keys/denial.ts';
import type { ApiKey } from '../keys/keyring.ts';
import type { Permission } from '../keys/permissions.ts';
import type { StoredObject } from '../objects/source.ts';
import type { Platform } from '../platform.ts';
import { createWriter } from '../writes/writer.ts';
import type { ApiRequest } from './apiRequest.ts';
import type { Parameters } from './parameters.ts';
import type { Matched } from './router.ts';

/** Who asks, and what is asked of which object. */
export type Asked = {
  key: ApiKey;
  path: Matched['path'];
  parameters: Parameters;
  /** What events say of the request that caused them. */
  origin: { id: string | null; idempotency_key: string | null };
  /** Is told of every event that the request makes. */
  heard?: (event: StoredObject) => void;
};

/** Makes the request that an operation handles: the objects of the key's mode, what the key may see, the writing side. */
export const requestOf = (
  platform: Platform,
  { key, path, parameters, origin, heard }: Asked,
): ApiRequest => {
  const { livemode } = key;
  const store = platform.storeOf(livemode);
  const permit = (permission: Permission): void => {
    if (!isGranted(key, permission)) throw permissionDenied(key, platform.account.id, permission);
  };
  const writer = createWriter({
    store,
    livemode,
    account: platform.account,
    now: platform.clock.seconds(),
    newId: platform.newId,
    emit: (type, object, previous) => {
      const event = platform.events.emit({ livemode, type, object, previous, origin });
      heard?.(event);
    },
  });
  return { key, livemode, parameters, path, view: { store, permit }, writer };
};
