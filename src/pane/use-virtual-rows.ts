// What a list of rows of any height needs to stay quick with thousands of them: which rows are drawn, and which one can
// be tabbed to.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';
import { useListFocus } from './use-list-focus';
import { useListOffset } from './use-list-offset';

/** Shorter lists are drawn whole: the browser finds in them, and nothing has to be measured. */
const worthVirtual = 80;

/** `guessedHeight` in pixels, until a row has been measured; `scroller` is the element that scrolls. */
export function useVirtualRows(
  items: readonly { readonly key: string }[],
  scroller: RefObject<HTMLElement | null>,
  guessedHeight: number,
) {
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
  return { list, virtual, offset, virtualizer, focus };
}

export type VirtualRows = ReturnType<typeof useVirtualRows>;
