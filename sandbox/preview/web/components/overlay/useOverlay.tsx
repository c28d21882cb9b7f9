import { type ReactNode, useId, useState } from 'react';
import { OverlayTriggerProvider } from './OverlayTrigger.ts';

interface Pointed {
  currentTarget: Element;
}

/**
 * The overlay of a trigger (button, link, tag …): a Modal or Panel that opens by a click, or a Tooltip that shows while
 * the trigger is pointed at or focused. `anchorProps` go on the trigger's element, `node` beside it.
 */
export function useOverlay(overlay: ReactNode) {
  const [open, setOpen] = useState(false);
  const [pointedAt, setPointedAt] = useState<DOMRect | null>(null);
  const tooltipId = useId();
  if (!overlay) return { anchorProps: {}, open: () => {}, node: null };
  const point = (event: Pointed) => setPointedAt(event.currentTarget.getBoundingClientRect());
  const leave = () => setPointedAt(null);
  return {
    anchorProps: {
      onMouseEnter: point,
      onMouseLeave: leave,
      onFocus: point,
      onBlur: leave,
      'aria-describedby': pointedAt ? tooltipId : undefined,
    },
    open: () => setOpen(true),
    node: (
      <OverlayTriggerProvider value={{ open, close: () => setOpen(false), pointedAt, tooltipId }}>
        {overlay}
      </OverlayTriggerProvider>
    ),
  };
}
