import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/settings';
import { Heading, Link, List, Text } from '@hubspot/ui-extensions';

/** What an admin does by hand so that people see billing: place the card, look at a record, build workflows. */
export function PlaceCards({ sample }: Pick<SetupReply, 'sample'>) {
  const words = settings.golive;
  return (
    <Column gap="sm">
      <Heading>{words.cards}</Heading>
      <Text>{words.cardsIntro}</Text>
      <List variant="ordered">
        {Object.values(words.cardSteps).map((step) => (
          <Text key={step}>{step}</Text>
        ))}
      </List>
      {sample === null ? (
        <Note>{words.noSample}</Note>
      ) : (
        <Link href={{ url: sample.url, external: true }}>{fill(words.sample, { label: sample.label })}</Link>
      )}
      <Heading>{words.recipes}</Heading>
      <Text>{words.recipesText}</Text>
    </Column>
  );
}
