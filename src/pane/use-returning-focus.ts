// The button that opened something gets the focus back when that is closed without being carried out.
import { useCallback, useEffect, useRef } from 'react';

/** Put the returned reference on the button. */
export function useReturningFocus(open: boolean): (button: HTMLElement | null) => void {
  const button = useRef<HTMLElement | null>(null);
  const was = useRef(open);
  useEffect(() => {
    const closed = was.current && !open;
    was.current = open;
    if (closed && document.hasFocus() && document.activeElement === document.body) button.current?.focus();
  }, [open]);
  return useCallback((element) => {
    button.current = element;
  }, []);
}
