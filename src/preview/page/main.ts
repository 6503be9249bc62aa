// The preview page: the workbook on the left, the add-in's pane on the right, and Excel nowhere. For development,
// demonstrations and browser tests; it runs wholly in the browser, and its own texts are English.
import { areaName, parseArea } from '../../core/sheet/a1';
import { languages } from '../../core/recommendation/codes';
import type { Area } from '../../core/sheet/cells';
import { isDrawn } from './grid/chart-reading';
import { editText } from './grid/sheet-reading';
import type { SheetModel } from '../model/sheet-model';
import { giveFile, takeFiles } from './files';
import { displayLanguages } from './display-languages';
import { loadPane, type PaneSurroundings } from './pane-host';
import { oneOf, paneThemes, readParameters, sampleLanguages } from './parameters';
import css from './preview.css';
import { SheetArea } from './sheet-area';
import { makeSplitter } from './splitter';
import { Workbench } from './workbench';

const languageNames = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
} as const;
const themeNames = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;

function start(): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  const parameters = readParameters(location.search);
  let { language, theme } = parameters;
  const workbench = new Workbench(parameters.sample, displayLanguages[language ?? 'en']);
  const frame = element('pane-frame', HTMLIFrameElement);
  const places = { grid: element('grid', HTMLElement), tabs: element('tabs', HTMLElement) };
  const reports = {
    onSelection: (sheet: SheetModel, area: Area) => {
      showCell(workbench, sheet, area);
    },
    onRefused: notify,
  };
  const openSheets = (): SheetArea => new SheetArea(workbench.host, places, reports);
  let sheets = openSheets();
  const surroundings = (): Omit<PaneSurroundings, 'bridge'> => ({
    host: workbench.host,
    language,
    theme,
    leave: () => {
      window.focus();
      sheets.focus();
    },
  });
  makeSplitter(element('splitter', HTMLElement), element('pane', HTMLElement), parameters.width);
  workbench.onOpened(() => {
    sheets.end();
    sheets = openSheets();
    showName(workbench);
    showSample(workbench);
    loadPane(frame, surroundings());
  });
  workbench.onUnsaved(() => {
    showName(workbench);
  });
  fileControls(workbench, () => {
    sheets.commit();
  });
  chooser('sample', sampleLanguages, languageNames, parameters.sample, (chosen) => {
    if (mayLeave(workbench)) workbench.openSample(chosen);
    showSample(workbench);
  });
  chooser('language', languages, languageNames, language ?? 'en', (chosen) => {
    language = chosen;
    loadPane(frame, surroundings());
  });
  chooser('theme', paneThemes, themeNames, theme ?? 'light', (chosen) => {
    theme = chosen;
    loadPane(frame, surroundings());
  });
  nameBox(workbench);
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    frame.focus();
    frame.contentWindow?.focus();
  });
  addEventListener('beforeunload', (event) => {
    if (workbench.unsaved) event.preventDefault();
  });
  showName(workbench);
  loadPane(frame, surroundings());
}

function fileControls(workbench: Workbench, commit: () => void): void {
  const input = element('file', HTMLInputElement);
  const open = async (file: File): Promise<void> => {
    commit();
    if (!mayLeave(workbench)) return;
    try {
      workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
      notify('');
    } catch (error) {
      const because = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
      notify(`“${file.name}” is not a workbook that can be opened here. Choose an Excel file (.xlsx)${because}.`);
    }
  };
  element('open', HTMLButtonElement).addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // So that the same file can be chosen again.
    if (file) void open(file).finally(() => (input.value = ''));
  });
  takeFiles(document.body, (file) => void open(file));
  element('save', HTMLButtonElement).addEventListener('click', () => {
    commit();
    try {
      giveFile(workbench.save(), workbench.model.name);
    } catch (error) {
      notify(
        `“${workbench.model.name}” could not be saved (${error instanceof Error ? error.message : String(error)}).`,
      );
    }
  });
  element('notice-close', HTMLButtonElement).addEventListener('click', () => {
    notify('');
  });
}

function nameBox(workbench: Workbench): void {
  const box = element('name-box', HTMLInputElement);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const area = parseArea(box.value.trim());
    if (area) workbench.host.select(workbench.model.activeSheet, area);
    else notify(`“${box.value}” is not the address of a cell. Write it like B7 or B7:D9.`);
  });
}

function chooser<W extends string>(
  id: string,
  words: readonly W[],
  names: Readonly<Record<W, string>>,
  current: W,
  choose: (word: W) => void,
): void {
  const select = element(id, HTMLSelectElement);
  select.append(...words.map((word) => new Option(names[word], word, false, word === current)));
  select.addEventListener('change', () => {
    const chosen = oneOf(words, select.value);
    if (chosen) choose(chosen);
  });
}

function showCell(workbench: Workbench, sheet: SheetModel, area: Area): void {
  element('name-box', HTMLInputElement).value = areaName({ ...area, rows: 1, columns: 1 });
  element('formula', HTMLOutputElement).textContent = editText(workbench.model, sheet, area.row, area.column);
  const { uncomputed } = workbench.model;
  const notDrawn = sheet.charts.filter((chart) => !isDrawn(chart)).length;
  const told = [
    notDrawn > 0 ? `${notDrawn} ${notDrawn === 1 ? 'chart' : 'charts'} not drawn` : '',
    uncomputed.length > 0 ? `${uncomputed.length} formulas keep the value they were saved with` : '',
  ];
  element('status', HTMLElement).textContent = told.filter((line) => line !== '').join(' · ');
}

function showName({ model, unsaved }: Workbench): void {
  const name = `${unsaved ? '● ' : ''}${model.name}`;
  element('file-name', HTMLElement).textContent = name;
  element('file-name', HTMLElement).title = unsaved ? `${model.name}: changes not saved` : model.name;
  document.title = `${name} · Recommendation Follow-up: preview`;
}

/** The list of samples names none while a file of the person's own is open, so that any can be chosen again. */
function showSample(workbench: Workbench): void {
  element('sample', HTMLSelectElement).value = workbench.sample ?? '';
}

function mayLeave(workbench: Workbench): boolean {
  return (
    !workbench.unsaved ||
    confirm(`The changes to “${workbench.model.name}” are not saved. Open another workbook all the same?`)
  );
}

function notify(sentence: string): void {
  element('notice-text', HTMLElement).textContent = sentence;
  element('notice', HTMLElement).hidden = sentence === '';
}

function element<E extends HTMLElement>(id: string, kind: abstract new (...args: never[]) => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return found;
}

start();
