import { Router } from 'express';
import { cardQuery } from '../../../src/app/packages/contract/card.ts';
import type {
  RecordMovement,
  RecordMovementsReply,
} from '../../../src/app/packages/contract/recordMovements.ts';
import { zonedDay } from '../../billing/zonedDay.ts';
import type { Deps } from '../../sync/deps.ts';
import { type ShownMovement, showCardMovements } from '../../sync/showCardMovements.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

const movementReply = (movement: ShownMovement): RecordMovement => {
  const { connectionId, key, at, type, currency, mrrBefore, mrrAfter, source } = movement;
  const products = movement.productsAfter.length > 0 ? movement.productsAfter : movement.productsBefore;
  return {
    id: `${connectionId}:${key}`,
    on: zonedDay(at, movement.timeZone),
    type,
    plan: products.join(', '),
    change: { amount: mrrAfter - mrrBefore, currency },
    mrrBefore: { amount: mrrBefore, currency },
    mrrAfter: { amount: mrrAfter, currency },
    reconstructed: source !== 'live',
  };
};

/** GET /v1/record/movements: how the MRR of a contact or company came about. */
export const movementsRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/record/movements', async (request, response) => {
    const query = cardQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const { objectTypeId, objectId } = query.data;
    const record = { objectTypeId, recordId: BigInt(objectId) };
    const movements = await showCardMovements(deps, signedPortal(response), record);
    response.json({ ok: true, movements: movements.map(movementReply) } satisfies RecordMovementsReply);
  });
  return routes;
};
