import { createContext, useContext } from 'react';

/** The overlays that are open in one extension, by the id that the extension gave them. */
export interface OverlayHost {
  /** Answers the function that forgets the overlay again. */
  register(id: string, close: () => void): () => void;
  close(id: string): void;
}

/** Keeps the open overlays of one extension, so that `actions.closeOverlay(id)` finds its overlay. */
export function createOverlayHost(): OverlayHost {
  const open = new Map<string, () => void>();
  return {
    register(id, close) {
      open.set(id, close);
      return () => {
        if (open.get(id) === close) open.delete(id);
      };
    },
    close: (id) => open.get(id)?.(),
  };
}

/** What the drawn components of an extension may reach of the page around them. */
export interface ExtensionHost {
  overlays: OverlayHost;
  goToPage(to: string, params: Record<string, string>): void;
}

const context = createContext<ExtensionHost | null>(null);
export const ExtensionHostProvider = context.Provider;

/** The page around the extension that this component is drawn for. */
export function useExtensionHost(): ExtensionHost {
  const host = useContext(context);
  if (!host) throw new Error('Drawn outside of an extension');
  return host;
}
