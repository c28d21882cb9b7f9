import { z } from 'zod';
import { startPlatforms } from '../../sandbox/demo/startPlatforms.ts';

// Both platforms with so many generated customers, live mode, with their rate limits: what the benches of the whole way
// are measured against.
const { customers, uniform } = z
  .object({ customers: z.int(), uniform: z.boolean() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const { stripe, hubspot } = await startPlatforms({
  stripePort: 0,
  hubspotPort: 0,
  livemode: true,
  population: { kind: 'generated', customers, ...(uniform ? { mix: 'uniform' } : {}) },
  redirectUrls: [],
});
console.log(
  JSON.stringify({
    stripe: stripe.url,
    key: stripe.keys.restricted,
    hubspot: hubspot.url,
    clientId: hubspot.app.clientId,
    clientSecret: hubspot.app.clientSecret,
    appId: hubspot.app.appId,
    portalId: hubspot.portal.profile.id,
  }),
);
