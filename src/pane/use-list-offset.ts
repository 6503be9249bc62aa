// How far the list stands below the top of what scrolls: whatever above it grows or shrinks moves it.
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels; 0 while the list is drawn whole. */
export function useListOffset(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  virtual: boolean,
): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const rows = list.current;
    const around = scroller.current;
    if (!virtual || !rows || !around) return;
    const measure = () => {
      const top = rows.getBoundingClientRect().top - around.getBoundingClientRect().top;
      setOffset(Math.round(top + around.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around.firstElementChild ?? around);
    return () => {
      observer.disconnect();
    };
  }, [list, scroller, virtual]);
  return offset;
}
