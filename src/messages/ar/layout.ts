// Correcting what was recognised, in Arabic.
import type { LayoutMessages } from '../layout-messages';
import { ofCells, wording } from './words';

const { number, plural, quote } = wording;

export const layout: LayoutMessages = {
  kept: 'تُحفظ التصحيحات في هذا المصنَّف ليستفيد منها زملاؤك.',
  correct: 'تصحيح',
  done: 'تم',
  reset: 'العودة إلى ما تم التعرف عليه',
  read: (sheet) => `قراءة ${quote(sheet)}`,
  leftOut: 'لا تُقرأ',
  headerRow: 'صف الرأس',
  useRow: 'استخدام هذا الصف',
  badRow: (last) => `اكتب رقم صف من 1 إلى ${number(last)}.`,
  notInTracker: 'غير موجود في هذا الجدول',
  choose: 'اختر حقلاً',
  addField: 'إضافة حقل',
  words: {
    keptTitle: 'المعاني المحفوظة في هذا المصنَّف',
    forget: 'حذف هذا المعنى',
    title: (count) =>
      plural(count, {
        zero: 'لا عبارات حالة غير معروفة',
        one: 'عبارة حالة واحدة غير معروفة',
        two: 'عبارتا حالة غير معروفتين',
        few: '# عبارات حالة غير معروفة',
        many: '# عبارة حالة غير معروفة',
        other: '# عبارة حالة غير معروفة',
      }),
    sentence: 'حدد معنى كل منها مرة واحدة، ويحفظه هذا المصنَّف.',
    inCells: (count) => `في ${ofCells(count)}`,
    meaning: (word) => `معنى ${quote(word)}`,
    use: (label) => `استخدام ${quote(label)}`,
    asBlank: 'كأنها فارغة',
    leave: 'تُترك كما هي',
    keep: (count) =>
      plural(count, {
        zero: 'لا معاني للحفظ',
        one: 'حفظ معنى واحد',
        two: 'حفظ معنيين',
        few: 'حفظ # معانٍ',
        many: 'حفظ # معنى',
        other: 'حفظ # معنى',
      }),
  },
  unfit: {
    title: 'تغيّر المصنَّف: بعض التصحيحات المحفوظة فيه لم تعد مناسبة. وتظهر القراءة الجديدة.',
    sheet: (name) => `لم تعد الورقة ${quote(name)} موجودة.`,
    headerRow: (sheet, row) =>
      row === null ? `لم يعد الرأس في ${quote(sheet)} موجوداً.` : `كان الرأس في ${quote(sheet)} في الصف ${number(row)}.`,
    column: (sheet, what, header) =>
      header === ''
        ? `${what}: لم يعد عموده في ${quote(sheet)} موجوداً.`
        : `${what}: لم يعد العمود ${quote(header)} في ${quote(sheet)} موجوداً.`,
    useNew: 'اعتماد القراءة الجديدة',
    correctIt: 'تصحيحها',
  },
  pointing: {
    title: 'هل يوجد جدول متابعة مع ذلك؟',
    sentence: 'بيّن أين يبدأ: الورقة والصف الذي يضم عناوين الأعمدة.',
    sheet: 'الورقة',
    read: 'القراءة من هذا الصف',
    nothing: 'لم يُعثر على أي توصية تحت ذلك الصف.',
    columns: 'حدد العمود الذي يضم التوصية والعمود الذي يضم حالتها.',
  },
};
