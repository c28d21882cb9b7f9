import { createContext, useContext } from 'react';

/** What an overlay knows of the component that it hangs on. */
export interface OverlayTrigger {
  /** Modals and panels show while true. */
  open: boolean;
  close(): void;
  /** Where to show a tooltip, while the trigger is pointed at or focused. */
  pointedAt: DOMRect | null;
  tooltipId: string;
}

const context = createContext<OverlayTrigger | null>(null);
export const OverlayTriggerProvider = context.Provider;

/** The trigger of the overlay that is being drawn; null when it hangs on nothing. */
export const useOverlayTrigger = () => useContext(context);
