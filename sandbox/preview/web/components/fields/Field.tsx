import { type ReactNode, useId } from 'react';

/** What every field of HubSpot's has around its control. */
interface FieldFrame {
  label?: string;
  description?: string;
  tooltip?: string;
  required?: boolean;
  error?: boolean;
  validationMessage?: string;
}

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

interface FieldProps {
  frame: FieldFrame;
  children: (control: ControlProps) => ReactNode;
}

/** Label, description and validation message of a field, tied to its control for assistive technology. */
export function Field({ frame, children }: FieldProps) {
  const id = useId();
  const { label, description, tooltip, required, error, validationMessage } = frame;
  const described = [description && `${id}description`, validationMessage && `${id}message`].filter(Boolean);
  return (
    <div className={`field ${error ? 'invalid' : ''}`}>
      {label && (
        <label htmlFor={id}>
          {label}
          {required && (
            <span className="required" aria-hidden="true">
              {' '}
              *
            </span>
          )}
          {tooltip && (
            <span className="hint" title={tooltip}>
              i<span className="visually-hidden">: {tooltip}</span>
            </span>
          )}
        </label>
      )}
      {description && (
        <div className="microcopy" id={`${id}description`}>
          {description}
        </div>
      )}
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error || undefined,
        'aria-required': required || undefined,
      })}
      {validationMessage && (
        <div className="message" id={`${id}message`} role={error ? 'alert' : undefined}>
          {validationMessage}
        </div>
      )}
    </div>
  );
}
