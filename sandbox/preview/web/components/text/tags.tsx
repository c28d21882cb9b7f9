import type { StatusTagProps, TagProps } from '@hubspot/ui-extensions';
import { callExtension } from '../callExtension.ts';
import { useOverlay } from '../overlay/useOverlay.tsx';
import { clickEvent, useReactions } from '../reactions.ts';

export const Tag = ({ children, variant, onClick, overlay, inline }: TagProps) => {
  const { anchorProps, open, node } = useOverlay(overlay);
  const reactions = useReactions();
  const className = `tag ${variant ?? 'default'} ${inline ? 'inline' : ''}`;
  const click = () => {
    open();
    callExtension(onClick, clickEvent(), reactions);
  };
  return (
    <>
      {onClick || overlay ? (
        <button type="button" className={className} onClick={click} {...anchorProps}>
          {children}
        </button>
      ) : (
        <span className={className}>{children}</span>
      )}
      {node}
    </>
  );
};

export const StatusTag = ({
  children,
  variant,
  hollow,
  onClick,
  showRemoveIcon,
  onRemoveClick,
}: StatusTagProps) => {
  const content = (
    <>
      <span className={`dot ${hollow ? 'hollow' : ''}`} aria-hidden="true" />
      <span>{children}</span>
    </>
  );
  return (
    <span className={`status-tag ${variant ?? 'default'}`}>
      {onClick ? (
        <button type="button" className="plain" onClick={() => callExtension(onClick)}>
          {content}
        </button>
      ) : (
        content
      )}
      {showRemoveIcon && (
        <button
          type="button"
          className="plain"
          aria-label="Remove"
          onClick={() => callExtension(onRemoveClick)}
        >
          ×
        </button>
      )}
    </span>
  );
};
