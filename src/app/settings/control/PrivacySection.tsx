import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { control } from '@clearsync/ui/strings/control';
import { Heading, Text } from '@hubspot/ui-extensions';
import { CommentsChoice } from '../components/CommentsChoice.tsx';
import { Held } from './Held.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';

const OWN = ['cancelComments'] as const;

/** Which data leave Stripe and where they go, how much is held, what of a person, and how one is forgotten. */
export function PrivacySection({ setup, draft }: SectionProps) {
  const words = control.privacy;
  const section = draft.section(OWN);
  const columns = [{ label: words.data }, { label: words.kept }, { label: words.written }];
  const rows = Object.entries(words.rows).map(([id, { data, kept, written }]) => ({
    id,
    cells: [data, kept, written],
  }));
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <Text>{words.intro}</Text>
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="leaves-stripe" />
      <CommentsChoice {...section.fields} />
      <SaveBar section={section} setup={setup} />
      <Heading>{words.stored}</Heading>
      <Held />
      <Heading>{words.held}</Heading>
      <Text>{words.heldText}</Text>
      <Heading>{words.forget}</Heading>
      <Text>{words.forgetText}</Text>
    </Column>
  );
}
