import type { SetupView } from '../wizardStep.ts';
import { CheckStep } from './CheckStep.tsx';
import { ChoicesStep } from './ChoicesStep.tsx';
import { GoLiveStep } from './GoLiveStep.tsx';
import { KeyStep } from './KeyStep.tsx';
import { PermissionsStep } from './PermissionsStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import type { SetupProps } from './Setup.tsx';
import type { useKeyAttempt } from './useKeyAttempt.ts';

interface Props extends SetupProps {
  view: SetupView;
  /** Where the set-up stands: whoever came back from the page after it goes back there. */
  stands: SetupView;
  attempt: ReturnType<typeof useKeyAttempt>;
  /** Null: to where it stands. */
  choose: (view: SetupView | null) => void;
}

/** The step that is looked at; the page after the wizard is none. */
export function WizardStep({ view, stands, setup, attempt, reload, replace, choose }: Props) {
  const orBack = (earlier: SetupView) => choose(stands === 'live' ? null : earlier);
  switch (view) {
    case 'check':
      return <CheckStep setup={setup} onContinue={() => choose('key')} />;
    case 'key':
      return (
        <KeyStep
          setup={setup}
          attempt={attempt}
          onAnswered={() => {
            reload();
            choose('permissions');
          }}
          onBack={() => orBack('check')}
        />
      );
    case 'permissions':
      return (
        <PermissionsStep
          setup={setup}
          attempt={attempt}
          reload={reload}
          onContinue={() => orBack('choices')}
          onBack={() => choose('key')}
        />
      );
    case 'choices':
      return (
        <ChoicesStep
          setup={setup}
          replace={replace}
          onDone={() => choose(null)}
          onBack={() => orBack('permissions')}
        />
      );
    case 'preview':
      return (
        <PreviewStep
          setup={setup}
          replace={(next) => {
            replace(next);
            choose('golive');
          }}
          onChange={() => choose('choices')}
        />
      );
    case 'golive':
      return <GoLiveStep setup={setup} reload={reload} onDone={() => choose('live')} />;
    default:
      return null;
  }
}
