import { readAccount, uninstallSelf } from '../account/account.ts';
import { readCompanyCurrency, readExchangeRates } from '../account/currencies.ts';
import { readPropertyLimits, readRecordLimits } from '../account/limits.ts';
import { listValidations } from '../account/validations.ts';
import {
  batchArchiveAssociations,
  batchArchiveLabels,
  batchAssociate,
  batchAssociateDefault,
  batchReadAssociations,
} from '../associations/batchAssociations.ts';
import { createLabel, deleteLabel, listLabels, renameLabel } from '../associations/labels.ts';
import {
  deleteAssociation,
  listAssociations,
  putDefault,
  putLabelled,
} from '../associations/singleAssociation.ts';
import { archiveOne, batchArchive } from '../objects/archiveRecord.ts';
import { batchCreate } from '../objects/batchCreate.ts';
import { batchRead } from '../objects/batchRead.ts';
import { batchUpdate } from '../objects/batchUpdate.ts';
import { batchUpsert } from '../objects/batchUpsert.ts';
import { createOne } from '../objects/createOne.ts';
import { listRecords } from '../objects/listRecords.ts';
import { mergeOne } from '../objects/mergeRecords.ts';
import { privacyDelete } from '../objects/privacyDelete.ts';
import { readOne } from '../objects/readOne.ts';
import { updateOne } from '../objects/updateOne.ts';
import { archiveProperty, batchArchiveProperties, updateProperty } from '../properties/changeProperty.ts';
import { batchCreateProperties, createProperty } from '../properties/createProperty.ts';
import { archiveGroup, createGroup, listGroups, readGroup, updateGroup } from '../properties/groups.ts';
import { batchReadProperties, listProperties, readProperty } from '../properties/readProperties.ts';
import { searchRecords } from '../search/searchRecords.ts';
import type { ObjectRoute, PlainRoute, Right, Route } from './apiCall.ts';

const OBJECTS = '/crm/objects/2026-09/{objectType}';
const TIES = '/crm/objects/2026-09/{from}/{id}/associations';
const PAIRS = '/crm/associations/2026-09/{from}/{to}';
const PROPERTIES = '/crm/properties/2026-09/{objectType}';

const ANY_OBJECT_SCOPE = ['contacts', 'companies'].flatMap((type) => [
  `crm.objects.${type}.read`,
  `crm.objects.${type}.write`,
]);
const CURRENCIES = ['settings.currencies.read'];

const on = (
  right: Right,
  method: string,
  path: string,
  handleObject: ObjectRoute['handleObject'],
): ObjectRoute => ({ right, method, path, handleObject });

const plain = (
  method: string,
  path: string,
  scopes: readonly string[],
  handle: PlainRoute['handle'],
): PlainRoute => ({ method, path, scopes, handle });

/** Every endpoint behind an access token (hubspot-api.md §0). */
export const ROUTES: readonly Route[] = [
  plain('GET', '/account-info/2026-09/details', ['oauth'], readAccount),
  plain('DELETE', '/appinstalls/2026-09/external-install', ['oauth'], uninstallSelf),
  plain('GET', '/crm/limits/2026-09/custom-properties', ANY_OBJECT_SCOPE, readPropertyLimits),
  plain('GET', '/crm/limits/2026-09/records', ANY_OBJECT_SCOPE, readRecordLimits),
  plain('GET', '/settings/currencies/2026-09/company-currency', CURRENCIES, readCompanyCurrency),
  plain('GET', '/settings/currencies/2026-09/exchange-rates/current', CURRENCIES, readExchangeRates),
  on('objects.read', 'GET', '/crm/property-validations/2026-09/{objectType}', listValidations),

  on('objects.read', 'GET', OBJECTS, listRecords),
  on('objects.write', 'POST', OBJECTS, createOne),
  on('objects.read', 'GET', `${OBJECTS}/{id}`, readOne),
  on('objects.write', 'PATCH', `${OBJECTS}/{id}`, updateOne),
  on('objects.write', 'DELETE', `${OBJECTS}/{id}`, archiveOne),
  on('objects.read', 'POST', `${OBJECTS}/search`, searchRecords),
  on('objects.write', 'POST', `${OBJECTS}/merge`, mergeOne),
  on('objects.write', 'POST', `${OBJECTS}/gdpr-delete`, privacyDelete),
  on('objects.write', 'POST', `${OBJECTS}/batch/create`, batchCreate),
  on('objects.read', 'POST', `${OBJECTS}/batch/read`, batchRead),
  on('objects.write', 'POST', `${OBJECTS}/batch/update`, batchUpdate),
  on('objects.write', 'POST', `${OBJECTS}/batch/upsert`, batchUpsert),
  on('objects.write', 'POST', `${OBJECTS}/batch/archive`, batchArchive),

  on('objects.write', 'PUT', `${TIES}/default/{to}/{toId}`, putDefault),
  on('objects.write', 'PUT', `${TIES}/{to}/{toId}`, putLabelled),
  on('objects.write', 'DELETE', `${TIES}/{to}/{toId}`, deleteAssociation),
  on('objects.read', 'GET', `${TIES}/{to}`, listAssociations),
  on('objects.write', 'POST', `${PAIRS}/batch/associate/default`, batchAssociateDefault),
  on('objects.write', 'POST', `${PAIRS}/batch/create`, batchAssociate),
  on('objects.read', 'POST', `${PAIRS}/batch/read`, batchReadAssociations),
  on('objects.write', 'POST', `${PAIRS}/batch/archive`, batchArchiveAssociations),
  on('objects.write', 'POST', `${PAIRS}/batch/labels/archive`, batchArchiveLabels),
  on('objects.read', 'GET', `${PAIRS}/labels`, listLabels),
  on('schemas.write', 'POST', `${PAIRS}/labels`, createLabel),
  on('schemas.write', 'PUT', `${PAIRS}/labels`, renameLabel),
  on('schemas.write', 'DELETE', `${PAIRS}/labels/{typeId}`, deleteLabel),

  on('schemas.read', 'GET', PROPERTIES, listProperties),
  on('schemas.write', 'POST', PROPERTIES, createProperty),
  on('schemas.read', 'GET', `${PROPERTIES}/{name}`, readProperty),
  on('schemas.write', 'PATCH', `${PROPERTIES}/{name}`, updateProperty),
  on('schemas.write', 'DELETE', `${PROPERTIES}/{name}`, archiveProperty),
  on('schemas.read', 'GET', `${PROPERTIES}/groups`, listGroups),
  on('schemas.write', 'POST', `${PROPERTIES}/groups`, createGroup),
  on('schemas.read', 'GET', `${PROPERTIES}/groups/{name}`, readGroup),
  on('schemas.write', 'PATCH', `${PROPERTIES}/groups/{name}`, updateGroup),
  on('schemas.write', 'DELETE', `${PROPERTIES}/groups/{name}`, archiveGroup),
  on('schemas.read', 'POST', `${PROPERTIES}/batch/read`, batchReadProperties),
  on('schemas.write', 'POST', `${PROPERTIES}/batch/create`, batchCreateProperties),
  on('schemas.write', 'POST', `${PROPERTIES}/batch/archive`, batchArchiveProperties),
];
