import { DescriptionList, DescriptionListItem, Text } from '@hubspot/ui-extensions';

/** Short facts, each with its label. */
export function Facts({ facts, testId }: { facts: [label: string, value: string][]; testId: string }) {
  return (
    <DescriptionList direction="row" testId={testId}>
      {facts.map(([label, value]) => (
        <DescriptionListItem key={label} label={label}>
          <Text>{value}</Text>
        </DescriptionListItem>
      ))}
    </DescriptionList>
  );
}
