// What the tables and charts of papers say in Arabic.
import type { TableSentences } from '../../core/annex/table-words';
import { wording } from './words';

const { number, list, day, apart } = wording;

const to = {
  legislative: 'إلى الهيئات التشريعية',
  executive: 'إلى الرؤساء التنفيذيين',
  other: 'إلى جهات أخرى',
} as const;
const slices = {
  all: 'جميع التوصيات',
  legislative: 'التوصيات الموجهة إلى الهيئات التشريعية',
  executive: 'التوصيات الموجهة إلى الرؤساء التنفيذيين',
} as const;
const share = (percent: number) => `${number(percent)} في المائة`;
/** "عام" has a form for two, and one for more. */
const reportsOf = (years: readonly number[]) =>
  `تقارير ${years.length === 1 ? 'عام' : years.length === 2 ? 'عامي' : 'الأعوام'} ${list(years.map(String))}`;

export const tables: TableSentences = {
  scope: ({ addressees, years, openOnly }) =>
    `نطاق هذه الوثيقة: ${[
      ...(addressees === null ? [] : [`التوصيات الموجهة ${list(addressees.map((each) => to[each]))}`]),
      ...(years === null ? [] : [reportsOf(years)]),
      ...(openOnly ? ['التوصيات المفتوحة فقط'] : []),
    ].join('؛ ')}.`,
  addressedTo: (head) => `موجهة إلى: ${apart(head)}`,
  parts: {
    implemented: 'نُفِّذت',
    closedOtherwise: 'أُغلقت لأسباب أخرى',
    open: 'مفتوحة',
    openNew: 'مفتوحة (جديدة)',
    openEarlier: 'مفتوحة (سابقة)',
    noStatus: 'بلا حالة',
  },
  reviews: {
    columns: { code: 'الرمز', title: 'عنوان الاستعراض', programme: 'برنامج العمل' },
    programme: (year) => `برنامج العمل لعام ${String(year)}`,
    none: 'لا توجد في المصنَّف قائمة بالاستعراضات.',
  },
  timeliness: {
    columns: {
      kind: 'الطلب',
      received: 'تاريخ الاستلام',
      due: 'موعد الرد',
      answered: 'تاريخ الرد',
      outcome: 'النتيجة',
    },
    outcomes: {
      onTime: 'في الموعد',
      late: 'متأخر',
      unanswered: 'بلا رد',
      unreadable: 'تاريخ غير مقروء',
      'not-due': 'لم يحن الموعد بعد',
      early: 'ورد الرد قبل أن يحين الموعد',
      undated: 'بلا موعد',
    },
    none: 'لا توجد في المصنَّف قائمة بالطلبات.',
    summary: (asOf, { due, onTime, late, unanswered, percent }) =>
      `عدد الطلبات التي حل موعد الرد عليها حتى ${day(asOf)}: ${number(due)}، منها ${number(onTime)} رُدَّ عليها في الموعد (${share(percent)}) و${number(late)} رُدَّ عليها متأخراً و${number(unanswered)} لم يُرد عليها.`,
    noneDue: (asOf) => `لم يحل حتى ${day(asOf)} موعد الرد على أي طلب.`,
  },
  charts: {
    numbered: (ordinal, title) => `الشكل ${number(ordinal)} - ${title}`,
    byYear: (slice, years, asOf) =>
      `${slices[slice]}${years === null ? '' : `، ${range(years)}`}: الحالة في ${day(asOf)}`,
    share: (asOf, { total, since }) =>
      since === null
        ? `توصيات جدول المتابعة (عددها ${number(total)}): النسب في ${day(asOf)}`
        : `جميع التوصيات منذ عام ${String(since)} (عددها ${number(total)}): النسب في ${day(asOf)}`,
    recommendations: 'عدد التوصيات',
    otherYears: 'سنوات أخرى',
    columns: { status: 'الحالة', count: 'العدد', percent: '٪' },
    described: (lines) =>
      `${lines.map(({ name, parts }) => `${apart(name)}: ${parts.map(({ label, value }) => (label === null ? value : `${label} ${value}`)).join('، ')}`).join('؛ ')}.`,
  },
  dashboard: {
    bySource: 'التوصيات بحسب المصدر',
    risk: 'المخاطر المتبقية في التوصيات المفتوحة',
    progress: 'التقدم المحرز في التوصيات المفتوحة',
    columns: { source: 'المصدر', risk: 'المخاطر المتبقية', progress: 'التقدم المحرز', overdue: 'انقضى موعدها' },
    notTold: 'غير مذكور',
    others: 'غير ذلك',
    band: bandName,
    average: (percent, count) =>
      `متوسط التقدم المحرز في التوصيات المفتوحة التي ذُكر فيها (عددها ${number(count)}): ${share(percent)}.`,
    none: 'ليس في جدول المتابعة أعمدة للمصدر أو المخاطر المتبقية أو التقدم المحرز.',
  },
};

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** What is all but done is less than 100 per cent. */
function bandName(from: number, until: number): string {
  if (from === until) return share(from);
  return `أكثر من ${number(from)} ${until === 100 ? 'وأقل من' : 'وحتى'} ${share(until)}`;
}
