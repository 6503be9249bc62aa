// A stage for the pane: the real tasks on the in-memory workbook, the pane drawn in happy-dom, and what a person does.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App, type AppProps } from '../../src/pane/App';
import { messagesOf } from '../../src/messages';
import type { PaneTasks } from '../../src/pane/pane-tasks';
import { speechOf } from '../../src/pane/speech';
import type { PaneLanguage } from '../../src/pane/speech';
import { nameOfWish } from '../../src/pane/texts/texts-tasks';
import {
  addRecommendations,
  annexOfCheck,
  applyFixes,
  checkTracker,
  clearHighlights,
  highlightFindings,
  insertAnnexes,
  insertFindingsReport,
  insertSummary,
  keepDecisions,
  offerDropDowns,
  parseDay,
  pullTexts,
  recheckRows,
  reveal,
  takeBack,
  takeBackAnnexes,
  takeBackDropDowns,
  takeBackRecommendations,
  takeBackReport,
  takeBackSummary,
  takeBackTexts,
} from '../../src/tasks';
import type { OtherWorkbook } from '../../src/tasks';
import type { DrawnWorkbook } from './drawn-workbook';
import { MemoryWorkbook } from './memory-workbook';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// happy-dom rejects an animation that is cancelled, where browsers do so only for those who wait for its end. Fluent
// does without animations where there are none.
Object.defineProperty(Element.prototype, 'animate', { value: undefined });

export interface StageOptions extends Partial<Omit<AppProps, 'tasks' | 'speech'>> {
  readonly language?: PaneLanguage;
  readonly workbook?: DrawnWorkbook;
  /** Replaces what the in-memory workbook would do. */
  readonly tasks?: Partial<PaneTasks> | ((real: PaneTasks) => Partial<PaneTasks>) | null;
}

const pullDay = parseDay('2022-05-31') ?? neverADay();

function neverADay(): never {
  throw new Error('No such day.');
}

const open: { root: Root; place: HTMLElement }[] = [];

export async function stage({ workbook = mistakes, tasks = {}, language = 'en', ...props }: StageOptions = {}) {
  const memory = new MemoryWorkbook(workbook);
  const real: PaneTasks = {
    check: (request, attention) => checkTracker(memory, request, attention),
    apply: (plan) => applyFixes(memory, plan),
    takeBack: (before) => takeBack(memory, before),
    keep: (change) => keepDecisions(memory, change),
    reveal: (place) => reveal(memory, place),
    listen: (onEdit) => memory.listen(onEdit),
    recheck: (checked, edited, request) => recheckRows(memory, checked, edited, request),
    offerDropDowns: (checked) => offerDropDowns(memory, checked),
    takeBackDropDowns: (before) => takeBackDropDowns(memory, before),
    highlight: (checked) => highlightFindings(memory, checked),
    clearHighlights: () => clearHighlights(memory),
    insertReport: (checked, words) => insertFindingsReport(memory, checked, words),
    takeBackReport: (put) => takeBackReport(memory, put),
    insertSummary: (request, words) => insertSummary(memory, request, words),
    takeBackSummary: (puts) => takeBackSummary(memory, puts),
    openWorkbookFile: ({ name }) => Promise.resolve({ kind: 'unreadable', because: 'not-a-workbook', file: name }),
    openCatalogueFile: ({ name }) =>
      Promise.resolve({ kind: 'unreadable', because: 'no-catalogue', problem: { kind: 'empty', name } }),
    fileWay: 'save',
    handOver: () => Promise.resolve('neither'),
    sources: () => Promise.resolve({ kinds: ['address', 'file', 'sheet'], offered: [], deploymentWrongAt: null }),
    obtain: (wish) => Promise.resolve({ kind: 'problem', problem: { kind: 'empty', name: nameOfWish(wish) } }),
    pullTexts: (compared, choice) => pullTexts(memory, compared, choice, pullDay),
    takeBackTexts: (pulled) => takeBackTexts(memory, pulled),
    addRecommendations: (rows) => addRecommendations(memory, rows),
    takeBackRecommendations: (before) => takeBackRecommendations(memory, before),
    paperWays: () => Promise.resolve({ save: true, copy: true, oneDrive: 'not-configured' }),
    buildAnnex: (checked, wish, attention) => annexOfCheck(checked, wish, messagesOf, attention),
    wordPaper: (_, name) => Promise.resolve({ name, bytes: new Uint8Array(), type: '' }),
    fillTemplate: ({ name }) => Promise.resolve({ name, bytes: new Uint8Array(), type: '', omissions: [] }),
    sampleTemplate: (language) =>
      Promise.resolve({ name: `template-${language}.docx`, bytes: new Uint8Array(), type: '' }),
    copyPaper: () => Promise.resolve('neither'),
    savePaper: () => 'neither',
    saveOnline: ({ name }) => Promise.resolve({ kind: 'saved-online', name, url: '' }),
    openOnline: () => undefined,
    insertAnnexes: (documents) => insertAnnexes(memory, documents, messagesOf),
    takeBackAnnexes: (puts) => takeBackAnnexes(memory, puts),
  };
  const done: PaneTasks = { ...real, ...(typeof tasks === 'function' ? tasks(real) : tasks) };
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  open.push({ root, place });
  const shown: AppProps = {
    speech: await speechOf(language, messagesOf),
    messagesOf,
    onLanguage: () => undefined,
    theme: 'light',
    ...props,
    tasks: tasks === null ? null : done,
  };
  act(() => {
    root.render(<App {...shown} />);
  });
  await settle();
  /** As the user types in the sheet, or a co-author. */
  const edit = async (sheet: string, row: number, column: number, value: string) => {
    act(() => {
      memory.type(sheet, row, column, value);
    });
    await settle();
  };
  return { memory, place, edit, ...actions(place) };
}

export function strike(): void {
  for (const { root, place } of open.splice(0)) {
    act(() => {
      root.unmount();
    });
    place.remove();
  }
}

/** Lets everything that is under way come to an end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 1)));
  }
}

function actions(place: HTMLElement) {
  const text = () => place.textContent.replaceAll(/[\u2068\u2069]/g, '');
  /** With the panels that lie over the pane. */
  const everything = () => document.body.textContent.replaceAll(/[\u2068\u2069]/g, '');
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  /** The first button whose name begins with this. */
  const button = (name: string): HTMLElement => {
    const found = all('button, [role^="menuitem"], summary').find((element) => nameOf(element).startsWith(name));
    if (!found) throw new Error(`No button ${name} in: ${all('button').map(nameOf).join(' | ')}`);
    return found;
  };
  const click = async (target: HTMLElement | string) => {
    const element = typeof target === 'string' ? button(target) : target;
    act(() => {
      element.click();
    });
    await settle();
  };
  const press = async (key: string) => {
    const element = document.activeElement ?? document.body;
    let goesOn = true;
    act(() => {
      goesOn = element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // What a browser does by itself, unless the pane has dealt with the key.
      if (goesOn && (key === 'Enter' || key === ' ') && element instanceof HTMLButtonElement) element.click();
    });
    await settle();
    return goesOn;
  };
  const focus = async (element: HTMLElement) => {
    act(() => {
      element.focus();
    });
    await settle();
  };
  /** Types into a field, or chooses in a list. */
  const enter = async (field: HTMLElement | undefined, text: string) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error('No such field');
    const owner = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
    act(() => {
      // React listens to the setter of the element itself; the prototype's is the one the browser uses.
      Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
    });
    await settle();
  };
  /** As if this file had been chosen in the browser's own dialog. */
  const choose = async (input: HTMLElement | undefined, name: string) => {
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') throw new Error('No such field for a file');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File(['...'], name)] });
    act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };
  /** The field under this label. */
  const labelled = (label: string): HTMLElement => {
    const named = (element: HTMLElement) => element.textContent.replaceAll(/[\u2068\u2069]/g, '');
    const found = all('label').find((element) => named(element) === label);
    const field = found && document.getElementById(found.getAttribute('for') ?? '');
    if (!field) throw new Error(`No field ${label} among: ${all('label').map(named).join(' | ')}`);
    return field;
  };
  const rows = () => all('[data-row]');
  const row = (name: string): HTMLElement => {
    const found = rows().find((element) => nameOf(element).includes(name));
    if (!found) throw new Error(`No row ${name} in: ${rows().map(nameOf).join(' | ')}`);
    return found;
  };
  const has = (name: string) => all('button').some((element) => nameOf(element).startsWith(name));
  return { text, everything, all, button, has, click, press, focus, enter, choose, labelled, rows, row };
}

/** What has the focus now. */
export const focused = (): string => (document.activeElement ? nameOf(document.activeElement) : '');

/** The sheets of a drawn workbook, as they are read from a file. */
export async function contentsOf(drawn: DrawnWorkbook, name: string): Promise<OtherWorkbook> {
  const memory = new MemoryWorkbook(drawn);
  const survey = await memory.survey();
  const filled = survey.sheets.filter((sheet) => sheet.used !== null).map((sheet) => sheet.id);
  return { name, sheets: await memory.read(survey, filled), kept: null };
}

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  return (label ?? element.textContent).replaceAll(/[\u2068\u2069]/g, '').trim();
}

const header = [
  'Report symbol',
  'Report title',
  'Rec. no.',
  'Recommendation',
  'Acceptance',
  'Implementation status',
  'Management comments',
];

/** A tracker with one row for each of the given endings: acceptance and implementation. */
export function trackerOf(
  statuses: readonly (readonly [string, string])[],
  asAt = 'Status as at 31 March 2022',
): DrawnWorkbook {
  const rows = statuses.map(([acceptance, implementation], index) => [
    `JIU/REP/2021/${String(1 + Math.floor(index / 9))}`,
    'Managing change',
    1 + (index % 9),
    `Executive heads should complete measure ${String(index + 1)} and report on it to their governing bodies.`,
    acceptance,
    implementation,
    `Measure ${String(index + 1)} was discussed with the units concerned.`,
  ]);
  return {
    sheets: [
      { name: 'Tracker', rows: [['Follow-up of recommendations'], [asAt], [], header, ...rows] },
      { name: 'Notes', rows: [['Kept by the focal point']] },
    ],
  };
}

/** G14-like cells: statuses stand in E and F, the first row is row 5. */
export const mistakes = trackerOf([
  ['Accepted', 'Implemented'],
  ['Accepted', 'Implemented'],
  ['Accepted', 'In progress'],
  ['Accepted', 'implemented'],
  ['Accepted', 'IMPLEMENTED'],
  ['Accepted', ''],
  ['Acepted', 'In progress'],
  ['Accepted', 'In progress'],
]);

export const clean = trackerOf([
  ['Accepted', 'Implemented'],
  ['Accepted', 'In progress'],
  ['Accepted', 'In progress'],
]);
