// Writing what findings suggest, and taking back whatever was written from the pane.
import { useCallback } from 'react';
import { fixesOf } from '../tasks';
import type { AnyFinding, ChangePlan, Refused } from '../tasks';
import { attempt, refusedEvent } from './attempt';
import type { Latest, Send } from './attempt';
import { isBusy } from './checking';
import type { PaneEvent } from './checking';
import type { PaneTasks } from './pane-tasks';
import type { Check } from './use-checks';
import { changesTracker } from './written';
import type { Written, WrittenFix } from './written';

export type Fix = (findings: readonly AnyFinding[], options?: { readonly safeOnly?: boolean }) => void;

export function useWriting(tasks: PaneTasks, latest: Latest, send: Send, check: Check) {
  const fix: Fix = useCallback(
    (findings, options = {}) => {
      const plan = fixesOf(findings, options);
      if (plan.changes.length === 0 || isBusy(latest.current)) return;
      send({ kind: 'fix-started', count: plan.changes.length });
      attempt('fix', send, async () => {
        const outcome = await tasks.apply(plan);
        if (outcome.kind === 'refused') {
          const partly = partlyDone(plan, outcome);
          send({ ...refusedEvent(outcome, 'fix'), ...(partly && { written: partly }) });
          return;
        }
        const { written, left, before } = outcome;
        send({ kind: 'written', written: { kind: 'fix', written, wanted: plan.changes.length, left, before } });
        check();
      });
    },
    [tasks, latest, send, check],
  );
  const takeBack = useCallback(
    (what: Written) => {
      if (isBusy(latest.current)) return;
      send({ kind: 'take-back-started' });
      attempt('take-back', send, async () => {
        const event = await takenBack(tasks, what);
        send(event);
        if (event.kind === 'taken-back' && changesTracker(what)) check();
      });
    },
    [tasks, latest, send, check],
  );
  return { fix, takeBack };
}

/** A write stopped in the middle: what was written until then can be taken back. */
function partlyDone(plan: ChangePlan, refused: Refused): WrittenFix | null {
  const before = refused.before ?? [];
  if (before.length === 0) return null;
  return { kind: 'fix', written: before.length, wanted: plan.changes.length, left: [], before };
}

async function takenBack(tasks: PaneTasks, what: Written): Promise<PaneEvent> {
  switch (what.kind) {
    case 'fix':
      return eventOf(what, await tasks.takeBack(what.before));
    case 'lists':
      return eventOf(what, await tasks.takeBackDropDowns(what.before));
    case 'texts':
      return eventOf(what, await tasks.takeBackTexts(what.pulled));
    case 'rows': {
      const outcome = await tasks.takeBackRecommendations(what.added.before);
      if (outcome.kind === 'refused') return refusedEvent(outcome, 'take-back');
      return { kind: 'taken-back', what, restored: outcome.removed, leftAlone: outcome.left };
    }
    case 'colours': {
      const outcome = await tasks.clearHighlights();
      if (outcome.kind === 'refused') return refusedEvent(outcome, 'take-back');
      return { kind: 'taken-back', what, restored: outcome.cells, leftAlone: 0 };
    }
    case 'report':
      return ofSheet(what, await tasks.takeBackReport(what.put));
    case 'summary':
      return ofSheet(what, await tasks.takeBackSummary(what.puts));
    case 'annexes':
      return ofSheet(what, await tasks.takeBackAnnexes(what.puts));
  }
}

function ofSheet(what: Written, outcome: { readonly kind: string; readonly removed: boolean } | Refused): PaneEvent {
  if ('because' in outcome) return refusedEvent(outcome, 'take-back');
  const [restored, leftAlone] = outcome.removed ? [1, 0] : [0, 1];
  return { kind: 'taken-back', what, restored, leftAlone };
}

function eventOf(what: Written, outcome: Awaited<ReturnType<PaneTasks['takeBack']>>): PaneEvent {
  if (outcome.kind === 'refused') return refusedEvent(outcome, 'take-back');
  return { kind: 'taken-back', what, restored: outcome.restored, leftAlone: outcome.leftAlone };
}
