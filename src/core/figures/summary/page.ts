// The summary's page while it is written: lines one below the other, and where each stands.
import { cellName } from '../../sheet/a1';
import type { Area } from '../../sheet/cells';
import { type ChartDraft, type DraftArea, type DraftCell, type DraftStyle, sheetInFormula } from '../../sheet/draft';
import { text } from './live-cells';

type Line = readonly (DraftCell | null)[];

export const pageColumns = 10;
const chartRows = 17;

export class Page {
  readonly rows: Line[] = [];
  readonly charts: ChartDraft[] = [];
  #left = true;

  /** Gives the line's row, from 0. */
  add(line: Line): number {
    this.rows.push(line);
    return this.rows.length - 1;
  }

  gap(): void {
    if (this.rows.at(-1)?.length !== 0) this.rows.push([]);
  }

  say(sentence: string, style: DraftStyle): number {
    return this.add([text(sentence, style, pageColumns)]);
  }

  header(headings: readonly string[]): number {
    return this.add(headings.map((heading) => text(heading, 'header')));
  }

  /** Two charts stand side by side, each below its caption. */
  chart(chart: Omit<ChartDraft, 'place'>): void {
    const [column, columns] = this.#left ? [0, 4] : [4, pageColumns - 4];
    if (this.#left) {
      this.gap();
      this.add([text(chart.caption, 'note', 4)]);
      for (let row = 0; row < chartRows; row++) this.rows.push([]);
    } else {
      const at = this.rows.length - chartRows - 1;
      const line = this.rows[at] ?? [];
      this.rows[at] = [...line, null, null, null, text(chart.caption, 'note', columns)].slice(0, 5);
    }
    this.charts.push({ ...chart, place: { row: this.rows.length - chartRows, column, rows: chartRows - 1, columns } });
    this.#left = !this.#left;
  }
}

/** A cell as formulas on the same page name it. */
export function here(row: number, column: number): string {
  return cellName(row, column);
}

export function range(row: number, column: number, rows: number, columns: number): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The same with both ends held. */
export function held(row: number, column: number, rows: number, columns: number): string {
  return range(row, column, rows, columns).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function onPage(area: Area): DraftArea {
  return { sheet: 'summary', area };
}

export function column(row: number, at: number, rows: number): DraftArea {
  return onPage({ row, column: at, rows, columns: 1 });
}

export const summarySheet = `${sheetInFormula('summary')}!`;
