import { useExtensionContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { createFormat, type Format } from '../format/createFormat.ts';

/** Formats for this user and this portal. */
export function useFormat(): Format {
  const { user, portal } = useExtensionContext();
  const locale = user.locale;
  const timeZone = portal.timezone;
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
