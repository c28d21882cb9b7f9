import type { ErrorsReply } from '@clearsync/contract/control';
import { csvText } from '@clearsync/ui/format/csvText';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { errors as words } from '@clearsync/ui/strings/errors';
import { Button, Flex, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';

/** The list as CSV. HubSpot lets an extension save no file, so it goes to the clipboard. */
export function ErrorsCsv({ errors }: { errors: ErrorsReply['errors'] }) {
  const format = useFormat();
  const { copyTextToClipboard } = useExtensionActions<'pages'>();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    void copyTextToClipboard(csvOf(errors)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Flex gap="sm" align="center" wrap={true}>
      <Button size="sm" variant="secondary" onClick={copy} testId="csv">
        {words.csv}
      </Button>
      {copied === null ? null : (
        <Text variant="microcopy" testId="copied">
          {copied ? format.count(words.copied, errors.length) : words.notCopied}
        </Text>
      )}
    </Flex>
  );
}

function csvOf(errors: ErrorsReply['errors']): string {
  const { what, title, reason, count, oldest, newest, mend, examples } = words.csvHead;
  const head = [what, title, reason, count, oldest, newest, mend, examples];
  const lines = errors.map((error) => [
    error.what,
    error.title,
    error.reason,
    String(error.count),
    error.oldest ?? '',
    error.newest ?? '',
    words.mend[error.action.kind],
    error.examples.join(' '),
  ]);
  return csvText([head, ...lines]);
}
