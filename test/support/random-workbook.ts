// Random workbooks that hold a tracker, for what must be the same however a tracker is laid out: statuses in words or
// ticks, reports given in every row, once, merged or in a line above, odd words, errors, totals and notes.
import fc from 'fast-check';
import type { CellValue } from '../../src/core/sheet/cells';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { cellName } from '../../src/core/sheet/a1';
import { drawnModel } from './drawn-model';
import type { DrawnSheet } from './drawn-workbook';

type Language = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar';

interface Vocabulary {
  readonly heads: readonly [
    report: string,
    number: string,
    text: string,
    addressee: string,
    accept: string,
    done: string,
    note: string,
    issued: string,
    risk: string,
  ];
  readonly accept: readonly string[];
  readonly done: readonly string[];
  readonly addressees: readonly string[];
  readonly total: string;
  readonly more: readonly [source: string, responsible: string, target: string, revised: string, progress: string];
}

// prettier-ignore
const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: {
    heads: ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Change', 'Issued on', 'Risk'],
    accept: ['Accepted', 'ACCEPTED', 'Not accepted', 'Not relevant', 'Under consideration', 'accepted '],
    done: ['Implemented', 'In progress', 'Not started', 'implemented', 'Under implementation'],
    addressees: ['Executive head', 'Governing body', 'executive heads'],
    total: 'Total',
    more: ['Source', 'Responsible unit', 'Target date', 'Revised date', 'Progress %'],
  },
  fr: {
    heads: ['Rapport', 'N°', 'Recommandation', 'Destinataire', 'Acceptation', 'État d’application', 'Changement', 'Publié le', 'Risque'],
    accept: ['acceptée', 'Acceptée', 'non acceptée', 'sans objet', 'à l’examen'],
    done: ['appliquée', 'en cours d’application', 'non commencée', 'Appliquée'],
    addressees: ['chef de secrétariat', 'organe délibérant'],
    total: 'Total',
    more: ['Source', 'Responsable', 'Date cible', 'Échéance révisée', 'Taux d’avancement'],
  },
  es: {
    heads: ['Informe', 'Núm.', 'Recomendación', 'Destinatario', 'Aceptación', 'Estado de aplicación', 'Cambio', 'Fecha de publicación', 'Riesgo'],
    accept: ['aceptada', 'no aceptada', 'no pertinente', 'en estudio'],
    done: ['aplicada', 'en curso de aplicación', 'no iniciada'],
    addressees: ['jefe ejecutivo', 'órgano legislativo'],
    total: 'Total',
    more: ['Fuente', 'Responsable', 'Plazo', 'Plazo revisado', 'Porcentaje de avance'],
  },
  ru: {
    heads: ['Доклад', '№', 'Рекомендация', 'Адресат', 'Принятие', 'Ход выполнения', 'Изменение', 'Дата выпуска', 'Риск'],
    accept: ['принята', 'не принята', 'на рассмотрении'],
    done: ['выполнена', 'в процессе выполнения', 'выполнение не начато', 'Выполнена'],
    addressees: ['исполнительный глава', 'руководящий орган'],
    total: 'Итого',
    more: ['Источник', 'Ответственный', 'Срок', 'Новый срок', 'Степень выполнения'],
  },
  zh: {
    heads: ['报告', '编号', '建议', '对象', '接受情况', '落实情况', '变化', '发布日期', '风险'],
    accept: ['已接受', '不接受', '不相关', '正在审议'],
    done: ['已落实', '正在落实', '尚未启动'],
    addressees: ['行政首长', '立法机构'],
    total: '合计',
    more: ['来源', '负责人', '目标日期', '修订后的目标日期', '进度'],
  },
  ar: {
    heads: ['التقرير', 'الرقم', 'التوصية', 'موجهة إلى', 'القبول', 'حالة التنفيذ', 'التغيير', 'تاريخ الإصدار', 'المخاطر'],
    accept: ['مقبولة', 'غير مقبولة', 'غير ذات صلة', 'قيد النظر'],
    done: ['نُفِّذت', 'قيد التنفيذ', 'لم يبدأ التنفيذ'],
    addressees: ['الرئيس التنفيذي', 'الهيئة التشريعية'],
    total: 'المجموع',
    more: ['المصدر', 'الوحدة المسؤولة', 'الموعد المستهدف', 'الموعد المنقح', 'نسبة الإنجاز'],
  },
};

interface RandomRow {
  readonly report: number;
  readonly accept: number;
  readonly done: number;
  readonly addressee: number;
  readonly odd: number;
  readonly issued: number;
  readonly number: number;
  /** What its date and progress cells hold. */
  readonly date: number;
  readonly progress: number;
  /** How it stood last period; 0 and 1: it was not there. */
  readonly was: number;
}

interface RandomTracker {
  readonly language: Language;
  readonly reports: 'every' | 'once' | 'merged' | 'line';
  readonly ticks: boolean;
  readonly titled: boolean;
  readonly risk: boolean;
  readonly notes: boolean;
  readonly issued: boolean;
  readonly total: boolean;
  readonly source: boolean;
  readonly responsible: boolean;
  readonly dates: boolean;
  readonly progress: boolean;
  /** Numbers per report that come again, or one after the other. */
  readonly again: boolean;
  readonly rows: readonly RandomRow[];
  /** Those of last period that are gone. */
  readonly gone: readonly RandomRow[];
  /** Whether last period's tracker names sources. */
  readonly sourceBefore: boolean;
}

const small = (max: number) => fc.nat({ max });

const anyRow: fc.Arbitrary<RandomRow> = fc.record({
  report: small(9),
  accept: small(99),
  done: small(99),
  addressee: small(99),
  odd: small(40),
  issued: small(9),
  number: small(7),
  date: small(199),
  progress: small(99),
  was: small(9),
});

const anyTracker: fc.Arbitrary<RandomTracker> = fc.record({
  language: fc.constantFrom<Language>('en', 'fr', 'es', 'ru', 'zh', 'ar'),
  reports: fc.constantFrom('every', 'once', 'merged', 'line'),
  ticks: fc.boolean(),
  titled: fc.boolean(),
  risk: fc.boolean(),
  notes: fc.boolean(),
  issued: fc.boolean(),
  total: fc.boolean(),
  source: fc.boolean(),
  responsible: fc.boolean(),
  dates: fc.boolean(),
  progress: fc.boolean(),
  again: fc.boolean(),
  rows: fc.array(anyRow, { minLength: 6, maxLength: 40 }),
  gone: fc.array(anyRow, { maxLength: 6 }),
  sourceBefore: fc.boolean(),
});

/** A tracker and how it stood last period. */
export interface RandomPeriods {
  readonly now: WorkbookModel;
  readonly before: WorkbookModel;
}

/** Always the same for the same seed. */
export function randomPeriods(count: number, seed: number): readonly RandomPeriods[] {
  return fc.sample(anyTracker, { numRuns: count, seed }).map((tracker, at) => ({
    now: drawnModel({ name: `random-${String(at)}.xlsx`, sheets: [drawn(tracker)] }),
    before: drawnModel({ name: `before-${String(at)}.xlsx`, sheets: [drawn(lastPeriodOf(tracker))] }),
  }));
}

function lastPeriodOf(tracker: RandomTracker): RandomTracker {
  const rows = tracker.rows
    .filter(({ was }) => was > 1)
    .map((row) => ({
      ...row,
      accept: row.accept + (row.was % 3),
      done: row.done + (row.was % 2),
      odd: row.odd + row.was,
    }));
  return { ...tracker, rows: [...rows, ...tracker.gone], source: tracker.source && tracker.sourceBefore };
}

const oddWords = ['Blue', '?', '#N/A', 'maybe*', '~', 'n/a', '-', 'x'.repeat(300)];
const risks = ['High', 'Low', 'high', '', 'Medium ', '*'];
const sources = ['JIU', 'Internal Audit', 'jiu ', ''];
const officers = [
  'Finance',
  'ICT',
  'finance ',
  'Human resources',
  '',
  'Legal',
  'Travel',
  'Security',
  'Ethics',
  'Supply',
  'Press',
  'Library',
  'Archive',
  'Canteen',
  'Garage',
  '*',
];
const progresses: readonly CellValue[] = [0, 0.25, 0.5, 1, '', '80 %', '100%', 'soon', 0.333, 0.99];
const plainProgresses: readonly CellValue[] = [0, 25, 50, 100, '', '80 %', '99.99%', 'soon', 120, -5, '33.3', 0.5];
const deadlines: readonly CellValue[] = [
  45_291,
  45_900,
  '2023',
  2026,
  '2025-03-31',
  'TBD',
  'soon',
  '',
  44_000.5,
  '',
  '31/12/2024',
  '',
  '45000',
];
const asked: readonly string[] = ['', ' by the end of 2023', ' by 31 March 2026', ' before 2015', ' from 2023'];
const days: readonly CellValue[] = [44_637, 43_000, '2019', 2018, '2020-05-01', '', 'soon', 41_000, '', 44_000];

function symbolOf(report: number): string {
  return report === 9
    ? 'Audit 9'
    : report === 8
      ? 'A/70/581'
      : `JIU/REP/${String(2014 + report)}/${String(report + 1)}`;
}

function drawn(tracker: RandomTracker): DrawnSheet {
  const words = vocabularies[tracker.language];
  const [report, number, text, addressee, accept, done, note, issued, risk] = words.heads;
  const inLine = tracker.reports === 'line';
  const statuses = tracker.ticks ? [...words.accept.slice(0, 3), ...words.done.slice(0, 3)] : [accept, done];
  const header = [
    ...(inLine ? [] : [report]), number, text, addressee, ...statuses,
    ...(tracker.notes ? [note] : []), ...(tracker.issued ? [issued] : []), ...(tracker.risk ? [risk] : []),
    ...(tracker.source ? [words.more[0]] : []), ...(tracker.responsible ? [words.more[1]] : []),
    ...(tracker.dates ? [words.more[2], words.more[3]] : []), ...(tracker.progress ? [words.more[4]] : []),
  ]; // prettier-ignore
  const rows: CellValue[][] = tracker.titled ? [['Follow-up'], []] : [];
  const merges: string[] = [];
  const sorted = [...tracker.rows].sort((a, b) => b.report - a.report);
  if (!inLine) rows.push([...header]);
  let last = -1;
  let start = 0;
  const close = (): void => {
    if (tracker.reports === 'merged' && rows.length - start > 1 && last >= 0)
      merges.push(`${cellName(start, 0)}:${cellName(rows.length - 1, 0)}`);
  };
  sorted.forEach((row, at) => {
    const begins = row.report !== last;
    if (begins) {
      close();
      if (inLine) rows.push(...(rows.length === 0 ? [] : [[]]), [symbolOf(row.report)], [...header]);
      start = rows.length;
      last = row.report;
    }
    const named = begins || tracker.reports === 'every' ? symbolOf(row.report) : '';
    rows.push([...(inLine ? [] : [named]), ...cellsOf(tracker, row, at, words)]);
  });
  close();
  if (tracker.total) rows.push([], [words.total, tracker.rows.length]);
  return { name: 'Tracker', rows, merges };
}

function cellsOf(tracker: RandomTracker, row: RandomRow, at: number, words: Vocabulary): CellValue[] {
  const { accept, done } = words;
  const pick = (list: readonly string[], of: number) => list[of % list.length] ?? '';
  const odd = row.odd < 3;
  const accepted =
    row.odd === 4
      ? ''
      : odd && row.odd === 0
        ? pick(oddWords, row.accept)
        : pick(accept, row.accept % 3 === 0 ? 0 : row.accept);
  const implemented = row.odd > 34 ? '' : odd && row.odd === 1 ? pick(oddWords, row.done) : pick(done, row.done);
  const mark = (list: readonly string[], of: number, blank: boolean) =>
    list
      .slice(0, 3)
      .map((_, index) =>
        !blank && (of % 3 === index || (row.odd === 2 && index === 0))
          ? 'X'
          : row.odd === 3 && index === 1
            ? 'see'
            : '',
      );
  const statuses = tracker.ticks
    ? [...mark(accept, row.accept, row.odd === 4), ...mark(done, row.done, row.odd > 34)]
    : [accepted, implemented];
  const percent = tracker.again ? progresses : plainProgresses;
  return [
    numberOf(tracker, row, at),
    `The executive heads should complete measure ${String(at)} and report on it to their governing bodies${pick(asked, row.date)}.`,
    row.odd === 5 ? '' : pick(words.addressees, row.addressee),
    ...statuses,
    ...(tracker.notes ? [row.odd % 3 === 0 ? 'New' : ''] : []),
    ...(tracker.issued ? [days[row.issued] ?? ''] : []),
    ...(tracker.risk ? [pick(risks, row.addressee)] : []),
    ...(tracker.source ? [row.was === 5 ? '' : pick(sources, row.addressee)] : []),
    ...(tracker.responsible ? [pick(officers, row.addressee + row.accept)] : []),
    ...(tracker.dates ? [deadlines[row.date % deadlines.length] ?? '', deadlines[row.date % 29] ?? ''] : []),
    ...(tracker.progress ? [percent[row.progress % percent.length] ?? ''] : []),
  ];
}

/** One after the other, or such that come again: in words too, and none at all now and then. */
function numberOf({ again }: RandomTracker, row: RandomRow, at: number): CellValue {
  if (!again) return row.number * 40 + (row.date % 40) + 1;
  if (row.odd === 6) return at === 0 ? 1 : 'idem';
  return row.odd % 4 === 1 ? `Rec. ${String(row.number + 1)}` : row.number + 1;
}
