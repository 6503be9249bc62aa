// What is said where official texts are put into the tracker.
import type { NotPublishedBecause } from '../core/catalogue/from-tracker';
import type { PulledFrom } from '../core/kept';
import type { Day } from '../core/recommendation/day';
import type { NotPulledBecause } from '../core/texts/pull-plan';
import type { NotAddedBecause } from '../core/texts/rows-to-add';

export interface TextsMessages {
  /** What the runner did, and the file it wrote. */
  readonly pulled: (counts: PulledCounts, file: string) => string;
  /** The line beside the step. */
  readonly step: {
    readonly noSource: string;
    readonly differ: (count: number) => string;
    readonly noneDiffers: string;
  };
  readonly start: { readonly title: string; readonly sentence: string; readonly button: string };
  readonly sources: SourceChoiceMessages;
  readonly summary: (counts: TextCounts) => string;
  /** The source at hand; publisher and version may be empty. */
  readonly from: (name: string, publisher: string, version: string, pulledOn: Day | null) => string;
  /** What the texts in the workbook were last pulled from. */
  readonly lastPulled: (from: PulledFrom, language: string) => string;
  readonly language: string;
  /** The tracker's own language, in a list to choose from. */
  readonly ownLanguage: (name: string) => string;
  readonly kinds: Readonly<Record<TextKind, string>>;
  readonly kindsLabel: string;
  readonly search: string;
  readonly nothingMatches: string;
  readonly list: string;
  /** What an entry of this kind means, and what to do. */
  readonly explained: Readonly<Record<Exclude<TextKind, 'addressee'>, string>>;
  readonly addressee: (here: string, there: string) => string;
  readonly official: string;
  readonly put: PutMessages;
  readonly add: AddMessages;
  readonly publish: PublishMessages;
}

/** What the list can be narrowed to. */
export type TextKind = 'different' | 'missing' | 'same' | 'unknown' | 'no-text' | 'title' | 'addressee' | 'new';

export interface TextCounts {
  /** Texts that are not the official wording, blank ones among them. */
  readonly differ: number;
  /** Recommendations of the tracker that the source has in this language. */
  readonly known: number;
}

export interface PulledCounts {
  readonly written: number;
  /** Said what the source says already. */
  readonly same: number;
  /** The source does not have the recommendation, or not in this language. */
  readonly without: number;
  /** They differ, but could not be written. */
  readonly left: number;
}

export interface SourceChoiceMessages {
  readonly title: string;
  /** Heading over the sources that the deployment offers. */
  readonly offered: string;
  readonly kind: string;
  readonly address: string;
  readonly addressHint: string;
  readonly listLink: string;
  readonly listHint: string;
  readonly workbookLink: string;
  readonly workbookHint: string;
  readonly missing: string;
  readonly sheet: string;
  readonly noSheets: string;
  readonly chooseFile: string;
  readonly read: string;
  readonly reading: (name: string) => string;
  readonly change: string;
  readonly again: string;
  readonly remove: string;
  readonly close: string;
}

export interface PutMessages {
  readonly open: (cells: number) => string;
  readonly one: string;
  readonly title: (cells: number) => string;
  readonly note: string;
  /** A tick box: titles come along only when asked for. */
  readonly titles: (cells: number) => string;
  readonly include: (name: string) => string;
  readonly none: string;
  readonly apply: (cells: number) => string;
  readonly done: (cells: number) => string;
  readonly partly: (written: number, wanted: number) => string;
  readonly because: Readonly<Record<NotPulledBecause, string>>;
}

export interface AddMessages {
  readonly open: (rows: number) => string;
  readonly title: (rows: number) => string;
  readonly note: string;
  /** A tick box. */
  readonly newReports: (recommendations: number, reports: number) => string;
  readonly below: (sheet: string, row: number) => string;
  readonly apply: (rows: number) => string;
  readonly done: (rows: number) => string;
  readonly left: (rows: number) => string;
  readonly takenBack: (rows: number) => string;
  readonly notTakenBack: (rows: number) => string;
  readonly because: Readonly<Record<NotAddedBecause, string>>;
}

export interface PublishMessages {
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly publisher: string;
  readonly version: string;
  readonly versionHint: string;
  readonly missing: string;
  readonly holds: (recommendations: number, reports: number) => string;
  /** Rows that are not in the catalogue. */
  readonly left: (rows: number) => string;
  readonly because: Readonly<Record<NotPublishedBecause, (rows: number) => string>>;
  readonly save: (form: string) => string;
  readonly copy: (form: string) => string;
  readonly copied: string;
  readonly fileName: string;
  readonly neither: string;
  readonly close: string;
}
