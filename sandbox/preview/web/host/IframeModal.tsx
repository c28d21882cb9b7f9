import { DialogFrame } from '../components/overlay/DialogFrame.tsx';
import type { HostIframe } from './actions.ts';

interface IframeModalProps {
  iframe: HostIframe;
  close: () => void;
}

/** The page that an extension opened by `actions.openIframeModal`. Sizes in pixels, as asked. */
export function IframeModal({ iframe, close }: IframeModalProps) {
  const title = iframe.title ?? 'Embedded page';
  return (
    <DialogFrame kind="modal" title={title} label={title} width={iframe.width} close={close}>
      <iframe className="embedded" title={title} src={iframe.uri} height={iframe.height} />
    </DialogFrame>
  );
}
