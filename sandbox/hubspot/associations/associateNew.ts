import { z } from 'zod';
import { invalidRequest, notFound } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import { defaultTypeId, labelsBetween } from '../portal/associationTypes.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import type { ObjectStore } from '../portal/portal.ts';
import type { ObjectCall } from '../serve/apiCall.ts';
import { tie } from './tie.ts';

export const typeSchema = z.object({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED', 'WORK']),
  associationTypeId: z.number().int(),
});

/** An association that a new record is born with (hubspot-api.md §3.4). */
export const newAssociationSchema = z.object({
  to: z.object({ id: z.string() }),
  types: z.array(typeSchema).min(1),
});
export type NewAssociation = z.infer<typeof newAssociationSchema>;

/** The object type that an association type leads to from `from`. */
function targetOf({ portal }: ObjectCall, from: ObjectStore, typeId: number): ObjectStore | undefined {
  return Object.values(portal.objects).find((to) =>
    labelsBetween(portal.labels, from.names.typeId, to.names.typeId).some((label) => label.typeId === typeId),
  );
}

/** Refuses associations of a type that the record can't have, or to a record that is not there. */
export function checkNewAssociations(
  call: ObjectCall,
  associations: readonly NewAssociation[],
): Refusal | undefined {
  for (const { to, types } of associations) {
    for (const { associationTypeId } of types) {
      const target = targetOf(call, call.store, associationTypeId);
      if (target === undefined)
        return invalidRequest(`Association type ${associationTypeId} does not exist here`);
      if (target.records.find(to.id) === undefined) {
        return notFound(`${target.names.singularLabel} ${to.id} does not exist`);
      }
    }
  }
  return undefined;
}

/** Ties a record that was just created: as its input asked, and by domain if the portal does so by itself. */
export function associateNew(
  call: ObjectCall,
  record: CrmRecord,
  associations: readonly NewAssociation[],
): void {
  const { world, portal, store } = call;
  const from = { store, id: record.id };
  for (const { to, types } of associations) {
    for (const { associationTypeId } of types) {
      const target = targetOf(call, store, associationTypeId);
      if (target !== undefined) {
        tie(world, portal, from, { store: target, id: to.id }, associationTypeId, call.endpoint);
      }
    }
  }
  const domain = record.values['email']?.split('@')[1];
  if (!world.switches.associateByDomain || store.names.typeId !== '0-1' || domain === undefined) return;
  const companies = portal.objects['0-2'];
  const company = companies.records.findBy('domain', domain)[0];
  if (company !== undefined) {
    tie(
      world,
      portal,
      from,
      { store: companies, id: company.id },
      defaultTypeId('0-1', '0-2'),
      call.endpoint,
    );
  }
}
