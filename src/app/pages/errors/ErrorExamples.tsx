import type { ErrorsReply } from '@clearsync/contract/control';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { errors as words } from '@clearsync/ui/strings/errors';
import { Flex, Link } from '@hubspot/ui-extensions';

interface Props {
  what: ErrorsReply['errors'][number]['what'];
  examples: string[];
  recordsUrl: string | null;
}

/** Some of what a cause is about; records can be opened. */
export function ErrorExamples({ what, examples, recordsUrl }: Props) {
  if (examples.length === 0) return null;
  return (
    <Flex gap="sm" wrap={true} align="center">
      <Note>{words.examples}</Note>
      {examples.map((example) => {
        const [type, id] = example.split(':');
        if (what !== 'record' || id === undefined) {
          return <Note key={example}>{example}</Note>;
        }
        const name = fill(type === '0-2' ? words.company : words.contact, { id });
        return recordsUrl === null ? (
          <Note key={example}>{name}</Note>
        ) : (
          <Link key={example} href={{ url: `${recordsUrl}${type}/${id}`, external: true }}>
            {name}
          </Link>
        );
      })}
    </Flex>
  );
}
