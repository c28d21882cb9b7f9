import { type LocalHubSpot, startLocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';

/** A local HubSpot with one company and thirty contacts; the first is Anna, who works there. */
export async function startSamplePortal(): Promise<{
  hubspot: LocalHubSpot;
  annaId: string;
  companyId: string;
}> {
  const hubspot = await startLocalHubSpot();
  const people = Array.from({ length: 29 }, (_, index) => ({
    key: `person${index}`,
    properties: {
      firstname: 'Person',
      lastname: String(index + 1),
      email: `person${index + 1}@acme-tools.io`,
    },
  }));
  const anna = {
    firstname: 'Anna',
    lastname: 'Berg',
    email: 'anna@acme-tools.io',
    jobtitle: 'Head of Finance',
  };
  const { contacts, companies, skipped } = hubspot.seed({
    contacts: [{ key: 'anna', properties: anna }, ...people],
    companies: [{ key: 'acme', properties: { name: 'Acme Ltd', domain: 'acme-tools.io' } }],
    associations: [{ contactKey: 'anna', companyKey: 'acme' }],
  });
  const [annaId, companyId] = [contacts['anna'], companies['acme']];
  if (skipped.length > 0 || !annaId || !companyId) throw new Error(`Not seeded: ${JSON.stringify(skipped)}`);
  return { hubspot, annaId, companyId };
}
