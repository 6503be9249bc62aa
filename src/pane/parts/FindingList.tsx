// The findings: groups and rows in one list that stays quick with thousands of them, moved through with the keyboard.
import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';
import type { AnyFinding, Place } from '../../tasks';
import type { Entry } from '../finding-entries';
import type { Group } from '../finding-groups';
import { itemsOf, nothingOpened } from '../list-items';
import type { Item, Opened } from '../list-items';
import { useMessages } from '../speech';
import { useListFocus } from '../use-list-focus';
import { useListKeys } from '../use-list-keys';
import { useListOffset } from '../use-list-offset';
import { ItemRow } from './ItemRow';

const useStyles = makeStyles({
  virtual: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
});

/** Shorter lists are drawn whole: the browser finds in them, and nothing has to be measured. */
const worthVirtual = 80;
const guessedHeight = 32;

export interface FindingListProps {
  readonly groups: readonly Group[];
  readonly searching: boolean;
  /** Only what would be written if all that is safe were fixed. */
  readonly previewAll: boolean;
  readonly busy: boolean;
  readonly showSheet: boolean;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onReveal: (place: Place) => void;
  readonly onFix: (findings: readonly AnyFinding[], options?: { readonly safeOnly?: boolean }) => void;
  readonly onIgnore: (entries: readonly Entry[], reason: string) => void;
  readonly onHeed: (entries: readonly Entry[]) => void;
}

export function FindingList(props: FindingListProps) {
  const { groups, searching, previewAll, scroller } = props;
  const styles = useStyles();
  const words = useMessages().pane.check;
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened>(nothingOpened);
  const items = itemsOf(groups, opened, { searching, previewAll });
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
  const onKeyDown = useListKeys(items, focus.activeKey, focus.focusIndex, setOpened, props.onReveal);

  const row = (item: Item) => (
    <ItemRow {...props} item={item} tabbable={item.key === focus.activeKey} setOpened={setOpened} />
  );
  const shared = {
    ref: list,
    role: 'list',
    'aria-label': words.list,
    'aria-description': words.keys,
    onKeyDown,
    onBlur: (event: FocusEvent) => {
      focus.noteBlur(event.relatedTarget);
    },
  };
  if (!virtual) {
    return (
      <div {...shared}>
        {items.map((item) => (
          <div
            key={item.key}
            role="listitem"
            onFocus={() => {
              focus.noteFocus(item.key);
            }}
          >
            {row(item)}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div {...shared} className={styles.virtual} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item ? (
          <div
            key={key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            onFocus={() => {
              focus.noteFocus(item.key);
            }}
            data-index={index}
            ref={virtualizer.measureElement}
            className={styles.placed}
            style={{ transform: `translateY(${String(start - offset)}px)` }}
          >
            {row(item)}
          </div>
        ) : null;
      })}
    </div>
  );
}
