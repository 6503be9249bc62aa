// The drawing of one cell: its text in Excel's alignment, the corner of a comment, the arrow of a drop-down list.
import { cellName } from '../../../core/sheet/a1';
import { textStyle } from './look';
import type { SheetReading } from './sheet-reading';

export function drawCell(reading: SheetReading, row: number, column: number, hasList: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cell-box';
  box.dataset['cell'] = cellName(row, column);
  if (reading.merges.isCovered(row, column)) return box;
  const format = reading.format(row, column);
  const kind = reading.kind(row, column);
  const text = reading.text(row, column);
  const { justifyContent = '', ...lettering } = textStyle(format, kind);
  box.style.justifyContent = justifyContent;
  const words = document.createElement('span');
  words.className = 'cell-words';
  if (format.readingOrder === 'Context') words.dir = 'auto';
  Object.assign(words.style, lettering);
  words.textContent = text;
  box.append(words);
  const merge = reading.merges.at(row, column);
  if (merge && merge.rows > 1 && merge.columns > 1) {
    const { width, height } = reading.size(merge);
    box.classList.add('over-neighbours');
    box.style.width = `${width}px`;
    box.style.height = `${height}px`;
  } else if (!merge && kind === 'text' && text !== '' && !format.wrapText && format.horizontal === 'General') {
    const width = reading.overflowWidth(row, column);
    if (width > reading.columnWidth(column)) {
      box.classList.add('over-neighbours');
      box.style.width = `${width}px`;
    }
  }
  if (reading.comment(row, column)) box.append(part('comment-mark'));
  if (hasList) box.append(part('list-arrow'));
  return box;
}

function part(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
