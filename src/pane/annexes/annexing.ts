// What the Annexes step knows besides the check: what was chosen, the documents built of it, the file that is ready, and
// what was made. A value and a pure function, like checking.
import { outputIds, wholeTracker } from '../../tasks';
import type { AnnexBuilt, AnnexForm, Checked, Language, Omission, OutputId, Progress, Scope } from '../../tasks';
import type { PaperFile, PaperTrouble, PaperWays } from './annex-tasks';

/** What documents are built of; a document of anything else is out of date. */
export interface Basis {
  readonly checked: Checked;
  /** `null` is the tracker's own. */
  readonly language: Language | null;
  readonly scope: Scope;
}

/** The office's own template may take from all of them. */
export type Made = OutputId | 'template';

export type Making = FileKind | 'online' | 'sheets';

/** A Word file of what is chosen, the office's template filled, or a template to start from. */
export type FileKind = 'word' | 'template' | 'sample';

export interface ReadyPaper {
  readonly kind: FileKind;
  readonly file: PaperFile;
  readonly of: Basis;
  readonly makes: readonly Made[];
  /** Of a template, what it left blank or out. */
  readonly omissions?: readonly Omission[];
}

export interface AnnexState {
  /** `null` until the step was opened. */
  readonly ways: PaperWays | null;
  /** In the order of the list. */
  readonly chosen: readonly OutputId[];
  readonly language: Language | null;
  readonly scope: Scope;
  readonly built: { readonly of: Basis; readonly documents: ReadonlyMap<string, AnnexBuilt> } | null;
  /** Documents being built; `null` where none is. */
  readonly preparing: { readonly done: number; readonly total: number } | null;
  /** The person stopped the building; nothing is built until they say so or choose anew. */
  readonly stopped: boolean;
  readonly making: { readonly what: Making; readonly progress: Progress | null } | null;
  /** A file waits to be saved, of exactly these documents. */
  readonly ready: ReadyPaper | null;
  readonly trouble: PaperTrouble | null;
  /** What left the pane, one way or another. */
  readonly made: readonly Made[];
  /** The tracker was edited after that. */
  readonly outdated: boolean;
}

export const startAnnexes: AnnexState = {
  ways: null,
  chosen: [],
  language: null,
  scope: wholeTracker,
  built: null,
  preparing: null,
  stopped: false,
  making: null,
  ready: null,
  trouble: null,
  made: [],
  outdated: false,
};

export type AnnexEvent =
  | { readonly kind: 'ways-known'; readonly ways: PaperWays }
  | { readonly kind: 'chosen'; readonly output: OutputId; readonly on: boolean }
  | { readonly kind: 'language'; readonly language: Language | null }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'built';
      readonly of: Basis;
      readonly output: OutputId;
      readonly form: AnnexForm;
      readonly built: AnnexBuilt;
    }
  | { readonly kind: 'prepared' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'going-on' }
  | { readonly kind: 'making'; readonly what: Making }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'making-ended' }
  | { readonly kind: 'ready'; readonly ready: ReadyPaper }
  | { readonly kind: 'troubled'; readonly trouble: PaperTrouble }
  | { readonly kind: 'trouble-dismissed' }
  | { readonly kind: 'made'; readonly makes: readonly Made[] }
  | { readonly kind: 'outdated' };

export function afterAnnexEvent(state: AnnexState, event: AnnexEvent): AnnexState {
  switch (event.kind) {
    case 'ways-known':
      return { ...state, ways: event.ways };
    case 'chosen': {
      const chosen = outputIds.filter((each) => (each === event.output ? event.on : state.chosen.includes(each)));
      return { ...anew(state), chosen };
    }
    case 'language':
      return { ...anew(state), language: event.language };
    case 'scope':
      return { ...anew(state), scope: event.scope };
    case 'making':
      return { ...state, making: { what: event.what, progress: null }, trouble: null };
    case 'progressed':
      return state.making ? { ...state, making: { ...state.making, progress: event.progress } } : state;
    case 'making-ended':
      return { ...state, making: null };
    case 'ready':
      return { ...state, making: null, ready: event.ready };
    case 'troubled':
      return { ...state, making: null, trouble: event.trouble };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
    case 'made':
      return { ...state, made: [...new Set([...state.made, ...event.makes])], outdated: false };
    case 'outdated':
      return state.made.length === 0 ? state : { ...state, outdated: true };
    case 'preparing':
    case 'built':
    case 'prepared':
    case 'stopped':
    case 'going-on':
      return afterBuilding(state, event);
  }
}

type BuildingEvent = Extract<AnnexEvent, { kind: 'preparing' | 'built' | 'prepared' | 'stopped' | 'going-on' }>;

function afterBuilding(state: AnnexState, event: BuildingEvent): AnnexState {
  switch (event.kind) {
    case 'preparing':
      return { ...state, preparing: { done: event.done, total: event.total } };
    case 'built': {
      const before = state.built && isSame(state.built.of, event.of) ? state.built.documents : [];
      const documents = new Map([...before, [keyOf(event.output, event.form), event.built]]);
      return { ...state, built: { of: event.of, documents } };
    }
    case 'prepared':
      return { ...state, preparing: null };
    case 'stopped':
      return { ...state, preparing: null, stopped: true };
    case 'going-on':
      return { ...state, stopped: false };
  }
}

/** Another choice is another paper: nothing that was ready for the last is ready for it. */
function anew(state: AnnexState): AnnexState {
  return { ...state, ready: null, stopped: false, trouble: null };
}

function keyOf(output: OutputId, form: AnnexForm): string {
  return `${output} ${form}`;
}

export function basisOf({ language, scope }: AnnexState, checked: Checked): Basis {
  return { checked, language, scope };
}

export function isSame(one: Basis, other: Basis): boolean {
  return one.checked === other.checked && one.language === other.language && one.scope === other.scope;
}

/** The document, if it was built of what is known and wished now. */
export function builtNow(
  state: AnnexState,
  checked: Checked | null,
  output: OutputId,
  form: AnnexForm = 'paper',
): AnnexBuilt | null {
  const { built } = state;
  if (!built || !checked || !isSame(built.of, basisOf(state, checked))) return null;
  return built.documents.get(keyOf(output, form)) ?? null;
}

/** The file that waits, if it still is what would be made now. */
export function readyNow(state: AnnexState, checked: Checked): ReadyPaper | null {
  return state.ready && isSame(state.ready.of, basisOf(state, checked)) ? state.ready : null;
}

/** What of the chosen is built so far. */
export function builtSoFar(state: AnnexState, checked: Checked): readonly AnnexBuilt[] {
  return state.chosen.flatMap((output) => builtNow(state, checked, output) ?? []);
}

/** All that is chosen, built; `null` until the last one is. */
export function allBuilt(state: AnnexState, checked: Checked): readonly AnnexBuilt[] | null {
  const built = builtSoFar(state, checked);
  return built.length === state.chosen.length ? built : null;
}
