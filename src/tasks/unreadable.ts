// A file that a person chose and that cannot be used, with what is needed to say why.
import type { SourceProblem } from '../sources/source-problem';

export type UnreadableBecause =
  | 'not-a-workbook'
  /** Of Excel 97 to 2003. */
  | 'old-format'
  /** Protected with a password. */
  | 'encrypted'
  /** Gone since it was chosen, or not handed over by the browser. */
  | 'not-readable'
  | 'no-tracker';

/** Chosen as last period's workbook. */
export interface UnreadableWorkbookFile {
  readonly kind: 'unreadable';
  readonly because: UnreadableBecause;
  /** The file's name. */
  readonly file: string;
}

/** Chosen as the official texts. */
export interface UnreadableCatalogueFile {
  readonly kind: 'unreadable';
  readonly because: 'no-catalogue';
  readonly problem: SourceProblem;
}

export type Unreadable = UnreadableWorkbookFile | UnreadableCatalogueFile;
