// Widths of texts as this browser draws them, so that wrapped text gets the height it needs.
import type { CellFormat } from '../../model/styles';
import { fontFamily } from './look';
import type { TextMeasure } from './measures';

/** Remembers what it measured: a tracker repeats its words. */
export function canvasMeasure(): TextMeasure {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, format) => {
    const font = fontOf(format);
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined || !canvas) return before ?? 0;
    canvas.font = font;
    const { width } = canvas.measureText(text);
    if (known.size > 50_000) known.clear();
    known.set(key, width);
    return width;
  };
}

function fontOf({ font }: CellFormat): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? '700 ' : ''}${font.size}pt ${fontFamily(font.name)}`;
}
