import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { Button, Flex, Text } from '@hubspot/ui-extensions';

interface Props {
  label: string;
  detail: string | null;
  sending: boolean;
  onLink: () => void;
}

/** A record with the button that links it. */
export function LinkRow({ label, detail, sending, onLink }: Props) {
  return (
    <Flex justify="between" align="center" gap="sm" wrap={true}>
      <Column gap="flush">
        <Text>{label}</Text>
        {detail === null ? null : <Note>{detail}</Note>}
      </Column>
      <Button size="xs" variant="secondary" disabled={sending} onClick={onLink}>
        {words.link}
      </Button>
    </Flex>
  );
}
