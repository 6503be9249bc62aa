// What the task pane says, as a type.
import type { UnreadableBecause } from '../tasks/unreadable';

/** How the findings are put together in the list. */
export type Grouping = 'rule' | 'report' | 'sheet';

/** Work in the workbook, or with a file, other than checking and fixing. */
export type Work =
  | 'offering'
  | 'colouring'
  | 'clearing'
  | 'reporting'
  | 'summarising'
  | 'opening'
  | 'pulling'
  | 'putting'
  | 'adding'
  | 'annexing';

export interface PaneMessages {
  readonly title: string;
  readonly menu: {
    readonly open: string;
    readonly language: string;
    readonly help: string;
    readonly about: string;
    readonly rules: string;
    readonly written: string;
  };
  readonly about: { readonly title: string; readonly sentences: readonly string[]; readonly close: string };
  readonly steps: {
    readonly label: string;
    readonly tracker: string;
    readonly check: string;
    readonly texts: string;
    readonly figures: string;
    readonly annexes: string;
    readonly states: Readonly<Record<'notStarted' | 'running' | 'done' | 'attention' | 'stale', string>>;
    /** The line beside a step while its result is out of date, absent, or being worked out. */
    readonly notStarted: string;
    readonly running: string;
    readonly stale: string;
    readonly noTracker: string;
    readonly notDone: string;
    readonly clean: string;
  };
  readonly start: {
    readonly title: string;
    readonly sentence: string;
    readonly promise: string;
    readonly button: string;
  };
  readonly progress: {
    readonly opening: string;
    readonly reading: (done: number, total: number) => string;
    readonly checking: string;
    readonly fixing: (count: number) => string;
    readonly takingBack: string;
    readonly working: Readonly<Record<Work, string>>;
    readonly cancel: string;
  };
  readonly refusal: {
    readonly again: string;
    readonly tryAgain: string;
    readonly dismiss: string;
  };
  /** The page was opened in a browser instead of Excel. */
  readonly outside: { readonly sentence: string; readonly advice: string };
  /** The language chosen, by its own name, did not come over the network; the pane goes on in the one it has. */
  readonly languageNotLoaded: (name: string) => string;
  /** A fault nobody foresaw; the code, where there is one, is for whoever reports it. */
  readonly fault: { readonly sentence: string; readonly advice: string; readonly code: (code: string) => string };
  readonly tracker: TrackerMessages;
  readonly check: CheckMessages;
  readonly finding: FindingMessages;
  readonly fixes: FixMessages;
  readonly ignoring: IgnoringMessages;
  readonly held: HeldMessages;
  readonly rulebook: RulebookMessages;
  readonly tools: ToolMessages;
  readonly written: WrittenMessages;
  readonly unreadable: Readonly<Record<UnreadableBecause, UnreadableWords>>;
}

export interface TrackerMessages {
  readonly heading: (recommendations: number) => string;
  readonly empty: string;
  readonly language: (name: string) => string;
  readonly scheme: string;
  readonly blockRows: (from: number, to: number, recommendations: number) => string;
  readonly headerRows: (rows: readonly string[]) => string;
  readonly table: (name: string) => string;
  readonly reportLine: (symbol: string, cell: string) => string;
  readonly columnsCaption: (sheet: string) => string;
  readonly column: string;
  readonly field: string;
  readonly samples: string;
  readonly noSamples: string;
  readonly doubtful: string;
  readonly doubtfulWhy: string;
  /** A tick column: which status a mark there means. */
  readonly mark: (status: string) => string;
  readonly otherSheets: (names: readonly string[]) => string;
  readonly forInformation: (count: number) => string;
}

export interface CheckMessages {
  readonly again: string;
  readonly stale: string;
  readonly asOf: (day: string) => string;
  readonly asOfFromSheet: string;
  readonly noAsOf: string;
  readonly setAsOf: string;
  readonly changeAsOf: string;
  readonly asOfLabel: string;
  readonly asOfHint: string;
  readonly useAsOf: string;
  readonly clearAsOf: string;
  readonly badAsOf: string;
  /** The day kept in the workbook, and the one in the sheet's own line. */
  readonly asOfConflict: (kept: string, stated: string) => string;
  readonly asOfConflictAdvice: string;
  readonly useDay: (day: string) => string;
  readonly cancel: string;
  readonly notRun: (count: number) => string;
  readonly switchedOff: (count: number) => string;
  readonly notRunTitle: string;
  /** Things said one after another that are no list of names. */
  readonly joined: (parts: readonly string[]) => string;
  readonly why: string;
  readonly cleanTitle: string;
  readonly cleanWhatNow: string;
  readonly filterLabel: string;
  readonly all: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly noReport: string;
  readonly rules: string;
  readonly tools: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly nothingMatches: string;
  readonly showAll: string;
  readonly shown: (shown: number, total: number) => string;
  readonly list: string;
  /** Heading of a group for those who hear it: severity, rule and count. */
  readonly group: (severity: string, title: string, count: number) => string;
  readonly keys: string;
}

export interface FindingMessages {
  /** "JIU/REP/2021/3 rec. 2"; either part may be empty. */
  readonly name: (report: string, number: string) => string;
  readonly nameless: (row: number) => string;
  readonly value: string;
  readonly blank: string;
  readonly suggestion: string;
  readonly use: (value: string) => string;
  /** The same, for a text too long for a button. */
  readonly useText: string;
  readonly goTo: (cell: string) => string;
  readonly goToOn: (cell: string, sheet: string) => string;
  /** A difference between two wordings, and what those who do not see its colours hear. */
  readonly difference: string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly related: string;
  readonly why: string;
  readonly revealed: (cell: string) => string;
}

export interface FixMessages {
  readonly preview: (count: number) => string;
  /** Of several rules at once. */
  readonly previewAll: (count: number) => string;
  readonly previewTitle: (count: number) => string;
  readonly previewNote: string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly applied: (count: number) => string;
  readonly partly: (written: number, total: number) => string;
  readonly nothing: string;
  readonly left: (count: number) => string;
  readonly takeBack: (count: number) => string;
  readonly takenBack: (count: number) => string;
  readonly notTakenBack: (count: number) => string;
  readonly dismiss: string;
}

export interface IgnoringMessages {
  readonly ignore: string;
  readonly ignoreAll: (count: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly because: string;
  readonly showAgain: (count: number) => string;
  /** Reasons kept for what the check does not find any more. */
  readonly gone: (count: number) => string;
  readonly goneAdvice: string;
  readonly forget: string;
  readonly forgetAll: (count: number) => string;
  readonly more: (count: number) => string;
}

/** What the tracker was held against. */
export interface HeldMessages {
  readonly lastPeriod: string;
  readonly officialTexts: string;
  readonly none: string;
  readonly line: (label: string, said: string) => string;
  readonly choose: string;
  readonly remove: string;
  readonly file: (name: string, day: string | null) => string;
  /** An earlier year's sheet of the same workbook. */
  readonly sheet: (name: string, day: string | null) => string;
  readonly source: (name: string, publisher: string, version: string) => string;
}

/** The panel where rules are made graver or milder, or switched off. */
export interface RulebookMessages {
  readonly title: string;
  readonly intro: string;
  readonly usual: (severity: string) => string;
  readonly off: string;
  readonly thresholds: string;
  readonly yearsOpen: string;
  readonly monthsUnderConsideration: string;
  readonly usually: (count: number) => string;
  readonly badNumber: string;
  readonly reset: string;
  readonly close: string;
}

interface Tool {
  readonly button: string;
  /** What happens, before it happens. */
  readonly sentence: string;
}

export interface ToolMessages {
  readonly title: string;
  readonly dropDowns: Tool;
  readonly colours: Tool;
  readonly removeColours: string;
  readonly report: Tool;
  readonly saveCsv: Tool;
  /** Where files cannot be saved from the pane. */
  readonly copyCsv: Tool;
  readonly recheck: { readonly label: string; readonly sentence: string };
  readonly close: string;
}

/** What was written from the pane besides fixes, and how it is taken back. */
export interface WrittenMessages {
  readonly title: string;
  readonly none: string;
  readonly dropDowns: (cells: number) => string;
  readonly noDropDowns: string;
  readonly dropDownsLeft: (ranges: number) => string;
  readonly coloured: (cells: number) => string;
  readonly coloursRemoved: (cells: number) => string;
  readonly noColours: string;
  readonly report: (sheet: string) => string;
  readonly toSheet: string;
  readonly csvSaved: (file: string) => string;
  readonly csvCopied: string;
  readonly csvNeither: { readonly sentence: string; readonly advice: string };
  readonly takeBack: string;
  readonly dropDownsTakenBack: string;
  readonly dropDownsChanged: (ranges: number) => string;
  readonly reportTakenBack: string;
  readonly reportEdited: string;
  readonly earlier: (count: number) => string;
  readonly close: string;
}

/** Why a chosen file cannot be used. */
export interface UnreadableWords {
  readonly sentence: (file: string) => string;
  readonly advice: string;
}
