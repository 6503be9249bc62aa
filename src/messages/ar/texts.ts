// Putting official texts into the tracker, in Arabic.
import type { TextsMessages } from '../texts-messages';
import { ofCells, ofRecommendations, wording } from './words';

const { number, plural, day, quote, apart } = wording;

/** Genitive and accusative. */
const ofRows = (count: number) =>
  plural(count, {
    zero: 'صفر من الصفوف',
    one: 'صف واحد',
    two: 'صفين',
    few: '# صفوف',
    many: '# صفاً',
    other: '# صف',
  });
/** Genitive. */
const ofReports = (count: number) =>
  plural(count, {
    zero: 'صفر من التقارير',
    one: 'تقرير واحد',
    two: 'تقريرين',
    few: '# تقارير',
    many: '# تقريراً',
    other: '# تقرير',
  });

const sources: TextsMessages['sources'] = {
  title: 'مكان النصوص الرسمية',
  offered: 'مصادر أُعدت لمنظمتكم',
  kind: 'مصدر آخر',
  address: 'العنوان',
  addressHint: `عنوان ملف ${apart('JSON')} أو ${apart('CSV')} أو ${apart('Excel')}، يبدأ بـ ${apart('https://')}.`,
  listLink: 'عنوان القائمة',
  listHint: `كما يعرضه المتصفح حين تُفتح القائمة، وفيه ${apart('/Lists/')}.`,
  workbookLink: 'مسار المصنَّف',
  workbookHint: `من تفاصيله في ${apart('SharePoint')} أو ${apart('OneDrive')}، وينتهي بـ ${apart('.xlsx')}.`,
  missing: 'اكتب العنوان أولاً.',
  sheet: 'الورقة',
  noSheets: 'ليس في هذا المصنَّف ورقة أخرى. اختر نوعاً آخر من المصادر.',
  chooseFile: 'اختر ملفاً…',
  read: 'اقرأ هذا المصدر',
  reading: (name) => `جارٍ قراءة ${quote(name)}…`,
  change: 'غيِّر المصدر…',
  again: 'اقرأ المصدر من جديد',
  remove: 'استغنِ عن المصدر',
  close: 'إغلاق',
};

const put: TextsMessages['put'] = {
  open: (count) => `ضع النص الرسمي في ${ofCells(count)}…`,
  one: 'ضع النص الرسمي',
  title: (count) =>
    plural(count, {
      zero: 'لن تتغير أي خلية',
      one: 'ستتغير خلية واحدة',
      two: 'ستتغير خليتان',
      few: 'ستتغير # خلايا',
      many: 'ستتغير # خلية',
      other: 'ستتغير # خلية',
    }),
  note: 'يبقى الرقم الذي يسبق النص. لا يتغير شيء آخر، ويمكنك التراجع بعد ذلك.',
  titles: (count) => `عناوين التقارير أيضاً (${ofCells(count)})`,
  include: (name) => `ضعه لـ ${apart(name)}`,
  none: 'لم يُحدَّد شيء. حدِّد خلية واحدة على الأقل.',
  apply: (count) => `ضع النص الرسمي في ${ofCells(count)}`,
  done: (count) => `وُضع النص الرسمي في ${ofCells(count)}.`,
  partly: (written, wanted) => `وُضع النص الرسمي في ${number(written)} من أصل ${ofCells(wanted)}.`,
  because: {
    'no-column': 'ليس في الجدول عمود له. أضف عموداً أولاً.',
    'does-not-fit': 'النص أطول مما تسعه خلية، أو لا يُميَّز العنوان من بقية خليته. ضعه بيدك.',
    'shared-cell': 'الخلية لعدة توصيات تختلف نصوصها الرسمية. اجعل لكل منها خلية.',
  },
};

const add: TextsMessages['add'] = {
  open: (count) => `أضف ${ofRecommendations(count)} في صفوف…`,
  title: (count) =>
    plural(count, {
      zero: 'لن يُدرج أي صف',
      one: 'سيُدرج صف واحد',
      two: 'سيُدرج صفان',
      few: 'ستُدرج # صفوف',
      many: 'سيُدرج # صفاً',
      other: 'سيُدرج # صف',
    }),
  note: 'التنسيق هو تنسيق الصف الأعلى، وتبقى الحالات والتعليقات فارغة. يمكنك التراجع بعد ذلك.',
  newReports: (count, reports) => `أضف أيضاً ${ofRecommendations(count)} من ${ofReports(reports)} ليست في الجدول`,
  below: (sheet, row) => `تحت الصف ${number(row)} في ${quote(sheet)}`,
  apply: (count) => `أدرج ${ofRows(count)}`,
  done: (count) =>
    plural(count, {
      zero: 'لم يُدرج أي صف.',
      one: 'أُدرج صف واحد.',
      two: 'أُدرج صفان.',
      few: 'أُدرجت # صفوف.',
      many: 'أُدرج # صفاً.',
      other: 'أُدرج # صف.',
    }),
  left: (count) =>
    plural(count, {
      zero: 'لم يُترك أي صف.',
      one: 'لم يُدرج صف واحد لأن الصف الأعلى منه تغير. أعد التدقيق.',
      two: 'لم يُدرج صفان لأن الصف الأعلى منهما تغير. أعد التدقيق.',
      few: 'لم تُدرج # صفوف لأن الصف الأعلى منها تغير. أعد التدقيق.',
      many: 'لم يُدرج # صفاً لأن الصف الأعلى منها تغير. أعد التدقيق.',
      other: 'لم يُدرج # صف لأن الصف الأعلى منها تغير. أعد التدقيق.',
    }),
  takenBack: (count) =>
    plural(count, {
      zero: 'لم يُحذف أي صف.',
      one: 'حُذف صف واحد.',
      two: 'حُذف صفان.',
      few: 'حُذفت # صفوف.',
      many: 'حُذف # صفاً.',
      other: 'حُذف # صف.',
    }),
  notTakenBack: (count) =>
    plural(count, {
      zero: 'لم يتغير أي صف بعد ذلك.',
      one: 'تغير صف واحد بعد ذلك وتُرك كما هو.',
      two: 'تغير صفان بعد ذلك وتُركا كما هما.',
      few: 'تغيرت # صفوف بعد ذلك وتُركت كما هي.',
      many: 'تغير # صفاً بعد ذلك وتُركت كما هي.',
      other: 'تغير # صف بعد ذلك وتُركت كما هي.',
    }),
  because: {
    'no-block': 'ليس في الجدول موضع لهذا التقرير. أضف التقرير بيدك أولاً.',
    'no-column': 'ليس في الجدول عمود لهذه الجهة. أضف الصف بيدك.',
    'no-text': 'ليس في المصدر نص بهذه اللغة. اختر لغة أخرى.',
    'too-long': 'النص أطول مما تسعه خلية. أضف الصف بيدك بنص أقصر.',
  },
};

const publish: TextsMessages['publish'] = {
  open: 'اجعل من هذا الجدول فهرساً…',
  title: 'فهرس هذا الجدول',
  intro: 'عناوين هذا الجدول ونصوصه في ملف يمكن لجداول أخرى أن تأخذ منه الصياغة الرسمية.',
  publisher: 'الجهة الناشرة',
  version: 'الإصدار',
  versionHint: 'التاريخ مثلاً.',
  missing: 'املأ هذا الحقل.',
  holds: (count, reports) => `سيتضمن ${ofRecommendations(count)} من ${ofReports(reports)}.`,
  left: (count) =>
    plural(count, {
      zero: 'لن يُترك أي صف.',
      one: 'لن يدخل فيه صف واحد:',
      two: 'لن يدخل فيه صفان:',
      few: 'لن تدخل فيه # صفوف:',
      many: 'لن يدخل فيه # صفاً:',
      other: 'لن يدخل فيه # صف:',
    }),
  because: {
    'no-symbol': (count) => `بلا رمز تقرير: ${number(count)}`,
    'no-number': (count) => `بلا رقم: ${number(count)}`,
    'no-text': (count) => `بلا نص: ${number(count)}`,
    'no-addressee': (count) => `بلا جهة موجهة إليها: ${number(count)}`,
    twice: (count) => `مكررة: ${number(count)}`,
  },
  save: (form) => `احفظ بصيغة ${apart(form)}`,
  copy: (form) => `انسخ بصيغة ${apart(form)}`,
  copied: 'الفهرس في الحافظة. الصقه في ملف نصي واحفظه.',
  fileName: 'فهرس',
  neither: `افتح هذا المصنَّف في ${apart('Excel')} على ${apart('Windows')} أو على الشبكة، واحفظ الفهرس هناك.`,
  close: 'إغلاق',
};

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `الخلايا التي وُضعت فيها النصوص الرسمية: ${number(written)}؛ المطابقة من قبل: ${number(same)}؛ بلا نص رسمي: ${number(without)}؛ المتروكة كما هي: ${number(left)}. كُتب الملف: ${apart(file)}`,
  step: {
    noSource: 'لا مصدر بعد',
    differ: (count) =>
      plural(count, {
        zero: 'لا اختلاف',
        one: 'نص واحد مختلف',
        two: 'نصان مختلفان',
        few: '# نصوص مختلفة',
        many: '# نصاً مختلفاً',
        other: '# نص مختلف',
      }),
    noneDiffers: 'لا اختلاف',
  },
  start: {
    title: 'وضع الصياغة الرسمية',
    sentence: 'يقارن عناوين الجدول ونصوصه بمصدر رسمي، ويبين ما يختلف كلمة كلمة، ويضع الصياغة الرسمية حيث تريد.',
    button: 'اختر مصدراً…',
  },
  sources,
  summary: ({ differ, known }) => {
    if (known === 0) return 'ليس في المصدر أي من هذه التوصيات.';
    if (differ === 0) return `لا يختلف أي نص عن المصدر، في ${ofRecommendations(known)}.`;
    return `${plural(differ, {
      zero: 'لا يختلف أي نص',
      one: 'يختلف نص واحد',
      two: 'يختلف نصان',
      few: 'تختلف # نصوص',
      many: 'يختلف # نصاً',
      other: 'يختلف # نص',
    })} عن المصدر، في ${ofRecommendations(known)}.`;
  },
  from: (name, publisher, version, pulledOn) => {
    const known = [publisher === '' ? '' : apart(publisher), version === '' ? '' : `الإصدار ${apart(version)}`];
    const said = known.filter((part) => part !== '').join('، ');
    const read = pulledOn === null ? '' : `، قُرئ في ${day(pulledOn)}`;
    return `${quote(name)}${said === '' ? '' : ` (${said})`}${read}`;
  },
  lastPulled: ({ name, version, pulledOn }, language) =>
    `أُخذت نصوص هذا المصنَّف آخر مرة من ${quote(name)}${version === '' ? '' : `، الإصدار ${apart(version)}`}، في ${day(pulledOn)} (${apart(language)}).`,
  language: 'لغة النصوص',
  ownLanguage: (name) => `${apart(name)} (كالجدول)`,
  kinds: {
    different: 'مختلفة',
    missing: 'ناقصة هنا',
    same: 'مطابقة',
    unknown: 'غير موجودة في المصدر',
    'no-text': 'ليست بهذه اللغة',
    title: 'العناوين',
    addressee: 'الجهات الموجهة إليها',
    new: 'جديدة',
  },
  kindsLabel: 'عرض',
  search: 'ابحث في النصوص',
  nothingMatches: 'لا نصوص مطابقة.',
  list: 'النصوص المقارنة',
  explained: {
    different: 'ما في الخلية غير ما في المصدر.',
    missing: 'الخلية فارغة، وفي المصدر هذا النص.',
    same: 'ما في الخلية هو ما في المصدر.',
    unknown: 'ليست هذه التوصية في المصدر. انظر في رمزها ورقمها.',
    'no-text': 'ليس في المصدر هذا النص باللغة المختارة. اختر لغة أخرى أعلاه.',
    title: 'عنوان التقرير غير الذي يورده المصدر.',
    new: 'هذه التوصية في المصدر وليست في الجدول.',
  },
  addressee: (here, there) =>
    `في الجدول ${quote(here)}، وفي المصدر ${quote(there)}. صحِّح الخلية إن كان المصدر على صواب.`,
  official: 'النص الرسمي',
  put,
  add,
  publish,
};
