import type { KeyReply, PermissionRow } from '@clearsync/contract/setup';
import type { Answer, Failure } from '@clearsync/ui/api/answer';
import { postKey } from '@clearsync/ui/api/postKey';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { useState } from 'react';
import { cleanText } from '../cleanText.ts';

export interface KeyAttempt {
  typed: string;
  type(text: string): void;
  checking: boolean;
  /** What Stripe or the server said of the typed key; null before it was checked and once it changed. */
  reply: KeyReply | null;
  failure: Failure | null;
  /** Permissions of a key that was refused because of them, and is therefore not stored. */
  refusedRows: PermissionRow[] | null;
  check(): Promise<Answer<KeyReply> | null>;
}

/** A key on its way in: kept only while it is being tried, and forgotten as soon as the server has stored it. */
export function useKeyAttempt(): KeyAttempt {
  const [typed, setTyped] = useState('');
  const { sending, value: reply, failure, send, forget } = useSubmit(postKey);
  return {
    typed,
    checking: sending,
    reply,
    failure,
    refusedRows: reply?.state === 'refused' && reply.rows.length > 0 ? reply.rows : null,
    type: (text) => {
      setTyped(text);
      if (reply !== null || failure !== null) forget();
    },
    check: async () => {
      const result = await send(cleanText(typed));
      if (result?.kind === 'ok' && result.value.state === 'connected') setTyped('');
      return result;
    },
  };
}
