// What the pane says of findings in Arabic.
import type { PaneMessages } from '../pane-messages';
import { ofCells, wording } from './words';

const { number, plural, quote, apart } = wording;

/** Genitive and accusative. */
const ofFindings = (count: number) =>
  plural(count, {
    zero: 'صفر من النتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتين',
    few: '# نتائج',
    many: '# نتيجة',
    other: '# نتيجة',
  });

export const check: PaneMessages['check'] = {
  again: 'أعد التدقيق',
  stale: 'تغيَّر المصنَّف بعد هذا التدقيق.',
  asOf: (day) => `تاريخ الإبلاغ: ${day}`,
  asOfFromSheet: '(حسب الورقة)',
  noAsOf: 'لم يُعثر في الورقة على تاريخ إبلاغ.',
  setAsOf: 'حدد تاريخ الإبلاغ',
  changeAsOf: 'تغيير',
  asOfLabel: 'تاريخ الإبلاغ',
  asOfHint: 'التاريخ الذي تصف الوثيقة الحالة فيه. تُقارن به التواريخ في الجدول.',
  useAsOf: 'استخدم هذا التاريخ',
  clearAsOf: 'عد إلى تاريخ الورقة',
  badAsOf: 'اكتب تاريخاً كاملاً: اليوم والشهر والسنة.',
  asOfConflict: (kept, stated) => `تاريخ الإبلاغ المحفوظ في هذا المصنَّف هو ${kept}، وتذكر الورقة ${stated}.`,
  asOfConflictAdvice: 'يُدقَّق الجدول على أساس التاريخ الأول. اختر التاريخ المعتمد منهما.',
  useDay: (day) => `اعتمد ${day}`,
  cancel: 'إلغاء',
  notRun: (count) =>
    plural(count, {
      zero: 'طُبقت جميع القواعد',
      one: 'تعذر تطبيق قاعدة واحدة',
      two: 'تعذر تطبيق قاعدتين',
      few: 'تعذر تطبيق # قواعد',
      many: 'تعذر تطبيق # قاعدة',
      other: 'تعذر تطبيق # قاعدة',
    }),
  switchedOff: (count) =>
    plural(count, {
      zero: 'لا قواعد موقوفة',
      one: 'قاعدة واحدة موقوفة',
      two: 'قاعدتان موقوفتان',
      few: '# قواعد موقوفة',
      many: '# قاعدة موقوفة',
      other: '# قاعدة موقوفة',
    }),
  joined: (parts) => parts.join('؛ '),
  notRunTitle: 'لم يُدقَّق',
  why: '(السبب)',
  cleanTitle: 'لا شيء يحتاج إلى تصحيح',
  cleanWhatNow: 'جميع القواعد التي أمكن تطبيقها مستوفاة. أعد التدقيق بعد التغييرات المقبلة.',
  filterLabel: 'عرض',
  all: (count) => `الكل ${number(count)}`,
  ignored: (count) => `المتجاوَز عنها ${number(count)}`,
  groupBy: 'التجميع',
  groupings: { rule: 'حسب القاعدة', report: 'حسب التقرير', sheet: 'حسب الورقة' },
  noReport: 'بلا رمز تقرير',
  rules: 'القواعد…',
  tools: 'الأدوات…',
  search: 'ابحث في النتائج',
  clearSearch: 'امسح البحث',
  nothingMatches: 'لا نتائج مطابقة.',
  showAll: 'اعرض جميع النتائج',
  shown: (shown, total) => `تُعرض ${number(shown)} من أصل ${number(total)}`,
  list: 'نتائج التدقيق في مجموعات',
  group: (severity, title, count) => `${severity}: ${title}، ${number(count)}`,
  keys: 'الأسهم للتنقل، و\u2068Enter\u2069 للذهاب إلى الخلية.',
};

export const finding: PaneMessages['finding'] = {
  name: (report, rec) =>
    [report === '' ? '' : apart(report), rec === '' ? '' : `التوصية ${apart(rec)}`]
      .filter((part) => part !== '')
      .join(' '),
  nameless: (row) => `الصف ${number(row)}`,
  value: 'في الخلية',
  blank: 'لا شيء',
  suggestion: 'المقترح',
  use: (value) => `استخدم ${quote(value)}`,
  useText: 'استخدم النص المقترح',
  goTo: (cell) => `اذهب إلى ${apart(cell)}`,
  goToOn: (cell, sheet) => `اذهب إلى ${apart(cell)} في ${quote(sheet)}`,
  difference: 'التغييرات',
  removed: (text) => `محذوف: ${apart(text)}`,
  added: (text) => `مضاف: ${apart(text)}`,
  related: 'يتعلق أيضاً بـ',
  why: 'لماذا يهم هذا',
  revealed: (cell) => `حُددت الخلية ${apart(cell)} في الورقة.`,
};

export const fixes: PaneMessages['fixes'] = {
  preview: (count) => `تصحيح ${ofCells(count)}…`,
  previewAll: (count) => `صحِّح الكل (${ofCells(count)})…`,
  previewTitle: (count) =>
    plural(count, {
      zero: 'لن تتغير أي خلية',
      one: 'ستتغير خلية واحدة',
      two: 'ستتغير خليتان',
      few: 'ستتغير # خلايا',
      many: 'ستتغير # خلية',
      other: 'ستتغير # خلية',
    }),
  previewNote: 'لا يتغير شيء آخر. يمكنك التراجع بعد ذلك.',
  apply: (count) => `صحِّح ${ofCells(count)}`,
  cancel: 'إلغاء',
  applied: (count) =>
    plural(count, {
      zero: 'لم تُصحَّح أي خلية.',
      one: 'صُحِّحت خلية واحدة.',
      two: 'صُحِّحت خليتان.',
      few: 'صُحِّحت # خلايا.',
      many: 'صُحِّحت # خلية.',
      other: 'صُحِّحت # خلية.',
    }),
  partly: (written, total) => `صُحِّحت ${number(written)} من أصل ${ofCells(total)}.`,
  nothing: 'لم يتغير شيء.',
  left: (count) =>
    plural(count, {
      zero: 'لم تُترك أي خلية:',
      one: 'تُركت خلية واحدة كما هي:',
      two: 'تُركت خليتان كما هما:',
      few: 'تُركت # خلايا كما هي:',
      many: 'تُركت # خلية كما هي:',
      other: 'تُركت # خلية كما هي:',
    }),
  takeBack: (count) => (count === 1 ? 'تراجع' : `تراجع عن ${ofCells(count)}`),
  takenBack: (count) =>
    plural(count, {
      zero: 'لم تُعَد أي خلية.',
      one: 'أُعيدت خلية واحدة كما كانت.',
      two: 'أُعيدت خليتان كما كانتا.',
      few: 'أُعيدت # خلايا كما كانت.',
      many: 'أُعيدت # خلية كما كانت.',
      other: 'أُعيدت # خلية كما كانت.',
    }),
  notTakenBack: (count) =>
    plural(count, {
      zero: 'لم تتغير أي خلية منذ ذلك الحين.',
      one: 'تغيرت خلية واحدة بعد ذلك وتُركت كما هي.',
      two: 'تغيرت خليتان بعد ذلك وتُركتا كما هما.',
      few: 'تغيرت # خلايا بعد ذلك وتُركت كما هي.',
      many: 'تغيرت # خلية بعد ذلك وتُركت كما هي.',
      other: 'تغيرت # خلية بعد ذلك وتُركت كما هي.',
    }),
  dismiss: 'إغلاق',
};

export const ignoring: PaneMessages['ignoring'] = {
  ignore: 'تجاوز…',
  ignoreAll: (count) => `تجاوز عن ${ofFindings(count)}…`,
  reason: 'السبب',
  reasonHint: 'يُحفظ في المصنَّف ويظهر في كشف النتائج.',
  reasonMissing: 'اكتب السبب في بضع كلمات.',
  confirm: (count) => (count === 1 ? 'تجاوز' : `تجاوز عن ${ofFindings(count)}`),
  cancel: 'إلغاء',
  because: 'سبب التجاوز',
  showAgain: (count) => (count === 1 ? 'أظهر من جديد' : `أظهر ${ofFindings(count)} من جديد`),
  gone: (count) =>
    plural(count, {
      zero: 'لا أسباب محفوظة لنتائج لم تعد موجودة',
      one: 'سبب واحد محفوظ لنتيجة لم تعد موجودة',
      two: 'سببان محفوظان لنتيجتين لم تعودا موجودتين',
      few: '# أسباب محفوظة لنتائج لم تعد موجودة',
      many: '# سبباً محفوظاً لنتائج لم تعد موجودة',
      other: '# سبب محفوظ لنتائج لم تعد موجودة',
    }),
  goneAdvice: 'إذا عادت النتيجة نفسها عاد العمل بسببها. احذف ما لم تعد هناك حاجة إليه.',
  forget: 'حذف',
  forgetAll: (count) =>
    plural(count, {
      zero: 'لا شيء للحذف',
      one: 'احذف سبباً واحداً',
      two: 'احذف السببين',
      few: 'احذف الأسباب كلها (#)',
      many: 'احذف الأسباب كلها (#)',
      other: 'احذف الأسباب كلها (#)',
    }),
  more: (count) => `اعرض ${number(count)} أخرى`,
};

export const held: PaneMessages['held'] = {
  lastPeriod: 'الفترة السابقة',
  officialTexts: 'النصوص الرسمية',
  none: 'لا يوجد',
  line: (label, said) => `${label}: ${said}`,
  choose: 'اختر ملفاً…',
  remove: 'إزالة',
  file: (name, day) => (day === null ? apart(name) : `${apart(name)}، حتى ${day}`),
  sheet: (name, day) => (day === null ? `الورقة ${quote(name)}` : `الورقة ${quote(name)}، حتى ${day}`),
  source: (name, publisher, version) =>
    `${apart(name)} (${[publisher, version]
      .filter((part) => part !== '')
      .map(apart)
      .join('، ')})`,
};
