import { RemoteRenderer } from '@remote-ui/react/host';
import { controller } from '../components/controller.ts';
import type { PageLocation } from '../protocol.ts';
import type { RecordDetail } from '../records/schema.ts';
import type { Session, SessionExtension } from '../session.ts';
import { AlertStack } from './AlertStack.tsx';
import { CrashReport } from './CrashReport.tsx';
import { IframeModal } from './IframeModal.tsx';
import { ExtensionHostProvider } from './OverlayHost.ts';
import { useExtension } from './useExtension.ts';

/** What an extension is shown with. */
export interface ExtensionFrameProps {
  session: Session;
  extension: SessionExtension;
  locale: string;
  /** The record that the extension stands on, for cards. */
  record?: { objectTypeId: string; detail: RecordDetail; refresh: () => void };
  /** Where an app page stands. */
  location?: PageLocation;
}

/** Runs one extension and draws what it renders, its alerts, its iframe modal, or its crash. */
export function ExtensionFrame(props: ExtensionFrameProps) {
  const { running, host, alerts, dismiss, iframe, closeIframe, crash } = useExtension(props);
  return (
    <ExtensionHostProvider value={host}>
      <div className="extension" data-extension={props.extension.uid} lang={props.locale}>
        <AlertStack alerts={alerts} dismiss={dismiss} />
        {crash === null ? (
          running && <RemoteRenderer receiver={running.receiver} controller={controller} />
        ) : (
          <CrashReport title={props.extension.title} message={crash} />
        )}
        {iframe && <IframeModal iframe={iframe} close={closeIframe} />}
      </div>
    </ExtensionHostProvider>
  );
}
