// Choosing what the tracker is held against: last period's workbook, the official texts.
import { useCallback } from 'react';
import { attempt } from './attempt';
import type { Latest, Send } from './attempt';
import { isBusy } from './checking';
import type { Held } from './checking';
import type { PaneTasks } from './pane-tasks';
import { readingStillTrue } from './use-checks';
import type { Check } from './use-checks';

/** `null` goes back to what the workbook itself has. */
export type Hold = (what: keyof Held, file: File | null) => void;

export function useHolding(tasks: PaneTasks, latest: Latest, send: Send, check: Check): Hold {
  return useCallback(
    (what, file) => {
      if (isBusy(latest.current)) return;
      const go = (chosen: Partial<Held>) => {
        check({ held: { ...latest.current.held, ...chosen }, anew: readingStillTrue(latest.current) });
      };
      if (!file) {
        go({ [what]: null });
        return;
      }
      send({ kind: 'work-started', work: 'opening' });
      attempt('work', send, async () => {
        const opened = await opening(tasks, what, file);
        if ('kind' in opened)
          send({ kind: 'troubled', trouble: { kind: 'unreadable', unreadable: opened, during: 'work' } });
        else go(opened);
      });
    },
    [tasks, latest, send, check],
  );
}

async function opening(tasks: PaneTasks, what: keyof Held, file: File) {
  if (what === 'lastPeriod') {
    const lastPeriod = await tasks.openWorkbookFile(file);
    return 'kind' in lastPeriod ? lastPeriod : { lastPeriod };
  }
  const catalogue = await tasks.openCatalogueFile(file);
  return 'kind' in catalogue ? catalogue : { catalogue };
}
