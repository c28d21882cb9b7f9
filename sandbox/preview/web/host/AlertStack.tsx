import { Icon } from '../components/art/Icon.tsx';
import type { HostAlert } from './actions.ts';

/** An alert that an extension asked for by `actions.addAlert`. */
export interface ShownAlert extends HostAlert {
  key: number;
}

interface AlertStackProps {
  alerts: ShownAlert[];
  dismiss: (key: number) => void;
}

/** The banners that an extension put up, each until it is closed. */
export function AlertStack({ alerts, dismiss }: AlertStackProps) {
  return (
    <div className="alert-stack" role="status">
      {alerts.map(({ key, type = 'info', title, message }) => (
        <div key={key} className={`banner alert ${type}`}>
          <div>
            {title && <strong>{title}</strong>}
            <div>{message}</div>
          </div>
          <button type="button" className="icon-button" onClick={() => dismiss(key)} aria-label="Close alert">
            <Icon name="remove" size="sm" />
          </button>
        </div>
      ))}
    </div>
  );
}
