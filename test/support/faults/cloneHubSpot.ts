import type { CrmRecord } from '../../../sandbox/hubspot/portal/crmRecord.ts';
import type { Portal } from '../../../sandbox/hubspot/portal/portal.ts';
import { type LocalHubSpot, startLocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';

const TYPES = ['0-1', '0-2'] as const;

const withoutOurs = ({ values }: CrmRecord): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('clearsync_')));

/** Ids of the records that the app itself made. */
const madeByUs = (hubspot: LocalHubSpot): Set<string> =>
  new Set(
    hubspot
      .journal()
      .flatMap(({ action, by, id }) => (action === 'created' && by !== 'control' && id ? [id] : [])),
  );

const copyRecords = (from: Portal, to: Portal, made: ReadonlySet<string>): void => {
  let last = 0;
  for (const type of TYPES) {
    for (const record of from.objects[type].records.list()) {
      last = Math.max(last, Number(record.id));
      if (made.has(record.id)) continue;
      const copied = to.objects[type].records.insert(
        record.id,
        withoutOurs(record),
        record.createdAt,
        0,
        record.createdAt,
      );
      copied.indexed = copied.values;
      const other = type === '0-1' ? '0-2' : '0-1';
      for (const { toId, typeIds } of from.associations.listFrom(type, record.id, other)) {
        if (made.has(toId)) continue;
        for (const typeId of typeIds) to.associations.add(type, record.id, other, toId, typeId);
      }
    }
  }
  // What is made from now on comes behind what is there.
  while (Number(to.nextId()) < last);
};

/**
 * A second local HubSpot with the same account and the same people, under the same ids, as if ClearSync had never been
 * there. It has no rate limits. The caller closes it.
 */
export const cloneHubSpot = async (hubspot: LocalHubSpot): Promise<LocalHubSpot> => {
  const { profile, exchangeRates, limits, blockedEmails } = hubspot.portal;
  const clone = await startLocalHubSpot({
    clock: hubspot.clock.now,
    app: hubspot.app,
    portal: profile,
    rateLimits: false,
    switches: hubspot.switches,
  });
  for (const [code, rate] of exchangeRates) clone.portal.exchangeRates.set(code, rate);
  for (const email of blockedEmails) clone.portal.blockedEmails.add(email);
  Object.assign(clone.portal.limits, structuredClone(limits));
  copyRecords(hubspot.portal, clone.portal, madeByUs(hubspot));
  return clone;
};
