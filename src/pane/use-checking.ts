// Joins the pane's state to the tasks. Only the newest check may speak: when a newer one has started, what an older
// one brings is dropped.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { fixesOf, keptChange } from '../tasks';
import type { AnyFinding, ChangePlan, CheckRequest, Day, KeptChange, Place, Refused } from '../tasks';
import { afterEvent, startState } from './checking';
import type { Deed, Fix, PaneEvent, PaneState } from './checking';
import { codeOf } from './pane-tasks';
import type { PaneTasks } from './pane-tasks';

export interface CheckWishes {
  readonly asOf?: Day | null;
  /** What a choice just made is to be read with, and from. */
  readonly anew?: Pick<CheckRequest, 'kept' | 'from'>;
}

export interface Checking {
  readonly state: PaneState;
  readonly check: (wishes?: CheckWishes) => void;
  readonly cancel: () => void;
  readonly fix: (findings: readonly AnyFinding[], options?: { readonly safeOnly?: boolean }) => void;
  readonly takeBack: () => void;
  /** Keeps what a person decided about the tracker in the workbook, and reads it anew by that. */
  readonly decide: (change: KeptChange) => void;
  readonly reveal: (place: Place) => void;
  readonly dismissTrouble: () => void;
  readonly dismissFixes: () => void;
}

export function useChecking(tasks: PaneTasks): Checking {
  const [state, send] = useReducer(afterEvent, startState);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const check = useCheck(tasks, latest, send);
  const { fix, takeBack } = useWriting(tasks, latest, send, check.start);
  const decide = useDeciding(tasks, latest, send, check.start);
  useListening(tasks, send);

  const reveal = useCallback(
    (place: Place) => {
      attempt('reveal', send, async () => {
        const outcome = await tasks.reveal(place);
        send(outcome.kind === 'refused' ? refusedEvent(outcome, 'reveal') : { kind: 'revealed', place });
      });
    },
    [tasks],
  );
  const dismissTrouble = useCallback(() => {
    send({ kind: 'trouble-dismissed' });
  }, []);
  const dismissFixes = useCallback(() => {
    send({ kind: 'fixes-dismissed' });
  }, []);

  return useMemo(
    () => ({
      state,
      check: check.start,
      cancel: check.cancel,
      fix,
      takeBack,
      decide,
      reveal,
      dismissTrouble,
      dismissFixes,
    }),
    [state, check, fix, takeBack, decide, reveal, dismissTrouble, dismissFixes],
  );
}

type Send = (event: PaneEvent) => void;
type Latest = { readonly current: PaneState };

function useCheck(tasks: PaneTasks, latest: Latest, send: Send) {
  const running = useRef<AbortController | null>(null);
  const start = useCallback(
    (wishes: CheckWishes = {}) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const newest = () => running.current === mine;
      const { asOf = latest.current.asOf, anew } = wishes;
      send({ kind: 'check-started', asOf, anew: anew !== undefined });
      const speak: Send = (event) => {
        if (newest()) send(event);
      };
      attempt('check', speak, async () => {
        const request = { asOf, mapping: new Map(), ...anew };
        const outcome = await tasks.check(request, {
          signal: mine.signal,
          onProgress: (progress) => {
            speak({ kind: 'progressed', progress });
          },
        });
        speak(outcome.kind === 'refused' ? refusedEvent(outcome, 'check') : { kind: 'checked', checked: outcome });
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

function useWriting(tasks: PaneTasks, latest: Latest, send: Send, check: () => void) {
  const fix = useCallback(
    (findings: readonly AnyFinding[], options: { readonly safeOnly?: boolean } = {}) => {
      const plan = fixesOf(findings, options);
      if (plan.changes.length === 0 || latest.current.activity.kind === 'fixing') return;
      send({ kind: 'fix-started', count: plan.changes.length });
      attempt('fix', send, async () => {
        const outcome = await tasks.apply(plan);
        if (outcome.kind === 'refused') {
          const partly = partlyDone(plan, outcome);
          send({ ...refusedEvent(outcome, 'fix'), ...(partly && { fix: partly }) });
          return;
        }
        const { written, left, before } = outcome;
        send({ kind: 'fixed', fix: { written, wanted: plan.changes.length, left, before } });
        check();
      });
    },
    [tasks, latest, send, check],
  );
  const takeBack = useCallback(() => {
    const last = latest.current.fixes.at(-1);
    if (!last || latest.current.activity.kind === 'taking-back') return;
    send({ kind: 'take-back-started' });
    attempt('take-back', send, async () => {
      const outcome = await tasks.takeBack(last.before);
      if (outcome.kind === 'refused') {
        send(refusedEvent(outcome, 'take-back'));
        return;
      }
      send({ kind: 'taken-back', count: { restored: outcome.restored, leftAlone: outcome.leftAlone } });
      check();
    });
  }, [tasks, latest, send, check]);
  return { fix, takeBack };
}

function useDeciding(tasks: PaneTasks, latest: Latest, send: Send, check: (wishes: CheckWishes) => void) {
  return useCallback(
    (change: KeptChange) => {
      const shown = readingShown(latest.current);
      const { kind } = latest.current.activity;
      if (!shown || kind === 'fixing' || kind === 'taking-back') return;
      attempt('keep', send, async () => {
        const outcome = await tasks.keep((kept) => keptChange(kept, shown.reading, change));
        if (outcome.kind === 'refused') {
          send(refusedEvent(outcome, 'keep'));
          return;
        }
        const { stale, editedMeanwhile } = latest.current;
        const from = stale || editedMeanwhile ? {} : { from: shown };
        check({ anew: { kept: outcome.kept, ...from } });
      });
    },
    [tasks, latest, send, check],
  );
}

/** What the person sees when they decide: the last reading, whether or not a tracker was found in it. */
function readingShown({ checked, trouble }: PaneState): CheckRequest['from'] {
  if (checked) return checked;
  if (trouble?.kind !== 'refused') return undefined;
  const { survey, reading } = trouble.refused;
  return survey && reading ? { survey, reading } : undefined;
}

/** A write stopped in the middle: what was written until then can be taken back. */
function partlyDone(plan: ChangePlan, refused: Refused): Fix | null {
  const before = refused.before ?? [];
  return before.length === 0 ? null : { written: before.length, wanted: plan.changes.length, left: [], before };
}

function useListening(tasks: PaneTasks, send: Send) {
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let over = false;
    const onEdit = (edit: { readonly own: boolean }) => {
      if (!over && !edit.own) send({ kind: 'edited' });
    };
    // Without events the check still works; it only cannot say by itself that it is out of date.
    const ignore = () => undefined;
    tasks.listen(onEdit).then((end) => {
      if (over) end().catch(ignore);
      else stop = end;
    }, ignore);
    return () => {
      over = true;
      stop?.().catch(ignore);
    };
  }, [tasks, send]);
}

/** The one place where the pane catches: what nobody foresaw becomes a sentence on the screen. */
function attempt(during: Deed, send: Send, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    send({ kind: 'troubled', trouble: { kind: 'fault', code: codeOf(error), during } });
  });
}

function refusedEvent(refused: Refused, during: Deed): Extract<PaneEvent, { kind: 'troubled' }> {
  return { kind: 'troubled', trouble: { kind: 'refused', refused, during } };
}
