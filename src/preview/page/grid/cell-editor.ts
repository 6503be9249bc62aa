// The editor in a cell: a text box over it, as in Excel; where the cell has a drop-down list, the list opens below.
// Implements the component shape of AG Grid (https://www.ag-grid.com/javascript-data-grid/cell-editors/).
import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';

export interface EditorContext {
  readonly editText: (row: number, column: number) => string;
  readonly listWords: (row: number, column: number) => readonly string[] | null;
  /** True when the list was asked for (arrow button, Alt+Down), so that it opens at once. */
  readonly takeListWanted: () => boolean;
}

export interface GridRow {
  readonly row: number;
}

export type CellEditorParams = Omit<ICellEditorParams<GridRow, string>, 'context'> & {
  readonly context: EditorContext;
};

export class CellEditor implements ICellEditorComp<GridRow, string> {
  #box!: HTMLDivElement;
  #input!: HTMLTextAreaElement;
  #list: HTMLUListElement | null = null;
  #chosen = -1;
  #finish!: () => void;
  #whole = false;

  init(params: CellEditorParams): void {
    const row = params.data.row;
    const column = Number(params.column.getColId());
    const typed = params.eventKey?.length === 1 ? params.eventKey : null;
    const cleared = params.eventKey === 'Backspace';
    this.#finish = () => {
      params.stopEditing();
    };
    this.#box = document.createElement('div');
    this.#box.className = 'cell-editor';
    this.#input = document.createElement('textarea');
    this.#input.rows = 1;
    this.#input.dir = 'auto';
    this.#input.setAttribute('aria-label', 'Cell content');
    this.#input.value = typed ?? (cleared ? '' : params.context.editText(row, column));
    this.#whole = typed === null && !cleared;
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#box.append(this.#input);
    const words = params.context.listWords(row, column);
    if (words && params.context.takeListWanted()) this.#openList(words);
  }

  getGui(): HTMLElement {
    return this.#box;
  }

  afterGuiAttached(): void {
    this.#input.focus();
    const end = this.#input.value.length;
    this.#input.setSelectionRange(this.#whole && this.#list ? 0 : end, end);
  }

  getValue(): string {
    return this.#input.value;
  }

  isPopup(): boolean {
    return true;
  }

  getPopupPosition(): 'over' {
    return 'over';
  }

  #openList(words: readonly string[]): void {
    const list = document.createElement('ul');
    list.className = 'cell-list';
    list.setAttribute('role', 'listbox');
    list.append(
      ...words.map((word, index) => {
        const item = document.createElement('li');
        item.setAttribute('role', 'option');
        item.dir = 'auto';
        item.textContent = word;
        // Before the text box loses the focus, or the editor would close with the old value.
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          this.#choose(index);
          this.#finish();
        });
        return item;
      }),
    );
    this.#list = list;
    this.#box.append(list);
    const current = words.indexOf(this.#input.value);
    if (current >= 0) this.#choose(current);
  }

  #choose(index: number): void {
    const items = [...(this.#list?.children ?? [])];
    const item = items[index];
    if (!item) return;
    items.forEach((other) => {
      other.setAttribute('aria-selected', String(other === item));
    });
    this.#chosen = index;
    this.#input.value = item.textContent;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      this.#input.setRangeText('\n', this.#input.selectionStart, this.#input.selectionEnd, 'end');
    } else if (this.#list && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      event.stopPropagation();
      this.#choose(Math.max(0, this.#chosen + (event.key === 'ArrowDown' ? 1 : -1)));
    }
  }
}
