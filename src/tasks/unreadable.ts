// A file that a person chose and that cannot be used, with what is needed to say why.
export type UnreadableBecause =
  | 'not-a-workbook'
  /** Of Excel 97 to 2003. */
  | 'old-format'
  /** Protected with a password. */
  | 'encrypted'
  /** Damaged, or not handed over by the browser. */
  | 'not-readable'
  | 'no-tracker'
  | 'not-a-catalogue';

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly because: UnreadableBecause;
  /** The file's name. */
  readonly file: string;
}
