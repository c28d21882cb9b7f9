import type { SetupReply } from '@clearsync/contract/setup';
import { settings } from '@clearsync/ui/strings/en/settings';
import { Flex, StepIndicator } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { currentConnection, type SetupView, viewOf, WIZARD_STEPS } from '../wizardStep.ts';
import { CheckStep } from './CheckStep.tsx';
import { ImportStep } from './ImportStep.tsx';
import { KeyStep } from './KeyStep.tsx';
import { LivePage } from './LivePage.tsx';
import { PermissionsStep } from './PermissionsStep.tsx';
import { useKeyAttempt } from './useKeyAttempt.ts';

export interface SetupProps {
  setup: SetupReply;
  reload: () => void;
  replace: (setup: SetupReply) => void;
}

/** The wizard or the page after it. What was typed lives here, so that going back and forth loses nothing. */
export function Setup({ setup, reload, replace }: SetupProps) {
  const [chosen, setChosen] = useState<SetupView | null>(null);
  const attempt = useKeyAttempt();
  const view = chosen ?? viewOf(setup);
  const connection = currentConnection(setup);
  const live = viewOf(setup) === 'live';
  if (view === 'live') {
    return <LivePage setup={setup} reload={reload} replace={replace} go={setChosen} />;
  }
  const step = WIZARD_STEPS.indexOf(view);
  const reached =
    connection === null ? WIZARD_STEPS.indexOf(attempt.refusedRows === null ? 'key' : 'permissions') : 3;
  return (
    <Flex direction="column" gap="lg">
      <StepIndicator
        stepNames={WIZARD_STEPS.map((name) => settings.steps[name])}
        currentStep={step}
        onClick={(index) => setChosen(WIZARD_STEPS[Math.min(index, reached)] ?? null)}
        testId="steps-of-wizard"
      />
      {view === 'check' ? <CheckStep setup={setup} onContinue={() => setChosen('key')} /> : null}
      {view === 'key' ? (
        <KeyStep
          setup={setup}
          attempt={attempt}
          onAnswered={() => {
            reload();
            setChosen('permissions');
          }}
          onBack={() => setChosen(live ? null : 'check')}
        />
      ) : null}
      {view === 'permissions' ? (
        <PermissionsStep
          setup={setup}
          attempt={attempt}
          reload={reload}
          onContinue={() => setChosen(live ? null : 'import')}
          onBack={() => setChosen('key')}
        />
      ) : null}
      {view === 'import' ? (
        <ImportStep
          setup={setup}
          replace={replace}
          onStarted={() => setChosen(null)}
          onBack={() => setChosen(live ? null : 'permissions')}
        />
      ) : null}
    </Flex>
  );
}
