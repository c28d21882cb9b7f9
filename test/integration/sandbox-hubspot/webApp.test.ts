import { expect, it } from 'vitest';
import { startLocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';

it("sends HubSpot's own addresses on to the page that draws them, once there is one", async () => {
  const hubspot = await startLocalHubSpot();
  const lead = async (path: string): Promise<string | null> => {
    const answer = await fetch(hubspot.url + path, { redirect: 'manual' });
    await answer.text();
    return answer.headers.get('location');
  };
  const record = '/contacts/48/record/0-1/7';
  expect(await lead(record)).toBeNull();
  hubspot.drawnAt('http://127.0.0.1:9');
  expect(await lead(record)).toBe(`http://127.0.0.1:9${record}`);
  expect(await lead('/integrations-settings/48/installed')).toBe('http://127.0.0.1:9/settings');
  await hubspot.close();
});
