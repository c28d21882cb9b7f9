import { useEffect, useMemo, useRef, useState } from 'react';
import { goTo } from '../address.ts';
import type { HostApi } from '../protocol.ts';
import type { ShownAlert } from './AlertStack.tsx';
import { actionNames, createActionHandler, type HostIframe } from './actions.ts';
import { createContext } from './createContext.ts';
import { findAssociations, searchCrm } from './crmData.ts';
import type { ExtensionFrameProps } from './ExtensionFrame.tsx';
import { createOverlayHost, type ExtensionHost } from './OverlayHost.ts';
import { recordProperties } from './recordProperties.ts';
import { sendFetch } from './sendFetch.ts';
import { type RunningExtension, startExtension } from './startExtension.ts';

const goToPage = (to: string, params: Record<string, string>): void => {
  const query = new URLSearchParams(params).toString();
  goTo(`/app${to.startsWith('/') ? to : `/${to}`}${query ? `?${query}` : ''}`);
};

const logToConsole = (level: string, text: string): void => {
  console.log(`[extension ${level}] ${text}`);
};

const useAlerts = () => {
  const [alerts, setAlerts] = useState<ShownAlert[]>([]);
  return {
    alerts,
    add: (alert: Omit<ShownAlert, 'key'>) =>
      setAlerts((shown) => [...shown, { ...alert, key: (shown.at(-1)?.key ?? 0) + 1 }]),
    dismiss: (key: number) => setAlerts((shown) => shown.filter((alert) => alert.key !== key)),
  };
};

const home = { path: '/', params: {} };

/** Runs the extension of a frame while it is shown, and keeps what it asked of the page. */
export function useExtension({ session, extension, locale, record, location = home }: ExtensionFrameProps) {
  const [running, setRunning] = useState<RunningExtension | null>(null);
  const [crash, setCrash] = useState<string | null>(null);
  const [iframe, setIframe] = useState<HostIframe | null>(null);
  const { alerts, add, dismiss } = useAlerts();
  const host = useMemo<ExtensionHost>(() => ({ overlays: createOverlayHost(), goToPage }), []);
  const properties = useMemo(
    () => recordProperties(record?.detail ?? null, locale),
    [record?.detail, locale],
  );
  const current = useRef(record);
  current.current = record;
  const key = record ? { objectTypeId: record.objectTypeId, id: record.detail.id } : null;

  // The extension starts once; later properties and locations reach it by the two effects below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    const api: HostApi = {
      fetch: (request) => sendFetch(session.role, request),
      action: createActionHandler({
        addAlert: add,
        closeOverlay: host.overlays.close,
        goToPage,
        openIframe: setIframe,
        refreshProperties: () => current.current?.refresh(),
      }),
      associations: (request) => findAssociations(current.current?.detail ?? null, request),
      search: searchCrm,
      log: logToConsole,
      crashed: setCrash,
    };
    const context = createContext(session, extension, locale, key);
    const started = startExtension(
      extension.uid,
      { context, actions: actionNames(extension.location), properties, location },
      api,
    );
    setRunning(started);
    return started.stop;
  }, [extension.uid, key?.objectTypeId, key?.id, locale, session.role]);
  useEffect(() => running?.setProperties(properties), [running, properties]);
  // A new object with the same place is no move.
  const place = JSON.stringify(location);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => running?.setLocation(location), [running, place]);

  const closeIframe = () => {
    iframe?.onClose();
    setIframe(null);
  };
  return { running, host, alerts, dismiss, iframe, closeIframe, crash };
}
