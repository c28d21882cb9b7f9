import { getPreviewCsv } from '@clearsync/ui/api/getPreviewCsv';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, LoadingButton, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';

/** The whole preview as CSV. HubSpot lets an extension save no file, so it goes to the clipboard. */
export function PreviewCsv({ customers }: { customers: number }) {
  const format = useFormat();
  const { copyTextToClipboard } = useExtensionActions<'settings'>();
  const csv = useSubmit(getPreviewCsv);
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = settings.preview;
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
    <Flex direction="column" gap="xs" align="start">
      <LoadingButton variant="secondary" size="sm" loading={csv.sending} onClick={copy} testId="csv">
        {words.csv}
      </LoadingButton>
      {copied === null ? null : (
        <Text variant="microcopy" testId="copied">
          {copied ? format.count(words.copied, customers) : words.notCopied}
        </Text>
      )}
      {csv.failure === null ? null : <FailureAlert failure={csv.failure} />}
    </Flex>
  );
}
