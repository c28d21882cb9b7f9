/** A customer of one of a portal's connections. */
export type CustomerKey = { connectionId: string; customerId: string };
