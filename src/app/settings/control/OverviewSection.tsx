import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { control } from '@clearsync/ui/strings/control';
import { Accordion } from '@hubspot/ui-extensions';
import { ImportRunning } from '../components/ImportRunning.tsx';
import { LastRun } from '../components/LastRun.tsx';
import { PlaceCards } from '../components/PlaceCards.tsx';
import { currentConnection, isRunning } from '../wizardStep.ts';
import type { SectionProps } from './sections.ts';

/** That it works and what came of the last run, or how far the one under way is. */
export function OverviewSection({ setup, replace }: SectionProps) {
  const { progress } = setup;
  const connection = currentConnection(setup);
  if (progress === null || connection === null) return null;
  return (
    <Column gap="lg">
      {isRunning(setup) ? (
        <ImportRunning progress={progress} />
      ) : (
        <LastRun setup={setup} progress={progress} connection={connection} replace={replace} />
      )}
      <Accordion title={control.overview.goLive} defaultOpen={false}>
        <PlaceCards sample={setup.sample} />
      </Accordion>
      <Note>{fill(control.overview.support, { email: setup.supportEmail })}</Note>
    </Column>
  );
}
