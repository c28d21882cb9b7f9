import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { EmptyState, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  imageName: 'integrations' | 'contacts' | 'companies';
  lines: string[];
  /** Said small, below the lines. */
  note?: string | null;
  /** What the button to look again says, and what it does; without it there is no button. */
  again?: { label: string; pending: boolean; onClick: () => void };
  /** The primary button, where looking again is not what is to be done. */
  lead?: ReactNode;
  /** What else can be done. */
  children?: ReactNode;
}

/** A card that has no billing to show: why, and what to do. */
export function Blank({ title, imageName, lines, note, again, lead, children }: Props) {
  return (
    <EmptyState title={title} imageName={imageName} layout="vertical">
      <Column align="center" gap="sm">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {note ? <Note>{note}</Note> : null}
        <Flex gap="sm" align="center" justify="center" wrap={true}>
          {lead}
          {again ? (
            <LoadingButton
              variant={lead ? 'secondary' : 'primary'}
              loading={again.pending}
              onClick={again.onClick}
              testId="again"
            >
              {again.label}
            </LoadingButton>
          ) : null}
          {children}
        </Flex>
      </Column>
    </EmptyState>
  );
}
