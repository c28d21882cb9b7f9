import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startPlatforms } from './demo/startPlatforms.ts';

const USAGE =
  'npm run sandbox -- --stripe-port P --hubspot-port Q [--customers N] [--live]\n' +
  '  --customers N   begin with N generated Stripe customers, most of them known to HubSpot (default 0)\n' +
  '  --live          they belong to live mode instead of test mode';

const port = z.coerce.number().int().min(0).max(65535).default(0);
const options = z.object({
  'stripe-port': port,
  'hubspot-port': port,
  customers: z.coerce.number().int().min(0).max(1_000_000).default(0),
  live: z.boolean().default(false),
});

const readOptions = (): z.infer<typeof options> => {
  try {
    const { values } = parseArgs({
      options: {
        'stripe-port': { type: 'string' },
        'hubspot-port': { type: 'string' },
        customers: { type: 'string' },
        live: { type: 'boolean' },
      },
    });
    return options.parse(values);
  } catch (error) {
    console.error(error instanceof z.ZodError ? z.prettifyError(error) : String(error));
    console.error(USAGE);
    process.exit(1);
  }
};

const chosen = readOptions();
const { stripe, hubspot } = await startPlatforms({
  stripePort: chosen['stripe-port'],
  hubspotPort: chosen['hubspot-port'],
  livemode: chosen.live,
  population: chosen.customers > 0 ? { kind: 'generated', customers: chosen.customers } : { kind: 'empty' },
  redirectUrls: ['http://localhost:3000/oauth/callback'],
});
const ready = {
  stripe: stripe.url,
  hubspot: hubspot.url,
  restrictedKey: stripe.keys.restricted,
  secretKey: stripe.keys.secret,
  clientId: hubspot.app.clientId,
  clientSecret: hubspot.app.clientSecret,
  appId: hubspot.app.appId,
  portalId: hubspot.portal.profile.id,
};
console.log(`ready ${JSON.stringify(ready)}`);
console.log(`  local Stripe   ${stripe.url}   restricted key ${stripe.keys.restricted}`);
console.log(
  `  local HubSpot  ${hubspot.url}   client id ${ready.clientId}   client secret ${ready.clientSecret}`,
);
console.log(
  `  official CLI   npx stripe trigger customer.subscription.created --api-base ${stripe.url} --api-key ${stripe.keys.secret}`,
);

const stop = async (): Promise<void> => {
  await Promise.all([stripe.close(), hubspot.close()]);
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
