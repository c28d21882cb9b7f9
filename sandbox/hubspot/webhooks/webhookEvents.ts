/** The subscriptions of webhooks-hsmeta.json that this HubSpot delivers (hubspot-api.md §4). */
export const SUBSCRIPTIONS = {
  'contact.merge': 910_001,
  'contact.deletion': 910_002,
  'company.merge': 910_003,
  'company.deletion': 910_004,
  'contact.propertyChange': 910_005,
  'contact.privacyDeletion': 910_006,
} as const;

export type SubscriptionType = keyof typeof SUBSCRIPTIONS;

/** One entry of a webhook's array. Times in milliseconds. */
export interface WebhookEvent {
  eventId: number;
  subscriptionId: number;
  portalId: number;
  appId: number;
  occurredAt: number;
  subscriptionType: SubscriptionType;
  attemptNumber: number;
  objectId: number;
  changeSource: 'CRM' | 'CRM_UI' | 'INTEGRATION';
  changeFlag?: 'DELETED';
  propertyName?: string;
  propertyValue?: string;
  primaryObjectId?: number;
  mergedObjectIds?: number[];
  newObjectId?: number;
  numberOfPropertiesMoved?: number;
}
