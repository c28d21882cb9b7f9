import { Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';
import { common } from '../strings/common.ts';

const SLOW_AFTER_MS = 5_000;

/** A first load; says so when it takes long. */
export function Loading({ label }: { label: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Flex direction="column" align="center" gap="sm">
      <LoadingSpinner label={label} showLabel={true} layout="centered" size="md" />
      {slow ? <Text variant="microcopy">{common.slow}</Text> : null}
    </Flex>
  );
}
