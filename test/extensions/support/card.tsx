import type { CardReply } from '@clearsync/contract/card';
import { LoadingSpinner } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { ComponentType, PropsWithChildren } from 'react';
import { expect } from 'vitest';
import { BillingBrief } from '../../../src/app/cards/components/BillingBrief.tsx';
import { BillingCard } from '../../../src/app/cards/components/BillingCard.tsx';
import { BillingDetails } from '../../../src/app/cards/components/BillingDetails.tsx';
import { BillingGlance } from '../../../src/app/cards/components/BillingGlance.tsx';
import { NoMatch } from '../../../src/app/cards/components/NoMatch.tsx';
import { NoMatchLinkable } from '../../../src/app/cards/components/NoMatchLinkable.tsx';
import { billing } from './billing.ts';
import { type Reply, serve } from './server.ts';
import { until } from './until.ts';

/** The reply of a record that has billing. */
export const ready = (own = {}): CardReply => ({ ok: true, state: 'ready', billing: billing(own) });

const nothingNew = { ok: true, changed: 0, unchanged: 22, asOf: '2026-11-24T12:00:00Z', writing: 'on' };

/** Opens the card of contact (or company) 42 and answers its calls one after the other; `refresh` answers the button. */
export function open(
  replies: Reply | Reply[],
  options: {
    company?: boolean;
    sidebar?: boolean;
    admin?: boolean;
    refresh?: Reply;
    /** Further calls and their answers. */
    more?: Record<string, Reply | Reply[]>;
    preview?: boolean;
    /** HubSpot does not say which app this is. */
    unnamedApp?: boolean;
    around?: ComponentType<PropsWithChildren>;
  } = {},
) {
  const asked = serve({
    'GET /v1/card': replies,
    'POST /v1/control/refresh': options.refresh ?? { body: nothingNew },
    ...options.more,
  });
  const renderer = createRenderer('crm.record.tab');
  const { context, actions } = renderer.mocks;
  context.crm = { objectId: 42, objectTypeId: options.company ? '0-2' : '0-1' };
  context.user.locale = 'en-US';
  context.user.permissions = options.admin === false ? [] : ['integrations-management-write'];
  context.portal.timezone = 'Europe/Stockholm';
  if (options.unnamedApp !== true) context.extension = { appId: 777 };
  actions.fetchCrmObjectProperties.willCall(async () => ({ email: 'anna@acme.com', domain: 'acme.com' }));
  const isShort = options.preview === true || options.sidebar === true;
  const View = options.preview ? BillingGlance : options.sidebar ? BillingBrief : BillingDetails;
  const shown = <BillingCard View={View} NoMatchView={isShort ? NoMatch : NoMatchLinkable} />;
  const Around = options.around;
  renderer.render(Around === undefined ? shown : <Around>{shown}</Around>);
  const says = (text: string) => expect(renderer.getRootNode().toString()).toContain(text);
  return { renderer, asked, says };
}

/** The same, with one answer that has arrived. */
export async function opened(reply: CardReply, options = {}) {
  const card = open({ body: reply }, options);
  await until(card.renderer, () => expect(card.renderer.maybeFind(LoadingSpinner)).toBeNull());
  return card;
}

/** The same, with answers to further calls. */
export const openedAs = (more: Record<string, Reply | Reply[]>, reply: CardReply, options = {}) =>
  opened(reply, { ...options, more });
