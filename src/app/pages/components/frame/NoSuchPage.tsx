import { Column } from '@clearsync/ui/components/Column';
import { pages } from '@clearsync/ui/strings/pages';
import { Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';

/** What an address shows that none of the pages has. */
export function NoSuchPage() {
  return (
    <Column gap="sm">
      <Text>{pages.notFound.text}</Text>
      <PageLink to="/">{pages.notFound.home}</PageLink>
    </Column>
  );
}
