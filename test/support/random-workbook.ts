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
}

const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: {
    heads: ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Change', 'Issued on', 'Risk'],
    accept: ['Accepted', 'ACCEPTED', 'Not accepted', 'Not relevant', 'Under consideration', 'accepted '],
    done: ['Implemented', 'In progress', 'Not started', 'implemented', 'Under implementation'],
    addressees: ['Executive head', 'Governing body', 'executive heads'],
    total: 'Total',
  },
  fr: {
    heads: ['Rapport', 'N°', 'Recommandation', 'Destinataire', 'Acceptation', 'État d’application', 'Changement', 'Publié le', 'Risque'],
    accept: ['acceptée', 'Acceptée', 'non acceptée', 'sans objet', 'à l’examen'],
    done: ['appliquée', 'en cours d’application', 'non commencée', 'Appliquée'],
    addressees: ['chef de secrétariat', 'organe délibérant'],
    total: 'Total',
  },
  es: {
    heads: ['Informe', 'Núm.', 'Recomendación', 'Destinatario', 'Aceptación', 'Estado de aplicación', 'Cambio', 'Fecha de publicación', 'Riesgo'],
    accept: ['aceptada', 'no aceptada', 'no pertinente', 'en estudio'],
    done: ['aplicada', 'en curso de aplicación', 'no iniciada'],
    addressees: ['jefe ejecutivo', 'órgano legislativo'],
    total: 'Total',
  },
  ru: {
    heads: ['Доклад', '№', 'Рекомендация', 'Адресат', 'Принятие', 'Ход выполнения', 'Изменение', 'Дата выпуска', 'Риск'],
    accept: ['принята', 'не принята', 'на рассмотрении'],
    done: ['выполнена', 'в процессе выполнения', 'выполнение не начато', 'Выполнена'],
    addressees: ['исполнительный глава', 'руководящий орган'],
    total: 'Итого',
  },
  zh: {
    heads: ['报告', '编号', '建议', '对象', '接受情况', '落实情况', '变化', '发布日期', '风险'],
    accept: ['已接受', '不接受', '不相关', '正在审议'],
    done: ['已落实', '正在落实', '尚未启动'],
    addressees: ['行政首长', '立法机构'],
    total: '合计',
  },
  ar: {
    heads: ['التقرير', 'الرقم', 'التوصية', 'موجهة إلى', 'القبول', 'حالة التنفيذ', 'التغيير', 'تاريخ الإصدار', 'المخاطر'],
    accept: ['مقبولة', 'غير مقبولة', 'غير ذات صلة', 'قيد النظر'],
    done: ['نُفِّذت', 'قيد التنفيذ', 'لم يبدأ التنفيذ'],
    addressees: ['الرئيس التنفيذي', 'الهيئة التشريعية'],
    total: 'المجموع',
  },
}; // prettier-ignore

interface RandomRow {
  readonly report: number;
  readonly accept: number;
  readonly done: number;
  readonly addressee: number;
  readonly odd: number;
  readonly issued: number;
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
  readonly rows: readonly RandomRow[];
}

const small = (max: number) => fc.nat({ max });

const anyTracker: fc.Arbitrary<RandomTracker> = fc.record({
  language: fc.constantFrom<Language>('en', 'fr', 'es', 'ru', 'zh', 'ar'),
  reports: fc.constantFrom('every', 'once', 'merged', 'line'),
  ticks: fc.boolean(),
  titled: fc.boolean(),
  risk: fc.boolean(),
  notes: fc.boolean(),
  issued: fc.boolean(),
  total: fc.boolean(),
  rows: fc.array(
    fc.record({
      report: small(9),
      accept: small(99),
      done: small(99),
      addressee: small(99),
      odd: small(40),
      issued: small(9),
    }),
    { minLength: 6, maxLength: 40 },
  ),
});

/** Always the same for the same seed. */
export function randomWorkbooks(count: number, seed: number): readonly WorkbookModel[] {
  return fc
    .sample(anyTracker, { numRuns: count, seed })
    .map((tracker, at) => drawnModel({ name: `random-${String(at)}.xlsx`, sheets: [drawn(tracker)] }));
}

const oddWords = ['Blue', '?', '#N/A', 'maybe*', '~', 'n/a', '-', 'x'.repeat(300)];
const risks = ['High', 'Low', 'high', '', 'Medium ', '*'];
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
  return [
    at + 1,
    `The executive heads should complete measure ${String(at)} and report on it to their governing bodies.`,
    row.odd === 5 ? '' : pick(words.addressees, row.addressee),
    ...statuses,
    ...(tracker.notes ? [row.odd % 3 === 0 ? 'New' : ''] : []),
    ...(tracker.issued ? [days[row.issued] ?? ''] : []),
    ...(tracker.risk ? [pick(risks, row.addressee)] : []),
  ];
}
