// Composition: joins the adapter for Excel to the tasks and the pane.
import { createRoot } from 'react-dom/client';
import { languageOf } from './messages';
import type { Language } from './messages';
import { App } from './pane/App';
import type { AppProps, PaneTheme } from './pane/App';
import type { PaneTasks } from './pane/pane-tasks';
import { isTestLanguage } from './pane/speech';
import type { PaneLanguage } from './pane/speech';
import { applyFixes, checkTracker, keepDecisions, reveal, takeBack } from './tasks';
import { themeFor } from './theme';
import { createOfficeWorkbook, neededApi } from './workbook/office';

const languageKey = 'followup.language';
const asked = new URLSearchParams(location.search);
const queries = {
  forcedColours: matchMedia('(forced-colors: active)'),
  dark: matchMedia('(prefers-color-scheme: dark)'),
};

function excelTasks(): PaneTasks {
  const workbook = createOfficeWorkbook();
  return {
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
  return languageOf(inAddress) ?? languageOf(remembered()) ?? languageOf(officeLanguage()) ?? 'en';
}

function officeLanguage(): string {
  // Outside Excel there is no context, whatever the types say.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage ?? navigator.language;
}

// Storage may be forbidden in a frame; the choice then lasts as long as the pane.
function remembered(): string {
  try {
    return localStorage.getItem(languageKey) ?? '';
  } catch {
    return '';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
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
  const { host } = await Office.onReady();
  const place = document.getElementById('root');
  if (!place) return;
  const root = createRoot(place);
  const language = chooseLanguage();
  const fixed = { ...situation(host), language, checkAtOnce: asked.get('start') === 'check', help: 'help.html' };
  const draw = () => {
    root.render(<App {...fixed} onLanguage={remember} theme={currentTheme()} />);
  };
  for (const query of Object.values(queries)) query.addEventListener('change', draw);
  draw();
}

void start();
