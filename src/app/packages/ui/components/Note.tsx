import { Text } from '@hubspot/ui-extensions';
import type { ComponentProps } from 'react';

/** Small print. */
export function Note(props: Omit<ComponentProps<typeof Text>, 'variant'>) {
  return <Text variant="microcopy" {...props} />;
}
