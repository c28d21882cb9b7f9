import type { Choices, SetupReply } from '@clearsync/contract/setup';
import type { Failure } from '@clearsync/ui/api/answer';
import { putChoices } from '@clearsync/ui/api/putChoices';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { useState } from 'react';
import { fieldErrors } from './fieldErrors.ts';
import type { FieldsProps } from './fieldsProps.ts';
import { type FieldErrors, readChoices } from './readChoices.ts';
import { sameChoices } from './sameChoices.ts';
import { useRaise } from './useRaise.ts';

type Names = readonly (keyof Choices)[];

/** The part of a draft that a section of the page changes and saves. */
export interface Section {
  fields: FieldsProps;
  isChanged: boolean;
  saving: boolean;
  /** The set-up as it was answered to the last saving of this section. */
  saved: SetupReply | null;
  /** Of the last saving, when no field of this section is the reason. */
  failure: Failure | null;
  save(): Promise<void>;
}

/** Choices as they are typed, over all sections of the page: going from one to another loses nothing. */
export interface Draft {
  /** The set-up before the last saving, to tell what it changed. */
  before: SetupReply | null;
  section(names: Names): Section;
}

/** Each section saves its own choices; what is typed in another one stays there. */
export function useDraft(setup: SetupReply, replace: (setup: SetupReply) => void): Draft {
  const format = useFormat();
  const raise = useRaise();
  const [typed, setTyped] = useState<Partial<Choices>>({});
  const [pressed, setPressed] = useState<string | null>(null);
  const [before, setBefore] = useState<SetupReply | null>(null);
  const submit = useSubmit(putChoices);
  const section = (names: Names): Section => {
    const id = names.join();
    const own = pressed === id;
    const { choices, errors } = readChoices({ ...setup.choices, ...pick(typed, names) }, format);
    const refused = own ? fieldErrors(submit.failure) : null;
    const save = async () => {
      setPressed(id);
      submit.forget();
      if (Object.keys(errors).length > 0) return raise(errors);
      const answer = await submit.send(choices);
      if (answer?.kind !== 'ok') return;
      setBefore(setup);
      setTyped((now) => ({ ...now, ...Object.fromEntries(names.map((name) => [name, undefined])) }));
      replace(answer.value);
    };
    return {
      fields: {
        choices: { ...setup.choices, ...pick(typed, names) },
        change: (changed) => {
          setTyped({ ...typed, ...changed });
          submit.forget();
        },
        readOnly: submit.sending,
        errors: own ? { ...refused, ...errors } : NONE,
      },
      isChanged: !sameChoices(choices, setup.choices, names) || Object.keys(errors).length > 0,
      saving: submit.sending,
      saved: own ? submit.value : null,
      failure: own && refused === null ? submit.failure : null,
      save,
    };
  };
  return { before, section };
}

const NONE: FieldErrors = {};

function pick(typed: Partial<Choices>, names: Names): Partial<Choices> {
  return Object.fromEntries(
    names.filter((name) => typed[name] !== undefined).map((name) => [name, typed[name]]),
  );
}
