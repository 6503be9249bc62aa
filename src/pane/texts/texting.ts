// What the Texts step knows besides the check: which sources there are, which one is being read, what it gave, and the
// wished language. A value and a pure function, like checking.
import type { Checked, Language, PullProgress, TextsCompared } from '../../tasks';
import { comparedTexts } from '../../tasks';
import type { ObtainedCatalogue, SourcesOffered, SourceWish } from './texts-tasks';

export interface TextsState {
  /** `null` until somebody looks for a source. */
  readonly sources: SourcesOffered | null;
  /** The form for choosing a source is open. */
  readonly choosing: boolean;
  readonly reading: { readonly wish: SourceWish; readonly progress: PullProgress | null } | null;
  /** The last that was read here; the Check step may hold the tracker against another one since. */
  readonly obtained: { readonly wish: SourceWish; readonly catalogue: ObtainedCatalogue } | null;
  /** `null` is the tracker's own. */
  readonly language: Language | null;
}

export const startTexts: TextsState = {
  sources: null,
  choosing: false,
  reading: null,
  obtained: null,
  language: null,
};

export type TextsEvent =
  | { readonly kind: 'sources-known'; readonly sources: SourcesOffered }
  | { readonly kind: 'choosing'; readonly on: boolean }
  | { readonly kind: 'reading-started'; readonly wish: SourceWish }
  | { readonly kind: 'progressed'; readonly progress: PullProgress }
  | { readonly kind: 'obtained'; readonly wish: SourceWish; readonly catalogue: ObtainedCatalogue }
  /** Cancelled, refused, or the source could not be read. */
  | { readonly kind: 'reading-ended' }
  | { readonly kind: 'language'; readonly language: Language | null };

export function afterTextsEvent(state: TextsState, event: TextsEvent): TextsState {
  switch (event.kind) {
    case 'sources-known':
      return { ...state, sources: event.sources };
    case 'choosing':
      return { ...state, choosing: event.on };
    case 'reading-started':
      return { ...state, reading: { wish: event.wish, progress: null } };
    case 'progressed':
      return state.reading ? { ...state, reading: { ...state.reading, progress: event.progress } } : state;
    case 'obtained': {
      const { wish, catalogue } = event;
      return { ...state, reading: null, choosing: false, obtained: { wish, catalogue } };
    }
    case 'reading-ended':
      return { ...state, reading: null };
    case 'language':
      return { ...state, language: event.language };
  }
}

/** Where the official texts that a check used came from, if they were read here. */
export function provenanceOf({ obtained }: TextsState, checked: Checked): ObtainedCatalogue | null {
  return obtained && obtained.catalogue === checked.catalogue ? obtained.catalogue : null;
}

export interface TextNumbers {
  readonly differ: number;
  /** Texts that the source has in this language. */
  readonly known: number;
}

export function numbersOf({ comparison: { texts } }: TextsCompared): TextNumbers {
  const count = (...states: readonly string[]) => texts.filter(({ state }) => states.includes(state)).length;
  return { differ: count('different', 'missing-here'), known: count('same', 'different', 'missing-here') };
}

/** A check held against official texts, compared in the wished language. */
export function comparedIn(checked: Checked | null, language: Language | null): TextsCompared | null {
  return checked ? comparedTexts(checked, language) : null;
}
