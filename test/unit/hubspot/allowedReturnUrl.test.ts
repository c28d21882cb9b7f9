import { describe, expect, it } from 'vitest';
import { allowedReturnUrl } from '../../../server/sync/install/allowedReturnUrl.ts';

const OFFICIAL = 'https://app.hubspot.com';
const LOCAL = 'http://127.0.0.1:4242';

describe('where a marketplace install may end', () => {
  it.each([
    ['https://app.hubspot.com/ecosystem/7', OFFICIAL],
    ['https://app-eu1.hubspot.com/x?y=1#z', OFFICIAL],
    ['http://127.0.0.1:4242/done', LOCAL],
    ['https://app.hubspot.com/x', LOCAL],
  ])('%s with %s', (url, appBase) => {
    expect(allowedReturnUrl(url, appBase)).toBe(url);
  });

  it.each([
    ['http://app.hubspot.com/x', OFFICIAL],
    ['https://app.hubspot.com.evil.example/x', OFFICIAL],
    ['https://evil.example/app.hubspot.com', OFFICIAL],
    ['https://appx.hubspot.com/', OFFICIAL],
    ['https://hubspot.com/', OFFICIAL],
    ['https://app.hubspot.com:8443/', OFFICIAL],
    ['https://app.hubspot.com@evil.example/', OFFICIAL],
    ['https://a:b@app.hubspot.com/', OFFICIAL],
    ['javascript:alert(1)', OFFICIAL],
    ['//app.hubspot.com/x', OFFICIAL],
    ['http://127.0.0.1:4242/done', OFFICIAL],
    ['http://127.0.0.1:9999/done', LOCAL],
    ['', OFFICIAL],
  ])('refuses %s with %s', (url, appBase) => {
    expect(allowedReturnUrl(url, appBase)).toBeNull();
  });
});
