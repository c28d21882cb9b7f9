import { describe, expect, it } from 'vitest';
import { localAddress } from '../../../sandbox/preview/web/components/actions/localAddress.ts';

const APP = 'https://app.hubspot.com';

describe('an address that an extension links to, on the local record page', () => {
  it.each([
    ['a record of HubSpot', `${APP}/contacts/48/record/0-1/7`, '/contacts/48/record/0-1/7'],
    ['another region', 'https://app-eu1.hubspot.com/contacts/48/record/0-2/7', '/contacts/48/record/0-2/7'],
    ['settings', `${APP}/integrations-settings/48/installed/framework/9/general-settings`, '/settings'],
    [
      'another site',
      'https://app.hubspot.com.example/contacts/1',
      'https://app.hubspot.com.example/contacts/1',
    ],
    [
      'a key of Stripe',
      'https://dashboard.stripe.com/apikeys/create?name=a',
      '/__stripe/apikeys/create?name=a',
    ],
    ['a path', '/app/inbox', '/app/inbox'],
  ])('%s', (_, url, href) => {
    expect(localAddress(url)).toBe(href);
  });
});
