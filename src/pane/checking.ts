// What the pane knows at any moment, and how each event changes it. A value and a pure function: every state the
// screens can be in can be made in a test without Excel.
import type { Work } from '../messages';
import type { Checked, NamedCatalogue, OtherWorkbook, Place, Progress, Refused, Unreadable } from '../tasks';
import { changesTracker, withWritten } from './written';
import type { Told, Written } from './written';

export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly progress: Progress | null }
  | { readonly kind: 'fixing'; readonly count: number }
  | { readonly kind: 'taking-back' }
  | { readonly kind: 'working'; readonly work: Work };

/** What went wrong last, and in the middle of what. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refused: Refused; readonly during: Deed }
  | { readonly kind: 'fault'; readonly code: string; readonly during: Deed }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable; readonly during: Deed };
export type Deed = 'check' | 'fix' | 'take-back' | 'reveal' | 'keep' | 'work';

/** What a person chose to hold the tracker against; `null` leaves it to the workbook. */
export interface Held {
  readonly lastPeriod: OtherWorkbook | null;
  readonly catalogue: NamedCatalogue | null;
}

export interface PaneState {
  readonly activity: Activity;
  readonly checked: Checked | null;
  /** What `checked` was held against; as long as the pane is open. */
  readonly held: Held;
  /** The workbook changed after the check read it. */
  readonly stale: boolean;
  /** An edit came while a check was reading: what it will say is stale from the start. */
  readonly editedMeanwhile: boolean;
  readonly trouble: Trouble | null;
  /** What can still be taken back, the latest last. */
  readonly history: readonly Written[];
  readonly told: Told | null;
  /** The cell that was last brought before the eyes, for those who hear of it. */
  readonly revealed: Place | null;
  /** Two reporting dates that contradict each other, and a person chose to go on with the first. */
  readonly settled: string | null;
}

export const startState: PaneState = {
  activity: { kind: 'idle' },
  checked: null,
  held: { lastPeriod: null, catalogue: null },
  stale: false,
  editedMeanwhile: false,
  trouble: null,
  history: [],
  told: null,
  revealed: null,
  settled: null,
};

export type PaneEvent =
  /** `anew`: the same, read again by what was decided just now. */
  | { readonly kind: 'check-started'; readonly anew: boolean }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'checked'; readonly checked: Checked; readonly held: Held }
  /** Only the rows somebody touched were read again. */
  | { readonly kind: 'rechecked'; readonly checked: Checked }
  | { readonly kind: 'fix-started'; readonly count: number }
  | { readonly kind: 'work-started'; readonly work: Work }
  | { readonly kind: 'work-ended' }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'take-back-started' }
  | {
      readonly kind: 'taken-back';
      readonly what: Written;
      readonly restored: number;
      readonly leftAlone: number;
    }
  | { readonly kind: 'edited' }
  | { readonly kind: 'troubled'; readonly trouble: Trouble; readonly written?: Written }
  | { readonly kind: 'revealed'; readonly place: Place }
  | { readonly kind: 'settled'; readonly days: string }
  | { readonly kind: 'trouble-dismissed' }
  | { readonly kind: 'told-dismissed' };

const idle: Activity = { kind: 'idle' };

export function afterEvent(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'check-started': {
      const activity: Activity = { kind: 'checking', progress: null };
      // A person pointing at header and columns goes on pointing.
      const trouble = event.anew && isNoTracker(state.trouble) ? state.trouble : null;
      return { ...state, activity, trouble, editedMeanwhile: false };
    }
    case 'progressed':
      return state.activity.kind === 'checking'
        ? { ...state, activity: { kind: 'checking', progress: event.progress } }
        : state;
    case 'checked': {
      const { checked, held } = event;
      return { ...state, activity: idle, checked, held, stale: state.editedMeanwhile, trouble: null };
    }
    case 'rechecked':
      return { ...state, checked: event.checked };
    case 'edited':
      return state.activity.kind === 'checking'
        ? { ...state, editedMeanwhile: true }
        : { ...state, stale: state.checked !== null };
    case 'troubled':
      return { ...state, ...afterTrouble(state, event.trouble, event.written) };
    case 'revealed':
      return { ...state, revealed: event.place, trouble: null };
    case 'settled':
      return { ...state, settled: event.days };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
    case 'fix-started':
    case 'work-started':
    case 'work-ended':
    case 'written':
    case 'told':
    case 'take-back-started':
    case 'taken-back':
    case 'told-dismissed':
      return afterWriting(state, event);
  }
}

type WritingEvent = Exclude<PaneEvent, { kind: ReadingKind }>;
type ReadingKind =
  | 'check-started'
  | 'progressed'
  | 'checked'
  | 'rechecked'
  | 'edited'
  | 'troubled'
  | 'revealed'
  | 'settled'
  | 'trouble-dismissed';

function afterWriting(state: PaneState, event: WritingEvent): PaneState {
  switch (event.kind) {
    case 'fix-started':
      return { ...state, activity: { kind: 'fixing', count: event.count }, trouble: null, told: null };
    case 'work-started':
      return { ...state, activity: { kind: 'working', work: event.work }, trouble: null, told: null };
    case 'work-ended':
      return { ...state, activity: idle };
    case 'written':
      return { ...state, activity: idle, ...withWrite(state, event.written) };
    case 'told':
      return { ...state, activity: idle, told: event.told, history: afterTelling(state, event.told) };
    case 'take-back-started':
      return { ...state, activity: { kind: 'taking-back' }, trouble: null };
    case 'taken-back': {
      const history = state.history.filter((each) => each !== event.what);
      const stale = state.stale || changesTracker(event.what);
      return { ...state, activity: idle, history, told: event, stale };
    }
    case 'told-dismissed':
      return { ...state, told: null };
  }
}

/** Without colours there are none to take back. */
function afterTelling({ history }: PaneState, told: Told): readonly Written[] {
  return told.kind === 'colours-removed' ? history.filter((each) => each.kind !== 'colours') : history;
}

function withWrite(state: PaneState, written: Written): Partial<PaneState> {
  const told = { history: withWritten(state.history, written), told: tellingOf(written) };
  if (!changesTracker(written)) return told;
  if (written.kind !== 'fix') return { ...told, stale: true };
  // Cells that had to be left alone are worth reading about, even when nothing was written.
  const worthTelling = written.written > 0 || written.left.length > 0;
  return worthTelling ? { ...told, stale: true } : {};
}

function tellingOf(written: Written): Told {
  return { kind: 'written', written };
}

/** The last result stays on the screen, but it no longer counts as up to date. */
function afterTrouble(state: PaneState, trouble: Trouble, written: Written | undefined): Partial<PaneState> {
  const failed = trouble.kind !== 'unreadable' && trouble.during === 'check';
  const cancelled = trouble.kind === 'refused' && trouble.refused.because === 'cancelled' && state.checked !== null;
  // A workbook that holds no tracker any more has no result either.
  const lost = failed && isNoTracker(trouble);
  return {
    activity: idle,
    trouble: cancelled ? null : trouble,
    checked: lost ? null : state.checked,
    stale: lost ? false : state.stale || (failed && state.checked !== null),
    ...(written && withWrite(state, written)),
  };
}

export function isNoTracker(trouble: Trouble | null): boolean {
  return trouble?.kind === 'refused' && trouble.refused.because === 'no-tracker';
}

/** Whether the person has to wait before anything else can be done. */
export function isBusy({ activity }: Pick<PaneState, 'activity'>): boolean {
  return activity.kind !== 'idle';
}
