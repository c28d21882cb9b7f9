import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';
import { useExtensionActions } from '@hubspot/ui-extensions';
import type { FieldErrors } from './readChoices.ts';

/**
 * Says at the top of HubSpot's page that a form was not sent. An extension cannot move the focus; HubSpot's own alerts are
 * read out and seen wherever the page is scrolled to.
 */
export function useRaise(): (errors: FieldErrors) => void {
  const format = useFormat();
  const { addAlert } = useExtensionActions<'settings'>();
  return (errors) => {
    const { title, text } = settings.import.problems;
    addAlert({ type: 'danger', title, message: format.count(text, Object.keys(errors).length) });
  };
}
