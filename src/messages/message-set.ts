// Everything the program can say, as a type: whole sentences, either texts or functions of typed data. A language
// that forgets a rule, or reads data a rule does not give, does not compile. After zod 4's locales and ESLint's ids.
import type { AcceptanceCode, AddresseeCode, Field, ImplementationCode } from '../core/recommendation/codes';
import type { LeftBecause } from '../core/change/plan';
import type { Day } from '../core/recommendation/day';
import type { DataOf, RuleId } from '../core/rules/index';
import type { NotRunBecause, Severity } from '../core/rules/rule';
import type { SchemeId } from '../core/vocabulary/scheme';
import type { RefusedBecause } from '../tasks/outcomes';
import type { Language } from './language';
import type { LayoutMessages } from './layout-messages';
import type { ReportMessages } from './report-messages';

export interface MessageSet {
  readonly language: Language;
  readonly terms: Terms;
  readonly fields: Readonly<Record<Field, string>>;
  readonly severities: Readonly<Record<Severity, { readonly one: string; readonly many: string }>>;
  readonly rules: RuleMessages;
  readonly notRun: (because: NotRunBecause) => string;
  readonly refused: Readonly<Record<RefusedBecause, Refusal>>;
  readonly leftAlone: Readonly<Record<LeftBecause, string>>;
  readonly quantities: Quantities;
  readonly pane: PaneMessages;
  readonly layout: LayoutMessages;
  readonly report: ReportMessages;
  readonly runner: RunnerMessages;
}

/** What the codes are called, apart from interface text: these are words of the trade. */
export interface Terms {
  readonly acceptance: Readonly<Record<AcceptanceCode, string>>;
  readonly implementation: Readonly<Record<ImplementationCode, string>>;
  readonly addressee: Readonly<Record<AddresseeCode, string>>;
  readonly schemes: Readonly<Record<SchemeId, string>>;
}

export type RuleMessages = { readonly [Id in RuleId]: RuleWords<DataOf<Id>> };

export interface RuleWords<D> {
  /** Plain words for the heading of a group. */
  readonly title: string;
  /** What is wrong, and what to do. */
  readonly sentence: (data: D) => string;
  /** Why it matters, two lines. */
  readonly why: string;
}

export interface Refusal {
  /** What could not be done; names the sheet where one is concerned. */
  readonly sentence: (sheet: string | null) => string;
  /** What the reader can do about it. */
  readonly advice: string;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
}

/** Counted nouns, for headings and buttons. */
export interface Quantities {
  readonly number: (value: number) => string;
  readonly day: (day: Day) => string;
  /** "51 recommendations". */
  readonly recommendations: (count: number) => string;
  /** "3 errors and 12 warnings"; the kinds of which there are none are left out. */
  readonly findings: (counts: Counts) => string;
  /** "3 errors and 12 warnings in 51 recommendations." A clean tracker gets its own sentence. */
  readonly summary: (counts: Counts, recommendations: number) => string;
  /** A cell, a symbol or a name, kept whole and in its own direction. */
  readonly apart: (text: string) => string;
}

export interface PaneMessages {
  readonly title: string;
  readonly menu: {
    readonly open: string;
    readonly language: string;
    readonly help: string;
    readonly about: string;
  };
  readonly about: { readonly title: string; readonly sentences: readonly string[]; readonly close: string };
  readonly steps: {
    readonly label: string;
    readonly tracker: string;
    readonly check: string;
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
    readonly cancel: string;
  };
  readonly refusal: {
    readonly again: string;
    readonly tryAgain: string;
    readonly dismiss: string;
  };
  /** The page was opened in a browser instead of Excel. */
  readonly outside: { readonly sentence: string; readonly advice: string };
  /** A fault nobody foresaw; the code, where there is one, is for whoever reports it. */
  readonly fault: { readonly sentence: string; readonly advice: string; readonly code: (code: string) => string };
  readonly tracker: TrackerMessages;
  readonly check: CheckMessages;
  readonly finding: FindingMessages;
  readonly fixes: FixMessages;
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
  readonly cancel: string;
  readonly notRun: (count: number) => string;
  readonly notRunTitle: string;
  readonly why: string;
  readonly cleanTitle: string;
  readonly cleanWhatNow: string;
  readonly filterLabel: string;
  readonly all: (count: number) => string;
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
  readonly goTo: (cell: string) => string;
  readonly related: string;
  readonly why: string;
  readonly revealed: (cell: string) => string;
}

export interface FixMessages {
  readonly preview: (count: number) => string;
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

/** What the headless runner prints. Standard error gets one line for each of the problems. */
export interface RunnerMessages {
  readonly usage: (commands: readonly string[]) => string;
  readonly options: readonly { readonly option: string; readonly meaning: string }[];
  readonly problems: {
    readonly noCommand: (commands: readonly string[]) => string;
    readonly unknownCommand: (command: string, commands: readonly string[]) => string;
    readonly noWorkbook: (command: string) => string;
    readonly tooManyArguments: (argument: string) => string;
    readonly unknownOption: (option: string) => string;
    readonly optionNotYet: (option: string) => string;
    readonly optionNeedsValue: (option: string) => string;
    readonly optionOfAnother: (option: string, command: string) => string;
    readonly optionMissing: (option: string, command: string) => string;
    readonly unknownRule: (id: string) => string;
    /** `endings` such as `.xlsx`. */
    readonly badOut: (file: string, endings: readonly string[]) => string;
    readonly outIsInput: (file: string) => string;
    readonly cannotWrite: (file: string, reason: string) => string;
    readonly fileNotFound: (file: string) => string;
    readonly fileNotReadable: (file: string, reason: string) => string;
    readonly notAWorkbook: (file: string) => string;
    readonly oldFormat: (file: string) => string;
    readonly encrypted: (file: string) => string;
    readonly noTracker: (file: string) => string;
    readonly badDate: (text: string) => string;
    readonly unknownScheme: (text: string, schemes: readonly string[]) => string;
    readonly unknownLanguage: (text: string, languages: readonly string[]) => string;
    readonly badMap: (text: string) => string;
    readonly unknownCode: (code: string, codes: readonly string[]) => string;
    readonly fault: (code: string) => string;
  };
  /** A warning on standard error: the sheet's own date is another than the one given. */
  readonly asOfConflict: (given: Day, found: Day) => string;
  /** On standard error: corrections and meanings kept in the workbook are in what follows. */
  /** Cells fixed, findings of the same rules that were not, and the file written. */
  readonly fixed: (count: number, unfixed: number, file: string) => string;
  readonly keptUsed: string;
  /** The same, where some no longer fit; each is then named. */
  readonly keptUnfit: string;
  readonly asOf: (day: Day) => string;
  readonly noAsOf: string;
  readonly sheet: (name: string, recommendations: number) => string;
  readonly otherSheet: (name: string) => string;
  readonly block: (headerRows: string, firstRow: number, lastRow: number) => string;
  readonly groupLine: (severity: string, title: string, count: number) => string;
  readonly findingLine: (cell: string, name: string, sentence: string) => string;
  readonly suggestionLine: (suggestion: string) => string;
  readonly notRunLine: (title: string, because: string) => string;
}
