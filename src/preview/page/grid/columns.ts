// The columns of the grid: how each cell is drawn, merged and edited. What a column needs at the moment of drawing it
// asks for through `GridState`, for the reading and the selection change under it.
import type { ColDef } from 'ag-grid-community';
import { contains } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';
import { drawCell } from './cell-box';
import { CellEditor, type GridRow } from './cell-editor';
import { cellStyle } from './look';
import { headerText, type SheetReading } from './sheet-reading';

export interface GridState {
  readonly reading: () => SheetReading;
  readonly selection: () => Area;
  readonly hasList: (row: number, column: number) => boolean;
  /** True when the key was taken care of. */
  readonly onKey: (event: KeyboardEvent, row: number, column: number) => boolean;
  readonly onTyped: (row: number, column: number, text: string) => void;
}

/** Pixels. */
export function rowNumberWidth({ rowCount }: SheetReading): number {
  return String(rowCount).length * 8 + 18;
}

export function gridColumns(state: GridState, frozen: number): ColDef<GridRow, string>[] {
  const reading = state.reading();
  const start = reading.sheet.rightToLeft ? 'right' : 'left';
  const columns: ColDef<GridRow, string>[] = [
    {
      colId: 'row-number',
      headerName: '',
      width: rowNumberWidth(reading),
      pinned: start,
      lockPosition: true,
      cellClass: 'row-number',
      valueGetter: ({ data }) => String((data?.row ?? 0) + 1),
      suppressNavigable: true,
    },
  ];
  for (let column = 0; column < reading.columnCount; column++) {
    if (!reading.isHiddenColumn(column)) columns.push(gridColumn(state, column, column < frozen ? start : null));
  }
  return columns;
}

function gridColumn(state: GridState, column: number, pinned: 'left' | 'right' | null): ColDef<GridRow, string> {
  const { reading } = state;
  const mergeAt = (row: number): Area | null => reading().merges.at(row, column);
  const isActive = (row: number): boolean => row === state.selection().row && column === state.selection().column;
  return {
    colId: String(column),
    headerName: headerText(column),
    headerClass: 'column-letter',
    width: reading().columnWidth(column),
    minWidth: 4,
    pinned,
    editable: ({ data }) => data !== undefined && !reading().merges.isCovered(data.row, column),
    cellEditor: CellEditor,
    cellEditorPopup: true,
    cellEditorPopupPosition: 'over',
    suppressKeyboardEvent: ({ event, editing, data }) =>
      data !== undefined && !editing && state.onKey(event, data.row, column),
    valueGetter: ({ data }) => (data ? reading().text(data.row, column) : ''),
    // The text goes to the host, which reads it as Excel would; what then stands in the cell is the host's answer.
    valueSetter: ({ data, newValue }) => {
      state.onTyped(data.row, column, newValue ?? '');
      return false;
    },
    colSpan: ({ data }) => {
      const merge = data ? mergeAt(data.row) : null;
      return merge && merge.rows === 1 && merge.column === column ? shownColumns(reading(), merge) : 1;
    },
    spanRows: ({ nodeA, nodeB }) => {
      const merge = nodeA?.data ? mergeAt(nodeA.data.row) : null;
      return merge !== null && merge.rows > 1 && nodeB?.data !== undefined && contains(merge, nodeB.data.row, column);
    },
    cellStyle: ({ data }) => (data ? styleAt(reading(), data.row, column) : null),
    cellClassRules: {
      selected: ({ data }) => data !== undefined && contains(state.selection(), data.row, column),
      active: ({ data }) => data !== undefined && isActive(data.row),
    },
    cellRenderer: ({ data }: { data?: GridRow }) =>
      data ? drawCell(reading(), data.row, column, isActive(data.row) && state.hasList(data.row, column)) : '',
  };
}

/** A merged area is drawn in the format of its first cell, without lines inside it. */
function styleAt(reading: SheetReading, row: number, column: number): Record<string, string> {
  const merge = reading.merges.at(row, column);
  const style = cellStyle(reading.format(merge?.row ?? row, merge?.column ?? column), reading.sheet.showGridlines);
  const inside = merge !== null && merge.rows > 1 && column < merge.column + merge.columns - 1;
  return inside ? { ...style, borderInlineEndColor: 'transparent' } : style;
}

function shownColumns(reading: SheetReading, merge: Area): number {
  let shown = 0;
  for (let column = merge.column; column < merge.column + merge.columns; column++) {
    if (!reading.isHiddenColumn(column)) shown++;
  }
  return Math.max(shown, 1);
}
