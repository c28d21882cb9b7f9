import { postDisconnect } from '@clearsync/ui/api/postDisconnect';
import { postUninstall } from '@clearsync/ui/api/postUninstall';
import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { common } from '@clearsync/ui/strings/common';
import { control } from '@clearsync/ui/strings/control';
import { Divider } from '@hubspot/ui-extensions';
import { LeaveBlock } from './LeaveBlock.tsx';
import { PauseBlock } from './PauseBlock.tsx';
import type { SectionProps } from './sections.ts';

/** What stops or ends the work: pausing, taking a Stripe account away, taking the app away. */
export function DangerSection({ setup, reload, say }: SectionProps) {
  const words = control.danger;
  return (
    <Column gap="md">
      <PauseBlock setup={setup} reload={reload} />
      {setup.connections.map(({ id, accountName, mode }) => (
        <Column key={id} gap="md">
          <Divider />
          <LeaveBlock
            kind="disconnect"
            id={id}
            title={fill(words.disconnectHeading, {
              account: accountName,
              mode: mode === 'live' ? common.liveMode : common.testMode,
            })}
            call={(leaving) => postDisconnect({ connectionId: id, ...leaving })}
            onLeft={(text) => {
              say({ title: words.disconnected, text, final: false });
              reload();
            }}
          />
        </Column>
      ))}
      <Divider />
      <LeaveBlock
        kind="uninstall"
        id="app"
        title={words.uninstallHeading}
        call={postUninstall}
        onLeft={(text) => say({ title: words.uninstalled, text, final: true })}
      />
    </Column>
  );
}
