// Everything a language can say, each message called with sample arguments, by its path in the message set. A message
// without a sample makes the test fail, so nothing new can stay unsaid.
import type { MessageSet } from '../../src/messages';
import { entrySamples } from './said/rules-entries';
import { wordSamples } from './said/rules-words';
import { dateSamples } from './said/rules-dates';
import { periodSamples } from './said/rules-periods';
import { paneSamples } from './said/pane';
import { sourceSamples } from './said/rules-source';
import { figuresSamples } from './said/figures';
import { paneAnnexesSamples } from './said/pane-annexes';
import { paneFiguresSamples } from './said/pane-figures';
import { reportSamples } from './said/report';
import { sharedSourceSamples } from './said/source';
import { templateSamples } from './said/template';
import { textsSamples } from './said/texts';
import { annexSamples } from './said/annex';
import type { Samples } from './said/samples';

const counts = [0, 1, 2, 5, 11, 21, 100, 1_000_000].map((count) => [count]);
const word = [['Reçu A/70/581']];
const words = [['check', 'layout']];
const day = [['2022-03-31'], ['2021-12-01']];
const kinds = { error: 3, warning: 12, hint: 1 };
const different = ['drop-down', 'majority', 'label'].map((because) => ({
  because,
  code: 'implemented',
  word: 'Implementd',
  standard: 'Implemented',
}));
const oneWording = [...different.map((data) => [data]), [{ ...different[0], word: 'Implemented ' }]];
const unrecognised = [[{ word: 'Implementd', nearest: 'Implemented' }], [{ word: 'x', nearest: null }]];

const samples: Samples = {
  ...figuresSamples,
  ...annexSamples,
  ...paneAnnexesSamples,
  ...paneFiguresSamples,
  ...reportSamples,
  ...entrySamples,
  ...wordSamples,
  ...dateSamples,
  ...periodSamples,
  ...sourceSamples,
  ...sharedSourceSamples,
  ...templateSamples,
  ...textsSamples,
  ...paneSamples,
  notRun: [
    [{ kind: 'no-column', fields: ['acceptance', 'implementation'] }],
    [{ kind: 'no-column', fields: ['text'] }],
    [{ kind: 'not-for-scheme' }],
    [{ kind: 'switched-off' }],
    [{ kind: 'no-input', input: 'reporting-date' }],
    [{ kind: 'no-input', input: 'last-period' }],
    [{ kind: 'no-input', input: 'shared-source' }],
  ],
  'rules.report-symbol-invalid.sentence': [
    [{ because: 'missing', written: '', example: null }],
    [{ because: 'typing', written: 'jiu/rep/2021/3', example: null }],
    [{ because: 'form', written: 'Audit 3', example: null }],
    [{ because: 'form', written: 'Audit 3', example: 'IA/2023/07' }],
  ],
  'rules.recommendation-number-invalid.sentence': [
    [{ because: 'missing', written: '' }],
    [{ because: 'no-number', written: 'three' }],
  ],
  'rules.duplicate-recommendation.sentence': [2, 3, 11].map((times) => [
    { report: 'JIU/REP/2021/3', number: '2', times },
  ]),
  'rules.acceptance-missing.sentence': [[{}]],
  'rules.acceptance-unrecognised.sentence': unrecognised,
  'rules.acceptance-nonstandard.sentence': oneWording,
  'rules.implementation-missing.sentence': [[{ acceptance: null }], [{ acceptance: 'accepted' }]],
  'rules.implementation-unrecognised.sentence': unrecognised,
  'rules.implementation-nonstandard.sentence': oneWording,
  'rules.implementation-without-acceptance.sentence': [[{ acceptance: 'not_accepted', implementation: 'in_progress' }]],
  'rules.marks-conflicting.sentence': [[{ status: 'acceptance', codes: ['accepted', 'not_relevant'] }]],
  'rules.mark-unrecognised.sentence': [
    [{ status: 'acceptance', code: null, word: 'abc' }],
    [{ status: 'acceptance', code: 'accepted', word: 'abc' }],
  ],
  'rules.text-missing.sentence': [[{}]],
  'rules.cell-error.sentence': [[{ field: 'text', error: '#REF!' }]],
  'quantities.number': counts,
  'quantities.day': day,
  'quantities.apart': word,
  'quantities.recommendations': counts,
  'quantities.findings': [[kinds], [{ error: 0, warning: 2, hint: 0 }]],
  'quantities.summary': [
    [kinds, 51],
    [{ error: 0, warning: 0, hint: 0 }, 51],
    [kinds, 1],
    [kinds, 2],
  ],
  'pane.progress.reading': [[1200, 10_000]],
  'pane.progress.fixing': counts,
  'pane.languageNotLoaded': [['Français'], ['العربية']],
  'pane.fault.code': word,
  'pane.tracker.heading': counts,
  'pane.tracker.language': [['Français']],
  'pane.tracker.blockRows': [[5, 35, 31]],
  'pane.tracker.headerRows': [[['3']], [['3', '4']]],
  'pane.tracker.table': [['Table1']],
  'pane.tracker.reportLine': [['JIU/REP/2021/3', 'A4']],
  'pane.tracker.columnsCaption': [['Tracker 2022']],
  'pane.tracker.mark': [['X']],
  'pane.tracker.otherSheets': [[['Notes']], [['Notes', 'Lists']]],
  'pane.tracker.forInformation': counts,
  'pane.check.asOf': [['31.3.2022']],
  'pane.check.notRun': counts,
  'pane.check.all': counts,
  'pane.check.shown': [[3, 15]],
  'pane.check.group': [['X', 'Y', 3]],
  'pane.finding.name': [
    ['JIU/REP/2021/3', '2'],
    ['JIU/REP/2021/3', ''],
    ['', '2'],
  ],
  'pane.finding.nameless': [[12]],
  'pane.finding.use': [['Implemented']],
  'pane.finding.goTo': [['G14']],
  'pane.finding.revealed': [['G14']],
  'pane.fixes.preview': counts,
  'pane.fixes.previewTitle': counts,
  'pane.fixes.apply': counts,
  'pane.fixes.applied': counts,
  'pane.fixes.partly': [
    [3, 5],
    [1, 2],
    [0, 21],
  ],
  'pane.fixes.left': counts,
  'pane.fixes.takeBack': counts,
  'pane.fixes.takenBack': counts,
  'pane.fixes.notTakenBack': counts,
  'layout.read': [['Tracker 2022']],
  'layout.badRow': [[12_000]],
  'layout.words.title': counts,
  'layout.words.inCells': counts,
  'layout.words.meaning': word,
  'layout.words.use': word,
  'layout.words.keep': counts,
  'layout.unfit.sheet': word,
  'layout.unfit.headerRow': [
    ['Tracker 2022', 4],
    ['Tracker 2022', null],
  ],
  'layout.unfit.column': [
    ['Tracker 2022', 'X', 'Y'],
    ['Tracker 2022', 'X', ''],
  ],
  'runner.usage': [words],
  'runner.problems.noCommand': [words],
  'runner.problems.unknownCommand': [['chek', ...words]],
  'runner.problems.noWorkbook': [['check']],
  'runner.problems.fileNotReadable': [['a.xlsx', 'EACCES']],
  'runner.problems.unknownScheme': [['jui', ['jiu', 'general']]],
  'runner.problems.unknownLanguage': [['de', ['en', 'fr']]],
  'runner.problems.unknownCode': [['acepted', ['accepted', 'none']]],
  'runner.problems.badOut': [['out.docx', ['.xlsx', '.csv']]],
  'runner.problems.cannotWrite': [['out.xlsx', 'EACCES']],
  'runner.problems.optionOfAnother': [['--out', 'check']],
  'runner.problems.optionMissing': [['--out', 'fix']],
  'runner.fixed': [0, 1, 2, 5, 11].map((count) => [count, count, 'out.xlsx']),
  'runner.asOfConflict': [['2022-03-31', '2021-12-31']],
  'runner.asOf': day,
  'runner.sheet': [['Tracker 2022', 51]],
  'runner.block': [['3, 4', 5, 35]],
  'runner.groupLine': [['X', 'Y', 3]],
  'runner.findingLine': [['G14', 'X', 'Y']],
  'runner.notRunLine': [['X', 'Y']],
};

/** Each text under its path, with the number of the sample where a message is a function. */
export function everythingSaid(messages: MessageSet): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const walk = (part: unknown, path: string): void => {
    if (typeof part === 'string') said.set(path, part);
    else if (typeof part === 'function') call(part as (...given: readonly unknown[]) => unknown, path);
    else if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(part)) walk(value, path === '' ? key : `${path}.${key}`);
    }
  };
  const call = (message: (...given: readonly unknown[]) => unknown, path: string) => {
    const given = samples[path] ?? defaultSamples(path);
    for (const [index, list] of given.entries()) {
      const text = message(...list);
      if (Array.isArray(text)) walk(text, `${path}(${String(index)})`);
      else if (typeof text !== 'string') throw new Error(`${path} says ${typeof text}`);
      else said.set(`${path}(${String(index)})`, text);
    }
  };
  walk(messages, '');
  return said;
}

function defaultSamples(path: string): readonly (readonly unknown[])[] {
  if (/^refused\..*\.sentence$/.test(path)) return [[null], ['Tracker 2022']];
  if (path.startsWith('runner.problems.') || path.startsWith('runner.')) return [['x1.xlsx']];
  throw new Error(`No sample for the message ${path}: add one to test/support/everything-said.ts`);
}
