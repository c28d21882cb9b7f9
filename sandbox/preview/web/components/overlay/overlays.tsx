import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import { useExtensionHost } from '../../host/OverlayHost.ts';
import { callExtension } from '../callExtension.ts';
import { sizeName } from '../spacing.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { useOverlayTrigger } from './OverlayTrigger.ts';

const modalWidths: Record<string, number> = { sm: 440, md: 600, lg: 820 };
const panelWidths: Record<string, number> = { sm: 400, md: 560, lg: 720 };

interface OpenOverlayProps {
  kind: 'modal' | 'panel';
  overlay: ModalProps | PanelProps;
  close: () => void;
}

const OpenOverlay = ({ kind, overlay, close }: OpenOverlayProps) => {
  const { overlays } = useExtensionHost();
  const { id, title, width, variant, onOpen, onClose, children } = overlay;
  const widths = kind === 'modal' ? modalWidths : panelWidths;
  // Opens once and closes once; the handlers that count are those of that moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    const forget = overlays.register(id, close);
    callExtension(onOpen);
    return () => {
      forget();
      callExtension(onClose);
    };
  }, [id]);
  return (
    <DialogFrame
      kind={kind}
      title={title ?? ''}
      label={overlay['aria-label'] ?? title ?? id}
      width={widths[sizeName(width, 'sm')] ?? 440}
      danger={variant === 'danger'}
      close={close}
    >
      {children}
    </DialogFrame>
  );
};

export const Modal = (props: ModalProps) => {
  const trigger = useOverlayTrigger();
  return trigger?.open ? <OpenOverlay kind="modal" overlay={props} close={trigger.close} /> : null;
};

export const Panel = (props: PanelProps) => {
  const trigger = useOverlayTrigger();
  return trigger?.open ? <OpenOverlay kind="panel" overlay={props} close={trigger.close} /> : null;
};

export const ModalBody = ({ children }: ModalBodyProps) => <div className="dialog-body">{children}</div>;
export const ModalFooter = ({ children }: ModalFooterProps) => (
  <footer className="dialog-footer">{children}</footer>
);
export const PanelBody = ({ children }: PanelBodyProps) => (
  <div className="dialog-body flush">{children}</div>
);
export const PanelFooter = ({ children }: PanelFooterProps) => (
  <footer className="dialog-footer">{children}</footer>
);
export const PanelSection = ({ children, flush }: PanelSectionProps) => (
  <section className={`panel-section ${flush ? 'flush' : ''}`}>{children}</section>
);
