import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import { createContext, type KeyboardEvent, useContext, useEffect } from 'react';
import { callExtension } from '../callExtension.ts';
import { useOverlay } from '../overlay/useOverlay.tsx';
import { clickEvent, useReactions } from '../reactions.ts';
import { sizeName } from '../spacing.ts';
import { usePopup } from './usePopup.ts';

const CloseMenu = createContext<() => void>(() => {});

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + step + items.length) % items.length]?.focus();
};

export const Dropdown = (props: DropdownProps) => {
  const {
    options = [],
    variant = 'secondary',
    buttonText = 'Actions',
    buttonSize,
    disabled,
    children,
  } = props;
  const { open, setOpen, holder, onKeyDown } = usePopup<HTMLDivElement>();
  useEffect(() => {
    if (open) holder.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open, holder]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape of what is inside
    <div className="dropdown" ref={holder} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={`button ${variant} ${sizeName(buttonSize)}`}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {buttonText} <span aria-hidden="true">▾</span>
      </button>
      <CloseMenu.Provider value={() => setOpen(false)}>
        <div role="menu" className="menu" hidden={!open} tabIndex={-1} onKeyDown={moveFocus}>
          {children}
          {options.map(({ label, onClick }) => (
            <MenuItem key={label} onPress={() => callExtension(onClick)}>
              {label}
            </MenuItem>
          ))}
        </div>
      </CloseMenu.Provider>
    </div>
  );
};

interface MenuItemProps {
  children: DropdownButtonItemProps['children'];
  onPress: () => void;
}

const MenuItem = ({ children, onPress }: MenuItemProps) => {
  const close = useContext(CloseMenu);
  const press = () => {
    close();
    onPress();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={press}>
      {children}
    </button>
  );
};

export const DropdownButtonItem = ({ children, onClick, overlay }: DropdownButtonItemProps) => {
  const { open, node } = useOverlay(overlay);
  const reactions = useReactions();
  const press = () => {
    open();
    callExtension(onClick, clickEvent(), reactions);
  };
  return (
    <>
      <MenuItem onPress={press}>{children}</MenuItem>
      {node}
    </>
  );
};
