// What the Figures step says, in Arabic.
import type { MessageSet } from '../message-set';
import { figures } from './figures';
import { ofRecommendations, recommendations, wording } from './words';

const { number, plural, list, quote, apart, day } = wording;

/** Genitive, after "more than". */
const ofYears = (count: number) =>
  plural(count, {
    zero: '# سنة',
    one: 'سنة واحدة',
    two: 'سنتين',
    few: '# سنوات',
    many: '# سنة',
    other: '# سنة',
  });
const percent = (value: number | null) => (value === null ? figures.notAvailable : `${number(value)}٪`);

export const paneFigures: MessageSet['paneFigures'] = {
  empty: {
    title: 'احسب ما تذكره الوثيقة',
    sentence: 'يحسب التوصيات حسب الحالة والسنة والجهة الموجهة إليها، ويقود من كل رقم إلى صفوفه.',
    button: 'احسب هذا الجدول',
  },
  headline: (value) => (value === null ? 'لا شيء يُحسب' : `${percent(value)} منفذة`),
  percent,
  ofAll: (count) => `من توصيات هذا الجدول وعددها ${number(count)}`,
  ofAccepted: (count) => `من التوصيات المقبولة وعددها ${number(count)}`,
  ofOpen: (count) => `من التوصيات المفتوحة وعددها ${number(count)}`,
  ofDue: (count, asOf) => `من الطلبات المستحقة حتى ${day(asOf)} وعددها ${number(count)}`,
  parts: {
    total: 'المجموع',
    implemented: 'المنفذة',
    closedOtherwise: 'المغلقة بطريقة أخرى',
    open: 'المفتوحة',
    openNew: 'المفتوحة الجديدة',
    openEarlier: 'المفتوحة من قبل',
    noStatus: 'بلا حالة',
    new: 'الجديدة',
  },
  rates: {
    acceptedOfAll: 'المقبولة',
    implementedOfAll: 'المنفذة',
    implementedOfAccepted: 'المنفذة من المقبولة',
    closedOtherwiseOfAll: 'المغلقة بطريقة أخرى',
    closedOfAll: 'المغلقة',
    openOfAll: 'المفتوحة',
  },
  headings: {
    share: 'النسبة من المجموع',
    watch: 'ما هو مفتوح',
    rates: 'النسب',
    rollForward: 'منذ الفترة السابقة',
    by: {
      year: 'حسب سنة التقرير',
      report: 'حسب التقرير',
      addressee: 'حسب الجهة الموجهة إليها',
      source: 'حسب المصدر',
      risk: 'حسب المخاطر',
      responsible: 'حسب الجهة المسؤولة',
    },
  },
  labels: {
    new: 'الجديدة',
    overdue: 'المفتوحة بعد انقضاء موعدها',
    ageing: (count) => `المفتوحة منذ أكثر من ${ofYears(count)}`,
    upTo: (count) => `المفتوحة منذ مدة لا تتجاوز ${ofYears(count)}`,
    between: (from, to) => `أكثر من ${number(from)} ولا تتجاوز ${ofYears(to)}`,
    ageUnknown: 'تاريخ الإصدار غير معروف',
    forInformation: 'للعلم، خارج هذه الأرقام',
  },
  rollForward: {
    openBefore: 'المفتوحة في الفترة السابقة',
    new: 'الجديدة',
    reopened: 'المعاد فتحها',
    closed: 'المغلقة',
    vanished: 'لم تعد في الجدول',
    openNow: 'المفتوحة الآن',
  },
  comparedWith: (name) => `مقارنةً بـ ${quote(name)}.`,
  doesNotAddUp: 'هذه الأعداد لا تتطابق. يذكر التدقيق التوصيات التي تُحدث الفرق.',
  needsLastPeriod: 'لا يُعرف أيها جديد: مصنَّف الفترة السابقة يبيِّن ذلك.',
  chooseLastPeriod: 'اختر مصنَّف الفترة السابقة…',
  needsDate: 'لا يُعرف ما تأخر وما طالت مدة فتحه: حدد تاريخ الإبلاغ أعلاه.',
  noStatus: {
    sentence: (count) => `توصيات بلا حالة: ${number(count)}.`,
    advice: 'لا تُحسب الصفوف التي بلا حالة إلا في المجموع. أكمل الناقص ثم أعد التدقيق.',
    button: 'اعرض في التدقيق',
  },
  captions: {
    share: (shares, total) =>
      `من أصل ${ofRecommendations(total)}: ${shares.map(({ label, count, percent: share }) => `${label} ${number(count)} (${percent(share)})`).join('، ')}.`,
    years: (first, last, parts) =>
      `${first === last ? `تقارير سنة ${apart(first)}` : `تقارير السنوات من ${apart(first)} إلى ${apart(last)}`}، عمود لكل سنة، مقسَّم إلى: ${list(parts)}. الأعداد في الجدول أدناه.`,
    ageing: (count, open, limit) =>
      `من التوصيات المفتوحة وعددها ${number(open)}، عدد ما فُتح منذ أكثر من ${ofYears(limit)}: ${number(count)}.`,
  },
  numbers: 'إظهار الأرقام',
  more: (count) => `اعرض ${number(count)} أخرى`,
  shown: (shown, total) => `يُعرض ${number(shown)} من أصل ${number(total)}`,
  behind: (what, count) => `${what.map(apart).join('، ')}: ${recommendations(count)}`,
  list: {
    back: 'العودة إلى الأرقام',
    keys: 'الأسهم للتنقل، و\u2068Enter\u2069 للذهاب إلى الخلية، و\u2068Esc\u2069 للعودة.',
    lastPeriodOnly: 'في مصنَّف الفترة السابقة',
  },
  insert: {
    title: 'ورقة الموجز',
    button: 'أدرج ورقة الموجز',
    charts: 'عرض الرسوم البيانية في الورقة',
    sentence:
      'يضيف ورقة بهذه الأرقام ورسومها البيانية. تتبع صيغها الجدول عند تعديل أي حالة دون حاجة إلى الوظيفة الإضافية. وإذا أُدرجت مجدداً حلت محل نفسها.',
    tooMany: (limit) =>
      `في هذا الجدول أكثر من ${ofRecommendations(limit)}: ستحتوي الورقة على قيم لا صيغ. أدرجها مجدداً بعد تغيُّر الجدول.`,
    done: (sheet) => `الأرقام والرسوم البيانية في الورقة ${quote(sheet)}.`,
    takenBack: 'أُزيلت ورقة الموجز.',
    edited: 'تغيرت ورقة الموجز بعد ذلك وتُركت كما هي.',
  },
};
