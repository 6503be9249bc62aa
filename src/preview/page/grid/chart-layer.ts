// Charts over the cells of the grid: pictures that move with the cells and are drawn anew with their values.
import { chartPicture } from '../../../core/figures/picture/chart-picture';
import type { ChartModel } from '../../model/sheet-model';
import { columnAt, pictureOf, rowAt, type Corner } from './chart-reading';
import type { SheetReading } from './sheet-reading';

/** What stands beside and above the cells that scroll down. */
export interface Beside {
  /** Frozen rows. */
  readonly rows: number;
  /** Pixels of the column with the row numbers. */
  readonly numbers: number;
}

export class ChartLayer {
  readonly #layer = document.createElement('div');
  #drawn = '';

  constructor() {
    this.#layer.className = 'chart-layer';
  }

  /** Puts the charts of the sheet into the part of the grid that scrolls. */
  draw(place: HTMLElement, reading: SheetReading, beside: Beside): void {
    const container = place.querySelector<HTMLElement>('.ag-grid-scrolling-container');
    if (!container) return;
    if (this.#layer.parentElement !== container) container.append(this.#layer);
    const boxes = reading.sheet.charts.map((chart) => boxOf(chart, reading, beside)).join('');
    if (boxes === this.#drawn) return;
    this.#drawn = boxes;
    this.#layer.innerHTML = boxes;
  }

  remove(): void {
    this.#layer.remove();
  }
}

function boxOf(chart: ChartModel, reading: SheetReading, beside: Beside): string {
  const { sheet, model } = reading;
  const rows = (corner: Corner): number => reading.size(lines(corner, 'rows')).height;
  const columns = (corner: Corner): number => reading.size(lines(corner, 'columns')).width;
  const top = pixels(rowAt(sheet, chart.top), rows, (row) => reading.rowHeight(row));
  const bottom = pixels(rowAt(sheet, chart.top + chart.height), rows, (row) => reading.rowHeight(row));
  const start = pixels(columnAt(sheet, chart.left), columns, (column) => reading.columnWidth(column));
  const end = pixels(columnAt(sheet, chart.left + chart.width), columns, (column) => reading.columnWidth(column));
  const above = reading.size({ row: 0, column: 0, rows: beside.rows, columns: 1 }).height;
  const [width, height] = [Math.max(40, end - start), Math.max(30, bottom - top)];
  const picture = pictureOf(chart, sheet, model);
  const inside = picture
    ? chartPicture(picture, width, height)
    : chartPicture({ ...notDrawn, title: chart.title.text }, width, height);
  const side = sheet.rightToLeft ? 'right' : 'left';
  return `<div class="chart" style="top:${top - above}px;${side}:${start + beside.numbers}px;width:${width}px;height:${height}px">${inside}</div>`;
}

const notDrawn = {
  kind: 'columns',
  caption: 'A chart of a kind that the preview does not draw',
  categories: [],
  series: [],
  legend: 'none',
} as const;

function lines({ at }: Corner, which: 'rows' | 'columns') {
  return which === 'rows' ? { row: 0, column: 0, rows: at, columns: 1 } : { row: 0, column: 0, rows: 1, columns: at };
}

function pixels(corner: Corner, before: (corner: Corner) => number, sizeOf: (line: number) => number): number {
  return Math.round(before(corner) + corner.share * sizeOf(corner.at));
}
