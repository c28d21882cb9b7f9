import { Flex } from '@hubspot/ui-extensions';
import type { ComponentProps } from 'react';

/** One below the other. */
export function Column(props: Omit<ComponentProps<typeof Flex>, 'direction'>) {
  return <Flex direction="column" {...props} />;
}
