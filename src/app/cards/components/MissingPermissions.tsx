import type { CardBilling } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { card } from '@clearsync/ui/strings/card';
import { Flex, Icon, Text } from '@hubspot/ui-extensions';

/**
 * What the key may not read and is therefore not on this card, so that an empty place is never mistaken for zero. Where no
 * worse news takes the alert, the alert says it.
 */
export function MissingPermissions({ billing: { alert, missing } }: { billing: CardBilling }) {
  if (missing.length === 0 || alert === null || alert.kind === 'test_mode') return null;
  return (
    <Column gap="xs" testId="missing">
      <Flex gap="xs" align="center">
        <Icon name="warning" color="warning" size="sm" />
        <Text format={{ fontWeight: 'demibold' }}>{card.missing.title}</Text>
      </Flex>
      {missing.map(({ permission, effect }) => (
        <Note key={permission}>{fill(card.missing.text, { permission, effect })}</Note>
      ))}
    </Column>
  );
}
