// What the pane says of rules, tools, what was written, and files that cannot be read, in Arabic.
import type { PaneMessages } from '../pane-messages';
import { ofCells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const rulebook: PaneMessages['rulebook'] = {
  title: 'القواعد',
  intro: 'تُحفظ في هذا المصنَّف لجميع من يعملون فيه.',
  usual: (severity) => `${severity} (المعتاد)`,
  off: 'موقوفة',
  thresholds: 'متى تطول المدة أكثر من اللازم',
  yearsOpen: 'لم تُغلق: السنوات منذ صدور التقرير',
  monthsUnderConsideration: 'قيد النظر: الأشهر منذ صدور التقرير',
  usually: (count) => `المعتاد ${number(count)}.`,
  badNumber: 'اكتب عدداً صحيحاً من 1 إلى 100.',
  reset: 'العودة إلى المعتاد',
  close: 'إغلاق',
};

export const tools: PaneMessages['tools'] = {
  title: 'الأدوات',
  dropDowns: {
    button: 'ضع قوائم منسدلة في أعمدة الحالة',
    sentence:
      'تعرض خلايا الحالة عندئذ الألفاظ المستخدمة في هذا الجدول. يمكن كتابة لفظ آخر بعد تنبيه، ولا يتغير أي تحقق آخر من البيانات.',
  },
  colours: {
    button: 'لوِّن الخلايا',
    sentence: 'تأخذ الخلايا التي فيها نتائج لوناً حسب درجة الأهمية. لا تتغير تنسيقاتك، ويزيل زر «أزل الألوان» ما لُوِّن.',
  },
  removeColours: 'أزل الألوان',
  report: {
    button: 'أدرج كشف النتائج',
    sentence: 'ورقة جديدة تضم كل نتيجة مع ارتباط بخليتها، والنتائج المتجاوَز عنها مع أسبابها، جاهزة للطباعة.',
  },
  saveCsv: {
    button: `احفظ النتائج بصيغة ${apart('CSV')}`,
    sentence: 'القائمة نفسها في ملف ضمن التنزيلات.',
  },
  copyCsv: {
    button: `انسخ النتائج بصيغة ${apart('CSV')}`,
    sentence: `القائمة نفسها في الحافظة: لا يتيح ${apart('Excel')} هذا حفظ ملف من هنا.`,
  },
  recheck: {
    label: 'دقِّق أثناء الكتابة',
    sentence: 'بعد كل تغيير لا تُقرأ إلا الصفوف المعنية. يُحفظ هذا الاختيار في هذا الحاسوب.',
  },
  close: 'إغلاق',
};

export const written: PaneMessages['written'] = {
  title: 'التراجع عما كُتب',
  none: 'لم يُكتب شيء من هنا منذ فتح اللوحة.',
  dropDowns: (count) => `وُضعت قوائم منسدلة في ${ofCells(count)}.`,
  noDropDowns: 'لكل عمود من أعمدة الحالة قائمته، أو فيه علامات. لم يتغير شيء.',
  dropDownsLeft: (count) =>
    plural(count, {
      zero: 'لم يُترك أي نطاق.',
      one: 'في نطاق واحد تحقق آخر من البيانات، وتُرك كما هو.',
      two: 'في نطاقين تحقق آخر من البيانات، وتُركا كما هما.',
      few: 'في # نطاقات تحقق آخر من البيانات، وتُركت كما هي.',
      many: 'في # نطاقاً تحقق آخر من البيانات، وتُركت كما هي.',
      other: 'في # نطاق تحقق آخر من البيانات، وتُركت كما هي.',
    }),
  coloured: (count) =>
    plural(count, {
      zero: 'لم تُلوَّن أي خلية.',
      one: 'لُوِّنت خلية واحدة.',
      two: 'لُوِّنت خليتان.',
      few: 'لُوِّنت # خلايا.',
      many: 'لُوِّنت # خلية.',
      other: 'لُوِّنت # خلية.',
    }),
  coloursRemoved: (count) => `أُزيلت الألوان من ${ofCells(count)}.`,
  noColours: 'لم تكن هناك ألوان لإزالتها.',
  report: (sheet) => `النتائج في الورقة ${quote(sheet)}.`,
  toSheet: 'اذهب إلى الورقة',
  csvSaved: (file) => `حُفظت في التنزيلات باسم ${apart(file)}.`,
  csvCopied: `النتائج في الحافظة. الصقها في ملف نصي واحفظه بصيغة ${apart('CSV')}.`,
  csvNeither: {
    sentence: `لا يتيح ${apart('Excel')} هذا للوظيفة الإضافية حفظ الملفات ولا استخدام الحافظة.`,
    advice: `أدرج كشف النتائج بدلاً من ذلك، واحفظ تلك الورقة بصيغة ${apart('CSV')} من ${apart('Excel')}.`,
  },
  takeBack: 'تراجع',
  dropDownsTakenBack: 'أُزيلت القوائم المنسدلة.',
  dropDownsChanged: (count) =>
    plural(count, {
      zero: 'لم يتغير أي نطاق بعد ذلك.',
      one: 'تغير نطاق واحد بعد ذلك وتُرك كما هو.',
      two: 'تغير نطاقان بعد ذلك وتُركا كما هما.',
      few: 'تغيرت # نطاقات بعد ذلك وتُركت كما هي.',
      many: 'تغير # نطاقاً بعد ذلك وتُركت كما هي.',
      other: 'تغير # نطاق بعد ذلك وتُركت كما هي.',
    }),
  reportTakenBack: 'أُزيل كشف النتائج.',
  reportEdited: 'تغيرت الورقة بعد ذلك وتُركت كما هي.',
  earlier: (count) =>
    plural(count, {
      zero: 'لا شيء آخر للتراجع عنه',
      one: 'يمكن التراجع عن تغيير آخر…',
      two: 'يمكن التراجع عن تغييرين آخرين…',
      few: 'يمكن التراجع عن # تغييرات أخرى…',
      many: 'يمكن التراجع عن # تغييراً آخر…',
      other: 'يمكن التراجع عن # تغيير آخر…',
    }),
  close: 'إغلاق',
};

export const unreadable: PaneMessages['unreadable'] = {
  'not-a-workbook': {
    sentence: (file) => `${quote(file)} ليس مصنَّف ${apart('Excel')}.`,
    advice: `اختر ملفاً من نوع ${apart('.xlsx')} أو ${apart('.xlsm')}.`,
  },
  'old-format': {
    sentence: (file) => `${quote(file)} بالصيغة القديمة (${apart('Excel 97-2003')}).`,
    advice: `افتحه في ${apart('Excel')} واحفظه بصيغة ${apart('.xlsx')} ثم اختر الملف الجديد.`,
  },
  encrypted: {
    sentence: (file) => `${quote(file)} محمي بكلمة سر.`,
    advice: `افتحه في ${apart('Excel')} واحفظ نسخة بلا كلمة سر ثم اختر النسخة.`,
  },
  'not-readable': {
    sentence: (file) => `تعذرت قراءة ${quote(file)}.`,
    advice: `أغلقه إن كان مفتوحاً في مكان آخر، أو افتحه في ${apart('Excel')} واحفظه من جديد، ثم اختره مرة أخرى.`,
  },
  'no-tracker': {
    sentence: (file) => `لم يُعثر على جدول متابعة في ${quote(file)}.`,
    advice: 'اختر مصنَّف الفترة السابقة، وفيه توصية واحدة في كل صف تحت رأس.',
  },
};
