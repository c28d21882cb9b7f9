import { Column } from '@clearsync/ui/components/Column';
import { Divider } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import { ConnectionBlock } from '../components/ConnectionBlock.tsx';
import { currentConnection } from '../wizardStep.ts';
import type { SectionProps } from './sections.ts';

/** Each Stripe account with its key and its permissions; the current one can be checked and given another key. */
export function ConnectionSection({ setup, reload, go }: SectionProps) {
  const current = currentConnection(setup)?.id;
  return (
    <Column gap="md">
      {setup.connections.map((connection, index) => (
        <Fragment key={connection.id}>
          {index === 0 ? null : <Divider />}
          <ConnectionBlock
            connection={connection}
            current={connection.id === current}
            go={go}
            reload={reload}
          />
        </Fragment>
      ))}
    </Column>
  );
}
