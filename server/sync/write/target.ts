import type { PortalClient } from '../../hubspot/portalClient.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import type { restoreOptions } from './restoreOptions.ts';

/** Where batches go, and what is learnt of the properties there while they are sent. */
export type Target = {
  portal: PortalClient;
  objectTypeId: ObjectTypeId;
  /** Properties that the portal has no more. */
  gone: Set<string>;
  /** Properties that lacked an option of ours: each is mended once a run, for all batches under way. */
  mending: Map<string, ReturnType<typeof restoreOptions>>;
};
