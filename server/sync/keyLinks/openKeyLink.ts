import type { SetupReply } from '../../../src/app/packages/contract/setup.ts';
import { type AskingPortal, findByToken } from '../../store/keyLinks/findByToken.ts';
import { keyLinks } from '../../stripe/keyLinks.ts';
import { manualPath } from '../../stripe/manualPath.ts';
import type { SetupDeps } from '../showSetup.ts';
import { tokenHash } from './tokenHash.ts';

/** What the page behind an open link shows: who asks, until when, and how the key is made. */
export type KeyRequest = AskingPortal &
  Pick<SetupReply, 'keyLinks' | 'manual' | 'supportEmail'> & {
    /** The website that Stripe is told. */
    appUrl: string;
  };

/** Reads an open link; looking at it uses nothing up. Null for one that takes no key, whatever the reason. */
export const openKeyLink = async (
  { db, clock, stripe, supportEmail }: SetupDeps,
  token: string,
): Promise<KeyRequest | null> => {
  const hash = tokenHash(token);
  const asking = hash === null ? null : await findByToken(db, hash, new Date(clock()));
  if (asking === null) return null;
  return {
    ...asking,
    keyLinks: keyLinks(stripe.appUrl),
    manual: manualPath(stripe.appUrl, supportEmail),
    supportEmail,
    appUrl: stripe.appUrl,
  };
};
