// What the summary sheet says, in Arabic.
import type { Slice } from '../../core/figures/summary/summary-words';
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { number, plural, day, apart } = wording;
const years = (count: number) =>
  plural(count, {
    zero: '# سنة',
    one: 'سنة واحدة',
    two: 'سنتين',
    few: '# سنوات',
    many: '# سنة',
    other: '# سنة',
  });
const to: Readonly<Record<Slice, string>> = {
  all: '',
  legislative: ' الموجهة إلى الهيئات التشريعية',
  executive: ' الموجهة إلى الرؤساء التنفيذيين',
};

export const summary: Omit<MessageSet['figures']['summary'], 'rateNames'> = {
  sheet: 'ملخص',
  title: 'حالة تنفيذ التوصيات',
  footer: 'حالة تنفيذ التوصيات',
  live: 'تتغير الأرقام تبعاً لما يُعدَّل في جدول المتابعة.',
  values: (limit) =>
    `الأرقام هي أرقام وقت إعداد الورقة: إذا زادت الصفوف على ${number(limit)} لم تتغير تبعاً للتعديلات. أدرج الملخص من جديد بعد التعديل.`,
  slices: { all: 'الكل', legislative: 'إلى الهيئات التشريعية', executive: 'إلى الرؤساء التنفيذيين' },
  addresseeNotTold: 'جهة التوجيه غير مذكورة',
  columns: {
    total: 'المجموع',
    implemented: 'المنفذة',
    closedOtherwise: 'المغلقة بطريقة أخرى',
    open: 'المفتوحة',
    openNew: 'المفتوحة، جديدة',
    openEarlier: 'المفتوحة، سابقة',
    noStatus: 'بلا حالة',
    count: 'العدد',
    of: 'من',
    percent: '٪',
    year: 'سنة التقرير',
    row: 'الصف',
    report: 'التقرير',
  },
  asPercent: (column) => `${column}، ٪`,
  status: 'وضع التوصيات',
  rates: 'النسب',
  bases: { all: 'من جميع توصيات الجدول', accepted: 'من التوصيات المقبولة', open: 'من التوصيات المفتوحة' },
  overall: (since) => `الكل منذ عام ${String(since)}: السجل السابق وجدول المتابعة`,
  history: 'خرجت من الجدول',
  inTracker: 'في الجدول',
  together: 'معاً',
  new: 'الجديدة في هذه الفترة',
  forInformation: 'للعلم فقط، خارج جميع الأرقام',
  acceptance: 'القبول',
  implementation: 'التنفيذ',
  noEntry: 'لم يُذكر شيء',
  byYear: (slice) => `التوصيات${to[slice]} بحسب سنة التقرير`,
  otherYears: 'سنوات أخرى',
  standing: 'حالة التنفيذ بحسب سنة التقرير',
  standingShares: 'حالة التنفيذ بحسب سنة التقرير، ٪ من كل سنة',
  deadlines: {
    heading: 'التوصيات المفتوحة بحسب الموعد المحدد',
    passed: 'انقضى موعدها',
    ahead: 'لم ينقض موعدها بعد',
    none: 'بلا موعد، أو بموعد تتعذر قراءته',
    fromTexts:
      'تُحتسب المواعيد التي لا ترد إلا في نص التوصية وفق النصوص كما كانت وقت إعداد هذه الورقة. وبعد تعديل النصوص أدرج الملخص من جديد.',
  },
  period: { unexplained: 'فرق لا تفسره هذه الأعداد، ويسمي التحقق التوصيات المعنية' },
  progress: {
    heading: 'نسبة الإنجاز المسجلة',
    band: ({ from, to, below }) =>
      from === to
        ? `${number(to)}٪`
        : below === undefined
          ? `أكثر من ${number(from)}٪ وحتى ${number(to)}٪`
          : `أكثر من ${number(from)}٪ وأقل من ${number(below)}٪`,
    average: 'متوسط نسبة إنجاز التوصيات المفتوحة',
    averageOf: 'من التوصيات المفتوحة التي سُجلت نسبة إنجازها',
    chart: 'التوصيات المفتوحة بحسب نسبة الإنجاز المسجلة',
  },
  share: 'النسبة من جميع التوصيات، ٪',
  ageing: 'التوصيات المفتوحة بحسب عمر التقرير',
  upTo: (count) => `حتى ${years(count)}`,
  between: (from, until) => `أكثر من ${number(from)} وحتى ${years(until)}`,
  moreThan: (count) => `أكثر من ${years(count)}`,
  ageNotTold: 'العمر غير معروف',
  bySource: 'بحسب المصدر',
  byRisk: 'بحسب المخاطر',
  chartTitles: { source: 'التوصيات بحسب المصدر', risk: 'التوصيات المفتوحة بحسب المخاطر' },
  notTold: 'غير مذكور',
  others: 'غير ذلك',
  timeliness: {
    heading: 'التقيد بمواعيد الرد',
    onTime: 'رُدَّ عليها في الموعد',
    late: 'رُدَّ عليها متأخراً',
    unanswered: 'لم يُرد عليها',
    unreadable: `طلبات فيها تواريخ لا يعدّها ${apart('Excel')} تواريخ، ولم تُحسب؛ أدخلها من جديد بصيغة التاريخ`,
    ofDue: (asOf) => `من الطلبات المستحقة حتى ${day(asOf)}`,
  },
  attention: 'ما يستدعي النظر',
  unknownStatus: 'كلمات لا تدل على حالة هنا؛ صحِّحها في جدول المتابعة',
  beyondReach: 'خلايا مملوءة أسفل الصفوف المحسوبة؛ أدرج الملخص من جديد',
  captions: {
    byYear: (slice) =>
      `التوصيات${to[slice]} بحسب سنة التقرير: عمود لكل سنة يتألف من المنفذة والمغلقة بطريقة أخرى والمفتوحة والتي بلا حالة.`,
    share: 'النسب المئوية من جميع التوصيات: المنفذة والمغلقة بطريقة أخرى والمفتوحة والتي بلا حالة.',
    ageing: 'التوصيات المفتوحة بحسب عدد السنوات المنقضية منذ صدور التقرير.',
    bySource: 'توصيات كل مصدر: المنفذة والمغلقة بطريقة أخرى والمفتوحة والتي بلا حالة.',
    byRisk: 'التوصيات المفتوحة بحسب المخاطر المسجلة لها.',
    progress: 'التوصيات المفتوحة بحسب نسبة الإنجاز المسجلة لها، من الصفر إلى 100٪.',
  },
};
