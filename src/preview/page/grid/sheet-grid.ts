// One worksheet as a grid that looks and feels like Excel's, drawn by AG Grid (https://www.ag-grid.com/javascript-data-grid/).
// It pulls every value from the host's model when it draws, and reports what the person does; it changes nothing itself.
// Charts lie over the cells (chart-layer.ts).
import {
  AllCommunityModule,
  createGrid,
  ModuleRegistry,
  themeQuartz,
  type CellPosition,
  type GridApi,
  type GridOptions,
  type IRowNode,
  type NavigateToNextCellParams,
} from 'ag-grid-community';
import type { Area } from '../../../core/sheet/cells';
import type { SheetModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { canvasMeasure } from './canvas-measure';
import { ChartLayer, type Beside } from './chart-layer';
import type { EditorContext, GridRow } from './cell-editor';
import { gridColumns, rowNumberWidth, type GridState } from './columns';
import { startGestures } from './gestures';
import { stepOver, type CellAt } from './merges';
import { frozenColumns, frozenRows, RowOrder } from './row-order';
import { SheetReading } from './sheet-reading';

const measure = canvasMeasure();

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

/** What the person did, for the page to carry to the host; and what only the host can answer. */
export interface GridEvents {
  /** The words of the cell's drop-down list; `null` when it has none. */
  readonly offeredWords: (row: number, column: number) => readonly string[] | null;
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
  #order!: RowOrder;
  #beside: Beside = { rows: 0, numbers: 0 };
  readonly #charts = new ChartLayer();
  readonly #state: GridState = {
    reading: () => this.#reading,
    selection: () => this.#selection,
    hasList: (row, column) => this.#events.offeredWords(row, column) !== null,
    onKey: (event, row, column) => this.#onKey(event, row, column),
    onTyped: (row, column, text) => {
      this.#events.onEditing(false);
      if (text !== this.#reading.editText(row, column)) this.#events.onType(row, column, text);
    },
  };
  readonly #stopGestures: () => void;

  constructor(place: HTMLElement, model: WorkbookModel, sheet: SheetModel, selection: Area, events: GridEvents) {
    this.#place = place;
    this.#model = model;
    this.sheet = sheet;
    this.#events = events;
    this.#selection = selection;
    this.#reading = new SheetReading(model, sheet, selection, measure);
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
    this.#drawCharts();
    this.#bringIntoView(selection.row, selection.column);
  }

  get isEditing(): boolean {
    return this.#api.getEditingCells().length > 0;
  }

  destroy(): void {
    this.commit();
    this.#stopGestures();
    this.#charts.remove();
    this.#api.destroy();
  }

  /** Draws again what the model holds now. */
  refresh(): void {
    this.#reading = new SheetReading(this.#model, this.sheet, this.#selection, measure);
    const structure = this.#reading.structure();
    if (structure !== this.#structure) this.#rebuild(structure);
    else {
      this.#fitRows();
      this.#api.refreshCells({ force: true, suppressFlash: true });
    }
    this.#drawCharts();
  }

  #drawCharts(): void {
    this.#charts.draw(this.#place, this.#reading, this.#beside);
  }

  /** Shows the host's selection and brings it before the eyes; the keyboard focus stays where it is. */
  show(area: Area): void {
    // The person's own choice is drawn already, and the focus stands where they put it.
    if (JSON.stringify(area) === JSON.stringify(this.#selection)) return;
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

  /** Enters what is being typed, as Excel does when the person turns to something else. */
  commit(): void {
    if (!this.isEditing) return;
    this.#api.stopEditing(false);
    this.#events.onEditing(false);
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
    this.commit();
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
    const frozen = frozenColumns(reading, Math.max(this.#place.clientWidth, 400));
    const rows = frozenRows(reading, Math.max(this.#place.clientHeight, 300));
    this.#beside = { rows, numbers: rowNumberWidth(reading) };
    this.#order = new RowOrder(reading, rows);
    const options: GridOptions<GridRow> = {
      theme,
      context: this.#editorContext(),
      rowData: this.#order.shown,
      pinnedTopRowData: this.#order.pinned,
      columnDefs: gridColumns(this.#state, frozen),
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
      // As in Excel: who clicks into the pane while typing in a cell is still typing in it.
      stopEditingWhenCellsLoseFocus: false,
      popupParent: document.body,
      navigateToNextCell: (params) => this.#step(params),
      onCellFocused: ({ rowIndex, rowPinned, column }) => {
        if (rowIndex === null || column === null || typeof column === 'string') return;
        this.#onFocused({ rowIndex, rowPinned: rowPinned ?? null, column });
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

  #editorContext(): EditorContext {
    return {
      editText: (row, column) => this.#reading.editText(row, column),
      listWords: this.#events.offeredWords,
      takeListWanted: () => {
        const wanted = this.#listWanted;
        this.#listWanted = false;
        return wanted;
      },
    };
  }

  #onFocused(position: CellPosition): void {
    const cell = this.#cellAt(position);
    const now = this.#api.getFocusedCell();
    // The grid tells late: by now the focus may be elsewhere.
    if (!cell || now?.rowIndex !== position.rowIndex || now.column !== position.column) return;
    const area = this.#reading.merges.at(cell.row, cell.column) ?? { ...cell, rows: 1, columns: 1 };
    // A focus that the selection asked for is no new selection.
    if (area.row === this.#selection.row && area.column === this.#selection.column) return;
    this.#choose(area);
  }

  #step({ previousCellPosition, nextCellPosition }: NavigateToNextCellParams<GridRow>): CellPosition | null {
    if (!nextCellPosition) return null;
    const from = this.#cellAt(previousCellPosition);
    const to = this.#cellAt(nextCellPosition);
    if (!from || !to) return nextCellPosition;
    const target = stepOver(this.#reading.merges, from, to);
    if (target === to) return nextCellPosition;
    const found = this.#order.positionOf(target.row);
    const column = this.#api.getColumn(String(target.column));
    return found && column ? { rowIndex: found.index, rowPinned: found.pinned ? 'top' : null, column } : null;
  }

  /** `null` for the row numbers. */
  #cellAt({ rowIndex, rowPinned, column }: CellPosition): CellAt | null {
    const pinned = rowPinned === 'top';
    const node: IRowNode<GridRow> | undefined = pinned
      ? this.#api.getPinnedTopRow(rowIndex)
      : this.#api.getDisplayedRowAtIndex(rowIndex);
    const index = Number(column.getColId());
    return node?.data === undefined || Number.isNaN(index) ? null : { row: node.data.row, column: index };
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
    if (!this.#state.hasList(row, column)) return;
    const found = this.#order.positionOf(row);
    if (!found) return;
    this.#listWanted = true;
    this.#api.startEditingCell({
      rowIndex: found.index,
      rowPinned: found.pinned ? 'top' : null,
      colKey: String(column),
    });
  }

  #bringIntoView(row: number, column: number): void {
    const found = this.#order.positionOf(row);
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
    const found = this.#order.positionOf(this.#selection.row);
    if (!found || !this.#api.getColumn(String(this.#selection.column))) return;
    this.#api.setFocusedCell(found.index, String(this.#selection.column), found.pinned ? 'top' : null);
  }
}
