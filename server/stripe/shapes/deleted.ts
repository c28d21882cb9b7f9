import { z } from 'zod';

/** Shape of what Stripe answers for a deleted object of this kind: `{ id, object, deleted: true }`. */
export const deletedStub = <Name extends string>(object: Name) =>
  z.object({ id: z.string(), object: z.literal(object), deleted: z.literal(true) });
