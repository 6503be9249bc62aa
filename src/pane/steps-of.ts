// The line and the state of each step, from what is known now.
import type { MessageSet } from '../messages';
import type { AnnexState } from './annexes/annexing';
import type { PaneState } from './checking';
import type { Step, StepState } from './parts/Steps';
import { doubtfulBelow, implementedShare } from '../tasks';
import type { TextsCompared, Tracker } from '../tasks';
import { numbersOf } from './texts/texting';

export function stepsOf(
  state: PaneState,
  compared: TextsCompared | null,
  annexes: AnnexState,
  messages: MessageSet,
): readonly Step[] {
  return [
    trackerStep(state, messages),
    checkStep(state, messages),
    textsStep(state, compared, messages),
    figuresStep(state, messages),
    annexesStep(annexes, state, messages),
  ];
}

function trackerStep({ checked, activity, trouble }: PaneState, { pane, quantities }: MessageSet): Step {
  const words = pane.steps;
  const step = (condition: StepState, line: string): Step => ({ id: 'tracker', state: condition, line });
  if (checked) {
    const line = quantities.recommendations(checked.tracker.recommendations.length);
    return step(hasDoubt(checked.tracker) ? 'attention' : 'done', line);
  }
  if (activity.kind === 'checking') return step('running', words.running);
  const none = trouble?.kind === 'refused' && trouble.refused.because === 'no-tracker';
  return none ? step('attention', words.noTracker) : step('notStarted', words.notStarted);
}

function checkStep({ checked, activity, stale, trouble }: PaneState, { pane, quantities }: MessageSet): Step {
  const words = pane.steps;
  const step = (condition: StepState, line: string): Step => ({ id: 'check', state: condition, line });
  if (activity.kind === 'checking') return step('running', words.running);
  if (stale && checked) return step('stale', words.stale);
  if (checked) {
    const found = quantities.findings(checked.counts);
    return checked.findings.length === 0 ? step('done', words.clean) : step('attention', found);
  }
  return trouble ? step('attention', words.notDone) : step('notStarted', words.notStarted);
}

function textsStep(
  { activity, stale }: PaneState,
  compared: TextsCompared | null,
  { pane, texts: { step: words } }: MessageSet,
): Step {
  const step = (condition: StepState, line: string): Step => ({ id: 'texts', state: condition, line });
  if (activity.kind === 'working' && activity.work === 'pulling') return step('running', pane.steps.running);
  if (!compared) return step('notStarted', words.noSource);
  if (stale) return step('stale', pane.steps.stale);
  const { differ } = numbersOf(compared);
  return differ > 0 ? step('attention', words.differ(differ)) : step('done', words.noneDiffers);
}

function figuresStep(
  { activity, checked, stale }: PaneState,
  { pane: { steps: words }, paneFigures }: MessageSet,
): Step {
  const step = (condition: StepState, line: string): Step => ({ id: 'figures', state: condition, line });
  if (activity.kind === 'checking') return step('running', words.running);
  if (!checked) return step('notStarted', words.notStarted);
  if (stale) return step('stale', words.stale);
  return step('done', paneFigures.headline(implementedShare(checked)));
}

/** Papers that left the pane stay made; once the tracker is edited they are not what it says now. */
function annexesStep(
  { made, making, outdated }: AnnexState,
  { stale }: PaneState,
  { pane: { steps: words }, paneAnnexes }: MessageSet,
): Step {
  const step = (condition: StepState, line: string): Step => ({ id: 'annexes', state: condition, line });
  if (making) return step('running', words.running);
  if (made.length === 0) return step('notStarted', '');
  if (outdated || stale) return step('stale', words.stale);
  return step('done', paneAnnexes.made(made.length));
}

function hasDoubt(tracker: Tracker): boolean {
  const blocks = tracker.layout.sheets.flatMap((sheet) => sheet.blocks);
  return blocks.some((block) => Object.values(block.fields).some((found) => found.confidence < doubtfulBelow));
}
