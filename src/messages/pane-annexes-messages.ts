// What the Annexes step says.
import type { PaperSetting } from '../core/annex/paper-settings';
import type { Scope } from '../core/annex/scope';

/** The reporting date has its own place, above. */
export type SettingAsked = Exclude<PaperSetting, 'reportingDate'>;

export interface PaneAnnexesMessages {
  /** "3 made", beside the step. */
  readonly made: (count: number) => string;
  readonly empty: { readonly title: string; readonly sentence: string; readonly button: string };
  /** The heading: how many outputs are chosen; none yet asks to choose. */
  readonly chosen: (count: number) => string;
  /** A paper without its day is not made. */
  readonly noDate: { readonly sentence: string; readonly advice: string };
  readonly list: string;
  /** What an output comes to, in a line under its name. */
  readonly inShort: {
    readonly reports: (reports: number, recommendations: number) => string;
    readonly listed: (recommendations: number, open: number) => string;
    readonly open: (reports: number, open: number) => string;
    readonly decided: (reports: number, recommendations: number) => string;
    readonly figures: (recommendations: number) => string;
    readonly requests: (lines: number) => string;
    readonly reviews: (lines: number) => string;
    readonly nothing: string;
    /** Why it cannot be made, and what to do. */
    readonly noRequests: string;
    readonly noReviews: string;
  };
  readonly preview: {
    readonly open: string;
    /** For those who hear the button without its row. */
    readonly openOf: (output: string) => string;
    readonly title: (output: string) => string;
    readonly back: string;
    readonly keys: string;
    readonly preparing: string;
    readonly part: (part: number, parts: number) => string;
    readonly parts: string;
    readonly previous: string;
    readonly next: string;
    readonly goTo: (cell: string) => string;
    readonly fillIn: (setting: string) => string;
    readonly notes: string;
    readonly form: string;
    readonly asPaper: string;
    readonly asSheet: string;
  };
  readonly content: {
    readonly title: string;
    readonly whole: string;
    readonly addressees: string;
    readonly years: string;
    readonly allYears: string;
    readonly openOnly: string;
    readonly order: string;
    readonly orders: Readonly<Record<Scope['order'], string>>;
    readonly language: string;
    readonly asTracker: (language: string) => string;
    readonly reset: string;
  };
  readonly settings: {
    readonly title: string;
    readonly complete: string;
    readonly missing: (count: number) => string;
    readonly intro: string;
    readonly labels: Readonly<Record<SettingAsked, string>>;
    readonly hints: Readonly<Record<'documentSymbol' | 'executiveHead' | 'otherAddressee', string>>;
    readonly keep: string;
    readonly undo: string;
  };
  /** What would show in print. */
  readonly warnings: {
    readonly title: string;
    readonly none: string;
    readonly findings: (title: string, count: number) => string;
    /** Over the findings that would show. */
    readonly lead: string;
    /** Blanks that the settings would fill. */
    readonly blanks: (names: readonly string[]) => string;
    readonly fill: string;
    /** Which of several outputs a sentence is about. */
    readonly of: (outputs: readonly string[]) => string;
  };
  readonly out: {
    readonly title: string;
    readonly word: (count: number) => string;
    readonly ready: (file: string) => string;
    readonly save: (file: string) => string;
    readonly saveOnline: string;
    readonly sheets: (count: number) => string;
    readonly copy: (count: number) => string;
    readonly template: string;
    /** A template to start from. */
    readonly sample: string;
    /** What each way gives, in a line. */
    readonly about: { readonly sheets: string; readonly copy: string; readonly template: string };
    /** Where files cannot be saved from the pane: which ways work. */
    readonly noFiles: (ways: readonly ('sheets' | 'copy' | 'online')[]) => string;
    readonly chooseFirst: string;
  };
  readonly progress: {
    readonly preparing: (done: number, total: number) => string;
    readonly stopped: string;
    readonly goOn: string;
    readonly word: string;
    readonly template: string;
    readonly sample: string;
    readonly online: string;
    readonly sheets: string;
  };
  readonly told: {
    readonly saved: (file: string) => string;
    readonly notSaved: { readonly sentence: string; readonly advice: string };
    readonly copied: string;
    readonly notCopied: { readonly sentence: string; readonly advice: string };
    readonly online: (file: string) => string;
    readonly openOnline: string;
    readonly inserted: (count: number, first: string) => string;
    readonly takenBack: string;
    readonly edited: string;
  };
  readonly online: Readonly<
    Record<
      'sign-in' | 'no-network' | 'not-allowed' | 'no-room' | 'failed',
      { readonly sentence: string; readonly advice: string }
    >
  >;
}
