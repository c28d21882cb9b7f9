import { z } from 'zod';
import { type Outcome, success } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import { readRest } from './listPage.ts';
import type { KindList } from './mirrorKinds.ts';
import type { Permission } from './permissions.ts';
import type { StripeReader } from './reader.ts';

type Raw = { id: string } & Record<string, unknown>;

const isCut = (list: unknown): boolean =>
  typeof list === 'object' && list !== null && 'has_more' in list && list.has_more === true;

const cutList = z.looseObject({
  has_more: z.literal(true),
  data: z.array(z.looseObject({ id: z.string() })).min(1),
});

/**
 * The object with all of the list that it embeds. Stripe sends the first ten and `has_more`; a subscription with
 * twenty items would otherwise count half its MRR (reference/stripe.md §4.1). No call when nothing is missing.
 */
export const completeObject = async (
  reader: StripeReader,
  { embedded }: KindList,
  permission: Permission,
  object: Raw,
  expandable: boolean,
  signal?: AbortSignal,
): Promise<Outcome<Raw, StripeFailure>> => {
  if (!embedded || !isCut(object[embedded.field])) return success(object);
  const list = cutList.safeParse(object[embedded.field]);
  const last = list.data?.data.at(-1)?.id;
  if (!list.success || last === undefined) return success(object);
  const request = {
    path: embedded.path(object.id),
    endpoint: embedded.endpoint,
    query: { expand: expandable ? embedded.expand : [] },
    permission,
  };
  const rest = await readRest(reader, request, last, signal);
  if (!rest.ok) return rest;
  const whole = { ...list.data, has_more: false, data: [...list.data.data, ...rest.value] };
  return success({ ...object, [embedded.field]: whole });
};
