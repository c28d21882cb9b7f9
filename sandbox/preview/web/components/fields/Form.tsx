import type { FormProps } from '@hubspot/ui-extensions';
import type { FormEvent } from 'react';
import { callExtension } from '../callExtension.ts';
import { clickEvent, useReactions } from '../reactions.ts';

const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );

export const Form = ({ children, onSubmit, autoComplete }: FormProps) => {
  const reactions = useReactions();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form in an overlay belongs to itself, not to the form that its trigger stands in.
    event.stopPropagation();
    callExtension(
      onSubmit,
      { ...clickEvent('submit'), targetValue: valuesOf(event.currentTarget) },
      reactions,
    );
  };
  return (
    <form className="form" autoComplete={autoComplete ?? 'off'} onSubmit={submit} noValidate>
      {children}
    </form>
  );
};
