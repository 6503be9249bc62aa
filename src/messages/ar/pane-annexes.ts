// What the Annexes step says in Arabic.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, quote, apart } = wording;

const [excel, word, oneDrive] = [apart('Excel'), apart('Word'), apart('OneDrive')];

const reports = (count: number) =>
  plural(count, {
    zero: 'لا تقارير',
    one: 'تقرير واحد',
    two: 'تقريران',
    few: '# تقارير',
    many: '# تقريراً',
    other: '# تقرير',
  });
/** As the object of a sentence or after a preposition. */
const ofReports = (count: number) =>
  plural(count, {
    zero: 'لا تقارير',
    one: 'تقرير واحد',
    two: 'تقريرين',
    few: '# تقارير',
    many: '# تقريراً',
    other: '# تقرير',
  });
const ofRecommendations = (count: number) =>
  plural(count, {
    zero: 'لا توصيات',
    one: 'توصية واحدة',
    two: 'توصيتين',
    few: '# توصيات',
    many: '# توصية',
    other: '# توصية',
  });
const openOnes = (count: number) =>
  plural(count, {
    zero: 'لا توصيات مفتوحة',
    one: 'توصية مفتوحة واحدة',
    two: 'توصيتان مفتوحتان',
    few: '# توصيات مفتوحة',
    many: '# توصية مفتوحة',
    other: '# توصية مفتوحة',
  });
const elements = (count: number) =>
  plural(count, {
    zero: 'لا شيء',
    one: 'عنصر واحد',
    two: 'عنصرين',
    few: '# عناصر',
    many: '# عنصراً',
    other: '# عنصر',
  });
const sheets = (count: number) =>
  plural(count, {
    zero: 'لا أوراق',
    one: 'ورقة واحدة',
    two: 'ورقتين',
    few: '# أوراق',
    many: '# ورقة',
    other: '# ورقة',
  });
const ways = {
  sheets: 'إدراج المواد كأوراق',
  copy: `نسخها إلى ${word}`,
  online: `حفظها في ${oneDrive}`,
};

export const paneAnnexes: MessageSet['paneAnnexes'] = {
  made: (count) => `أُعد ${elements(count)}`,
  empty: {
    title: 'أعدّ مرفقات الوثيقة',
    sentence: 'يحوّل جدول المتابعة إلى مرفقات وقرار مقترح وفقرات متضمنة أرقاماً، بأي من اللغات الست.',
    button: 'اقرأ هذا الجدول',
  },
  chosen: (count) => (count === 0 ? 'اختر ما تحتاج إليه الوثيقة' : `اختير للوثيقة ${elements(count)}`),
  noDate: {
    sentence: 'لا بد للوثيقة من تاريخ إبلاغ.',
    advice: 'تعرض الوثيقة الحالة في يوم معيّن. حدّد تاريخ الإبلاغ هنا؛ ولا يوضع تاريخ اليوم تلقائياً.',
  },
  list: 'ما يمكن إعداده',
  inShort: {
    reports: (count, total) => `${reports(count)}، ${recommendations(total)}`,
    listed: (total, open) => `${recommendations(total)}، منها ${openOnes(open)}`,
    open: (count, open) => `${reports(count)}، ${openOnes(open)}`,
    decided: (count, total) => `يذكر ${ofRecommendations(total)} من ${ofReports(count)}`,
    figures: (total) => `أرقام عن ${ofRecommendations(total)}`,
    requests: (lines) =>
      plural(lines, {
        zero: 'لا طلبات',
        one: 'طلب واحد',
        two: 'طلبان',
        few: '# طلبات',
        many: '# طلباً',
        other: '# طلب',
      }),
    reviews: (lines) =>
      plural(lines, {
        zero: 'لا استعراضات',
        one: 'استعراض واحد',
        two: 'استعراضان',
        few: '# استعراضات',
        many: '# استعراضاً',
        other: '# استعراض',
      }),
    nothing: 'لا توصيات لسردها',
    noRequests:
      'لا يمكن إعداده بعد: ليس في المصنف قائمة بالطلبات. أضف ورقة بأعمدة «الطلب» و«الموعد النهائي» و«تاريخ الرد»، ثم دقق مجدداً.',
    noReviews:
      'لا يمكن إعداده بعد: ليس في المصنف قائمة بالاستعراضات. أضف ورقة بأعمدة «الرمز» و«العنوان» و«سنة البرنامج»، ثم دقق مجدداً.',
  },
  preview: {
    open: 'معاينة',
    openOf: (output) => `معاينة: ${output}`,
    title: (output) => `معاينة: ${output}`,
    back: 'العودة إلى المرفقات',
    keys: 'يقود كل نص إلى خليته. تنقلك مفاتيح الأسهم، ويقود مفتاح الإدخال إلى الخلية، ويعيدك مفتاح الخروج.',
    preparing: 'جارٍ إعداد المعاينة…',
    part: (part, parts) => `الجزء ${number(part)} من ${number(parts)}`,
    parts: 'الجزء المعروض',
    previous: 'الجزء السابق',
    next: 'الجزء التالي',
    goTo: (cell) => `انتقل إلى ${apart(cell)}`,
    fillIn: (setting) => `املأ: ${setting}`,
    notes: 'الحواشي',
    form: 'طريقة العرض',
    asPaper: `وثيقة ${word}`,
    asSheet: 'ورقة',
  },
  content: {
    title: 'ما تتضمنه',
    whole: 'جميع التوصيات',
    addressees: 'الجهات الموجهة إليها',
    years: 'سنوات التقارير',
    allYears: 'جميع السنوات',
    openOnly: 'التوصيات المفتوحة فقط',
    order: 'الترتيب',
    orders: { 'newest-first': 'أحدث التقارير أولاً', 'oldest-first': 'أقدم التقارير أولاً' },
    language: 'لغة الوثيقة',
    asTracker: (language) => `لغة الجدول (${apart(language)})`,
    reset: 'العودة إلى جميع التوصيات',
  },
  settings: {
    title: 'بيانات الوثيقة',
    complete: 'مكتملة',
    missing: (count) => `ناقص ${elements(count)}`,
    intro: 'تُحفظ في هذا المصنف للوثيقة التالية. وما ينقص منها يظهر في الوثيقة فراغاً يُملأ.',
    labels: {
      organization: 'المنظمة',
      governingBody: 'الهيئة الإدارية',
      session: 'الدورة',
      documentSymbol: 'رمز الوثيقة',
      previousDocumentSymbol: 'رمز الوثيقة السابقة',
      executiveHead: 'لقب الرئيس التنفيذي',
      otherAddressee: 'الجهة الأخرى الموجهة إليها',
      previousReportingDate: 'تاريخ الإبلاغ السابق',
    },
    hints: {
      documentSymbol: 'كما يُطبع في رأس كل صفحة.',
      executiveHead: 'مثلاً: المدير العام.',
      otherAddressee: 'رئيس أي جهة هو المقصود عندما تُوجَّه التوصية إلى جهة أخرى.',
    },
    keep: 'احفظ هذه البيانات',
    undo: 'تراجع عن التغييرات',
  },
  warnings: {
    title: 'قبل تقديم الوثيقة',
    none: 'لا شيء ناقص، ولن يظهر في الطباعة أي خطأ.',
    findings: (title, count) => `${title}: ${number(count)}`,
    lead: 'هذا ما سيظهر في الطباعة. ويقود كل سطر إلى ما وجده التدقيق.',
    blanks: (names) =>
      `${plural(names.length, {
        zero: 'لا فراغات تُملأ',
        one: 'فراغ واحد يُملأ',
        two: 'فراغان يُملآن',
        few: '# فراغات تُملأ',
        many: '# فراغاً تُملأ',
        other: '# فراغ تُملأ',
      })}: ${list(names)}.`,
    fill: 'املأ',
    of: (outputs) => `في: ${list(outputs)}`,
  },
  out: {
    title: 'إعداد الوثيقة',
    word: (count) => (count === 1 ? `أعدّ ملف ${word}` : `أعدّ ملف ${word} من ${elements(count)}`),
    ready: (file) => `الملف ${quote(file)} جاهز.`,
    save: (file) => `احفظ ${quote(file)}`,
    saveOnline: `احفظ في ${oneDrive}`,
    sheets: (count) => `أدرج ${sheets(count)}`,
    copy: (count) => (count === 1 ? `انسخ إلى ${word}` : `انسخ ${elements(count)} إلى ${word}`),
    template: 'استخدم نموذج المكتب…',
    sample: 'نموذج إرشادي',
    about: {
      sheets: 'أوراق جديدة جاهزة للطباعة. وإذا أُدرجت مجدداً حلت محل نفسها؛ أما الأوراق التي عدّلتها فتبقى.',
      copy: `جداول ونصوص في الحافظة، للصقها في وثيقة ${word}.`,
      template: `يملأ حقول وثيقة ${word} خاصة بمكتبك (${apart('.docx')}).`,
    },
    noFiles: (some) =>
      `لا يمكن في ${excel} هذا حفظ الملفات من هنا. ${some.length === 0 ? `افتح المصنف في ${excel} على ${apart('Windows')} أو على الويب.` : `يمكنك ${choice(some.map((way) => ways[way]))}.`}`,
    chooseFirst: 'اختر مما سبق عنصراً واحداً على الأقل.',
  },
  progress: {
    preparing: (done, total) => `جارٍ الإعداد: ${number(done)} من ${number(total)}`,
    stopped: 'أُوقف الإعداد.',
    goOn: 'واصل الإعداد',
    word: `جارٍ إعداد ملف ${word}…`,
    template: 'جارٍ ملء النموذج…',
    sample: 'جارٍ إعداد النموذج الإرشادي…',
    online: `جارٍ الحفظ في ${oneDrive}…`,
    sheets: 'جارٍ إعداد الأوراق…',
  },
  told: {
    saved: (file) => `حُفظ في التنزيلات باسم ${apart(file)}.`,
    notSaved: {
      sentence: `لم يتح ${excel} هذا للوظيفة الإضافية حفظ الملف.`,
      advice: `انسخ المواد إلى ${word}، أو أدرجها كأوراق.`,
    },
    copied: `المواد في الحافظة. الصقها في وثيقة ${word}.`,
    notCopied: {
      sentence: `لا يتيح ${excel} هذا للوظيفة الإضافية استخدام الحافظة.`,
      advice: `افتح المعاينة وحدد النص وانسخه والصقه في ${word}، أو أدرج المواد كأوراق.`,
    },
    online: (file) => `حُفظ في ${oneDrive} باسم ${apart(file)}.`,
    openOnline: 'افتحه',
    inserted: (count, first) =>
      count === 1 ? `المادة في الورقة ${quote(first)}.` : `المواد في ${sheets(count)}، أولاها ${quote(first)}.`,
    takenBack: 'أُزيلت الأوراق.',
    edited: 'عُدلت إحدى الأوراق بعد ذلك وتُركت كما هي.',
  },
  online: {
    'sign-in': {
      sentence: `لم تسجل الدخول إلى ${oneDrive}.`,
      advice: 'سجل الدخول عندما يُطلب منك ذلك، ثم احفظ مجدداً.',
    },
    'no-network': {
      sentence: `تعذر الوصول إلى ${oneDrive}.`,
      advice: 'تحقق من الاتصال، ثم احفظ مجدداً. ما زال الملف جاهزاً هنا.',
    },
    'not-allowed': {
      sentence: `لا تسمح منظمتك للوظيفة الإضافية بالحفظ في ${oneDrive}.`,
      advice: 'احفظ الملف هنا بدلاً من ذلك، أو اتصل بمدير النظام لديك.',
    },
    'no-room': {
      sentence: `لم تعد في ${oneDrive} لديك مساحة كافية.`,
      advice: 'أفسح مكاناً فيه واحفظ مجدداً، أو احفظ الملف هنا.',
    },
    failed: {
      sentence: `لم يقبل ${oneDrive} الملف.`,
      advice: 'احفظ مجدداً بعد قليل. ما زال الملف جاهزاً هنا.',
    },
  },
};
