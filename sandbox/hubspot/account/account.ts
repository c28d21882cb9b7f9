import { jsonReply, noContent, type Reply } from '../answers/reply.ts';
import type { ApiCall } from '../serve/apiCall.ts';

/** GET /account-info/2026-09/details (hubspot-api.md §2.7). */
export function readAccount({ portal, now }: ApiCall): Reply {
  const {
    id,
    accountType,
    timeZone,
    companyCurrency,
    additionalCurrencies,
    uiDomain,
    dataHostingLocation,
    name,
  } = portal.profile;
  const utcOffsetMilliseconds = offsetOf(timeZone, now);
  return jsonReply(200, {
    portalId: id,
    portalName: name,
    accountType,
    timeZone,
    companyCurrency,
    additionalCurrencies,
    utcOffset: clockText(utcOffsetMilliseconds),
    utcOffsetMilliseconds,
    uiDomain,
    dataHostingLocation,
  });
}

/** Milliseconds that a time zone is ahead of UTC at `now`. */
function offsetOf(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(text);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes * 60_000 * (match[1] === '-' ? -1 : 1);
}

function clockText(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** DELETE /appinstalls/2026-09/external-install: 204, every token of the portal is void (hubspot-api.md §2.5). */
export function uninstallSelf(call: ApiCall): Reply {
  const portalId = call.portal.profile.id;
  call.world.tokens.uninstall(portalId);
  call.world.journal.note({ at: call.now, portalId, by: call.endpoint, action: 'uninstalled' });
  return noContent;
}
