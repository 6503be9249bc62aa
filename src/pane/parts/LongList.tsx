// A list that stays quick with thousands of rows of any height, moved through with the keyboard: one row can be tabbed
// to, arrow keys move it.
import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useVirtualRows } from '../use-virtual-rows';
import { RowList } from './RowList';

const useStyles = makeStyles({ list: { marginInline: '-8px' } });

export interface LongListProps<Item extends { readonly key: string }> {
  readonly items: readonly Item[];
  readonly label: string;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Pixels, until a row has been measured. */
  readonly guessedHeight: number;
  readonly row: (item: Item, tabbable: boolean) => ReactNode;
  /** True when the key meant something for this row; arrow keys up and down, Home and End are the list's own. */
  readonly onKey: (item: Item, key: string) => boolean;
}

export function LongList<Item extends { readonly key: string }>(props: LongListProps<Item>) {
  const { items, label, scroller, guessedHeight, row } = props;
  const styles = useStyles();
  const rows = useVirtualRows(items, scroller, guessedHeight);
  const onKeyDown = keysOf(props, rows.focus.activeKey, rows.focus.focusIndex);
  return <RowList items={items} label={label} rows={rows} className={styles.list} row={row} onKeyDown={onKeyDown} />;
}

function keysOf<Item extends { readonly key: string }>(
  { items, onKey }: LongListProps<Item>,
  activeKey: string | null,
  focusIndex: (index: number) => void,
) {
  return (event: KeyboardEvent) => {
    const active = items.findIndex(({ key }) => key === activeKey);
    const item = items[active];
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    const onRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    const next = onRow ? indexAfter(event.key, active, items.length) : null;
    if (next !== null) focusIndex(next);
    else if (!onRow && event.key !== 'Escape') return;
    else if (!onKey(item, event.key)) return;
    else if (!onRow) focusIndex(active);
    event.preventDefault();
  };
}

function indexAfter(key: string, active: number, length: number): number | null {
  if (key === 'ArrowDown') return Math.min(active + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(active - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
