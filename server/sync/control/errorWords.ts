import type { ErrorsReply } from '../../../src/app/packages/contract/control.ts';
import type { ParkedGroup } from '../../store/redrive/listParked.ts';

type ErrorRow = ErrorsReply['errors'][number];
type Words = Pick<ErrorRow, 'title' | 'action'>;

const PERMISSIONS: ErrorRow['action'] = { kind: 'permissions', label: 'Check the permissions', what: null };

const again = (what: 'events' | 'records'): ErrorRow['action'] => ({
  kind: 'redrive',
  label: 'Try again',
  what,
});

const counted = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${n.toLocaleString('en-US')} ${many}`;

const lacksPermission = (reason: string): boolean => /lacks the permission|may not read/.test(reason);

/** What is said of things that were set aside for one cause, and which button mends it. */
export const errorWords = ({
  what,
  count,
  reason,
}: Pick<ParkedGroup, 'what' | 'count' | 'reason'>): Words => {
  switch (what) {
    case 'stripe_event':
      return {
        title: `${counted(count, 'change in Stripe was', 'changes in Stripe were')} not taken over`,
        action: lacksPermission(reason) ? PERMISSIONS : again('events'),
      };
    case 'hubspot_event':
      return {
        title: `${counted(count, 'change in HubSpot was', 'changes in HubSpot were')} not taken over`,
        action: again('events'),
      };
    case 'record':
      return {
        title: `HubSpot refused ${counted(count, 'record', 'records')}`,
        action: again('records'),
      };
    case 'reading':
      return {
        title: `The import left out ${counted(count, 'part', 'parts')}`,
        action: lacksPermission(reason) ? PERMISSIONS : { kind: 'import', label: 'Import again', what: null },
      };
    case 'permission':
      return { title: 'The key lacks a permission in Stripe', action: PERMISSIONS };
    case 'key':
      return {
        title: 'Stripe no longer accepts the key',
        action: { kind: 'key', label: 'Connect a new key', what: null },
      };
  }
};
