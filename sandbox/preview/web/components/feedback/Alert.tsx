import type { AlertProps } from '@hubspot/ui-extensions';
import { Icon } from '../art/Icon.tsx';

const icons = {
  info: 'info',
  tip: 'bulb',
  warning: 'warning',
  danger: 'exclamationCircle',
  error: 'exclamationCircle',
  success: 'success',
} as const;

export const Alert = ({ title, children, variant = 'info' }: AlertProps) => (
  <div className={`alert ${variant}`} role={variant === 'info' || variant === 'tip' ? 'status' : 'alert'}>
    <Icon name={icons[variant]} size="md" />
    <div>
      <strong>{title}</strong>
      {children && <div className="alert-text">{children}</div>}
    </div>
  </div>
);
