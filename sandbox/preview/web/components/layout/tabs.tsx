import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { Children, createContext, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';
import { focusTab } from '../../focusTab.ts';
import { callExtension } from '../callExtension.ts';
import { useSynced } from '../useSynced.ts';

interface TabHead {
  index: number;
  id: string | number;
  title: string;
  disabled: boolean;
}

interface TabsState {
  selected: string | number | undefined;
  prefix: string;
  announce(head: TabHead): void;
  forget(index: number): void;
}

const TabsContext = createContext<TabsState | null>(null);
const TabIndex = createContext(0);

const useHeads = () => {
  const [heads, setHeads] = useState<Record<number, TabHead>>({});
  const announce = useCallback(
    (head: TabHead) => setHeads((known) => ({ ...known, [head.index]: head })),
    [],
  );
  const forget = useCallback(
    (index: number) =>
      setHeads((known) => Object.fromEntries(Object.entries(known).filter(([key]) => key !== String(index)))),
    [],
  );
  const inOrder = Object.values(heads).sort((one, other) => one.index - other.index);
  return { heads: inOrder, announce, forget };
};

export const Tabs = ({ children, selected, defaultSelected, onSelectedChange, variant, fill }: TabsProps) => {
  const { heads, announce, forget } = useHeads();
  const [chosen, choose] = useSynced<string | number | undefined>(selected, defaultSelected);
  const prefix = useId();
  const current = heads.some(({ id }) => id === chosen) ? chosen : heads[0]?.id;
  // The union of handler types asks for an argument that is both; the id is of the kind that the extension chose.
  const report = onSelectedChange as ((id: string | number) => void) | undefined;
  const state = useMemo(
    () => ({ selected: current, prefix, announce, forget }),
    [current, prefix, announce, forget],
  );
  const pick = (id: string | number) => {
    if (id === current) return;
    choose(id);
    callExtension(report, id);
  };
  return (
    <div className={`tabs ${variant ?? 'default'} ${fill ? 'fill' : ''}`}>
      <div role="tablist" tabIndex={-1} onKeyDown={focusTab}>
        {heads.map(({ id, title, disabled }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}tab-${id}`}
            aria-selected={id === current}
            aria-controls={`${prefix}panel-${id}`}
            tabIndex={id === current ? 0 : -1}
            disabled={disabled}
            onClick={() => pick(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <TabsContext.Provider value={state}>
        {Children.toArray(children).map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tab is known by its place
          <TabIndex.Provider key={index} value={index}>
            {child}
          </TabIndex.Provider>
        ))}
      </TabsContext.Provider>
    </div>
  );
};

export const Tab = ({ tabId, title, disabled = false, children }: TabProps) => {
  const index = useContext(TabIndex);
  const tabs = useContext(TabsContext);
  const id = tabId ?? index;
  const announce = tabs?.announce;
  const forget = tabs?.forget;
  useEffect(
    () => announce?.({ index, id, title: title ?? String(id), disabled }),
    [announce, index, id, title, disabled],
  );
  useEffect(() => () => forget?.(index), [forget, index]);
  return (
    <div
      role="tabpanel"
      id={`${tabs?.prefix}panel-${id}`}
      aria-labelledby={`${tabs?.prefix}tab-${id}`}
      hidden={tabs?.selected !== id}
    >
      {children}
    </div>
  );
};
