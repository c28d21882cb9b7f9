import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { recipes } from '@clearsync/ui/strings/recipes';
import { Button, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';

/** A button that names a property's internal name and copies it, and whether that worked. */
export function CopyName({ name, place }: { name: string; place: string }) {
  const { copyTextToClipboard } = useExtensionActions<'pages'>();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    setCopied(
      await copyTextToClipboard(name).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <Column gap="flush" align="start">
      <Button size="xs" variant="secondary" onClick={copy} testId={`copy-${place}-${name}`}>
        {fill(recipes.copy, { name })}
      </Button>
      {copied === null ? null : (
        <Note testId={`copied-${place}-${name}`}>
          {copied ? recipes.copied : fill(recipes.notCopied, { name })}
        </Note>
      )}
    </Column>
  );
}
