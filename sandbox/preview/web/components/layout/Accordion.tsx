import type { AccordionProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { callExtension } from '../callExtension.ts';
import { sizeName } from '../spacing.ts';
import { useSynced } from '../useSynced.ts';

export const Accordion = ({
  title,
  children,
  defaultOpen = false,
  open,
  disabled,
  size,
  onClick,
}: AccordionProps) => {
  const [shown, show] = useSynced(open, defaultOpen);
  const id = useId();
  const toggle = () => {
    if (open === undefined) show(!shown);
    callExtension(onClick);
  };
  return (
    <div className={`accordion ${sizeName(size, 'sm')}`}>
      <button type="button" aria-expanded={shown} aria-controls={id} disabled={disabled} onClick={toggle}>
        <span className="chevron" aria-hidden="true">
          ›
        </span>
        {title}
      </button>
      <div id={id} hidden={!shown}>
        {children}
      </div>
    </div>
  );
};
