// Checking again as somebody types: after a pause only the rows touched are read. Whatever that cannot answer marks the
// result out of date instead.
import { useCallback, useEffect, useRef } from 'react';
import type { SheetArea, SheetEdited } from '../tasks';
import { attempt } from './attempt';
import type { Latest, Send } from './attempt';
import { isBusy } from './checking';
import type { PaneTasks } from './pane-tasks';

/** Milliseconds after the last keystroke that reached the sheet. */
const settling = 400;

/** What to do with each edit of the workbook. */
export function useRechecking(tasks: PaneTasks, latest: Latest, send: Send, on: boolean): (edit: SheetEdited) => void {
  const touched = useRef<SheetArea[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef(false);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const run = useCallback(() => {
    const { checked, stale } = latest.current;
    const areas = touched.current.splice(0);
    // A check that is under way or a write that ends with one may or may not have seen the edit.
    if (!checked || stale || isBusy(latest.current)) {
      send({ kind: 'edited' });
      return;
    }
    running.current = true;
    const work = async () => {
      const outcome = await tasks.recheck(checked, areas, { asOf: null, mapping: new Map() });
      // A whole check that began meanwhile has seen the edit too.
      if (latest.current.checked !== checked || latest.current.activity.kind === 'checking') return;
      send(outcome.kind === 'checked' ? { kind: 'rechecked', checked: outcome } : { kind: 'edited' });
    };
    attempt('check', send, () =>
      work().finally(() => {
        running.current = false;
      }),
    );
  }, [tasks, latest, send]);

  return useCallback(
    ({ sheet, area, own }) => {
      if (own) return;
      const { checked, stale } = latest.current;
      if (!on || !area || !checked || stale || isBusy(latest.current)) {
        send({ kind: 'edited' });
        return;
      }
      touched.current.push({ sheet, area });
      const soon = () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          if (running.current) soon();
          else run();
        }, settling);
      };
      soon();
    },
    [latest, send, on, run],
  );
}
