import { LoadingButton, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Answer } from '../api/answer.ts';
import type { Counted } from '../format/createFormat.ts';
import { useFormat } from '../hooks/useFormat.ts';
import { useSubmit } from '../hooks/useSubmit.ts';
import { Column } from './Column.tsx';
import { FailureAlert } from './FailureAlert.tsx';
import { Note } from './Note.tsx';

interface Props {
  words: { csv: string; copied: Counted; notCopied: string };
  /** How many lines it will have. */
  count: number;
  /** Brings the whole text. */
  ask: () => Promise<Answer<string>>;
}

/** A list as CSV. HubSpot lets an extension save no file, so it goes to the clipboard. */
export function CopyCsv({ words, count, ask }: Props) {
  const format = useFormat();
  const { copyTextToClipboard } = useExtensionActions<'pages'>();
  const csv = useSubmit<undefined, string>(ask);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    setCopied(null);
    const all = await csv.send(undefined);
    if (all?.kind !== 'ok') return;
    setCopied(
      await copyTextToClipboard(all.value).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <Column gap="xs" align="start">
      <LoadingButton variant="secondary" size="sm" loading={csv.sending} onClick={copy} testId="csv">
        {words.csv}
      </LoadingButton>
      {copied === null ? null : (
        <Note testId="copied">{copied ? format.count(words.copied, count) : words.notCopied}</Note>
      )}
      {csv.failure === null ? null : <FailureAlert failure={csv.failure} />}
    </Column>
  );
}
