// Paragraphs: each says only its style and its direction, so that an office changes the look of all of them in one place.
import type { Paragraph } from '../../core/annex/document';
import type { Composing } from './composing';
import { runsXml } from './runs';
import { element, empty, val } from './xml';

export type ParagraphStyle =
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'BodyText'
  | 'ListBullet'
  | 'Caption'
  | 'TableText'
  | 'TableLabel'
  | 'TableTextSmall'
  | 'TableLabelSmall'
  | 'Picture'
  | 'Gap'
  | 'Header'
  | 'Footer'
  | 'FootnoteText';

export interface ParagraphLook {
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly centred?: boolean;
  /** In rows that a table says again on each page. */
  readonly isRepeated?: boolean;
  /** Ends a section with these properties. */
  readonly section?: string;
}

export function paragraphXml(
  style: ParagraphStyle,
  runs: Paragraph,
  composing: Composing,
  look: ParagraphLook = {},
): string {
  return paragraphOf(style, runsXml(runs, composing, look.isRepeated), composing, look);
}

/** `inner`: runs as XML. The order of properties is the format's. */
export function paragraphOf(
  style: ParagraphStyle,
  inner: string,
  { direction }: Pick<Composing, 'direction'>,
  { keepNext = false, centred = false, section = '' }: ParagraphLook = {},
): string {
  const properties = [
    val('w:pStyle', style),
    keepNext ? empty('w:keepNext') : '',
    direction === 'rtl' ? empty('w:bidi') : '',
    centred ? val('w:jc', 'center') : '',
    section,
  ];
  return element('w:p', {}, element('w:pPr', {}, ...properties), inner);
}
