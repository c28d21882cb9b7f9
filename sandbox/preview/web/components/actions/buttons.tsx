import type {
  BaseButtonProps,
  ButtonProps,
  ButtonRowProps,
  LoadingButtonProps,
} from '@hubspot/ui-extensions';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../art/Icon.tsx';
import { callExtension } from '../callExtension.ts';
import { useOverlay } from '../overlay/useOverlay.tsx';
import { clickEvent, useReactions } from '../reactions.ts';
import { sizeName } from '../spacing.ts';
import { linkAttributes } from './linkAttributes.ts';

interface FaceProps {
  button: BaseButtonProps;
  busy?: boolean;
  /** Attributes of the element that an overlay hangs on. */
  anchorProps: object;
  onPress: () => void;
  children: ReactNode;
}

const ButtonFace = ({ button, busy = false, anchorProps, onPress, children }: FaceProps) => {
  const { variant = 'secondary', size, truncate, href, type = 'button', disabled } = button;
  const reactions = useReactions();
  const className = `button ${variant} ${sizeName(size)} ${truncate ? 'truncate' : ''}`;
  const press = () => {
    onPress();
    callExtension(button.onClick, clickEvent(), reactions);
  };
  if (href && !disabled) {
    const link = linkAttributes(href);
    return (
      <a
        className={className}
        href={link.href}
        target={link.target}
        rel={link.rel}
        {...anchorProps}
        onClick={press}
      >
        {children}
      </a>
    );
  }
  return (
    <button
      type={type}
      className={className}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      {...anchorProps}
      onClick={press}
    >
      {children}
    </button>
  );
};

export const Button = (props: ButtonProps) => {
  const { anchorProps, open, node } = useOverlay(props.overlay);
  return (
    <>
      <ButtonFace button={props} anchorProps={anchorProps} onPress={open}>
        {props.children}
      </ButtonFace>
      {node}
    </>
  );
};

export const LoadingButton = (props: LoadingButtonProps) => {
  const { loading = false, overlay, overlayOptions, resultIconName, children } = props;
  const { anchorProps, open, node } = useOverlay(overlay);
  const opensAfterwards = overlayOptions?.openBehavior === 'onLoadingFinish';
  const wasLoading = useRef(false);
  // The overlay opens when the loading ends, not when `open` becomes another function.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    if (wasLoading.current && !loading && opensAfterwards) open();
    wasLoading.current = loading;
  }, [loading, opensAfterwards]);
  return (
    <>
      <ButtonFace
        button={props}
        busy={loading}
        anchorProps={anchorProps}
        onPress={opensAfterwards ? () => {} : open}
      >
        {loading && <span className="spinner xs" aria-hidden="true" />}
        {!loading && resultIconName && <Icon name={resultIconName} size="sm" />}
        {children}
      </ButtonFace>
      {node}
    </>
  );
};

export const ButtonRow = ({ children }: ButtonRowProps) => <div className="button-row">{children}</div>;
