import { retain } from '@remote-ui/rpc';
import { z } from 'zod/mini';

const alert = z.object({
  type: z.optional(z.enum(['info', 'warning', 'success', 'danger', 'tip'])),
  title: z.optional(z.string()),
  message: z.string(),
});
export type HostAlert = z.infer<typeof alert>;

const iframe = z.object({
  uri: z.url(),
  height: z.number(),
  width: z.number(),
  title: z.optional(z.string()),
});
export type HostIframe = z.infer<typeof iframe> & { onClose: () => void };

const page = z.object({ to: z.string(), params: z.optional(z.record(z.string(), z.string())) });

/** What the page does when an extension calls an action. */
export interface ActionTargets {
  addAlert(alert: HostAlert): void;
  closeOverlay(id: string): void;
  goToPage(to: string, params: Record<string, string>): void;
  openIframe(iframe: HostIframe): void;
  refreshProperties(): void;
}

const closeCallback = (value: unknown): (() => void) => {
  if (typeof value !== 'function') return () => {};
  // It is called after this action answered, so its other end must be kept.
  retain(value);
  return () => value();
};

const common = [
  'addAlert',
  'closeOverlay',
  'copyTextToClipboard',
  'navigateToPage',
  'openIframeModal',
  'reloadPage',
];
const onRecords = ['fetchCrmObjectProperties', 'refreshObjectProperties', 'onCrmPropertiesUpdate'];

/** Names of the actions that HubSpot gives at a location (hubspot-platform.md §5). */
export const actionNames = (location: string): string[] =>
  location.startsWith('crm.') ? [...common, ...onRecords] : common;

/** Carries out the actions of an extension; arguments come from the bundle and are checked. */
export function createActionHandler(targets: ActionTargets) {
  const handlers: Record<string, (args: unknown[]) => unknown> = {
    addAlert: ([given]) => targets.addAlert(alert.parse(given)),
    closeOverlay: ([id]) => targets.closeOverlay(z.string().parse(id)),
    copyTextToClipboard: ([text]) => navigator.clipboard.writeText(z.string().parse(text)),
    navigateToPage: ([given]) => {
      const { to, params } = page.parse(given);
      targets.goToPage(to, params ?? {});
    },
    openIframeModal: ([given, onClose]) =>
      targets.openIframe({ ...iframe.parse(given), onClose: closeCallback(onClose) }),
    reloadPage: () => location.reload(),
    refreshObjectProperties: () => targets.refreshProperties(),
  };
  return async (name: string, args: unknown[]): Promise<unknown> => {
    const handler = handlers[name];
    if (!handler) throw new Error(`Unknown action ${name}`);
    return handler(args);
  };
}
