import type { InputProps, NumberInputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { Icon } from '../art/Icon.tsx';
import { callExtension } from '../callExtension.ts';
import { Field } from './Field.tsx';
import { useTextField } from './useTextField.ts';

export const Input = (props: InputProps) => {
  const { handlers } = useTextField(props);
  return (
    <Field frame={props}>
      {(control) => (
        <input
          {...control}
          {...handlers}
          type={props.type ?? 'text'}
          name={props.name}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          autoComplete="off"
          spellCheck={props.type !== 'password'}
        />
      )}
    </Field>
  );
};

export const TextArea = (props: TextAreaProps) => {
  const { handlers } = useTextField(props);
  return (
    <Field frame={props}>
      {(control) => (
        <textarea
          {...control}
          {...handlers}
          name={props.name}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          rows={props.rows ?? 3}
          cols={props.cols}
          maxLength={props.maxLength}
          style={{ resize: props.resize ?? 'vertical' }}
        />
      )}
    </Field>
  );
};

export const SearchInput = (props: SearchInputProps) => {
  const { handlers, text, write, commit } = useTextField(props);
  const clear = () => {
    write('');
    commit('');
  };
  return (
    <Field frame={props}>
      {(control) => (
        <div className="search">
          <input
            {...control}
            {...handlers}
            type="search"
            name={props.name}
            placeholder={props.placeholder ?? 'Search'}
            readOnly={props.readOnly}
          />
          {text !== '' && props.clearable !== false ? (
            <button type="button" className="icon-button" aria-label="Clear search" onClick={clear}>
              <Icon name="remove" size="sm" />
            </button>
          ) : (
            <Icon name="search" size="sm" />
          )}
        </div>
      )}
    </Field>
  );
};

const asText = (value: number | undefined) => (value === undefined ? undefined : String(value));

export const NumberInput = (props: NumberInputProps) => {
  const { value, defaultValue, onInput, onChange, onBlur, onFocus, formatStyle, textAlign } = props;
  const forward = (handler: ((value: number) => void) | undefined) => (text: string) => {
    const number = Number(text.replaceAll(/[\s,]/g, ''));
    if (text.trim() !== '' && Number.isFinite(number)) callExtension(handler, number);
  };
  const given = asText(value);
  const initial = asText(defaultValue);
  const { handlers } = useTextField({
    ...(given === undefined ? {} : { value: given }),
    ...(initial === undefined ? {} : { defaultValue: initial }),
    onInput: forward(onInput),
    onChange: forward(onChange),
    onBlur: forward(onBlur),
    onFocus: forward(onFocus),
  });
  return (
    <Field frame={props}>
      {(control) => (
        <div className="with-unit">
          <input
            {...control}
            {...handlers}
            type="text"
            inputMode="decimal"
            name={props.name}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            style={{ textAlign }}
          />
          {formatStyle === 'percentage' && <span aria-hidden="true">%</span>}
        </div>
      )}
    </Field>
  );
};
