import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { settings } from '@clearsync/ui/strings/settings';
import { Toggle } from '@hubspot/ui-extensions';
import type { FieldsProps } from '../fieldsProps.ts';

/** Whether what customers wrote when they cancelled is written to HubSpot; off at first. */
export function CommentsChoice({ choices, change, readOnly }: FieldsProps) {
  const words = settings.import;
  return (
    <Column gap="xs">
      <Toggle
        name="cancelComments"
        label={words.cancelComments}
        textChecked={words.on}
        textUnchecked={words.off}
        checked={choices.cancelComments}
        readOnly={readOnly}
        onChange={(cancelComments) => change({ cancelComments })}
        testId="cancel-comments"
      />
      <Note>{words.cancelHint}</Note>
    </Column>
  );
}
