// The findings report in Arabic.
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { plural, day, apart } = wording;

export const report: MessageSet['report'] = {
  sheet: 'الملاحظات',
  title: 'ملاحظات التدقيق',
  workbook: (name) => `المصنف: ${apart(name)}`,
  asOf: (asOf) => (asOf === null ? 'تاريخ الإبلاغ غير معروف.' : `تاريخ الإبلاغ: ${day(asOf)}`),
  lastPeriod: (name) => `جرت المقارنة بالفترة السابقة: ${apart(name)}`,
  catalogue: (name) => `جرت المقارنة بالنصوص الرسمية: ${apart(name)}`,
  columns: {
    severity: 'الدرجة',
    rule: 'القاعدة',
    where: 'الخلية',
    report: 'التقرير',
    number: 'الرقم',
    value: 'محتوى الخلية',
    sentence: 'ما الخطأ وما العمل',
    suggestion: 'المقترح',
    reason: 'سبب إبقائها كما هي',
  },
  findings: (count) =>
    plural(count, {
      zero: 'لا ملاحظات',
      one: 'ملاحظة واحدة',
      two: 'ملاحظتان',
      few: '# ملاحظات',
      many: '# ملاحظة',
      other: '# ملاحظة',
    }),
  ignored: (count) =>
    plural(count, {
      zero: 'لا ملاحظات أُبقيت كما هي',
      one: 'ملاحظة واحدة أُبقيت كما هي',
      two: 'ملاحظتان أُبقيتا كما هما',
      few: '# ملاحظات أُبقيت كما هي',
      many: '# ملاحظة أُبقيت كما هي',
      other: '# ملاحظة أُبقيت كما هي',
    }),
  notRun: (count) =>
    plural(count, {
      zero: 'طُبقت كل القواعد',
      one: 'قاعدة واحدة تعذر تطبيقها',
      two: 'قاعدتان تعذر تطبيقهما',
      few: '# قواعد تعذر تطبيقها',
      many: '# قاعدة تعذر تطبيقها',
      other: '# قاعدة تعذر تطبيقها',
    }),
  none: 'لا شيء يستدعي التصويب.',
  footer: 'متابعة التوصيات: الملاحظات',
};
