import { vi } from 'vitest';
import { realisticCycle } from '../../../sandbox/stripe/generator/mix/realistic.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import { keyReply } from '../../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../appDatabaseUrl.ts';
import { startFirstDay } from '../firstDay.ts';
import { allBooks } from './books.ts';
import { linksOf } from './links.ts';
import { missingPeople } from './missingPeople.ts';
import { FROZEN_AT } from './moment.ts';

/** A cycle and a quarter, so that the last kinds of the cycle are old enough for their stories. */
const CUSTOMERS = Math.ceil(realisticCycle.length * 1.25);

/**
 * Imports every kind of generated customer from the local Stripe at the frozen moment into a local HubSpot that holds
 * their contacts and companies, and stops the server, so that its database may be opened. Answers what the portal holds
 * then, which records the customers belong to, and what the home page showed.
 */
export const importEveryKind = async () => {
  const databaseUrl = await appDatabaseUrl();
  const day = await startFirstDay(CUSTOMERS, databaseUrl, { frozenAt: FROZEN_AT });
  const { portal } = day.hubspot;
  const books = allBooks(day.stripe.store);
  day.hubspot.seed(missingPeople(linksOf(books, portal)));
  const reply = await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted });
  const connected = keyReply.parse(reply.body);
  if (connected.state !== 'connected') throw new Error(reply.text);
  // Everybody, and all 52: who churned, and what customers wrote, are off by themselves.
  await day.choose({ syncFilter: 'everyone', cancelComments: true });
  await day.call('POST', '/v1/import', { connectionId: connected.connection.id });
  const ended = (kind: 'import' | 'writing') =>
    vi.waitFor(
      async () => {
        const shown = homeReply.parse((await day.call('GET', '/v1/home')).body);
        const { progress } = shown;
        if (progress?.state !== 'complete' || progress.kind !== kind)
          throw new Error(`the ${progress?.kind} is ${progress?.state}`);
        return shown;
      },
      { timeout: 60_000, interval: 100 },
    );
  await ended('import');
  await day.approve();
  const home = await ended('writing');
  await day.stop();
  return { databaseUrl, portal, links: linksOf(books, portal), home };
};
