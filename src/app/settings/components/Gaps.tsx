import type { ImportProgress } from '@clearsync/contract/importProgress';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Text } from '@hubspot/ui-extensions';

/** What the last import left out, each with its reason; nothing is silent. */
export function Gaps({ progress }: { progress: ImportProgress }) {
  const parked = progress.steps.filter(({ state }) => state === 'parked');
  if (parked.length === 0 && progress.reason === null) return null;
  return (
    <Alert title={settings.live.gaps} variant="warning" testId="gaps">
      {progress.reason === null ? null : <Text>{progress.reason}</Text>}
      {parked.map(({ name, reason }) => (
        <Text key={name}>
          {fill(settings.check.skippedLine, {
            label: wordFor(common.importSteps, name),
            reason: reason ?? common.stepStates.parked,
          })}
        </Text>
      ))}
    </Alert>
  );
}
