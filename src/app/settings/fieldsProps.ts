import type { Choices } from '@clearsync/contract/setup';
import type { FieldErrors } from './readChoices.ts';

/** What every group of fields takes; `change` gets only what is changed. */
export interface FieldsProps {
  choices: Choices;
  change: (changed: Partial<Choices>) => void;
  readOnly: boolean;
  errors: FieldErrors;
}
