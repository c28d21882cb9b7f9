import type { EmptyStateProps, ErrorStateProps, LoadingSpinnerProps } from '@hubspot/ui-extensions';
import { Picture } from '../art/Picture.tsx';
import { sizeName } from '../spacing.ts';

export const EmptyState = (props: EmptyStateProps) => {
  const { title, children, layout = 'horizontal', reverseOrder, imageName, imageWidth, flush } = props;
  return (
    <div className={`empty-state ${layout} ${reverseOrder ? 'reversed' : ''} ${flush ? 'flush' : ''}`}>
      <div className="empty-text">
        <h3>{title ?? 'All clear (for now).'}</h3>
        <div>{children}</div>
      </div>
      <Picture name={imageName ?? 'emptyStateCharts'} width={imageWidth ?? 160} />
    </div>
  );
};

const errorPictures = { error: 'errorGeneral', support: 'customerSupport', lock: 'lock' } as const;

export const ErrorState = ({ title, children, type = 'error' }: ErrorStateProps) => (
  <div className="empty-state horizontal" role="alert">
    <div className="empty-text">
      <h3>{title ?? 'Something went wrong.'}</h3>
      <div>{children}</div>
    </div>
    <Picture name={errorPictures[type]} width={160} />
  </div>
);

export const LoadingSpinner = ({ label, showLabel, size, layout }: LoadingSpinnerProps) => (
  <div className={`loading ${layout ?? 'inline'}`} role="status">
    <span className={`spinner ${sizeName(size, 'sm')}`} aria-hidden="true" />
    <span className={showLabel ? '' : 'visually-hidden'}>{label}</span>
  </div>
);
