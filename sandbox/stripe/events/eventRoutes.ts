import { pageParameters } from '../answers/pageRequest.ts';
import { isStripeObject } from '../answers/render.ts';
import { invalidRequest, resourceMissing } from '../answers/stripeError.ts';
import type { ApiRequest, Route } from '../http/apiRequest.ts';
import { flagOf, textOf, textsOf } from '../http/parameters.ts';
import { isGranted } from '../keys/denial.ts';
import { type Permission, readPermissions } from '../keys/permissions.ts';
import { isStripeKind } from '../objects/kinds.ts';
import type { StoredObject } from '../objects/source.ts';
import { all, type Filter } from '../resources/filters.ts';
import { answerList, answerObject, findByPath } from '../resources/readable.ts';

/** Events reach so far back (stripe.md §3). */
const keptSeconds = 30 * 86_400;
const mostTypes = 20;

const fitsType = (pattern: string, type: unknown): boolean =>
  pattern === '*' ||
  pattern === type ||
  (pattern.endsWith('*') && String(type).startsWith(pattern.slice(0, -1)));

const byType = (request: ApiRequest): Filter => {
  const one = textOf(request.parameters, 'type');
  const several = textsOf(request.parameters, 'types');
  if (one !== undefined && several !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: type, types.', 'types');
  }
  if (several !== undefined && several.length > mostTypes) {
    throw invalidRequest(`You may specify at most ${mostTypes} types.`, 'types');
  }
  const wanted = several ?? (one === undefined ? ['*'] : [one]);
  return ({ type }) => wanted.some((pattern) => fitsType(pattern, type));
};

/** How the list differs from what has happened. */
export type EventListing = {
  /** The newest events are not listed yet: for so many seconds. */
  lagSeconds: number;
  /** Whether an event is left out when the key may not read its object; nobody has verified that Stripe does so. */
  byPermission: boolean;
};

/** What the Events API knows of deliveries, and how it lists. */
export type EventKnowledge = {
  reachedAll(eventId: string): boolean | undefined;
  listing: EventListing;
};

const isKept =
  (now: number): Filter =>
  ({ created = 0 }: StoredObject) =>
    created >= now - keptSeconds;

const isListed =
  ({ lagSeconds, byPermission }: EventListing, { writer, key }: ApiRequest): Filter =>
  (event) => {
    if (lagSeconds > 0 && (event.created ?? 0) > writer.now - lagSeconds) return false;
    const permission = byPermission ? permissionToRead(event) : undefined;
    return permission === undefined || isGranted(key, permission);
  };

/** What reading an event's object takes; undefined for what no permission is known of. */
const permissionToRead = ({ data }: StoredObject): Permission | undefined => {
  const about = typeof data === 'object' && data !== null && 'object' in data ? data.object : undefined;
  const kind = isStripeObject(about) ? about.object : undefined;
  return isStripeKind(kind) ? readPermissions[kind] : undefined;
};

/** The Events API over the given knowledge of deliveries. */
export const eventRoutes = ({ reachedAll, listing }: EventKnowledge): readonly Route[] => {
  const byDelivery = (request: ApiRequest): Filter => {
    const wanted = flagOf(request.parameters, 'delivery_success');
    return wanted === undefined ? () => true : ({ id }) => reachedAll(id) === wanted;
  };
  return [
    {
      method: 'GET',
      pattern: '/v1/events',
      permission: 'event_read',
      parameters: [...pageParameters, 'created', 'delivery_success', 'type', 'types'],
      handle: (request) => {
        const keepCursor = isKept(request.writer.now);
        const keep = all(keepCursor, isListed(listing, request), byType(request), byDelivery(request));
        return answerList(request, { kind: 'event', url: '/v1/events', keep, keepCursor });
      },
    },
    {
      method: 'GET',
      pattern: '/v1/events/:id',
      permission: 'event_read',
      parameters: ['expand'],
      handle: (request) => {
        const event = findByPath(request, 'event');
        if (!isKept(request.writer.now)(event)) throw resourceMissing('event', event.id, 'id', 404);
        return answerObject(request, event);
      },
    },
  ];
};
