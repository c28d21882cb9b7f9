import type { Database } from '../database/openDatabase.ts';

export type CatalogRow = { kind: 'price' | 'product' | 'coupon'; id: string; data: unknown };

const STATEMENT = `
  select kind, id, data
    from stripe_object
   where connection_id = $1::uuid
     and ((kind = 'price' and id = any($2)) or (kind = 'product' and id = any($3))
          or (kind = 'coupon' and id = any($4) and not data ? 'deleted'))`;

/** Prices, products and coupons by id; deleted ones too, since they still apply to what was sold with them, if they were ever read. */
export const listCatalog = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  ids: { prices: readonly string[]; products: readonly string[]; coupons: readonly string[] },
): Promise<CatalogRow[]> => {
  const values = [connectionId, ids.prices, ids.products, ids.coupons];
  const { rows } = await asked.query<CatalogRow>(STATEMENT, values);
  return rows;
};
