import type { DisconnectEnd } from '../../sync/control/disconnect.ts';
import type { Leaving } from '../../sync/control/leaving.ts';
import type { UninstallEnd } from '../../sync/install/finishUninstall.ts';

const PURGES = {
  now: 'Our copy of its data is being deleted.',
  days30: 'Our copy of its data is deleted in 30 days.',
} as const;

const records = (n: number): string => (n === 1 ? '1 record' : `${n.toLocaleString('en-US')} records`);

/** What happened when a Stripe account was taken away, in sentences. */
export const disconnectWords = (end: DisconnectEnd, { properties, purge }: Leaving): string => {
  if (end.state !== 'disconnected') return 'The Stripe account was disconnected before.';
  const { left, records: n } = end;
  return [
    'The Stripe account is disconnected and its key deleted.',
    left === null ? "ClearSync's webhook endpoint was removed from Stripe." : `${left} Delete it in Stripe.`,
    properties === 'keep'
      ? 'What ClearSync wrote to HubSpot stays there.'
      : `What ClearSync wrote is being emptied on ${records(n)}.`,
    PURGES[purge],
  ].join(' ');
};

/** How far an uninstall came, in sentences. */
export const uninstallWords = (end: UninstallEnd, { purge }: Leaving): string => {
  switch (end.state) {
    case 'emptying':
      return 'The Stripe accounts are disconnected and their keys deleted. What ClearSync wrote is being emptied; then the app is removed. You need not wait.';
    case 'left':
      return `The Stripe accounts are disconnected and nothing is written any more. Removing the app goes on by itself: ${end.reason}`;
    case 'uninstalled':
      return `ClearSync was removed from this HubSpot account, and every key and token deleted. ${PURGES[purge]}`;
  }
};
