import type { MovableClock } from './movableClock.ts';
import type { TokenStore } from './oauth/tokenStore.ts';
import type { Portal } from './portal/portal.ts';
import type { CallLog } from './serve/callLog.ts';
import type { FaultBook } from './serve/faultBook.ts';
import type { Journal } from './serve/journal.ts';
import type { RateWindows } from './serve/rateWindows.ts';
import type { Switches } from './switches.ts';
import type { WebhookQueue } from './webhooks/webhookQueue.ts';

/** The installed app as HubSpot knows it from app-hsmeta.json. Mutable: a test learns its redirect URL late. */
export interface AppProfile {
  name: string;
  clientId: string;
  clientSecret: string;
  appId: number;
  redirectUrls: string[];
  requiredScopes: string[];
  optionalScopes: string[];
}

/** Everything that one local HubSpot holds. */
export interface World {
  clock: MovableClock;
  app: AppProfile;
  portals: Map<number, Portal>;
  tokens: TokenStore;
  rates: RateWindows;
  faults: FaultBook;
  calls: CallLog;
  journal: Journal;
  webhooks: WebhookQueue;
  switches: Switches;
  /** Where the web app's records and settings are drawn; undefined: nowhere. */
  webApp: string | undefined;
  /** 0 to 1, from a fixed seed: a run can be repeated. */
  random(): number;
}

/** The portal of that id; the first one when no id is given. */
export function findPortal(world: World, id?: number): Portal | undefined {
  return id === undefined ? [...world.portals.values()][0] : world.portals.get(id);
}
