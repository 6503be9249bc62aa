// Draws a list of rows, all of them or those near the eye, each placed where it belongs.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../speech';
import type { VirtualRows } from '../use-virtual-rows';

const useStyles = makeStyles({
  virtual: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
});

export interface RowListProps<Item extends { readonly key: string }> {
  readonly items: readonly Item[];
  readonly label: string;
  readonly rows: VirtualRows;
  readonly className?: string;
  readonly row: (item: Item, tabbable: boolean) => ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function RowList<Item extends { readonly key: string }>(props: RowListProps<Item>) {
  const { items, label, rows, className, row, onKeyDown } = props;
  const { list, virtual, offset, virtualizer, focus } = rows;
  const styles = useStyles();
  const { pane } = useMessages();
  const shared = {
    ref: list,
    role: 'list',
    'aria-label': label,
    'aria-description': pane.check.keys,
    onKeyDown,
    onBlur: (event: FocusEvent) => {
      focus.noteBlur(event.relatedTarget);
    },
  };
  const noting = (key: string) => () => {
    focus.noteFocus(key);
  };
  if (!virtual) {
    return (
      <div {...shared} className={className}>
        {items.map((item) => (
          <div key={item.key} role="listitem" onFocus={noting(item.key)}>
            {row(item, item.key === focus.activeKey)}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div {...shared} className={mergeClasses(className, styles.virtual)} style={{ height: virtualizer.getTotalSize() }}>
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
