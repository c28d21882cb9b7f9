import { type LocalHubSpot, startLocalHubSpot } from '../hubspot/startLocalHubSpot.ts';
import { recordsForCustomers } from '../people/recordsForCustomers.ts';
import { generatedSource } from '../stripe/generator/generatedSource.ts';
import type { Source, StoredObject } from '../stripe/objects/source.ts';
import { type LocalStripe, startLocalStripe } from '../stripe/startLocalStripe.ts';

/** Who is in the local Stripe at the start. */
export type Population =
  | { kind: 'empty' }
  | { kind: 'generated'; customers: number; mix?: 'uniform' }
  | { kind: 'loaded'; objects: StoredObject[] };

export type PlatformOptions = {
  stripePort: number;
  hubspotPort: number;
  /** The mode that the population belongs to. */
  livemode: boolean;
  population: Population;
  redirectUrls: string[];
  /** Where HubSpot's webhooks go, and the public address that they are signed for; none are sent without it. */
  webhooks?: { target: string; signedTarget: string };
  /** Milliseconds at which time stands still on both platforms. HubSpot's rate limits are off then: no window would end. */
  frozenAt?: number;
};

export type Platforms = { stripe: LocalStripe; hubspot: LocalHubSpot };

const seedOf = ({ population, livemode, frozenAt }: PlatformOptions): Source | undefined =>
  population.kind === 'generated'
    ? generatedSource({
        customers: population.customers,
        ...(population.mix ? { mix: population.mix } : {}),
        now: Math.floor((frozenAt ?? Date.now()) / 1000),
        livemode,
      })
    : undefined;

/**
 * Starts both platforms on loopback with a population in Stripe, and in HubSpot the contacts and companies that a real
 * portal of that business would already hold.
 */
export const startPlatforms = async (options: PlatformOptions): Promise<Platforms> => {
  const { population, livemode, frozenAt, webhooks } = options;
  const seed = seedOf(options);
  const time = frozenAt === undefined ? {} : { clock: () => frozenAt };
  const [stripe, hubspot] = await Promise.all([
    startLocalStripe({ port: options.stripePort, livemode, ...(seed ? { seed } : {}), ...time }),
    startLocalHubSpot({
      port: options.hubspotPort,
      app: { redirectUrls: options.redirectUrls },
      ...(webhooks && { webhookTarget: webhooks.target, signedTarget: webhooks.signedTarget }),
      // Some customers pay in yen, for which the account has no rate: both cases are to be seen.
      portal: { additionalCurrencies: ['EUR', 'GBP'] },
      ...time,
      rateLimits: frozenAt === undefined,
    }),
  ]);
  if (population.kind === 'loaded') for (const object of population.objects) stripe.store.put(object);
  if (population.kind !== 'empty') {
    const everyone = population.kind === 'loaded';
    for (const chunk of recordsForCustomers(stripe.store.newer('customer'), { everyone }))
      hubspot.seed(chunk);
  }
  return { stripe, hubspot };
};
