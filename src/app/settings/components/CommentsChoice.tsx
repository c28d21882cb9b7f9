import { settings } from '@clearsync/ui/strings/settings';
import { Flex, Text, Toggle } from '@hubspot/ui-extensions';
import type { FieldsProps } from '../fieldsProps.ts';

/** Whether what customers wrote when they cancelled is written to HubSpot; off at first. */
export function CommentsChoice({ choices, change, readOnly }: FieldsProps) {
  const words = settings.import;
  return (
    <Flex direction="column" gap="xs">
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
      <Text variant="microcopy">{words.cancelHint}</Text>
    </Flex>
  );
}
