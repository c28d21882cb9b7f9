import { z } from 'zod';
import type { SubscriptionState } from '../../billing/movements/state.ts';
import type { StateColumn } from '../../store/snapshots/listStates.ts';

/** The column `SubscriptionState.state`. */
const stateColumn: z.ZodType<SubscriptionState> = z.object({
  subscriptionId: z.string(),
  status: z.string(),
  currency: z.string(),
  mrr: z.object({ net: z.int(), stripe: z.int(), conservative: z.int() }),
  gross: z.int(),
  products: z.array(z.object({ id: z.string(), name: z.string() })),
  priceIds: z.array(z.string()),
  quantity: z.number().nullable(),
  cancelsAt: z.number().nullable(),
  at: z.int(),
  source: z.enum(['live', 'first_seen', 'invoice_history']),
  invoiceId: z.string().nullable(),
});

/** Kept states by subscription. Throws on a row that is not what we store. */
export const keptStates = (rows: readonly StateColumn[]): Map<string, SubscriptionState[]> => {
  const states = new Map<string, SubscriptionState[]>();
  for (const row of rows) {
    const state = stateColumn.parse(row.state);
    const own = states.get(row.subscription_id);
    if (own === undefined) states.set(row.subscription_id, [state]);
    else own.push(state);
  }
  return states;
};
