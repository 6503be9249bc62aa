// Joins the pane's state to the tasks: what every screen sees and can have done.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { keptChange } from '../tasks';
import type { KeptChange, Place, SheetEdited } from '../tasks';
import { useAnnexes } from './annexes/use-annexes';
import type { Annexes } from './annexes/use-annexes';
import { attempt, refusedEvent } from './attempt';
import type { Latest, Send } from './attempt';
import { afterEvent, startState } from './checking';
import type { PaneState } from './checking';
import type { PaneTasks } from './pane-tasks';
import { readingShown, readingStillTrue, useChecks } from './use-checks';
import type { Check } from './use-checks';
import { useHolding } from './use-holding';
import type { Hold } from './use-holding';
import { useRechecking } from './use-rechecking';
import { useTexts } from './texts/use-texts';
import type { Texts } from './texts/use-texts';
import { useTools } from './use-tools';
import type { Tools } from './use-tools';
import { useWriting } from './use-writing';
import type { Fix } from './use-writing';
import type { Written } from './written';

/** Keeps in the workbook what a person decided, in one go, and reads the tracker anew by that. */
export type Decide = (...changes: readonly KeptChange[]) => void;

export interface Checking {
  readonly state: PaneState;
  readonly check: Check;
  readonly cancel: () => void;
  readonly fix: Fix;
  readonly takeBack: (what: Written) => void;
  readonly decide: Decide;
  readonly hold: Hold;
  readonly tools: Tools;
  readonly texts: Texts;
  readonly annexes: Annexes;
  readonly reveal: (place: Place) => void;
  /** Two reporting dates contradict each other: the person goes on with the first. */
  readonly settle: (days: string) => void;
  readonly dismissTrouble: () => void;
  readonly dismissTold: () => void;
}

export function useChecking(tasks: PaneTasks, asTyped: boolean): Checking {
  const [state, send] = useReducer(afterEvent, startState);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const { start: check, cancel } = useChecks(tasks, latest, send);
  const { fix, takeBack } = useWriting(tasks, latest, send, check);
  const decide = useDeciding(tasks, latest, send, check);
  const hold = useHolding(tasks, latest, send, check);
  const tools = useTools(tasks, latest, send);
  const texts = useTexts(tasks, state, latest, send, check);
  const annexes = useAnnexes(tasks, state, latest, send);
  useListening(tasks, useRechecking(tasks, latest, send, asTyped));
  const small = useSmallDeeds(tasks, send);
  return useMemo(
    () => ({ state, check, cancel, fix, takeBack, decide, hold, tools, texts, annexes, ...small }),
    [state, check, cancel, fix, takeBack, decide, hold, tools, texts, annexes, small],
  );
}

function useSmallDeeds(tasks: PaneTasks, send: Send) {
  return useMemo(
    () => ({
      reveal: (place: Place) => {
        attempt('reveal', send, async () => {
          const outcome = await tasks.reveal(place);
          send(outcome.kind === 'refused' ? refusedEvent(outcome, 'reveal') : { kind: 'revealed', place });
        });
      },
      settle: (days: string) => {
        send({ kind: 'settled', days });
      },
      dismissTrouble: () => {
        send({ kind: 'trouble-dismissed' });
      },
      dismissTold: () => {
        send({ kind: 'told-dismissed' });
      },
    }),
    [tasks, send],
  );
}

function useDeciding(tasks: PaneTasks, latest: Latest, send: Send, check: Check): Decide {
  return useCallback(
    (...changes) => {
      const shown = readingShown(latest.current);
      const { kind } = latest.current.activity;
      if (!shown || (kind !== 'idle' && kind !== 'checking')) return;
      attempt('keep', send, async () => {
        const outcome = await tasks.keep((kept) =>
          changes.reduce((now, change) => keptChange(now, shown.reading, change), kept),
        );
        if (outcome.kind === 'refused') send(refusedEvent(outcome, 'keep'));
        else check({ anew: { kept: outcome.kept, ...readingStillTrue(latest.current) } });
      });
    },
    [tasks, latest, send, check],
  );
}

function useListening(tasks: PaneTasks, onEdit: (edit: SheetEdited) => void) {
  const current = useRef(onEdit);
  useEffect(() => {
    current.current = onEdit;
  }, [onEdit]);
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let over = false;
    // Without events the check still works; it only cannot say by itself that it is out of date.
    const ignore = () => undefined;
    const tell = (edit: SheetEdited) => {
      if (!over) current.current(edit);
    };
    tasks.listen(tell).then((end) => {
      if (over) end().catch(ignore);
      else stop = end;
    }, ignore);
    return () => {
      over = true;
      stop?.().catch(ignore);
    };
  }, [tasks]);
}
