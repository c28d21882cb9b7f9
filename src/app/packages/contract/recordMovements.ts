import { z } from 'zod/mini';
import { isoDate, money } from './base.ts';

/** A change of a subscription's MRR, or of its planned end. */
export const recordMovement = z.object({
  id: z.string(),
  on: isoDate,
  /** new, upgrade, downgrade, churn, reactivation, planned_cancellation, cancellation_undone */
  type: z.string(),
  /** Products. */
  plan: z.string(),
  /** Signed. */
  change: money,
  /** Of that subscription. */
  mrrBefore: money,
  mrrAfter: money,
  /** Worked out from invoices, since it was before ClearSync looked. */
  reconstructed: z.boolean(),
});
export type RecordMovement = z.infer<typeof recordMovement>;

/** GET /v1/record/movements?objectTypeId=0-1&objectId=123 (`cardQuery`): newest first, 200 at most. */
export const recordMovementsReply = z.object({ ok: z.literal(true), movements: z.array(recordMovement) });
export type RecordMovementsReply = z.infer<typeof recordMovementsReply>;
