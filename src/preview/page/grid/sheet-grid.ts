// One worksheet as a grid that looks and feels like Excel's, drawn by AG Grid (https://www.ag-grid.com/javascript-data-grid/).
// It pulls every value from the host's model when it draws, and reports what the person does; it changes nothing itself.
// Charts will be drawn as boxes over the cells; until then the status line says that there are some.
import {
  AllCommunityModule,
  createGrid,
  ModuleRegistry,
  themeQuartz,
  type CellPosition,
  type ColDef,
  type GridApi,
  type GridOptions,
  type IRowNode,
  type NavigateToNextCellParams,
} from 'ag-grid-community';
import { contains } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';
import type { SheetModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { drawCell } from './cell-box';
import { CellEditor, type EditorContext, type GridRow } from './cell-editor';
import { listWords, validationAt } from './drop-down';
import { startGestures } from './gestures';
import { cellStyle } from './look';
import { headerText, SheetReading } from './sheet-reading';

ModuleRegistry.registerModules([AllCommunityModule]);

const theme = themeQuartz.withParams({
  spacing: 3,
  fontSize: 13,
  headerHeight: 22,
  headerFontSize: 12,
  headerFontWeight: 400,
  wrapperBorderRadius: 0,
  wrapperBorder: false,
  cellHorizontalPadding: 0,
  rowHoverColor: 'transparent',
  rowBorder: false,
  columnBorder: false,
  backgroundColor: '#ffffff',
  headerBackgroundColor: '#f3f2f1',
  foregroundColor: '#242424',
});

/** What the person did, for the page to carry to the host. */
export interface GridEvents {
  readonly onSelect: (area: Area) => void;
  readonly onType: (row: number, column: number, text: string) => void;
  readonly onClear: (area: Area) => void;
  readonly onPaste: (row: number, column: number, values: string[][]) => void;
  readonly onEditing: (editing: boolean) => void;
}

export class SheetGrid {
  readonly #model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly #events: GridEvents;
  readonly #place: HTMLElement;
  #reading: SheetReading;
  #structure: string;
  #api: GridApi<GridRow>;
  #selection: Area;
  #listWanted = false;
  /** The grid's row index by sheet row; hidden rows have none. */
  #indexOf = new Map<number, { pinned: boolean; index: number }>();
  readonly #stopGestures: () => void;

  constructor(place: HTMLElement, model: WorkbookModel, sheet: SheetModel, selection: Area, events: GridEvents) {
    this.#place = place;
    this.#model = model;
    this.sheet = sheet;
    this.#events = events;
    this.#selection = selection;
    this.#reading = new SheetReading(model, sheet, selection);
    this.#structure = this.#reading.structure();
    this.#api = this.#build();
    this.#stopGestures = startGestures(place, {
      selection: () => this.#selection,
      select: (area) => {
        this.#choose(area);
      },
      openList: (row, column) => {
        this.#openList(row, column);
      },
      comment: (row, column) => this.#reading.comment(row, column),
      copyText: (row, column) => this.#reading.text(row, column),
      paste: events.onPaste,
      isEditing: () => this.isEditing,
    });
    this.#bringIntoView(selection.row, selection.column);
  }

  get isEditing(): boolean {
    return this.#api.getEditingCells().length > 0;
  }

  destroy(): void {
    this.#stopGestures();
    this.#api.destroy();
  }

  /** Draws again what the model holds now. */
  refresh(): void {
    this.#reading = new SheetReading(this.#model, this.sheet, this.#selection);
    const structure = this.#reading.structure();
    if (structure !== this.#structure) this.#rebuild(structure);
    else {
      this.#fitRows();
      this.#api.refreshCells({ force: true, suppressFlash: true });
    }
  }

  /** Shows the host's selection and brings it before the eyes; the keyboard focus stays where it is. */
  show(area: Area): void {
    const before = this.#selection;
    this.#selection = area;
    if (area.row >= this.#reading.rowCount || area.column >= this.#reading.columnCount) this.refresh();
    this.#redraw(before, area);
    this.#bringIntoView(area.row, area.column);
    if (this.#place.contains(document.activeElement)) this.#focusActive();
  }

  focus(): void {
    this.#focusActive();
  }

  stopEditing(): void {
    this.#api.stopEditing(true);
  }

  #choose(area: Area): void {
    const same = JSON.stringify(area) === JSON.stringify(this.#selection);
    if (same) return;
    const before = this.#selection;
    this.#selection = area;
    this.#redraw(before, area);
    this.#events.onSelect(area);
  }

  #redraw(before: Area, after: Area): void {
    const rowNodes: IRowNode<GridRow>[] = [];
    for (const node of this.#shownNodes()) {
      const row = node.data?.row ?? -1;
      if ([before, after].some((area) => row >= area.row && row < area.row + area.rows)) rowNodes.push(node);
    }
    this.#api.refreshCells({ rowNodes, force: true, suppressFlash: true });
  }

  #shownNodes(): IRowNode<GridRow>[] {
    const pinned = Array.from({ length: this.#api.getPinnedTopRowCount() }, (_, index) =>
      this.#api.getPinnedTopRow(index),
    );
    return [...pinned.filter((node) => node !== undefined), ...this.#api.getRenderedNodes()];
  }

  #fitRows(): void {
    let changed = false;
    for (const node of this.#shownNodes()) {
      if (!node.data) continue;
      const height = this.#reading.rowHeight(node.data.row);
      if (node.rowHeight === height) continue;
      node.setRowHeight(height);
      changed = true;
    }
    if (changed) this.#api.onRowHeightChanged();
  }

  #rebuild(structure: string): void {
    const viewport = () => this.#place.querySelector('.ag-body-viewport, .ag-grid-viewport');
    const top = this.#api.getVerticalPixelRange().top;
    const left = this.#api.getHorizontalPixelRange().left;
    const focused = this.#place.contains(document.activeElement);
    this.#structure = structure;
    this.#api.destroy();
    this.#api = this.#build();
    const fresh = viewport();
    if (fresh) fresh.scrollTop = top;
    const across = this.#place.querySelector('.ag-center-cols-viewport');
    if (across) across.scrollLeft = left;
    if (focused) this.#focusActive();
  }

  #build(): GridApi<GridRow> {
    const reading = this.#reading;
    const frozen = this.#frozenRows();
    const shown: GridRow[] = [];
    const pinned: GridRow[] = [];
    this.#indexOf.clear();
    for (let row = 0; row < reading.rowCount; row++) {
      if (reading.isHiddenRow(row)) continue;
      const target = row < frozen ? pinned : shown;
      this.#indexOf.set(row, { pinned: row < frozen, index: target.length });
      target.push({ row });
    }
    const context: EditorContext = {
      editText: (row, column) => this.#reading.editText(row, column),
      listWords: (row, column) => listWords(this.#model, this.sheet, validationAt(this.sheet, row, column)),
      takeListWanted: () => {
        const wanted = this.#listWanted;
        this.#listWanted = false;
        return wanted;
      },
    };
    const options: GridOptions<GridRow> = {
      theme,
      context,
      rowData: shown,
      pinnedTopRowData: pinned,
      columnDefs: this.#columns(),
      defaultColDef: { resizable: false, sortable: false, suppressMovable: true, suppressHeaderMenuButton: true },
      enableRtl: this.sheet.rightToLeft,
      enableCellSpan: true,
      suppressRowTransform: true,
      suppressColumnVirtualisation: reading.columnCount <= 60,
      animateRows: false,
      headerHeight: this.sheet.showHeadings ? 22 : 0,
      getRowHeight: ({ data }) => (data ? this.#reading.rowHeight(data.row) : 20),
      suppressHeaderFocus: true,
      enterNavigatesVertically: true,
      enterNavigatesVerticallyAfterEdit: true,
      stopEditingWhenCellsLoseFocus: true,
      popupParent: document.body,
      navigateToNextCell: (params) => this.#step(params),
      onCellFocused: ({ rowIndex, rowPinned, column }) => {
        if (rowIndex === null || column === null || typeof column === 'string') return;
        this.#onFocused(rowIndex, rowPinned === 'top', column.getColId());
      },
      onCellEditingStarted: () => {
        this.#events.onEditing(true);
      },
      onCellEditingStopped: () => {
        this.#events.onEditing(false);
      },
    };
    return createGrid(this.#place, options);
  }

  #columns(): ColDef<GridRow, string>[] {
    const reading = this.#reading;
    const start = this.sheet.rightToLeft ? 'right' : 'left';
    const frozen = this.#frozenColumns();
    const columns: ColDef<GridRow, string>[] = [
      {
        colId: 'row-number',
        headerName: '',
        width: String(reading.rowCount).length * 8 + 18,
        pinned: start,
        lockPosition: true,
        cellClass: 'row-number',
        valueGetter: ({ data }) => String((data?.row ?? 0) + 1),
        suppressNavigable: true,
      },
    ];
    for (let column = 0; column < reading.columnCount; column++) {
      if (!reading.isHiddenColumn(column)) columns.push(this.#column(column, column < frozen ? start : null));
    }
    return columns;
  }

  #column(column: number, pinned: 'left' | 'right' | null): ColDef<GridRow, string> {
    const at = (row: number) => this.#reading.merges.at(row, column);
    return {
      colId: String(column),
      headerName: headerText(column),
      headerClass: 'column-letter',
      width: this.#reading.columnWidth(column),
      minWidth: 4,
      pinned,
      editable: ({ data }) => data !== undefined && !this.#reading.merges.isCovered(data.row, column),
      cellEditor: CellEditor,
      cellEditorPopup: true,
      cellEditorPopupPosition: 'over',
      suppressKeyboardEvent: ({ event, editing, data }) =>
        data !== undefined && !editing && this.#onKey(event, data.row, column),
      valueGetter: ({ data }) => (data ? this.#reading.text(data.row, column) : ''),
      // The text goes to the host, which reads it as Excel would; what then stands in the cell is the host's answer.
      valueSetter: ({ data, newValue }) => {
        this.#events.onEditing(false);
        if (newValue !== null && newValue !== this.#reading.editText(data.row, column))
          this.#events.onType(data.row, column, newValue);
        return false;
      },
      colSpan: ({ data }) => {
        const merge = data ? at(data.row) : null;
        if (!merge || merge.rows > 1 || merge.column !== column) return 1;
        return this.#shownColumns(merge);
      },
      spanRows: ({ nodeA, nodeB }) => {
        const merge = nodeA?.data ? at(nodeA.data.row) : null;
        return merge !== null && merge.rows > 1 && nodeB?.data !== undefined && contains(merge, nodeB.data.row, column);
      },
      cellStyle: ({ data }) => (data ? this.#style(data.row, column) : null),
      cellClassRules: {
        selected: ({ data }) => data !== undefined && contains(this.#selection, data.row, column),
        active: ({ data }) => data !== undefined && this.#isActive(data.row, column),
        'merge-origin': ({ data }) =>
          data !== undefined && at(data.row) !== null && !this.#reading.merges.isCovered(data.row, column),
      },
      cellRenderer: ({ data }: { data?: GridRow }) =>
        data
          ? drawCell(
              this.#reading,
              data.row,
              column,
              this.#isActive(data.row, column) && this.#hasList(data.row, column),
            )
          : '',
    };
  }

  /** A merged area is drawn in the format of its first cell, without lines inside it. */
  #style(row: number, column: number): Record<string, string> {
    const merge = this.#reading.merges.at(row, column);
    const style = cellStyle(this.#reading.format(merge?.row ?? row, merge?.column ?? column), this.sheet.showGridlines);
    const inside = merge !== null && merge.rows > 1 && column < merge.column + merge.columns - 1;
    return inside ? { ...style, borderInlineEndColor: 'transparent' } : style;
  }

  #hasList(row: number, column: number): boolean {
    const validation = validationAt(this.sheet, row, column);
    return validation?.inCellDropDown === true && listWords(this.#model, this.sheet, validation) !== null;
  }

  #isActive(row: number, column: number): boolean {
    return row === this.#selection.row && column === this.#selection.column;
  }

  #shownColumns(merge: Area): number {
    let shown = 0;
    for (let column = merge.column; column < merge.column + merge.columns; column++) {
      if (!this.#reading.isHiddenColumn(column)) shown++;
    }
    return Math.max(shown, 1);
  }

  /** Frozen rows that leave room to scroll; a sheet frozen at half the screen would hide itself. */
  #frozenRows(): number {
    const wanted = this.sheet.freeze?.rows ?? 0;
    let height = 0;
    for (let row = 0; row < wanted; row++) if (!this.#reading.isHiddenRow(row)) height += this.#reading.rowHeight(row);
    const room = Math.max(this.#place.clientHeight, 300) * 0.6;
    const cut = this.sheet.merges.some((merge) => merge.row < wanted && merge.row + merge.rows > wanted);
    return height > room || cut ? 0 : wanted;
  }

  /** A merged title over frozen and other columns could not be drawn across them: then nothing is frozen sideways. */
  #frozenColumns(): number {
    const wanted = this.sheet.freeze?.columns ?? 0;
    const cut = this.sheet.merges.some((merge) => merge.column < wanted && merge.column + merge.columns > wanted);
    let width = 0;
    for (let column = 0; column < wanted; column++) width += this.#reading.columnWidth(column);
    return cut || width > Math.max(this.#place.clientWidth, 400) * 0.6 ? 0 : wanted;
  }

  #onFocused(index: number, pinned: boolean, columnId: string): void {
    const node = pinned ? this.#api.getPinnedTopRow(index) : this.#api.getDisplayedRowAtIndex(index);
    const row = node?.data?.row;
    const column = Number(columnId);
    if (row === undefined || Number.isNaN(column)) return;
    const merge = this.#reading.merges.at(row, column);
    const area = merge ?? { row, column, rows: 1, columns: 1 };
    // A focus that the selection asked for is no new selection.
    if (this.#isActive(area.row, area.column)) return;
    this.#choose(area);
  }

  #step({ previousCellPosition: from, nextCellPosition: to }: NavigateToNextCellParams<GridRow>): CellPosition | null {
    if (!to) return null;
    const row = this.#rowAt(to);
    const column = Number(to.column.getColId());
    const merge = row === undefined ? null : this.#reading.merges.at(row, column);
    if (!merge) return to;
    const inside = contains(merge, this.#rowAt(from) ?? -1, Number(from.column.getColId()));
    const aside = to.column !== from.column;
    // Out of the merged area on the side the person is going to, or into its top-left cell.
    const target = !inside
      ? { row: merge.row, column: merge.column }
      : aside
        ? {
            row: merge.row,
            column: column > Number(from.column.getColId()) ? merge.column + merge.columns : merge.column - 1,
          }
        : { row: to.rowIndex > from.rowIndex ? merge.row + merge.rows : merge.row - 1, column: merge.column };
    const found = this.#indexOf.get(target.row);
    const targetColumn = this.#api.getColumn(String(target.column));
    return found && targetColumn
      ? { rowIndex: found.index, rowPinned: found.pinned ? 'top' : null, column: targetColumn }
      : null;
  }

  #rowAt(position: CellPosition): number | undefined {
    const node =
      position.rowPinned === 'top'
        ? this.#api.getPinnedTopRow(position.rowIndex)
        : this.#api.getDisplayedRowAtIndex(position.rowIndex);
    return node?.data?.row;
  }

  #onKey(event: KeyboardEvent, row: number, column: number): boolean {
    if (event.key === 'Delete') {
      this.#events.onClear(this.#selection);
      return true;
    }
    if (event.key === 'ArrowDown' && event.altKey) {
      this.#openList(row, column);
      return true;
    }
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
    };
    const way = ways[event.key];
    if (!event.shiftKey || !way) return false;
    const rows = Math.max(1, this.#selection.rows + way[0]);
    const columns = Math.max(1, this.#selection.columns + way[1] * (this.sheet.rightToLeft ? -1 : 1));
    this.#choose({ ...this.#selection, rows, columns });
    return true;
  }

  #openList(row: number, column: number): void {
    if (!this.#hasList(row, column)) return;
    const found = this.#indexOf.get(row);
    if (!found) return;
    this.#listWanted = true;
    this.#api.startEditingCell({
      rowIndex: found.index,
      rowPinned: found.pinned ? 'top' : null,
      colKey: String(column),
    });
  }

  #bringIntoView(row: number, column: number): void {
    const found = this.#indexOf.get(row);
    if (!found) return;
    if (!found.pinned) {
      const { top, bottom } = this.#api.getVerticalPixelRange();
      const node = this.#api.getDisplayedRowAtIndex(found.index);
      const from = node?.rowTop ?? 0;
      const visible = from >= top && from + (node?.rowHeight ?? 0) <= bottom;
      if (!visible) this.#api.ensureIndexVisible(found.index, 'middle');
    }
    if (this.#api.getColumn(String(column))) this.#api.ensureColumnVisible(String(column), 'auto');
  }

  #focusActive(): void {
    const found = this.#indexOf.get(this.#selection.row);
    if (!found || !this.#api.getColumn(String(this.#selection.column))) return;
    this.#api.setFocusedCell(found.index, String(this.#selection.column), found.pinned ? 'top' : null);
  }
}
