import { z } from 'zod';
import { generatedSource } from '../../sandbox/stripe/generator/generatedSource.ts';
import { startLocalStripe } from '../../sandbox/stripe/startLocalStripe.ts';

// A local Stripe of so many customers, each with a subscription, three invoices and three charges; live mode, no latency.
const { customers, rateLimits } = z
  .object({ customers: z.int(), rateLimits: z.boolean() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const now = Math.floor(Date.now() / 1000);
const stripe = await startLocalStripe({
  seed: generatedSource({ customers, now, livemode: true, mix: 'uniform' }),
  livemode: true,
  rateLimits,
});
console.log(JSON.stringify({ url: stripe.url, key: stripe.keys.restricted }));
