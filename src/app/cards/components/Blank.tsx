import { EmptyState, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';

interface Props {
  title: string;
  imageName: 'integrations' | 'contacts' | 'companies';
  lines: string[];
  /** Said small, below the lines. */
  note?: string | null;
  /** What the button to look again says, and what it does; without it there is no button. */
  again?: { label: string; pending: boolean; onClick: () => void };
}

/** A card that has no billing to show: why, and what to do. */
export function Blank({ title, imageName, lines, note, again }: Props) {
  return (
    <EmptyState title={title} imageName={imageName} layout="vertical">
      <Flex direction="column" align="center" gap="sm">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {note ? <Text variant="microcopy">{note}</Text> : null}
        {again ? (
          <LoadingButton variant="primary" loading={again.pending} onClick={again.onClick} testId="again">
            {again.label}
          </LoadingButton>
        ) : null}
      </Flex>
    </EmptyState>
  );
}
