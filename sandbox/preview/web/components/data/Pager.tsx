import { useSynced } from '../useSynced.ts';

interface PagerProps {
  page: number | undefined;
  pageCount: number;
  maxButtons: number;
  showLabels: boolean;
  onPageChange: (page: number) => void;
}

const visiblePages = (page: number, pageCount: number, maxButtons: number): number[] => {
  const length = Math.min(pageCount, maxButtons);
  const first = Math.max(1, Math.min(page - Math.floor(length / 2), pageCount - length + 1));
  return Array.from({ length }, (_, index) => first + index);
};

/** The page buttons under a table. Pages count from 1. */
export function Pager({ page, pageCount, maxButtons, showLabels, onPageChange }: PagerProps) {
  const [current, setCurrent] = useSynced(page, 1);
  const goTo = (next: number) => {
    setCurrent(next);
    onPageChange(next);
  };
  if (pageCount <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <button
        type="button"
        disabled={current <= 1}
        onClick={() => goTo(current - 1)}
        aria-label="Previous page"
      >
        ‹ {showLabels && <span className="pager-label">Prev</span>}
      </button>
      {visiblePages(current, pageCount, maxButtons).map((number) => (
        <button
          key={number}
          type="button"
          aria-label={`Page ${number}`}
          aria-current={number === current ? 'page' : undefined}
          onClick={() => goTo(number)}
        >
          {number}
        </button>
      ))}
      <button
        type="button"
        disabled={current >= pageCount}
        onClick={() => goTo(current + 1)}
        aria-label="Next page"
      >
        {showLabels && <span className="pager-label">Next</span>} ›
      </button>
    </nav>
  );
}
