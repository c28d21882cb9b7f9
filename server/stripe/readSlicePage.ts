import { z } from 'zod';
import { failed, type Outcome, success } from '../outcome.ts';
import { completeObject } from './completeObject.ts';
import type { StripeFailure } from './failures.ts';
import { type KindList, kindLists, type MirrorKind } from './mirrorKinds.ts';
import { type Denied, kindPermission, readExpanded } from './readExpanded.ts';
import type { StripeReader } from './reader.ts';
import { pageQuery, type Slice } from './slices.ts';
import { storableJson } from './storableJson.ts';

/** A mirrored object as it is stored; `json` is the part of it that we use. */
type PageObject = { id: string; customerId: string | null; created: number; json: string };

export type SlicePage = {
  objects: PageObject[];
  /** Objects that do not have the shape of their kind; they are left out, and said to be. */
  unreadable: { id: string; issue: string }[];
  /** The first and the last member as Stripe sent them. */
  newest: number | null;
  last: { id: string; created: number } | null;
  hasMore: boolean;
  /** When the request for the page started, milliseconds. */
  startedAt: number;
};

const pageShape = z
  .object({
    object: z.literal('list'),
    has_more: z.boolean(),
    data: z.array(z.looseObject({ id: z.string(), created: z.int() })),
  })
  .refine(({ has_more: more, data }) => !more || data.length > 0, {
    message: 'empty although has_more is true',
    path: ['data'],
  });
type RawPage = z.infer<typeof pageShape>;

const parseObjects = (list: KindList, whole: RawPage['data']): Pick<SlicePage, 'objects' | 'unreadable'> => {
  const objects = new Map<string, PageObject>();
  const unreadable: SlicePage['unreadable'] = [];
  for (const raw of whole) {
    const parsed = list.shape.safeParse(raw);
    if (parsed.success) {
      const { id, created, customer } = parsed.data;
      objects.set(id, { id, created, customerId: customer ?? null, json: storableJson(parsed.data) });
    } else {
      const [issue] = parsed.error.issues;
      unreadable.push({ id: raw.id, issue: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
    }
  }
  return { objects: [...objects.values()], unreadable };
};

/**
 * Reads the next page of a slice of a kind: list, complete what it embeds, parse, and serialise once. `only` narrows the
 * list further, to a customer, say.
 */
export const readSlicePage = async (
  reader: StripeReader,
  kind: MirrorKind,
  slice: Slice,
  denied: Denied,
  signal?: AbortSignal,
  only: Readonly<Record<string, string>> = {},
): Promise<Outcome<SlicePage, StripeFailure>> => {
  const list = kindLists[kind];
  const page = await readExpanded(
    reader,
    list,
    denied,
    (expand) => ({
      path: list.path,
      query: { ...list.query, ...only, ...pageQuery(slice), expand },
      permission: kindPermission(list),
      shape: pageShape,
    }),
    signal,
  );
  if (!page.ok) return page;
  const { data, has_more: hasMore } = page.value.value;
  const whole: RawPage['data'] = list.embedded ? [] : data;
  for (const object of list.embedded ? data : []) {
    const expandable = !denied.has('rak_coupon_read');
    const complete = await completeObject(reader, list, kindPermission(list), object, expandable, signal);
    if (!complete.ok) return failed(complete.failure);
    whole.push({ ...complete.value, created: object.created });
  }
  const last = data.at(-1);
  return success({
    ...parseObjects(list, whole),
    newest: data[0]?.created ?? null,
    last: last ? { id: last.id, created: last.created } : null,
    hasMore,
    startedAt: page.value.startedAt,
  });
};

/** Whether a page failed because the object that the cursor names was deleted meanwhile (reference/stripe.md §4.1). */
export const cursorVanished = (failure: StripeFailure): boolean =>
  failure.kind === 'rejected' && failure.code === 'resource_missing' && failure.param === 'starting_after';
