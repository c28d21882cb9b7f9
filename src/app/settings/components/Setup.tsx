import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, StepIndicator, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { ControlRoom } from '../control/ControlRoom.tsx';
import type { Notice } from '../control/sections.ts';
import { reachedStep, type SetupView, viewOf, WIZARD_STEPS } from '../wizardStep.ts';
import { useKeyAttempt } from './useKeyAttempt.ts';
import { WizardStep } from './WizardStep.tsx';

export interface SetupProps {
  setup: SetupReply;
  reload: () => void;
  replace: (setup: SetupReply) => void;
}

/** The wizard or the page after it. What was typed lives here, so that going back and forth loses nothing. */
export function Setup({ setup, reload, replace }: SetupProps) {
  const [chosen, setChosen] = useState<SetupView | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const attempt = useKeyAttempt();
  const stands = viewOf(setup);
  const view = chosen ?? stands;
  // Choosing where it stands anyway means to follow it from there.
  const choose = (next: SetupView) => setChosen(next === stands ? null : next);
  if (notice?.final) return <Said notice={notice} />;
  if (view === 'live') {
    return <ControlRoom setup={setup} reload={reload} replace={replace} go={choose} say={setNotice} />;
  }
  const step = WIZARD_STEPS.indexOf(view);
  const reached = WIZARD_STEPS.indexOf(reachedStep(setup, attempt.refusedRows !== null));
  return (
    <Column gap="lg">
      {notice === null ? null : <Said notice={notice} />}
      <StepIndicator
        stepNames={WIZARD_STEPS.map((name) => settings.steps[name])}
        currentStep={step}
        onClick={(index) => choose(openStep(setup, Math.min(index, reached)) ?? stands)}
        testId="steps-of-wizard"
      />
      <WizardStep
        view={view}
        stands={stands}
        setup={setup}
        attempt={attempt}
        reload={reload}
        replace={replace}
        choose={setChosen}
      />
    </Column>
  );
}

/** What was approved is past its preview: what would be written is written. */
function openStep({ approval }: SetupReply, index: number): SetupView | undefined {
  const step = WIZARD_STEPS[index];
  return step === 'preview' && approval.approvedAt !== null ? 'golive' : step;
}

function Said({ notice: { title, text } }: { notice: Notice }) {
  return (
    <Alert title={title} variant="success" testId="notice">
      <Text>{text}</Text>
    </Alert>
  );
}
