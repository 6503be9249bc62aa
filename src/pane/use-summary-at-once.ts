// What *Insert summary* on the ribbon asks for: inserted as soon as the first check has read the tracker, or not at all.
import { useEffect, useRef } from 'react';
import { isBusy } from './checking';
import type { Checking } from './use-checking';

export function useSummaryAtOnce(wanted: boolean, { state, tools: { insertSummary } }: Checking): void {
  const waiting = useRef(wanted);
  useEffect(() => {
    if (!waiting.current || isBusy(state)) return;
    // Who solves the trouble decides anew.
    if (state.trouble) waiting.current = false;
    else if (state.checked) {
      waiting.current = false;
      insertSummary();
    }
  }, [state, insertSummary]);
}
