// What papers say in Arabic. Figures follow their nouns ("عدد ...: 5"), which spares the agreement of numbers.
import { languageNames } from '../language';
import type { MessageSet } from '../message-set';
import { named } from '../paper-grammar';
import { tables } from './annex-tables';
import { fields, wording } from './words';

const { number, plural, list, day, apart } = wording;

const ordinals = ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً', 'خامساً', 'سادساً', 'سابعاً', 'ثامناً', 'تاسعاً', 'عاشراً'];
const some = (names: readonly string[]) => named(names, wording);
const percentage = (percent: number) => `${number(percent)} في المائة`;
const years = (count: number) =>
  plural(count, {
    zero: '# سنة',
    one: 'سنة واحدة',
    two: 'سنتين',
    few: '# سنوات',
    many: '# سنة',
    other: '# سنة',
  });

const heads = (title: string | null) =>
  title === null ? 'الرؤساء التنفيذيين' : `الرؤساء التنفيذيين (${apart(title)})`;

const blank: MessageSet['annex']['blank'] = {
  organization: 'المنظمة',
  governingBody: 'الهيئة الإدارية',
  session: 'الدورة',
  documentSymbol: 'رمز الوثيقة',
  previousDocumentSymbol: 'رمز الوثيقة السابقة',
  executiveHead: 'لقب الرئيس التنفيذي',
  otherAddressee: 'الجهة الأخرى الموجهة إليها',
  reportingDate: 'تاريخ الإبلاغ',
  previousReportingDate: 'تاريخ الإبلاغ السابق',
};

export const annex: MessageSet['annex'] = {
  ...tables,
  outputs: {
    'reports-and-contacts': 'التقارير وجهات الاتصال',
    'matrix-by-report': 'التوصيات حسب التقرير مع علامات',
    legislative: 'التوصيات الموجهة إلى الهيئات التشريعية',
    executive: 'التوصيات الموجهة إلى الرؤساء التنفيذيين',
    'open-by-report': 'التقارير التي لها توصيات مفتوحة',
    decision: 'القرار المقترح',
    council: 'القرار المقترح على المجلس',
    narrative: 'الفقرات المتضمنة أرقاماً',
    'status-summary': 'الحالة حسب السنة',
    reviews: 'استعراضات برنامج العمل',
    timeliness: 'التقيد بمواعيد الرد',
    figures: 'الأرقام والأشكال البيانية',
    dashboard: 'لوحة المتابعة',
  },
  sheetNames: {
    'matrix-by-report': 'العلامات حسب التقرير',
    legislative: 'إلى الهيئات التشريعية',
    executive: 'إلى الرؤساء التنفيذيين',
    'open-by-report': 'المفتوحة حسب التقرير',
    council: 'قرار المجلس',
    reviews: 'الاستعراضات',
  },
  titles: {
    'reports-and-contacts': (asOf) => `التقارير وجهات الاتصال في ${day(asOf)}`,
    'matrix-by-report': (asOf) => `قبول التوصيات وتنفيذها: الحالة في ${day(asOf)}`,
    legislative: (asOf) => `التوصيات الموجهة إلى الهيئات التشريعية: الحالة في ${day(asOf)}`,
    executive: (asOf) => `التوصيات الموجهة إلى الرؤساء التنفيذيين: الحالة في ${day(asOf)}`,
    'open-by-report': (asOf) => `التقارير التي لها توصيات مفتوحة في ${day(asOf)}`,
    decision: () => 'القرار المقترح',
    council: () => 'الإجراء المطلوب',
    narrative: (asOf) => `حالة التوصيات في ${day(asOf)}`,
    'status-summary': (asOf) => `حالة تنفيذ التوصيات في ${day(asOf)}`,
    reviews: (asOf) => `استعراضات برنامج العمل في ${day(asOf)}`,
    timeliness: (asOf) => `التقيد بمواعيد الرد على الطلبات في ${day(asOf)}`,
    figures: (asOf) => `التوصيات بالأرقام في ${day(asOf)}`,
    dashboard: (asOf) => `لوحة متابعة الامتثال في ${day(asOf)}`,
  },
  yearHeading: (ordinal, year) =>
    `${ordinals[ordinal - 1] ?? number(ordinal)} - ${year === null ? 'التوصيات الواردة في تقارير لا تُعرف سنتها' : `التوصيات الواردة في تقارير عام ${String(year)}`}`,
  recommendation: (text) => (text === '' ? 'التوصية' : `التوصية ${text}`),
  numbered: (text) => `التوصية ${text}: `,
  columns: {
    symbol: 'رمز التقرير',
    title: 'عنوان التقرير',
    contact: 'جهة الاتصال',
    number: 'رقم التوصية',
    recommendation: 'التوصية',
    assessment: 'تقييم الإدارة',
    acceptance: 'القبول',
    implementation: 'التنفيذ',
    change: 'التغيير منذ التقرير السابق',
    responsible: 'المسؤول',
    toLegislative: 'الهيئات التشريعية',
    toExecutive: 'الرؤساء التنفيذيون',
    openLegislative: 'المفتوحة: الهيئات التشريعية',
    openExecutive: 'المفتوحة: الرؤساء التنفيذيون',
    boardComments: 'تعليقات مجلس الرؤساء التنفيذيين',
    otherDocuments: 'وثائق أخرى',
    remarks: 'تعليقات على الصلة والآثار المالية والآثار على الموارد البشرية',
    year: 'السنة',
    total: 'المجموع',
    closedOtherwise: 'أُغلقت لأسباب أخرى',
    noStatus: 'بلا حالة',
  },
  olderThan: (count) => `مفتوحة منذ أكثر من ${years(count)}`,
  contactLine: (contact) => `جهة الاتصال: ${apart(contact)}`,
  notYetAvailable: 'غير متاحة بعد',
  forInformation: 'للعلم فقط',
  newMark: ' (جديد)',
  nothing: 'لا توجد توصيات لإدراجها.',
  allNew: (issued) =>
    issued === null ? 'جميع توصيات هذا التقرير جديدة.' : `صدر هذا التقرير في ${day(issued)}، وجميع توصياته جديدة.`,
  changes: {
    new: 'جديدة',
    unchanged: 'لا تغيير',
    unchangedUpdated: 'لا تغيير، حُدِّث التقييم',
    previous: (status) => `سابقاً: ${apart(status)}`,
  },
  trackerWording: (language) => `بصيغة جدول المتابعة (${apart(languageNames[language])}).`,
  blank,
  shares: ({ count, percent }) => (percent === null ? number(count) : `${number(count)} (${percentage(percent)})`),
  decision: {
    opening: (body) => `${apart(body)}:`,
    takesNote: (symbol) => `الإحاطة علماً بهذا التقرير (الوثيقة ${apart(symbol)})؛`,
    endorses: 'الترحيب بتقييم حالة تنفيذ التوصيات التالية، على النحو الوارد في هذا التقرير، وإقراره:',
    item: (symbol, numbers) =>
      `${apart(symbol)} (${numbers.length === 1 ? 'التوصية' : numbers.length === 2 ? 'التوصيتان' : 'التوصيات'} ${list(numbers)})`,
    callsFor: 'طلب اقتراح تقييمات للتوصيات المفتوحة للنظر فيها.',
    councilOpening: (body) => `المطلوب من ${apart(body)}:`,
    councilNotes: (organization, symbol) =>
      `الإحاطة علماً بالحالة العامة لقبول وتنفيذ التوصيات الموجهة إلى المنظمة (${apart(organization)}، الوثيقة ${apart(symbol)})؛`,
    councilApproves: 'الموافقة على التوصيات الموجهة إلى الهيئات التشريعية:',
    point: (ordinal, text) => `(${number(ordinal)}) ${text}`,
  },
  narrative: {
    newReports: (reports, { symbol, asOf }) =>
      `عدد التقارير التي صدرت منذ التقرير السابق عن هذا الموضوع (الوثيقة ${apart(symbol)}${asOf === null ? '' : `، الحالة في ${day(asOf)}`}) وتتضمن توصيات موجهة إلى المنظمة: ${number(reports)}.`,
    newRecommendations: ({ total, legislative, executive, head }) =>
      `عدد التوصيات الجديدة: ${number(total)}، منها ${number(legislative)} موجهة إلى الهيئات التشريعية و${number(executive)} موجهة إلى ${heads(head)}.`,
    reviews: (programmes) =>
      `الاستعراضات المتعلقة بالمنظمة: ${list(programmes.map(({ year, count }) => (year === null ? `${number(count)} بلا سنة محددة` : `${number(count)} من برنامج العمل لعام ${String(year)}`)))}.`,
    openFrom: (first, last) =>
      first === last
        ? `ترد التوصيات التي لا تزال مفتوحة في تقارير عام ${String(first)}.`
        : `ترد التوصيات التي لا تزال مفتوحة في تقارير الأعوام من ${String(first)} إلى ${String(last)}.`,
    closedYears: (closed) =>
      closed.length === 1
        ? `أُغلقت جميع التوصيات الواردة في تقارير عام ${String(closed[0])}.`
        : `أُغلقت جميع التوصيات الواردة في تقارير الأعوام التالية: ${list(closed.map(String))}.`,
    open: (asOf, { legislative, executive, closed, head }) =>
      `في ${day(asOf)}، ورهناً بإقرار التقييمات الواردة في هذا التقرير، عدد التوصيات المفتوحة الموجهة إلى الهيئات التشريعية: ${number(legislative)}، والموجهة إلى ${heads(head)}: ${number(executive)}؛ وعدد التوصيات المغلقة (نُفِّذت أو تجاوزتها الأحداث أو غير ذات صلة أو غير مقبولة): ${number(closed)}.`,
    overall: (since, total, { implemented, closedOtherwise, open }) =>
      `وبوجه عام، التوصيات الصادرة منذ عام ${String(since)} وعددها ${number(total)}: نُفِّذت نسبة ${percentage(implemented)}، وأُغلقت لأسباب أخرى نسبة ${percentage(closedOtherwise)}، ولا تزال مفتوحة نسبة ${percentage(open)}.`,
    shares: (total, { implemented, closedOtherwise, open }) =>
      `توصيات جدول المتابعة هذا وعددها ${number(total)}: نُفِّذت نسبة ${percentage(implemented)}، وأُغلقت لأسباب أخرى نسبة ${percentage(closedOtherwise)}، ولا تزال مفتوحة نسبة ${percentage(open)}.`,
  },
  summary: {
    opening: (asOf, total, parts) =>
      `حالة التوصيات في ${day(asOf)}، وعددها ${number(total)}: ${parts.map(({ label, share }) => `${apart(label)}: ${apart(share)}`).join('؛ ')}.`,
    older: (unfinished, older, count) =>
      `عدد التوصيات المفتوحة: ${number(unfinished)}، منها ${number(older)} منذ أكثر من ${years(count)}.`,
  },
  omitted: {
    'setting-missing': ({ setting }) => `تُرك فراغ مكان «${blank[setting]}». حدّده في إعدادات الوثيقة أو املأه باليد.`,
    'not-translated': ({ language, count }) =>
      `عدد النصوص المطبوعة بصيغة جدول المتابعة (${apart(languageNames[language])}) مع حاشية تبيّن ذلك: ${number(count)}. اربط مصدراً للنصوص الرسمية بلغة الوثيقة أو ترجمها.`,
    'official-wording': ({ names }) =>
      `طُبعت بالصيغة الرسمية التي تختلف عن صيغة جدول المتابعة: ${some(names)}. أدرج النصوص الرسمية في الجدول أو راجع الفروق.`,
    'changes-unknown': () =>
      'لا شيء يبيّن ما تغيّر، ولذلك حُذفت ملاحظات التغيير. حدّد مصنَّف الفترة السابقة أو املأ ملاحظات التغيير.',
    'change-unknown': ({ names }) =>
      `لا شيء يبيّن ما تغيّر في ${some(names)}، ولم تُطبع هناك أي ملاحظة. املأ ملاحظة التغيير.`,
    'status-missing': ({ names }) =>
      `الحالة فارغة أو غير مفهومة وسيظهر ذلك عند الطباعة: ${some(names)}. املأها قبل تقديم الوثيقة.`,
    'addressee-missing': ({ names }) =>
      `لا ترد هذه التوصيات في أي قائمة حسب الجهة لأن الجهة الموجهة إليها غير محددة: ${some(names)}. حدّد الجهة.`,
    'for-information': ({ names }) => `للعلم فقط، ولذلك لا ترد في هذا المرفق: ${some(names)}.`,
    'contact-missing': ({ reports }) => `لم تُحدَّد جهة اتصال من أجل ${some(reports)}. أضفها.`,
    'comments-unknown': ({ reports }) =>
      `لا يُعرف إن كان لمجلس الرؤساء التنفيذيين تعليقات على ${some(reports)}، والخلايا فارغة. اربط مصدراً يبيّن ذلك أو املأها.`,
    'nothing-submitted': () => 'لا توجد توصية مغلقة تنتظر قراراً، ولذلك حُذفت الفقرة التي تقر التقييمات.',
    'new-unknown': () => 'لا شيء يبيّن أي التوصيات جديدة، ولذلك لم يُذكر شيء عن الجديدة منها. حدّد مصنَّف الفترة السابقة.',
    'reviews-unknown': () =>
      'حُذفت الاستعراضات: لا توجد في المصنَّف قائمة بها. ضعها في ورقة مستقلة رؤوس أعمدتها «الرمز» و«العنوان» و«برنامج العمل».',
    'requests-unknown': () =>
      'حُذف التقيد بمواعيد الرد: لا توجد في المصنَّف قائمة بالطلبات. ضعها في ورقة مستقلة رؤوس أعمدتها «الاستعراض» و«النوع» و«تاريخ الاستلام» و«الموعد النهائي» و«تاريخ الرد».',
    'dates-unreadable': ({ count }) =>
      `عدد الطلبات التي لم تُحسب في أي رقم لأن فيها تاريخاً لا يعدّه ${apart('Excel')} تاريخاً: ${number(count)}. أدخله بصيغة التاريخ.`,
    'overall-rate-unknown': ({ because }) =>
      because === 'scope'
        ? 'حُذفت نسبة جميع السنوات لأن الوثيقة تتناول جزءاً من جدول المتابعة. اختر الجدول كله لإدراجها.'
        : 'حُذفت نسبة جميع السنوات: لا شيء يبيّن ما أُغلق سابقاً ولم يعد في جدول المتابعة. أضف ورقة رؤوس أعمدتها «السنة» و«المجموع» و«المنفذة» و«المغلقة بطريقة أخرى».',
    'column-missing': ({ field }) =>
      `ليس في جدول المتابعة عمود «${fields[field]}»، ولذلك حُذف هذا الجزء. أضف العمود أو حدّده في التخطيط.`,
  },
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  written: (output, file) => `${apart(output)}. كُتب: ${apart(file)}`,
};
