import { describe, expect, it } from 'vitest';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import type { StoredObject } from '../../../sandbox/stripe/objects/source.ts';
import { findTyped, typed } from '../../../sandbox/stripe/objects/typed.ts';
import { grouped, moments, ordinary } from './populations.ts';

const sumOf = (amounts: readonly { amount: number }[]) =>
  amounts.reduce((sum, { amount }) => sum + amount, 0);
const succeeded = (charge: StoredObject) => charge['status'] === 'succeeded';

describe('money of a generated population', () => {
  const source = ordinary();
  const invoices = [...source.older('invoice')].map((invoice) => typed('invoice', invoice));
  const payments = new Map(
    [...source.older('invoice_payment')].map((payment) => {
      const { invoice, payment: by } = typed('invoice_payment', payment);
      return [String(invoice), String(by.payment_intent)] as const;
    }),
  );
  const charges = grouped([...source.older('charge')], (charge) => String(charge['payment_intent']));
  const chargesOf = (invoice: string) => charges.get(payments.get(invoice) ?? '') ?? [];

  it('an invoice is its lines minus their discounts', () => {
    for (const { lines, subtotal, total, total_discount_amounts, amount_due } of invoices) {
      const off = lines.data.flatMap(({ discount_amounts }) => discount_amounts ?? []);
      expect(subtotal).toBe(sumOf(lines.data));
      expect(total).toBe(subtotal - sumOf(off));
      expect(sumOf(total_discount_amounts ?? [])).toBe(sumOf(off));
      expect(amount_due).toBe(total);
      expect(total).toBeGreaterThanOrEqual(0);
    }
  });

  it('a paid invoice that asked for money has one succeeded charge of its total, unless paid out of band', () => {
    const paid = invoices.filter(({ status, total }) => status === 'paid' && total > 0);
    expect(paid.length).toBeGreaterThan(100);
    for (const invoice of paid) {
      const outside = invoice.amount_paid_off_stripe ?? 0;
      const amounts = chargesOf(invoice.id)
        .filter(succeeded)
        .map(({ amount }) => amount);
      expect(amounts).toEqual(outside > 0 ? [] : [invoice.total]);
      expect(invoice.amount_paid).toBe(invoice.total);
      expect(invoice.amount_remaining).toBe(0);
    }
  });

  it('any other invoice remains whole and has failed charges at most', () => {
    const unpaid = invoices.filter(({ status }) => status !== 'paid');
    expect(new Set(unpaid.map(({ status }) => status))).toEqual(
      new Set(['draft', 'open', 'uncollectible', 'void']),
    );
    for (const invoice of unpaid) {
      expect(invoice.amount_remaining).toBe(invoice.total);
      expect(chargesOf(invoice.id).some(succeeded)).toBe(false);
      expect(invoice.attempt_count).toBe(chargesOf(invoice.id).length);
    }
  });

  it('what a charge says was refunded is what its refunds add up to', () => {
    const refunds = grouped([...source.older('refund')], (refund) => String(refund['charge']));
    expect(refunds.size).toBeGreaterThan(1);
    for (const charge of [...charges.values()].flat().map((each) => typed('charge', each))) {
      const given = (refunds.get(charge.id) ?? []).map((refund) => typed('refund', refund));
      expect(charge.amount_refunded).toBe(sumOf(given));
      expect(charge.refunded).toBe(charge.amount_refunded > 0 && charge.amount_refunded === charge.amount);
    }
  });

  it('every discount that something names is found and leads to a coupon', () => {
    const named = [...source.older('subscription')].flatMap((subscription) => {
      const { discounts, items } = typed('subscription', subscription);
      return [...discounts, ...items.data.flatMap((item) => item.discounts)];
    });
    const onInvoices = invoices.flatMap(({ discounts }) => discounts);
    expect(named.length).toBeGreaterThan(5);
    for (const id of [...named, ...onInvoices].map(String)) {
      const discount = findTyped(source, 'discount', id);
      expect(findTyped(source, 'coupon', String(discount?.source.coupon)), id).toBeDefined();
    }
  });

  it('a subscription points to its newest invoice, and its period is the one of now', () => {
    const now = moments[0] ?? 0;
    for (const each of source.older('subscription')) {
      const { id, latest_invoice, items, status, customer, created } = typed('subscription', each);
      const own = invoices.filter(({ parent }) => parent?.subscription_details?.subscription === id);
      expect(own[0]?.id).toBe(latest_invoice);
      const owner = findTyped(source, 'customer', String(customer));
      expect(owner?.created).toBeLessThanOrEqual(created);
      if (status === 'canceled' || status === 'paused' || status.startsWith('incomplete')) continue;
      for (const { current_period_start, current_period_end } of items.data) {
        expect(current_period_start).toBeLessThanOrEqual(now);
        expect(current_period_end).toBeGreaterThan(now);
      }
    }
  });

  it('the uniform mix gives each customer one subscription, three invoices and three charges', () => {
    for (const now of moments) {
      const uniform = generatedSource({ customers: 500, now, mix: 'uniform' });
      const counts = (['customer', 'subscription', 'invoice', 'charge'] as const).map(uniform.count);
      expect(counts).toEqual([500, 500, 1500, 1500]);
      for (const { id } of uniform.older('customer')) {
        expect(uniform.ofCustomer('subscription', id)).toHaveLength(1);
        expect(uniform.ofCustomer('charge', id).map(({ amount }) => amount)).toEqual([9900, 9900, 9900]);
      }
      const longer = generatedSource({ customers: 30, now, mix: 'uniform', invoicesPerCustomer: 7 });
      expect(longer.count('invoice')).toBe(210);
    }
  });
});
