// What the mouse and the clipboard do in the grid beyond AG Grid's own keys: dragging a selection, the arrow of a
// drop-down list, the text of a comment, copying and pasting.
import { parseArea } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';
import type { CommentModel } from '../../model/sheet-model';

export interface Gestures {
  readonly selection: () => Area;
  readonly select: (area: Area) => void;
  readonly openList: (row: number, column: number) => void;
  readonly comment: (row: number, column: number) => CommentModel | undefined;
  readonly copyText: (row: number, column: number) => string;
  readonly paste: (row: number, column: number, values: string[][]) => void;
  readonly isEditing: () => boolean;
}

/** @returns a function that ends it */
export function startGestures(place: HTMLElement, gestures: Gestures): () => void {
  const ended = new AbortController();
  const listen = { signal: ended.signal };
  const note = document.createElement('div');
  note.className = 'comment-note';
  note.setAttribute('role', 'tooltip');
  note.hidden = true;
  document.body.append(note);
  let anchor: Area | null = null;

  const onPress = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || event.button !== 0) return;
    const arrow = event.target instanceof Element && event.target.matches('.list-arrow');
    anchor = arrow || event.shiftKey ? null : cell;
    if (anchor) return;
    // AG Grid would move its focus, and the selection with it.
    event.stopPropagation();
    if (event.type === 'pointerdown') return;
    event.preventDefault();
    if (arrow) gestures.openList(cell.row, cell.column);
    else gestures.select(spanned(gestures.selection(), cell));
  };
  for (const type of ['pointerdown', 'mousedown'] as const) {
    place.addEventListener(type, onPress, { ...listen, capture: true });
  }
  place.addEventListener(
    'mouseover',
    (event) => {
      const cell = cellOf(event.target);
      if (cell && anchor && event.buttons === 1 && !gestures.isEditing()) gestures.select(spanned(anchor, cell));
      showNote(note, event.target, cell ? gestures.comment(cell.row, cell.column) : undefined);
    },
    listen,
  );
  place.addEventListener('mouseleave', () => (note.hidden = true), listen);
  document.addEventListener('mouseup', () => (anchor = null), listen);
  document.addEventListener(
    'copy',
    (event) => {
      if (!place.contains(document.activeElement) || gestures.isEditing()) return;
      event.clipboardData?.setData('text/plain', tabbed(gestures.selection(), gestures.copyText));
      event.preventDefault();
    },
    listen,
  );
  document.addEventListener(
    'paste',
    (event) => {
      if (!place.contains(document.activeElement) || gestures.isEditing()) return;
      const text = event.clipboardData?.getData('text/plain').replace(/\r?\n$/, '') ?? '';
      const values = text.split(/\r?\n/).map((line) => line.split('\t'));
      const { row, column } = gestures.selection();
      gestures.paste(row, column, values);
      event.preventDefault();
    },
    listen,
  );
  return () => {
    ended.abort();
    note.remove();
  };
}

function cellOf(target: EventTarget | null): Area | null {
  if (!(target instanceof Element)) return null;
  const box = target.closest('.cell-box') ?? target.querySelector(':scope .cell-box');
  const name = box instanceof HTMLElement ? box.dataset['cell'] : undefined;
  return name === undefined ? null : parseArea(name);
}

function spanned(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + (a === b ? a.rows : 1), b.row + 1) - row,
    columns: Math.max(a.column + 1, b.column + 1) - column,
  };
}

function tabbed(area: Area, text: (row: number, column: number) => string): string {
  const lines = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => text(area.row + down, area.column + across)).join('\t'),
  );
  return lines.join('\n');
}

function showNote(note: HTMLElement, target: EventTarget | null, comment: CommentModel | undefined): void {
  note.hidden = !comment;
  if (!comment || !(target instanceof Element)) return;
  const lines = [{ author: comment.author, text: comment.text }, ...comment.replies];
  note.replaceChildren(
    ...lines.map(({ author, text }) => {
      const line = document.createElement('p');
      line.dir = 'auto';
      const name = document.createElement('strong');
      name.textContent = author === '' ? '' : `${author}: `;
      line.append(name, text);
      return line;
    }),
  );
  const { top, left, right } = target.getBoundingClientRect();
  note.style.top = `${top}px`;
  note.style.left = `${Math.max(0, right + 260 > innerWidth ? left - 250 : right + 6)}px`;
}
