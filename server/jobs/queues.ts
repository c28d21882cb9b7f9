import type { QueueName } from '../store/queue.ts';
import type { Task } from '../sync/wakeUp.ts';

/**
 * Every queue of the server. A job's key is always the portal: two connections of one portal link and write the same
 * records, so their work follows one another, and no portal keeps another one waiting.
 */
export const QUEUES: readonly (QueueName & { name: Task })[] = [
  { name: 'import', policy: 'stately' },
  { name: 'stripe', policy: 'stately' },
  { name: 'hubspot', policy: 'stately' },
  { name: 'portal-run', policy: 'stately' },
];
