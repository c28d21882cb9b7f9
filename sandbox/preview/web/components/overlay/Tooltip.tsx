import type { TooltipProps } from '@hubspot/ui-extensions';
import { createPortal } from 'react-dom';
import { useOverlayTrigger } from './OverlayTrigger.ts';

const place = (at: DOMRect, placement: NonNullable<TooltipProps['placement']>) =>
  ({
    top: { left: at.left + at.width / 2, top: at.top },
    bottom: { left: at.left + at.width / 2, top: at.bottom },
    left: { left: at.left, top: at.top + at.height / 2 },
    right: { left: at.right, top: at.top + at.height / 2 },
  })[placement];

export const Tooltip = ({ children, placement = 'top' }: TooltipProps) => {
  const trigger = useOverlayTrigger();
  if (!trigger?.pointedAt) return null;
  return createPortal(
    <span
      role="tooltip"
      id={trigger.tooltipId}
      className={`tooltip ${placement}`}
      style={place(trigger.pointedAt, placement)}
    >
      {children}
    </span>,
    document.querySelector('dialog[open]') ?? document.body,
  );
};
