import { describe, expect, it } from 'vitest';
import { linkAttributes } from '../../../sandbox/preview/web/components/actions/linkAttributes.ts';

const APP = 'https://app.hubspot.com';

describe('a link of an extension on the local record page', () => {
  it.each([
    ['a record of HubSpot', `${APP}/contacts/48/record/0-1/7`, '/contacts/48/record/0-1/7'],
    [
      'a record in another region',
      'https://app-eu1.hubspot.com/contacts/48/record/0-2/7',
      '/contacts/48/record/0-2/7',
    ],
    [
      'the settings of an app',
      `${APP}/integrations-settings/48/installed/framework/9/general-settings`,
      '/settings',
    ],
    [
      'another site',
      'https://app.hubspot.com.example/contacts/1',
      'https://app.hubspot.com.example/contacts/1',
    ],
    ['a path', '/app/inbox', '/app/inbox'],
    ['a script', 'javascript:alert(1)', '#'],
  ])('%s', (_, url, href) => {
    expect(linkAttributes(url).href).toBe(href);
  });

  it('opens a new tab only where it is said', () => {
    expect(linkAttributes({ url: `${APP}/contacts/48/record/0-1/7`, external: true })).toEqual({
      href: '/contacts/48/record/0-1/7',
      target: '_blank',
      rel: 'noreferrer',
    });
    expect(linkAttributes('/app').target).toBeUndefined();
  });
});
