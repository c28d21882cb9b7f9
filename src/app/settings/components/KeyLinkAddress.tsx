import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { keyLink as words } from '@clearsync/ui/strings/keyLink';
import { Button, Flex, Input, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';

/** The address of a link that was just made, to be copied by a button or by hand. */
export function KeyLinkAddress({ url }: { url: string }) {
  const { copyTextToClipboard } = useExtensionActions<'settings'>();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    setCopied(
      await copyTextToClipboard(url).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <Column gap="xs" align="stretch">
      <Input
        name="keyLink"
        label={words.link}
        description={words.linkHint}
        value={url}
        readOnly={true}
        testId="link"
      />
      <Flex gap="sm" align="center" wrap={true}>
        <Button variant="secondary" onClick={copy} testId="copy-link">
          {words.copy}
        </Button>
        {copied === null ? null : <Note testId="link-copied">{copied ? words.copied : words.notCopied}</Note>}
      </Flex>
    </Column>
  );
}
