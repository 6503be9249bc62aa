// The left side of the page: the sheet that is active in the host's model, as a grid, with the tabs below it.
// Everything the person does goes to the host; everything the host tells is drawn.
import { areaName } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';
import type { ExcelHost } from '../host';
import { SheetModel } from '../model/sheet-model';
import { offeredWords, stoppedBy } from './grid/drop-down';
import { SheetGrid, type GridEvents } from './grid/sheet-grid';

export interface SheetAreaPlaces {
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
}

export interface SheetAreaReports {
  /** The selection, or what stands in it, is another. */
  readonly onSelection: (sheet: SheetModel, area: Area) => void;
  /** Something the person tried was refused; one sentence. */
  readonly onRefused: (sentence: string) => void;
}

export class SheetArea {
  readonly host: ExcelHost;
  readonly #places: SheetAreaPlaces;
  readonly #reports: SheetAreaReports;
  readonly #ended: (() => void)[];
  #grid: SheetGrid | null = null;
  #drawing = 0;

  constructor(host: ExcelHost, places: SheetAreaPlaces, reports: SheetAreaReports) {
    this.host = host;
    this.#places = places;
    this.#reports = reports;
    this.#ended = [
      host.onChange(() => {
        this.#drawSoon();
      }),
      host.onSelection(({ sheet, area }) => {
        if (this.#grid?.sheet.id === sheet) this.#grid.show(area);
        else this.#draw();
        this.#reportSelection();
      }),
    ];
    this.#draw();
    this.#reportSelection();
  }

  end(): void {
    cancelAnimationFrame(this.#drawing);
    for (const end of this.#ended) end();
    this.#grid?.destroy();
    this.#places.tabs.replaceChildren();
  }

  focus(): void {
    this.#grid?.focus();
  }

  /** Enters what is being typed in a cell. */
  commit(): void {
    this.#grid?.commit();
  }

  /** Many changes may come at once; the eye needs one drawing. */
  #drawSoon(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => {
      this.#draw();
      this.#reportSelection();
    });
  }

  #draw(): void {
    const { model } = this.host;
    const sheet =
      model.sheet(model.activeSheet) ?? model.worksheets.find((candidate) => candidate.visibility === 'Visible');
    if (this.#grid && this.#grid.sheet === sheet) this.#grid.refresh();
    else {
      this.#grid?.destroy();
      this.#grid = sheet ? new SheetGrid(this.#places.grid, model, sheet, model.selection, this.#events(sheet)) : null;
    }
    this.#drawTabs(sheet);
  }

  #drawTabs(active: SheetModel | undefined): void {
    const tabs = this.host.model.sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((sheet) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.className = 'sheet-tab';
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(sheet.id === active?.id));
        tab.dir = 'auto';
        tab.textContent = sheet.name;
        if (sheet instanceof SheetModel) {
          tab.style.borderBottomColor = sheet.tabColor;
          tab.addEventListener('click', () => {
            this.commit();
            this.host.activate(sheet.id);
            this.focus();
          });
        } else {
          tab.disabled = true;
          tab.title = 'A chart sheet: the preview does not draw it';
        }
        return tab;
      });
    this.#places.tabs.replaceChildren(...tabs);
    this.#places.tabs.dir = active?.rightToLeft === true ? 'rtl' : 'ltr';
  }

  #events(sheet: SheetModel): GridEvents {
    const { host } = this;
    return {
      offeredWords: (row, column) => offeredWords(host, sheet, row, column),
      onSelect: (area) => {
        host.select(sheet.id, area);
      },
      onType: (row, column, text) => {
        const stopped = stoppedBy(host, sheet, row, column, text);
        if (stopped) {
          const words = offeredWords(host, sheet, row, column)?.join(', ');
          const own = stopped.errorAlert.message;
          this.#reports.onRefused(
            own === '' ? `Only these can be entered here: ${words ?? 'the words of the list'}.` : own,
          );
          return;
        }
        this.#edit(sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
      },
      onClear: (area) => {
        this.#edit(sheet, area, blanks(area));
      },
      onPaste: (row, column, values) => {
        const columns = Math.max(...values.map((line) => line.length));
        const full = values.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ''));
        this.#edit(sheet, { row, column, rows: full.length, columns }, full);
      },
      onEditing: (editing) => {
        host.faults.cellEdit = editing;
      },
    };
  }

  #edit(sheet: SheetModel, area: Area, values: string[][]): void {
    try {
      this.host.userEdit(sheet.id, area, values);
    } catch (error) {
      this.#reports.onRefused(
        `${areaName(area)} was not changed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  #reportSelection(): void {
    const { model } = this.host;
    const sheet = model.sheet(model.activeSheet);
    if (sheet) this.#reports.onSelection(sheet, model.selection);
  }
}

function blanks(area: Area): string[][] {
  return Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
}
