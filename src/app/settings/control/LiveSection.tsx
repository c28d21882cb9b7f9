import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { control } from '@clearsync/ui/strings/control';
import { Heading } from '@hubspot/ui-extensions';
import { LiveBlock } from '../components/LiveBlock.tsx';
import type { SectionProps } from './sections.ts';

/** By which way updates come, account by account, since when and why. */
export function LiveSection({ setup, reload }: SectionProps) {
  const words = control.live;
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      {setup.connections.map((connection, index) => (
        <LiveBlock key={connection.id} connection={connection} reload={reload} isFirst={index === 0} />
      ))}
      <Note>{words.promise}</Note>
      <Note>{words.offHint}</Note>
    </Column>
  );
}
