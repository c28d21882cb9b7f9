import type { ProgressBarProps } from '@hubspot/ui-extensions';

export const ProgressBar = (props: ProgressBarProps) => {
  const { title, value = 0, showPercentage, valueDescription, variant } = props;
  const max = props.maxValue ?? props.valueMax ?? 100;
  const percent = max > 0 ? Math.min(100, Math.max(0, Math.round((value / max) * 100))) : 0;
  return (
    <div className="progress">
      {(title || showPercentage) && (
        <div className="progress-head">
          <span>{title}</span>
          {showPercentage && <span>{percent}%</span>}
        </div>
      )}
      <div
        className="progress-track"
        role="progressbar"
        aria-label={props['aria-label'] ?? title ?? valueDescription ?? 'Progress'}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={valueDescription}
      >
        <span className={variant ?? 'plain'} style={{ width: `${percent}%` }} />
      </div>
      {valueDescription && <div className="microcopy">{valueDescription}</div>}
    </div>
  );
};
