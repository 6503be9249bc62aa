// What the pane knows at any moment, and how each event changes it. A value and a pure function: every state the
// screens can be in can be made in a test without Excel.
import type { CellBefore, ChangeLeft, Checked, Day, Place, Progress, Refused } from '../tasks';

export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly progress: Progress | null }
  | { readonly kind: 'fixing'; readonly count: number }
  | { readonly kind: 'taking-back' };

/** What went wrong last, and in the middle of what. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refused: Refused; readonly during: Deed }
  | { readonly kind: 'fault'; readonly code: string; readonly during: Deed };
export type Deed = 'check' | 'fix' | 'take-back' | 'reveal' | 'keep';

/** One write that can be taken back. */
export interface Fix {
  readonly written: number;
  readonly wanted: number;
  readonly left: readonly ChangeLeft[];
  readonly before: readonly CellBefore[];
}

export interface TakenBackCount {
  readonly restored: number;
  readonly leftAlone: number;
}

export interface PaneState {
  readonly activity: Activity;
  readonly checked: Checked | null;
  /** The workbook changed after the check read it. */
  readonly stale: boolean;
  /** An edit came while a check was reading: what it will say is stale from the start. */
  readonly editedMeanwhile: boolean;
  readonly trouble: Trouble | null;
  /** Fixes that can still be taken back, the latest last. */
  readonly fixes: readonly Fix[];
  readonly takenBack: TakenBackCount | null;
  /** The cell that was last brought before the eyes, for those who hear of it. */
  readonly revealed: Place | null;
  /** The cut-off day a person set here; `null` leaves it to the sheet. */
  readonly asOf: Day | null;
}

export const startState: PaneState = {
  activity: { kind: 'idle' },
  checked: null,
  stale: false,
  editedMeanwhile: false,
  trouble: null,
  fixes: [],
  takenBack: null,
  revealed: null,
  asOf: null,
};

export type PaneEvent =
  /** `anew`: the same, read again by what was decided just now. */
  | { readonly kind: 'check-started'; readonly asOf: Day | null; readonly anew: boolean }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'fix-started'; readonly count: number }
  | { readonly kind: 'fixed'; readonly fix: Fix }
  | { readonly kind: 'take-back-started' }
  | { readonly kind: 'taken-back'; readonly count: TakenBackCount }
  | { readonly kind: 'edited' }
  | { readonly kind: 'troubled'; readonly trouble: Trouble; readonly fix?: Fix }
  | { readonly kind: 'revealed'; readonly place: Place }
  | { readonly kind: 'trouble-dismissed' }
  | { readonly kind: 'fixes-dismissed' };

const idle: Activity = { kind: 'idle' };

export function afterEvent(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'check-started': {
      const { asOf, anew } = event;
      const activity: Activity = { kind: 'checking', progress: null };
      // A person pointing at header and columns goes on pointing.
      const trouble = anew && isNoTracker(state.trouble) ? state.trouble : null;
      return { ...state, activity, asOf, trouble, editedMeanwhile: false };
    }
    case 'progressed':
      return state.activity.kind === 'checking'
        ? { ...state, activity: { kind: 'checking', progress: event.progress } }
        : state;
    case 'checked':
      return { ...state, activity: idle, checked: event.checked, stale: state.editedMeanwhile, trouble: null };
    case 'fix-started':
      return { ...state, activity: { kind: 'fixing', count: event.count }, trouble: null, takenBack: null };
    case 'fixed':
      return { ...state, activity: idle, ...withFix(state, event.fix) };
    case 'take-back-started':
      return { ...state, activity: { kind: 'taking-back' }, trouble: null };
    case 'taken-back':
      return { ...state, activity: idle, fixes: state.fixes.slice(0, -1), takenBack: event.count, stale: true };
    case 'edited':
      return state.activity.kind === 'checking'
        ? { ...state, editedMeanwhile: true }
        : { ...state, stale: state.checked !== null };
    case 'troubled':
      return { ...state, ...afterTrouble(state, event.trouble, event.fix) };
    case 'revealed':
      return { ...state, revealed: event.place, trouble: null };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
    case 'fixes-dismissed':
      return { ...state, fixes: withoutLast(state.fixes), takenBack: null };
  }
}

function withFix(state: PaneState, fix: Fix): Partial<PaneState> {
  // Cells that had to be left alone are worth reading about, even when nothing was written.
  const told = fix.written > 0 || fix.left.length > 0;
  const fixes = [...state.fixes.filter(canBeTakenBack), fix];
  return told ? { fixes, takenBack: null, stale: true } : {};
}

export function canBeTakenBack(fix: Fix): boolean {
  return fix.before.length > 0;
}

/** Dismissing what only tells of cells left alone must not give up the fixes before it. */
function withoutLast(fixes: readonly Fix[]): readonly Fix[] {
  const last = fixes.at(-1);
  return last && !canBeTakenBack(last) ? fixes.slice(0, -1) : [];
}

/** The last result stays on the screen, but it no longer counts as up to date. */
function afterTrouble(state: PaneState, trouble: Trouble, fix: Fix | undefined): Partial<PaneState> {
  const stale = state.stale || (trouble.during === 'check' && state.checked !== null);
  const cancelled = trouble.kind === 'refused' && trouble.refused.because === 'cancelled' && state.checked !== null;
  // A workbook that holds no tracker any more has no result either.
  const lost = trouble.during === 'check' && isNoTracker(trouble);
  return {
    activity: idle,
    trouble: cancelled ? null : trouble,
    checked: lost ? null : state.checked,
    stale: lost ? false : stale,
    ...(fix && withFix(state, fix)),
  };
}

export function isNoTracker(trouble: Trouble | null): boolean {
  return trouble?.kind === 'refused' && trouble.refused.because === 'no-tracker';
}
