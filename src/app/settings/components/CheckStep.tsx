import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/settings';
import { Button, DescriptionList, DescriptionListItem, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { PropertyPlans } from './PropertyPlans.tsx';

/** Which HubSpot account this is and what will be added to it. */
export function CheckStep({ setup, onContinue }: { setup: SetupReply; onContinue: () => void }) {
  const { portal, properties } = setup;
  const words = settings.check;
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <DescriptionList direction="row">
        <DescriptionListItem label={words.portalLabel}>
          <Text testId="portal">{fill(words.portal, { name: portal.name, id: portal.id })}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.timeZone}>
          <Text>{portal.timeZone}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.currency}>
          <Text>{portal.currency.toUpperCase()}</Text>
        </DescriptionListItem>
      </DescriptionList>
      <Note>{words.wrong}</Note>
      <Heading>{words.properties}</Heading>
      <PropertyPlans properties={properties} />
      <Note>{words.written}</Note>
      <Flex>
        <Button variant="primary" onClick={onContinue} testId="continue">
          {settings.continue}
        </Button>
      </Flex>
    </Column>
  );
}
