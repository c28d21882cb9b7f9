import type { ChangeEvent, FocusEvent, KeyboardEvent } from 'react';
import { useRef } from 'react';
import { callExtension } from '../callExtension.ts';
import { useSynced } from '../useSynced.ts';

interface TextHandlers {
  value?: string;
  defaultValue?: string;
  onInput?: (value: string) => void;
  onChange?: (value: string) => void;
  onBlur?: (value: string) => void;
  onFocus?: (value: string) => void;
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * How HubSpot's text fields tell the extension (hubspot-platform.md §5): `onInput` at every keystroke, `onChange` once
 * the text is committed, by leaving the field or by Enter.
 */
export function useTextField({ value, defaultValue, onInput, onChange, onBlur, onFocus }: TextHandlers) {
  const [text, setText] = useSynced(value, defaultValue ?? '');
  const committed = useRef(text);
  const commit = (next: string) => {
    if (next === committed.current) return;
    committed.current = next;
    callExtension(onChange, next);
  };
  const write = (next: string) => {
    setText(next);
    callExtension(onInput, next);
  };
  return {
    text,
    write,
    commit,
    handlers: {
      value: text,
      onChange: (event: ChangeEvent<TextControl>) => write(event.target.value),
      onFocus: (event: FocusEvent<TextControl>) => callExtension(onFocus, event.target.value),
      onBlur: (event: FocusEvent<TextControl>) => {
        commit(event.target.value);
        callExtension(onBlur, event.target.value);
      },
      onKeyDown: (event: KeyboardEvent<TextControl>) => {
        if (event.key === 'Enter' && event.currentTarget.tagName === 'INPUT')
          commit(event.currentTarget.value);
      },
    },
  };
}
