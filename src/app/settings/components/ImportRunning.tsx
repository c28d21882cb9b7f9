import type { ImportProgress } from '@clearsync/contract/importProgress';
import { Column } from '@clearsync/ui/components/Column';
import { ImportBar } from '@clearsync/ui/components/ImportBar';
import { ImportSteps } from '@clearsync/ui/components/ImportSteps';
import { Note } from '@clearsync/ui/components/Note';
import { Totals } from '@clearsync/ui/components/Totals';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Heading } from '@hubspot/ui-extensions';

/** An import or a recalculation under way: how far, how long still, what has come of it so far. */
export function ImportRunning({ progress }: { progress: ImportProgress }) {
  const format = useFormat();
  return (
    <Column gap="md">
      {progress.kind === 'import' ? <Heading>{settings.import.running}</Heading> : null}
      <ImportBar progress={progress} format={format} />
      <Totals totals={progress.totals} format={format} />
      <ImportSteps progress={progress} format={format} />
      <Note>{common.progress.keepOpen}</Note>
    </Column>
  );
}
