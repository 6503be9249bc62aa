// What everything in a part of the file is written with.
import type { Language } from '../../core/recommendation/codes';
import type { NoteNumbers } from './notes';
import type { PicturesOf } from './pictures';
import type { Relations } from './relations';
import type { Direction } from './stretches';

export interface Composing {
  /** Of the document. */
  readonly language: Language;
  readonly direction: Direction;
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  readonly height: number;
  readonly relations: Relations;
  /** `null` where there can be none: in headers, footers and notes themselves. */
  readonly notes: NoteNumbers | null;
  readonly pictures: PicturesOf;
}
