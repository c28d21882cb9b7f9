import type { SetupReply } from '@clearsync/contract/setup';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, StepIndicator } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { reachedStep, type SetupView, viewOf, WIZARD_STEPS } from '../wizardStep.ts';
import { LivePage } from './LivePage.tsx';
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
  const attempt = useKeyAttempt();
  const stands = viewOf(setup);
  const view = chosen ?? stands;
  // Choosing where it stands anyway means to follow it from there.
  const choose = (next: SetupView) => setChosen(next === stands ? null : next);
  if (view === 'live') {
    return <LivePage setup={setup} reload={reload} replace={replace} go={choose} />;
  }
  const step = WIZARD_STEPS.indexOf(view);
  const reached = WIZARD_STEPS.indexOf(reachedStep(setup, attempt.refusedRows !== null));
  return (
    <Flex direction="column" gap="lg">
      <StepIndicator
        stepNames={WIZARD_STEPS.map((name) => settings.steps[name])}
        currentStep={step}
        onClick={(index) => choose(WIZARD_STEPS[Math.min(index, reached)] ?? stands)}
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
    </Flex>
  );
}
