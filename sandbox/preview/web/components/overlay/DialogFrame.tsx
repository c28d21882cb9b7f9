import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../art/Icon.tsx';

interface DialogFrameProps {
  kind: 'modal' | 'panel';
  title: string;
  label: string;
  /** Pixels. */
  width: number;
  danger?: boolean;
  close: () => void;
  children?: ReactNode;
}

/**
 * A browser's own modal dialog: it holds the focus, closes by Escape, hides the rest from assistive technology and
 * gives the focus back to the trigger.
 */
export function DialogFrame({ kind, title, label, width, danger, close, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element leaves the page: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={`dialog ${kind} ${danger ? 'danger' : ''}`}
      style={{ width }}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={close}>
          <Icon name="remove" size="md" />
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  );
}
