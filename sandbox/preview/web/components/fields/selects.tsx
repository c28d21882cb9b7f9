import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { usePopup } from '../actions/usePopup.ts';
import { callExtension } from '../callExtension.ts';
import { useSynced } from '../useSynced.ts';
import { Field } from './Field.tsx';

type OptionValue = SelectProps['options'][number]['value'];

export const Select = (props: SelectProps) => {
  const { options, value, onChange, placeholder, name, readOnly, variant } = props;
  const [chosen, choose] = useSynced<OptionValue | undefined>(value, undefined);
  const at = options.findIndex((option) => option.value === chosen);
  const pick = (index: number) => {
    const option = options[index];
    if (!option) return;
    choose(option.value);
    callExtension(onChange, option.value);
  };
  return (
    <Field frame={props}>
      {(control) => (
        <select
          {...control}
          className={variant ?? 'input'}
          name={name}
          disabled={readOnly}
          value={at < 0 ? '' : String(at)}
          onChange={(event) => pick(Number(event.target.value))}
        >
          {at < 0 && <option value="">{placeholder ?? 'Select an option'}</option>}
          {options.map((option, index) => (
            <option key={String(option.value)} value={index}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

export const MultiSelect = (props: MultiSelectProps) => {
  const { options, value, onChange, placeholder, readOnly } = props;
  const [chosen, choose] = useSynced<OptionValue[]>(value, []);
  const { open, setOpen, holder, onKeyDown } = usePopup<HTMLDivElement>();
  const labels = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  const toggle = (option: OptionValue) => {
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
    choose(next);
    callExtension(onChange, next);
  };
  return (
    <Field frame={props}>
      {(control) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape of what is inside
        <div className="multi-select" ref={holder} onKeyDown={onKeyDown}>
          <button
            id={control.id}
            aria-describedby={control['aria-describedby']}
            type="button"
            className="select-face"
            aria-expanded={open}
            disabled={readOnly}
            onClick={() => setOpen(!open)}
          >
            <span>{labels.length > 0 ? labels.join(', ') : (placeholder ?? 'Select options')}</span>
            <span aria-hidden="true">▾</span>
          </button>
          <fieldset className="menu" hidden={!open}>
            <legend className="visually-hidden">{props.label ?? 'Options'}</legend>
            {options.map((option) => (
              <label key={String(option.value)} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                {option.label}
              </label>
            ))}
          </fieldset>
        </div>
      )}
    </Field>
  );
};
