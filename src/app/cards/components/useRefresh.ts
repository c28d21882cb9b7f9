import type { CardQuery } from '@clearsync/contract/card';
import type { RefreshReply } from '@clearsync/contract/refresh';
import type { Answer } from '@clearsync/ui/api/answer';
import { postRefresh } from '@clearsync/ui/api/postRefresh';
import { useCallback, useState } from 'react';

/** What a refresh by hand ended in, and when (epoch milliseconds). */
export interface Receipt {
  answer: Answer<RefreshReply>;
  at: number;
}

/** Lets the server read Stripe, then asks for the card again by `again`; keeps the receipt of this record. */
export function useRefresh(
  record: CardQuery,
  again: (first: () => Promise<void>) => void,
): { receipt: Receipt | null; refresh: () => void } {
  const [held, setHeld] = useState<{ record: CardQuery; receipt: Receipt } | null>(null);
  const refresh = useCallback(() => {
    setHeld(null);
    again(async () => {
      const answer = await postRefresh(record);
      setHeld({ record, receipt: { answer, at: Date.now() } });
    });
  }, [record, again]);
  return { receipt: held?.record === record ? held.receipt : null, refresh };
}
