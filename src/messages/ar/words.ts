// Arabic words of the trade and counted nouns; statuses agree with "توصية", feminine. Nouns after a number follow
// its case: few takes the genitive plural, many the accusative singular, other the genitive singular.
import type { MessageSet } from '../message-set';
import { wordingOf } from '../wording';

export const wording = wordingOf('ar');
const { number, plural, list, day, apart } = wording;

/** Nominative. */
export const recommendations = (count: number) =>
  plural(count, {
    zero: 'لا توصيات',
    one: 'توصية واحدة',
    two: 'توصيتان',
    few: '# توصيات',
    many: '# توصية',
    other: '# توصية',
  });
/** Genitive and accusative: after a preposition, a verb, or a noun. */
export const ofRecommendations = (count: number) =>
  plural(count, {
    zero: 'صفر من التوصيات',
    one: 'توصية واحدة',
    two: 'توصيتين',
    few: '# توصيات',
    many: '# توصية',
    other: '# توصية',
  });
/** Genitive and accusative. */
export const ofCells = (count: number) =>
  plural(count, {
    zero: 'صفر من الخلايا',
    one: 'خلية واحدة',
    two: 'خليتين',
    few: '# خلايا',
    many: '# خلية',
    other: '# خلية',
  });

const findings: MessageSet['quantities']['findings'] = ({ error, warning, hint }) =>
  list([
    ...(error > 0
      ? [
          plural(error, {
            zero: 'لا أخطاء',
            one: 'خطأ واحد',
            two: 'خطآن',
            few: '# أخطاء',
            many: '# خطأً',
            other: '# خطأ',
          }),
        ]
      : []),
    ...(warning > 0
      ? [
          plural(warning, {
            zero: 'لا تحذيرات',
            one: 'تحذير واحد',
            two: 'تحذيران',
            few: '# تحذيرات',
            many: '# تحذيراً',
            other: '# تحذير',
          }),
        ]
      : []),
    ...(hint > 0
      ? [
          plural(hint, {
            zero: 'لا تنبيهات',
            one: 'تنبيه واحد',
            two: 'تنبيهان',
            few: '# تنبيهات',
            many: '# تنبيهاً',
            other: '# تنبيه',
          }),
        ]
      : []),
  ]);

export const quantities: MessageSet['quantities'] = {
  number,
  day,
  apart,
  recommendations,
  findings,
  summary: (counts, total) => {
    const found = findings(counts);
    const among = ofRecommendations(total);
    return found === '' ? `لا شيء يحتاج إلى تصحيح في ${among}.` : `${found} في ${among}.`;
  },
};

export const terms: MessageSet['terms'] = {
  acceptance: {
    accepted: 'مقبولة',
    partially_accepted: 'مقبولة جزئياً',
    not_accepted: 'غير مقبولة',
    not_relevant: 'غير ذات صلة',
    under_consideration: 'قيد النظر',
  },
  implementation: {
    not_started: 'لم يبدأ التنفيذ',
    in_progress: 'قيد التنفيذ',
    implemented: 'نُفِّذت',
    overtaken: 'تجاوزتها الأحداث',
  },
  addressee: { executive: 'الرئيس التنفيذي', legislative: 'الهيئة التشريعية', other: 'جهة أخرى' },
  schemes: {
    jiu: 'وحدة التفتيش المشتركة',
    'board-of-auditors': 'مجلس مراجعي الحسابات',
    general: 'جميع الحالات',
  },
};

export const severities: MessageSet['severities'] = {
  error: { one: 'خطأ', many: 'الأخطاء' },
  warning: { one: 'تحذير', many: 'التحذيرات' },
  hint: { one: 'تنبيه', many: 'التنبيهات' },
};

export const fields: MessageSet['fields'] = {
  source: 'المصدر',
  report: 'رمز التقرير',
  reportTitle: 'عنوان التقرير',
  issued: 'تاريخ الإصدار',
  number: 'رقم التوصية',
  addressee: 'موجهة إلى',
  text: 'التوصية',
  assessment: 'التقييم',
  acceptance: 'القبول',
  implementation: 'حالة التنفيذ',
  responsible: 'المسؤول',
  contact: 'جهة الاتصال',
  targetDate: 'الموعد المستهدف',
  revisedDate: 'الموعد المستهدف المنقَّح',
  implementedDate: 'تاريخ الإنجاز',
  progress: 'نسبة الإنجاز (٪)',
  risk: 'المخاطر',
  riskId: 'رقم الخطر',
  impact: 'الأثر',
  evidence: 'الوثائق الداعمة',
  decision: 'قرار هيئة الإدارة',
  relevance: 'الصلة',
  financial: 'الآثار المالية',
  previousAcceptance: 'القبول في الفترة السابقة',
  previousImplementation: 'الحالة في الفترة السابقة',
  changeNote: 'التغيير منذ التقرير السابق',
  remarks: 'ملاحظات',
};
