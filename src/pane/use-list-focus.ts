// One row of the list can be tabbed to; arrow keys move it. Focus survives rows that go away after a fix and rows that
// a virtual list has not drawn yet. After the ARIA Authoring Practices' roving tabindex.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface ListFocus {
  readonly activeKey: string | null;
  readonly focusIndex: (index: number) => void;
  /** A row, or something in its details, was focused by hand: it is the active one now. */
  readonly noteFocus: (key: string) => void;
  readonly noteBlur: (to: EventTarget | null) => void;
}

export function useListFocus(
  items: readonly { readonly key: string }[],
  list: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): ListFocus {
  const [active, setActive] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const wanted = useRef<string | null>(null);
  const inside = useRef(false);
  const found = active === null ? -1 : items.findIndex((item) => item.key === active.key);
  // The row is gone: the one that came into its place takes over.
  const index = found >= 0 ? found : Math.min(active?.index ?? 0, items.length - 1);
  const activeKey = items[index]?.key ?? null;

  const focusIndex = useCallback(
    (next: number) => {
      const item = items[next];
      if (!item) return;
      wanted.current = item.key;
      setActive({ key: item.key, index: next });
      scrollTo(next);
    },
    [items, scrollTo],
  );
  const noteFocus = useCallback(
    (key: string) => {
      inside.current = true;
      setActive({ key, index: items.findIndex((item) => item.key === key) });
    },
    [items],
  );
  const noteBlur = useCallback(
    (to: EventTarget | null) => {
      if (to instanceof Node && list.current?.contains(to) !== true) inside.current = false;
    },
    [list],
  );

  useLayoutEffect(() => {
    // What had the focus is gone with its row; only a pane that has the user's attention may take it back.
    const lost = inside.current && document.hasFocus() && document.activeElement === document.body;
    if (lost) wanted.current = activeKey;
  }, [items, activeKey]);
  useLayoutEffect(() => {
    const key = wanted.current;
    if (key === null) return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      (element) => element.dataset['row'] === key,
    );
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: false });
  });
  return { activeKey, focusIndex, noteFocus, noteBlur };
}
