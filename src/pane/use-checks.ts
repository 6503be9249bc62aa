// Checking the whole tracker. Only the newest check may speak: when a newer one has started, what an older one brings
// is dropped.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Checked, CheckRequest, Refused } from '../tasks';
import { attempt, refusedEvent } from './attempt';
import type { Latest, Send } from './attempt';
import type { Held, PaneEvent, PaneState } from './checking';
import type { PaneTasks } from './pane-tasks';

export interface CheckWishes {
  /** What a choice just made is to be read with, and from. */
  readonly anew?: Pick<CheckRequest, 'kept' | 'from'>;
  /** What to hold the tracker against from now on, if that can be done. */
  readonly held?: Held;
}

export type Check = (wishes?: CheckWishes) => void;

export function useChecks(tasks: PaneTasks, latest: Latest, send: Send) {
  const running = useRef<AbortController | null>(null);
  const start: Check = useCallback(
    (wishes: CheckWishes = {}) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const { anew, held = latest.current.held } = wishes;
      send({ kind: 'check-started', anew: anew !== undefined });
      const speak: Send = (event) => {
        if (running.current === mine) send(event);
      };
      attempt('check', speak, async () => {
        const outcome = await tasks.check(requestOf(held, anew), {
          signal: mine.signal,
          onProgress: (progress) => {
            speak({ kind: 'progressed', progress });
          },
        });
        speak(eventOf(outcome, held));
      });
    },
    [tasks, latest, send],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);
  useEffect(() => cancel, [cancel]);
  return useMemo(() => ({ start, cancel }), [start, cancel]);
}

export function requestOf({ lastPeriod, catalogue }: Held, anew: CheckWishes['anew']): CheckRequest {
  return {
    // The day is kept in the workbook.
    asOf: null,
    mapping: new Map(),
    ...(lastPeriod && { lastPeriod }),
    ...(catalogue && { catalogue }),
    ...anew,
  };
}

function eventOf(outcome: Checked | Refused, held: Held): PaneEvent {
  if (outcome.kind === 'checked') return { kind: 'checked', checked: outcome, held };
  const file = held.lastPeriod?.name;
  // Without a reading it is the other workbook that holds no tracker, not this one.
  if (outcome.because !== 'no-tracker' || outcome.reading !== undefined || file === undefined) {
    return refusedEvent(outcome, 'check');
  }
  const unreadable = { kind: 'unreadable', because: 'no-tracker', file } as const;
  return { kind: 'troubled', trouble: { kind: 'unreadable', unreadable, during: 'check' } };
}

/** What the person sees when they decide: the last reading, whether or not a tracker was found in it. */
export function readingShown({ checked, trouble }: PaneState): CheckRequest['from'] {
  if (checked) return { survey: checked.survey, reading: checked.reading };
  if (trouble?.kind !== 'refused') return undefined;
  const { survey, reading } = trouble.refused;
  return survey && reading ? { survey, reading } : undefined;
}

/** The same, where nothing was edited since: the sheets need not be read again. */
export function readingStillTrue(state: PaneState): Pick<CheckRequest, 'from'> {
  const from = state.stale || state.editedMeanwhile ? undefined : readingShown(state);
  return from ? { from } : {};
}
