import { mix32 } from '../mix32.ts';
import type { Population } from '../population.ts';

/** The letters and digits before every invoice number of a customer. */
export function invoicePrefix({ seed }: Population, customer: number): string {
  return mix32(seed, customer, 3).toString(16).toUpperCase().padStart(8, '0');
}

/** A number of an invoice that no other of the customer has. */
export function invoiceNumber(population: Population, customer: number, part: number, step: number): string {
  const parts = Math.max(1, population.slotOf(customer).contracts.length);
  return `${invoicePrefix(population, customer)}-${String(step * parts + part + 1).padStart(4, '0')}`;
}
