// What the pane says in Arabic.
import type { MessageSet } from '../message-set';
import { check, finding, fixes, held, ignoring } from './pane-findings';
import { rulebook, tools, unreadable, written } from './pane-tools';
import { ofCells, ofRecommendations, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-reporting-date': {
    sentence: () => 'تاريخ الإبلاغ غير معروف.',
    advice:
      'تعرض الوثيقة الحالة في يوم معيّن. حدّد تاريخ الإبلاغ، أو اكتب فوق الجدول سطراً مثل «الحالة في 31 آذار/مارس 2022».',
  },
  'no-tracker': {
    sentence: () => 'لم يُعثر على جدول متابعة في هذا المصنَّف.',
    advice:
      'يضم جدول المتابعة توصية واحدة في كل صف، تحت رأس يسمي على الأقل التوصية وحالتها. افتح المصنَّف الذي يحتويه ثم أعد التدقيق.',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? 'الورقة محمية.' : `الورقة ${quote(sheet)} محمية.`),
    advice: 'أزل الحماية (مراجعة، إلغاء حماية الورقة) ثم أعد المحاولة.',
  },
  'structure-protected': {
    sentence: () => 'بنية هذا المصنَّف محمية.',
    advice: 'أزل الحماية (مراجعة، حماية المصنف) ثم أعد المحاولة.',
  },
  'sheet-hidden': {
    sentence: (sheet) => (sheet === null ? 'الورقة مخفية.' : `الورقة ${quote(sheet)} مخفية.`),
    advice: 'أظهرها (انقر بالزر الأيمن على علامة تبويب، إظهار) ثم أعد المحاولة.',
  },
  'cell-being-edited': {
    sentence: () => 'هناك خلية قيد التحرير.',
    advice: 'أنهِ التحرير في الورقة بالضغط على \u2068Enter\u2069 أو \u2068Esc\u2069 ثم أعد المحاولة.',
  },
  'read-only': {
    sentence: () => 'هذا المصنَّف للقراءة فقط.',
    advice: 'اختر تمكين التحرير، أو اعمل في نسخة محفوظة، ثم أعد المحاولة.',
  },
  'excel-too-old': {
    sentence: () => 'إصدار \u2068Excel\u2069 هذا أقدم من أن تعمل معه الوظيفة الإضافية.',
    advice: 'يلزم \u2068Excel 2021\u2069 أو إصدار أحدث، أو \u2068Microsoft 365\u2069، أو \u2068Excel\u2069 على الويب.',
  },
  'too-large': {
    sentence: (sheet) =>
      sheet === null
        ? 'يحتوي هذا المصنَّف على أكثر مما يستطيع \u2068Excel\u2069 تسليمه.'
        : `تحتوي الورقة ${quote(sheet)} على أكثر مما يستطيع \u2068Excel\u2069 تسليمه.`,
    advice: 'احذف الصفوف والأعمدة غير المستخدمة حول الجدول، أو انسخ الجدول إلى مصنَّف مستقل، ثم أعد التدقيق.',
  },
  gone: {
    sentence: (sheet) =>
      sheet === null ? 'لم تعد الورقة أو الخلية موجودة.' : `لم تعد الورقة ${quote(sheet)}، أو خلية فيها، موجودة.`,
    advice: 'تغيَّر المصنَّف بعد التدقيق. أعد التدقيق.',
  },
  cancelled: { sentence: () => 'أُلغي التدقيق.', advice: 'لم يتغير شيء في المصنَّف.' },
  'language-not-loaded': {
    sentence: () => 'تعذر تحميل نصوص هذه اللغة.',
    advice: 'تحقق من الاتصال بالشبكة، ثم أعد المحاولة.',
  },
  'kept-by-later': {
    sentence: () => 'ما يحفظه هذا المصنَّف للوظيفة الإضافية كتبه إصدار أحدث منها.',
    advice: `لا يمكن حفظ التصحيحات هنا قبل تحديث الوظيفة الإضافية: أغلق ${apart('Excel')} وافتحه من جديد، ثم أعد المحاولة.`,
  },
};

export const leftAlone: MessageSet['leftAlone'] = {
  'edited-since': 'تغيرت بعد التدقيق',
  'holds-formula': 'تحتوي على صيغة',
  gone: 'لم تعد موجودة',
};

export const pane: MessageSet['pane'] = {
  title: 'متابعة التوصيات',
  menu: {
    open: 'المزيد',
    language: 'اللغة',
    help: 'مساعدة',
    about: 'عن هذه الوظيفة الإضافية',
    rules: 'القواعد…',
    written: 'التراجع…',
  },
  about: {
    title: 'عن هذه الوظيفة الإضافية',
    sentences: [
      'تقرأ جدول متابعة توصيات الرقابة في المصنَّف المفتوح، وتبيِّن ما يلزم تصحيحه، وتقودك إلى الخلايا.',
      'ما في المصنَّف يبقى فيه: لا يُرسل شيء إلى أي مكان.',
      'لا يُكتب شيء قبل معاينته، ويمكن التراجع عما كُتب.',
    ],
    close: 'إغلاق',
  },
  steps: {
    label: 'الخطوات',
    tracker: 'الجدول',
    check: 'التدقيق',
    texts: 'النصوص',
    figures: 'الأرقام',
    annexes: 'المرفقات',
    states: {
      notStarted: 'لم يبدأ',
      running: 'جارٍ',
      done: 'تم',
      attention: 'يحتاج إلى انتباه',
      stale: 'لم يعد محدَّثاً',
    },
    notStarted: 'لم يُقرأ بعد',
    running: 'جارٍ العمل…',
    stale: 'تغيَّر بعد ذلك',
    noTracker: 'لم يُعثر عليه',
    notDone: 'لم يتم',
    clean: 'لا شيء للتصحيح',
  },
  start: {
    title: 'دقِّق جدول المتابعة',
    sentence: 'يعثر على الناقص والمتناقض والخطأ الكتابي في جدول التوصيات قبل أن يصبح وثيقة.',
    promise: 'قراءة فقط: لا يتغير شيء في المصنَّف دون موافقتك.',
    button: 'دقِّق هذا المصنَّف',
  },
  progress: {
    opening: 'جارٍ البحث عن جدول المتابعة…',
    reading: (done, total) => `جارٍ قراءة الأوراق: الصف ${number(done)} من ${number(total)}`,
    checking: 'جارٍ تدقيق التوصيات…',
    fixing: (count) => `جارٍ كتابة ${ofCells(count)}…`,
    takingBack: 'جارٍ التراجع…',
    working: {
      offering: 'جارٍ وضع القوائم المنسدلة…',
      colouring: 'جارٍ تلوين الخلايا…',
      clearing: 'جارٍ إزالة الألوان…',
      reporting: 'جارٍ إعداد كشف النتائج…',
      summarising: 'جارٍ إعداد ورقة الموجز…',
      opening: 'جارٍ قراءة الملف…',
      pulling: 'جارٍ قراءة النصوص الرسمية…',
      putting: 'جارٍ وضع النصوص الرسمية…',
      adding: 'جارٍ إدراج الصفوف…',
      annexing: 'جارٍ إعداد الوثيقة…',
    },
    cancel: 'إلغاء',
  },
  refusal: { again: 'أعد التدقيق', tryAgain: 'أعد المحاولة', dismiss: 'إغلاق' },
  outside: {
    sentence: 'هذه الصفحة جزء من \u2068Excel\u2069.',
    advice: 'افتح مصنَّفاً في \u2068Excel\u2069 واختر «فتح» في علامة التبويب «التوصيات».',
  },
  languageNotLoaded: (name) => `تعذر تحميل نصوص هذا الجزء بهذه اللغة: ${apart(name)}.`,
  fault: {
    sentence: 'حدث خطأ غير متوقع.',
    advice: 'أعد المحاولة. إن تكرر الخطأ فاحفظ المصنَّف وافتحه من جديد ثم دقِّق مرة أخرى.',
    code: (code) => `لإبلاغ الدعم الفني: ${apart(code)}`,
  },
  check,
  finding,
  fixes,
  ignoring,
  held,
  rulebook,
  tools,
  written,
  unreadable,
  tracker: {
    heading: (count) => `تم التعرف على ${ofRecommendations(count)}.`,
    empty: 'دقِّق المصنَّف أولاً: يظهر هنا بعد ذلك ما تم التعرف عليه.',
    language: (name) => `لغة الجدول: ${apart(name)}`,
    scheme: 'حالات',
    blockRows: (from, to, count) => `الصفوف من ${number(from)} إلى ${number(to)}، ${recommendations(count)}`,
    headerRows: (rows) => (rows.length === 1 ? `الرأس في الصف ${list(rows)}` : `الرأس في الصفوف ${list(rows)}`),
    table: (name) => `جدول \u2068Excel\u2069 ${apart(name)}`,
    reportLine: (symbol, cell) => `التقرير ${apart(symbol)}، مسمى في ${apart(cell)}`,
    columnsCaption: (sheet) => `الأعمدة التي تم التعرف عليها في ${quote(sheet)}`,
    column: 'العمود',
    field: 'المحتوى',
    samples: 'أمثلة',
    noSamples: 'فارغ',
    doubtful: 'غير مؤكد',
    doubtfulWhy: 'تم التعرف عليه من محتواه أكثر من رأسه: انظر الأمثلة.',
    mark: (status) => `علامة: ${status}`,
    otherSheets: (names) =>
      `${plural(names.length, {
        zero: 'لا أوراق أخرى',
        one: 'ليست جدول متابعة وتُركت كما هي',
        two: 'ليستا جدولي متابعة وتُركتا كما هما',
        few: 'ليست جداول متابعة وتُركت كما هي',
        many: 'ليست جداول متابعة وتُركت كما هي',
        other: 'ليست جداول متابعة وتُركت كما هي',
      })}: ${list(names.map(apart))}`,
    forInformation: (count) =>
      plural(count, {
        zero: 'لا صفوف للعلم فقط',
        one: 'صف واحد للعلم فقط',
        two: 'صفان للعلم فقط',
        few: '# صفوف للعلم فقط',
        many: '# صفاً للعلم فقط',
        other: '# صف للعلم فقط',
      }),
  },
};
