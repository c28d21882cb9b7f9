import type { CardReply } from '@clearsync/contract/card';

/** Whether two replies say the same; when they were read does not count. */
export function isSameCard(a: CardReply, b: CardReply): boolean {
  return wordsOf(a) === wordsOf(b);
}

const wordsOf = (reply: CardReply): string =>
  JSON.stringify(reply, (name, value: unknown) =>
    name === 'asOf' || name === 'freshness' ? undefined : value,
  );
