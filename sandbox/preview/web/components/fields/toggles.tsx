import type { CheckboxProps, RadioButtonProps, ToggleGroupProps, ToggleProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { callExtension } from '../callExtension.ts';
import { useSynced } from '../useSynced.ts';

const useChecked = ({ checked, initialIsChecked }: { checked?: boolean; initialIsChecked?: boolean }) =>
  useSynced(checked, initialIsChecked ?? false);

export const Checkbox = (props: CheckboxProps) => {
  const { children, description, name, value = '', readOnly, readonly, onChange } = props;
  const [checked, check] = useChecked(props);
  const id = useId();
  return (
    <div className={`choice ${props.inline ? 'inline' : ''}`}>
      <label className="check">
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={checked}
          disabled={readOnly ?? readonly}
          aria-label={props['aria-label']}
          aria-describedby={description ? id : undefined}
          onChange={(event) => {
            check(event.target.checked);
            callExtension(onChange, event.target.checked, value);
          }}
        />
        <span>{children}</span>
      </label>
      {description && (
        <div className="microcopy indented" id={id}>
          {description}
        </div>
      )}
    </div>
  );
};

export const RadioButton = (props: RadioButtonProps) => {
  const { children, description, name, value = '', readOnly, readonly, onChange } = props;
  const [checked, check] = useChecked(props);
  const id = useId();
  return (
    <div className={`choice ${props.inline ? 'inline' : ''}`}>
      <label className="check">
        <input
          type="radio"
          name={name}
          value={value}
          checked={checked}
          disabled={readOnly ?? readonly}
          aria-describedby={description ? id : undefined}
          onChange={(event) => {
            check(event.target.checked);
            callExtension(onChange, event.target.checked, value);
          }}
        />
        <span>{children}</span>
      </label>
      {description && (
        <div className="microcopy indented" id={id}>
          {description}
        </div>
      )}
    </div>
  );
};

export const Toggle = (props: ToggleProps) => {
  const {
    label,
    labelDisplay = 'inline',
    textChecked,
    textUnchecked,
    name,
    readOnly,
    readonly,
    onChange,
  } = props;
  const [checked, check] = useChecked(props);
  const stateText = checked ? textChecked : textUnchecked;
  return (
    <label className={`toggle label-${labelDisplay}`}>
      <span className={labelDisplay === 'hidden' ? 'visually-hidden' : 'toggle-label'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        name={name}
        checked={checked}
        disabled={readOnly ?? readonly}
        onChange={(event) => {
          check(event.target.checked);
          callExtension(onChange, event.target.checked);
        }}
      />
      <span className="switch" aria-hidden="true" />
      {stateText && <span>{stateText}</span>}
    </label>
  );
};

const initialOf = ({ toggleType, options, value }: ToggleGroupProps): string[] => {
  if (value !== undefined) return typeof value === 'string' ? [value] : value;
  const initial = options.filter((option) => option.initialIsChecked).map((option) => option.value);
  return toggleType === 'radioButtonList' ? initial.slice(0, 1) : initial;
};

export const ToggleGroup = (props: ToggleGroupProps) => {
  const { label, name, options, inline, required, error, validationMessage } = props;
  const radio = props.toggleType === 'radioButtonList';
  const initial = initialOf(props);
  const [chosen, choose] = useSynced<string[]>(props.value === undefined ? undefined : initial, initial);
  const id = useId();
  const toggle = (value: string) => {
    if (props.toggleType === 'radioButtonList') {
      choose([value]);
      callExtension(props.onChange, value);
      return;
    }
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    choose(next);
    callExtension(props.onChange, next);
  };
  return (
    <fieldset className={`field toggle-group ${error ? 'invalid' : ''}`}>
      <legend>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      <div className={inline ? 'options inline' : 'options'}>
        {options.map((option) => (
          <div key={option.value} className="choice">
            <label className="check">
              <input
                type={radio ? 'radio' : 'checkbox'}
                name={`${id}${name}`}
                value={option.value}
                checked={chosen.includes(option.value)}
                disabled={option.readOnly ?? option.readonly}
                aria-describedby={option.description ? `${id}${option.value}` : undefined}
                onChange={() => toggle(option.value)}
              />
              <span>{option.label}</span>
            </label>
            {option.description && (
              <div className="microcopy indented" id={`${id}${option.value}`}>
                {option.description}
              </div>
            )}
          </div>
        ))}
      </div>
      {validationMessage && (
        <div className="message" role={error ? 'alert' : undefined}>
          {validationMessage}
        </div>
      )}
    </fieldset>
  );
};
