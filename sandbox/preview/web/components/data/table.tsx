import type { TableCellProps, TableElementProps, TableHeaderProps, TableProps } from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { callExtension } from '../callExtension.ts';
import { Pager } from './Pager.tsx';
import { useScrollable } from './useScrollable.ts';

export const Table = (props: TableProps) => {
  const { children, bordered = true, flush, density = 'default' } = props;
  const { ref, scrollable } = useScrollable<HTMLDivElement>();
  return (
    <div className={`table-block ${flush ? 'flush' : ''}`}>
      <div
        ref={ref}
        className={`table-scroll ${bordered ? 'bordered' : ''}`}
        {...(scrollable ? { tabIndex: 0, role: 'group', 'aria-label': 'Table, scrolls sideways' } : {})}
      >
        <table className={density}>{children}</table>
      </div>
      {props.paginated && (
        <Pager
          page={props.page}
          pageCount={props.pageCount}
          maxButtons={props.maxVisiblePageButtons ?? 5}
          showLabels={props.showButtonLabels ?? true}
          onPageChange={(page) => callExtension(props.onPageChange, page)}
        />
      )}
    </div>
  );
};

export const TableHead = ({ children }: TableElementProps) => <thead>{children}</thead>;
export const TableBody = ({ children }: TableElementProps) => <tbody>{children}</tbody>;
export const TableFooter = ({ children }: TableElementProps) => <tfoot>{children}</tfoot>;
export const TableRow = ({ children }: TableElementProps) => <tr>{children}</tr>;

const cellStyle = ({ align, width }: TableCellProps | TableHeaderProps): CSSProperties => ({
  ...(align ? { textAlign: align } : {}),
  ...(width === 'min' ? { width: '1%', whiteSpace: 'nowrap' } : {}),
  ...(width === 'max' ? { width: '100%' } : {}),
  ...(typeof width === 'number' ? { width } : {}),
});

export const TableCell = (props: TableCellProps) => (
  <td colSpan={props.colSpan} style={cellStyle(props)}>
    {props.children}
  </td>
);

const arrows = { ascending: '▲', descending: '▼', none: '↕' } as const;

export const TableHeader = (props: TableHeaderProps) => {
  if (!('onSortChange' in props)) {
    return (
      <th scope="col" style={cellStyle(props)}>
        {props.children}
      </th>
    );
  }
  const { sortDirection, onSortChange, disabled } = props;
  return (
    <th scope="col" style={cellStyle(props)} aria-sort={sortDirection}>
      <button
        type="button"
        className="sort"
        disabled={disabled}
        onClick={() =>
          callExtension(onSortChange, sortDirection === 'ascending' ? 'descending' : 'ascending')
        }
      >
        {props.children} <span aria-hidden="true">{arrows[sortDirection]}</span>
      </button>
    </th>
  );
};
