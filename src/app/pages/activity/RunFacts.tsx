import { Column } from '@clearsync/ui/components/Column';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { DescriptionList, DescriptionListItem, Text } from '@hubspot/ui-extensions';
import { cameOf } from './cameOf.ts';
import type { Run } from './run.ts';

/** Who asked for a run, when it ended, how long that took, and what came of it. */
export function RunFacts({ run }: { run: Run }) {
  const format = useFormat();
  const words = activity.run;
  const { startedAt, finishedAt } = run;
  const came = cameOf({ ...run, line: null }, format);
  return (
    <DescriptionList direction="row">
      <DescriptionListItem label={activity.runs.by}>
        {run.requestedBy ?? activity.runs.schedule}
      </DescriptionListItem>
      <DescriptionListItem label={words.finished}>
        {finishedAt === null ? words.notYet : format.moment(finishedAt)}
      </DescriptionListItem>
      {finishedAt === null ? null : (
        <DescriptionListItem label={words.took}>
          {format.duration((Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000)}
        </DescriptionListItem>
      )}
      <DescriptionListItem label={activity.runs.came}>
        <Column gap="flush">
          {came.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Column>
      </DescriptionListItem>
    </DescriptionList>
  );
}
