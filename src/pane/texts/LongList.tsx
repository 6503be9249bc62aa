// A list that stays quick with thousands of rows of any height, moved through with the keyboard: one row can be tabbed
// to, arrow keys move it.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { useMessages } from '../speech';
import { useListFocus } from '../use-list-focus';
import { useListOffset } from '../use-list-offset';

const useStyles = makeStyles({
  list: { marginInline: '-8px' },
  virtual: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
});

/** Shorter lists are drawn whole: the browser finds in them, and nothing has to be measured. */
const worthVirtual = 80;

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
  const { pane } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const virtual = items.length > worthVirtual;
  const offset = useListOffset(list, scroller, virtual);
  const virtualizer = useVirtualizer({
    count: items.length,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 12,
    scrollMargin: offset,
  });
  const scrollTo = useCallback(
    (index: number) => {
      if (virtual) virtualizer.scrollToIndex(index);
    },
    [virtual, virtualizer],
  );
  const focus = useListFocus(items, list, scrollTo);
  const shared = {
    ref: list,
    role: 'list',
    'aria-label': label,
    'aria-description': pane.check.keys,
    onKeyDown: keysOf(props, focus.activeKey, focus.focusIndex),
    onBlur: (event: FocusEvent) => {
      focus.noteBlur(event.relatedTarget);
    },
  };
  const noting = (key: string) => () => {
    focus.noteFocus(key);
  };
  if (!virtual) {
    return (
      <div {...shared} className={styles.list}>
        {items.map((item) => (
          <div key={item.key} role="listitem" onFocus={noting(item.key)}>
            {row(item, item.key === focus.activeKey)}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div
      {...shared}
      className={mergeClasses(styles.list, styles.virtual)}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item ? (
          <div
            key={key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            onFocus={noting(item.key)}
            data-index={index}
            ref={virtualizer.measureElement}
            className={styles.placed}
            style={{ transform: `translateY(${String(start - offset)}px)` }}
          >
            {row(item, item.key === focus.activeKey)}
          </div>
        ) : null;
      })}
    </div>
  );
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
