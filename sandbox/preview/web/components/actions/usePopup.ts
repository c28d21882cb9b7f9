import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A list that drops down under its button: a press outside, Escape or leaving by Tab closes it. */
export function usePopup<Holder extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const holder = useRef<Holder>(null);
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    event.preventDefault();
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  return { open, setOpen, holder, onKeyDown };
}
