import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { callExtension } from '../callExtension.ts';

export const StepIndicator = (props: StepIndicatorProps) => {
  const { stepNames, currentStep = 0, direction = 'horizontal', variant = 'default', onClick } = props;
  return (
    <ol className={`steps ${direction} ${variant}`} aria-label="Steps">
      {stepNames.map((name, index) => {
        const state = index < currentStep ? 'done' : index === currentStep ? 'current' : 'ahead';
        const content = (
          <>
            <span className="step-circle" aria-hidden="true">
              {state === 'done' ? '✓' : index + 1}
            </span>
            <span className="step-name">{name}</span>
            {state === 'done' && <span className="visually-hidden">, done</span>}
          </>
        );
        return (
          <li key={name} className={state} aria-current={state === 'current' ? 'step' : undefined}>
            {onClick ? (
              <button type="button" className="plain" onClick={() => callExtension(onClick, index)}>
                {content}
              </button>
            ) : (
              content
            )}
          </li>
        );
      })}
    </ol>
  );
};
