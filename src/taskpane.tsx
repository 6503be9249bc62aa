// Composition: joins the adapter for Excel to the tasks and the pane.
import { createRoot } from 'react-dom/client';
import { annexesTasks } from './annexes-tasks';
import { fileWay, handOver } from './hand-over';
import type { Language } from './messages';
import { languageOf } from './messages/language';
import { loadMessages } from './messages/load';
import { App } from './pane/App';
import type { AppProps, PaneTheme } from './pane/App';
import type { PaneTasks } from './pane/pane-tasks';
import { firstSpeech, isTestLanguage } from './pane/speech';
import type { PaneLanguage } from './pane/speech';
import {
  applyFixes,
  checkTracker,
  clearHighlights,
  highlightFindings,
  insertFindingsReport,
  insertSummary,
  keepDecisions,
  offerDropDowns,
  recheckRows,
  reveal,
  takeBack,
  takeBackDropDowns,
  takeBackReport,
  takeBackSummary,
} from './tasks';
import { sourcesOpener, textsTasks } from './texts-tasks';
import { themeFor } from './theme';
import { createOfficeWorkbook, neededApi } from './workbook/office';

const languageKey = 'followup.language';
const asTypedKey = 'followup.check-as-typed';
/** Milliseconds for the language to come: then the pane begins in English, and says so. */
const patience = 10_000;
const asked = new URLSearchParams(location.search);
const queries = {
  forcedColours: matchMedia('(forced-colors: active)'),
  dark: matchMedia('(prefers-color-scheme: dark)'),
};

function excelTasks(): PaneTasks {
  const workbook = createOfficeWorkbook();
  const platform = String((Office.context as Partial<Office.Context>).platform ?? '');
  const way = fileWay(platform);
  const open = sourcesOpener();
  return {
    ...textsTasks(workbook, open),
    ...annexesTasks(workbook, open, platform),
    recheck: (checked, edited, request) => recheckRows(workbook, checked, edited, request),
    offerDropDowns: (checked) => offerDropDowns(workbook, checked),
    takeBackDropDowns: (before) => takeBackDropDowns(workbook, before),
    highlight: (checked) => highlightFindings(workbook, checked),
    clearHighlights: () => clearHighlights(workbook),
    insertReport: (checked, words) => insertFindingsReport(workbook, checked, words),
    takeBackReport: (put) => takeBackReport(workbook, put),
    insertSummary: (request, words) => insertSummary(workbook, request, words),
    takeBackSummary: (puts) => takeBackSummary(workbook, puts),
    openWorkbookFile: async (file) => (await import('./preview/chosen-file')).openWorkbookFile(file),
    openCatalogueFile: async (file) => (await import('./preview/chosen-file')).openCatalogueFile(file),
    fileWay: way,
    handOver: (file) => handOver(file, way),
    check: (request, attention) => checkTracker(workbook, request, attention),
    apply: (plan) => applyFixes(workbook, plan),
    takeBack: (before) => takeBack(workbook, before),
    keep: (change) => keepDecisions(workbook, change),
    reveal: (place) => reveal(workbook, place),
    listen: (onEdit) => workbook.listen(onEdit),
  };
}

/** The language asked for in the address (the preview does), else the one chosen here before, else that of Office. */
function chooseLanguage(): PaneLanguage {
  const inAddress = asked.get('language') ?? '';
  if (isTestLanguage(inAddress)) return inAddress;
  return chosenBefore() ?? languageOf(officeLanguage()) ?? 'en';
}

function chosenBefore(): Language | null {
  return languageOf(asked.get('language') ?? '') ?? languageOf(remembered(languageKey));
}

/** Before Office can be asked: the words come while it gets ready. Whether they come at all is looked at later. */
function fetchLikelyLanguage(): void {
  const likely = chosenBefore() ?? languageOf(navigator.language) ?? 'en';
  loadMessages(likely).catch(() => undefined);
}

function officeLanguage(): string {
  // Outside Excel there is no context, whatever the types say.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage ?? navigator.language;
}

// Storage may be forbidden in a frame; the choice then lasts as long as the pane.
function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

function currentTheme(): PaneTheme {
  const inAddress = asked.get('theme');
  if (inAddress === 'light' || inAddress === 'dark' || inAddress === 'contrast') return inAddress;
  const context = Office.context as Partial<Office.Context> | undefined;
  return themeFor(context?.officeTheme, { forcedColours: queries.forcedColours.matches, dark: queries.dark.matches });
}

function situation(host: unknown): Pick<AppProps, 'tasks' | 'hindrance'> {
  if (host !== 'Excel') return { tasks: null, hindrance: 'outside-excel' };
  const enough = Office.context.requirements.isSetSupported(neededApi.set, neededApi.version);
  return enough ? { tasks: excelTasks() } : { tasks: null, hindrance: 'excel-too-old' };
}

async function start(): Promise<void> {
  // Microsoft's script did not come: taskpane.html has said so.
  if (!('Office' in globalThis)) return;
  fetchLikelyLanguage();
  const { host } = await Office.onReady();
  const place = document.getElementById('root');
  if (!place) return;
  const root = createRoot(place);
  const fixed: Omit<AppProps, 'theme'> = {
    ...situation(host),
    ...(await firstSpeech(chooseLanguage(), loadMessages, patience)),
    messagesOf: loadMessages,
    checkAtOnce: asked.get('start') === 'check',
    summaryAtOnce: asked.get('start') === 'summary',
    help: 'help.html',
    asTyped: remembered(asTypedKey) === 'on',
    onLanguage: (chosen: Language) => {
      remember(languageKey, chosen);
    },
    onAsTyped: (on) => {
      remember(asTypedKey, on ? 'on' : '');
    },
  };
  const draw = () => {
    root.render(<App {...fixed} theme={currentTheme()} />);
  };
  for (const query of Object.values(queries)) query.addEventListener('change', draw);
  draw();
}

void start();
