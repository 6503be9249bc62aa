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
import type { AnnexMessages } from './annex-messages';
import type { FiguresMessages } from './figures-messages';
import type { LayoutMessages } from './layout-messages';
import type { PaneAnnexesMessages } from './pane-annexes-messages';
import type { PaneFiguresMessages } from './pane-figures-messages';
import type { PaneMessages } from './pane-messages';
import type { ReportMessages } from './report-messages';
import type { SourceMessages } from './source-messages';
import type { TemplateMessages } from './template-messages';
import type { TextsMessages } from './texts-messages';

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
  readonly figures: FiguresMessages;
  readonly annex: AnnexMessages;
  readonly paneAnnexes: PaneAnnexesMessages;
  readonly paneFigures: PaneFiguresMessages;
  readonly report: ReportMessages;
  readonly runner: RunnerMessages;
  readonly source: SourceMessages;
  readonly template: TemplateMessages;
  readonly texts: TextsMessages;
}

/** Where a language comes from: for the pane, over the network. */
export type MessagesOf = (language: Language) => Promise<MessageSet>;

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
    readonly unknownOutput: (id: string, outputs: readonly string[]) => string;
    /** A file of paper settings that is no JSON object of texts. */
    readonly badSettings: (file: string) => string;
    readonly unknownSettings: (names: readonly string[], known: readonly string[]) => string;
    /** `endings` such as `.xlsx`. */
    readonly badOut: (file: string, endings: readonly string[]) => string;
    readonly outIsInput: (file: string) => string;
    readonly outIsTemplate: (file: string) => string;
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
    readonly unknownAddressee: (text: string, addressees: readonly string[]) => string;
    readonly badYear: (text: string) => string;
    readonly unknownOrder: (text: string, orders: readonly string[]) => string;
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
