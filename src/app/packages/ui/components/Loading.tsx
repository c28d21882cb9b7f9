import { LoadingSpinner, useExtensionContext } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';
import { languageOf } from '../format/languageOf.ts';
import { loading } from '../strings/loading.ts';
import { Column } from './Column.tsx';
import { Note } from './Note.tsx';

const SLOW_AFTER_MS = 5_000;

/** A first load; says so when it takes long. Without a label it is billing that loads. */
export function Loading({ label }: { label?: string }) {
  const { user } = useExtensionContext();
  const texts = loading[languageOf(user.locale) ?? 'en'];
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Column align="center" gap="sm">
      <LoadingSpinner label={label ?? texts.billing} showLabel={true} layout="centered" size="md" />
      {slow ? <Note>{texts.slow}</Note> : null}
    </Column>
  );
}
