import type { ExtensionEvent } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { useExtensionHost } from '../host/OverlayHost.ts';

/** The part of an event that HubSpot hands to an extension. */
export const clickEvent = (type = 'click'): ExtensionEvent => ({
  type,
  bubbles: true,
  timeStamp: performance.now(),
  id: '',
});

const openByOverlay = (id: string) => {
  console.warn(`[extension warn] "${id}" opens by the overlay prop of its trigger; reactions only close`);
};

/** The older way of closing an overlay: the second argument of every handler. */
export function useReactions() {
  const { overlays } = useExtensionHost();
  return useMemo(
    () => ({
      openPanel: openByOverlay,
      openModal: openByOverlay,
      closePanel: (id: string) => overlays.close(id),
      closeModal: (id: string) => overlays.close(id),
    }),
    [overlays],
  );
}
