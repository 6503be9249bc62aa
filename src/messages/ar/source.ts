// The shared source, in Arabic.
import type { CatalogueProblem } from '../../core/catalogue/problem';
import type { CatalogueWords, SourceMessages } from '../source-messages';
import { positionOf, sayingProblem } from '../source-messages';
import { wording } from './words';

const { number, plural, list, choice, day, quote, apart } = wording;

/** After a preposition. */
const minutes = (seconds: number) =>
  plural(Math.ceil(seconds / 60), {
    zero: 'بعد قليل',
    one: 'بعد دقيقة واحدة',
    two: 'بعد دقيقتين',
    few: 'بعد # دقائق',
    many: 'بعد # دقيقة',
    other: 'بعد # دقيقة',
  });

/** Adverbial: for so long. */
const seconds = (count: number) =>
  plural(count, {
    zero: 'أقل من ثانية',
    one: 'ثانية واحدة',
    two: 'ثانيتين',
    few: '# ثوانٍ',
    many: '# ثانية',
    other: '# ثانية',
  });

const called = (what: string, name: string) => {
  const position = positionOf(name);
  return `${what} ${position === null ? apart(name) : number(position)}`;
};

const where = ({ report, recommendation, line }: CatalogueProblem) => {
  const parts = [
    ...(line === null ? [] : [`السطر ${number(line)}`]),
    ...(report === null ? [] : [positionOf(report) === null ? apart(report) : called('التقرير', report)]),
    ...(recommendation === null ? [] : [called('التوصية', recommendation)]),
  ];
  return parts.length === 0 ? '' : `${parts.join('، ')}: `;
};

const format = apart('recommendation-catalogue/1');

const catalogue: CatalogueWords = {
  'not-json': () => `محتواه بصيغة ${apart('JSON')} غير سليم أو مبتور. اطلب نسخة كاملة من الجهة التي تنشره.`,
  'not-csv': (problem) => `${where(problem)}علامة اقتباس مفتوحة لم تُغلق. صحِّحها في موضعها.`,
  'other-format': ({ found }) =>
    found === ''
      ? `لا يذكر أن صيغته ${format}. تحقق من أنه الملف المقصود.`
      : `صيغته ${quote(found)} وليست ${format}. تحقق من أنه الملف المقصود.`,
  'no-columns': ({ found }) => `تنقصه هذه الأعمدة: ${apart(found)}. سمِّها كذلك في الصف الأول.`,
  'no-recommendations': () => 'لا يحتوي على أي توصية. تحقق من أنه الملف المقصود.',
  missing: (problem) => `${where(problem)}البيان ${quote(problem.entry ?? '')} ناقص. أضفه.`,
  'wrong-type': (problem) =>
    `${where(problem)}القيمة ${quote(problem.found)} لا تصلح في ${quote(problem.entry ?? '')}. صحِّحها.`,
  'unknown-addressee': (problem) =>
    `${where(problem)}${quote(problem.found)} ليس جهة موجهة إليها. اكتب ${choice(['executive', 'legislative', 'other'].map(apart))}.`,
  'number-invalid': (problem) =>
    `${where(problem)}${quote(problem.found)} ليس رقم توصية. اكتب ${choice(['3', '3(a)'].map(apart))}.`,
  'day-invalid': (problem) =>
    `${where(problem)}${quote(problem.found)} ليس تاريخاً. اكتبه على هذا النحو: ${apart('2022-03-31')}.`,
  'address-invalid': (problem) => `${where(problem)}${quote(problem.found)} ليس عنواناً على الشبكة. صحِّحه.`,
  'duplicate-report': (problem) => `${where(problem)}التقرير وارد مرتين. أبقِ على واحد منهما.`,
  'duplicate-recommendation': (problem) => `${where(problem)}التوصية واردة مرتين. أبقِ على واحدة منهما.`,
  contradiction: (problem) =>
    `${where(problem)}${quote(problem.found)} في ${quote(problem.entry ?? '')} يخالف سطراً سابقاً. وحِّد السطرين.`,
};

const sayCatalogue = (problem: CatalogueProblem) => catalogue[problem.what](problem);

export const source: SourceMessages = {
  kinds: {
    address: 'عنوان على الشبكة',
    file: 'ملف',
    sheet: 'ورقة في هذا المصنَّف',
    list: `قائمة في ${apart('SharePoint')}`,
    workbook: `مصنَّف في ${apart('SharePoint')} أو ${apart('OneDrive')}`,
  },
  problem: sayingProblem({
    'address-invalid': ({ address }) =>
      `${quote(address)} ليس عنواناً على الشبكة. يبدأ العنوان بـ ${apart('https://')}.`,
    'address-insecure': ({ host }) =>
      `ما يرسله ${apart(host)} عبر ${apart('http')} قد يتغيّر في الطريق. استخدم عنواناً يبدأ بـ ${apart('https://')}.`,
    'address-with-password': ({ host }) =>
      `العنوان على ${apart(host)} يتضمن اسم مستخدم أو كلمة مرور. احذفهما، أو احفظ النصوص في ملف ثم اختره.`,
    'redirect-insecure': ({ host, to }) =>
      `يحيل ${apart(host)} إلى ${apart(to)} عبر ${apart('http')} حيث قد تتغيّر النصوص في الطريق. اطلب عنواناً يبدأ بـ ${apart('https://')}.`,
    unreachable: ({ host }) =>
      `يتعذر الوصول إلى ${apart(host)}. تحقق من الشبكة؛ فإن كانت سليمة فاسأل مسؤول النظام هل يسمح هذا الخادوم للوظائف الإضافية بقراءته (${apart('CORS')}).`,
    'timed-out': ({ host, seconds: silent }) => `لم يُجب ${apart(host)} طوال ${seconds(silent)}. حاول لاحقاً.`,
    'cut-short': ({ host }) => `انقطع ما كان يرسله ${apart(host)}. حاول من جديد.`,
    'too-large': ({ name, megabytes }) =>
      `حجم ${quote(name)} يزيد على ${number(megabytes)} ميغابايت. اطلب نسخة بسنوات أو لغات أقل.`,
    'not-found': ({ name, host }) => `${quote(name)} غير موجود على ${apart(host)}. تحقق من العنوان.`,
    'sign-in-needed': ({ host }) =>
      `يطلب ${apart(host)} تسجيل الدخول ولا يقبل ما قُدِّم إليه. سجِّل الدخول من جديد، أو احفظ النصوص في ملف ثم اختره.`,
    forbidden: ({ host }) => `لا يحق لك قراءة هذا المصدر على ${apart(host)}. اطلب إذن القراءة من مالكه.`,
    busy: ({ host, seconds: wait }) => `${apart(host)} مشغول. حاول من جديد ${wait === null ? 'لاحقاً' : minutes(wait)}.`,
    'server-failed': ({ host, status }) => `حدث خلل في ${apart(host)} نفسه (${apart(String(status))}). حاول لاحقاً.`,
    refused: ({ host, status }) => `رفض ${apart(host)} هذا الطلب (${apart(String(status))}). تحقق من العنوان.`,
    'answer-unexpected': ({ host }) =>
      `رد ${apart(host)} لا يمكن استخدامه. حاول من جديد، فإن استمر ذلك فأبلغ مسؤول النظام.`,
    empty: ({ name }) => `${quote(name)} فارغ. تحقق من أنه المصدر المقصود.`,
    'web-page': ({ name }) =>
      `${quote(name)} صفحة على الشبكة، وغالباً ما تكون صفحة دخول أو عرض. استخدم عنوان الملف نفسه، أو احفظه ثم اختره.`,
    undecodable: ({ name }) =>
      `تتعذر قراءة الأحرف في ${quote(name)}. احفظه بصيغة ${choice(['JSON', '.xlsx', 'CSV UTF-8'].map(apart))}.`,
    'workbook-unreadable': ({ name, because }) =>
      ({
        'not-a-workbook': `${quote(name)} ليس مصنَّف ${apart('Excel (.xlsx)')}، أو هو تالف. احفظه من جديد من ${apart('Excel')}.`,
        encrypted: `${quote(name)} محمي بكلمة مرور أو ببطاقة تصنيف. احفظ نسخة غير محمية.`,
        'old-format': `${quote(name)} بصيغة ${apart('Excel')} القديمة (${apart('.xls')}). احفظه بصيغة ${apart('.xlsx')}.`,
      })[because],
    'file-unreadable': ({ name }) => `لم تعد قراءة ${quote(name)} ممكنة: نُقل الملف أو تغيّر. اختره من جديد.`,
    catalogue: ({ name, problem }) => `لا يمكن استخدام ${quote(name)}. ${sayCatalogue(problem)}`,
    'link-not-understood': ({ link, wanted }) =>
      wanted === 'list'
        ? `${quote(link)} ليس عنوان قائمة في ${apart('SharePoint')}. افتح القائمة في المتصفح وانسخ عنوانها الذي يتضمن ${apart('/Lists/')}.`
        : `لا يبيّن ${quote(link)} مكان المصنَّف. افتح تفاصيله في ${apart('SharePoint')} وانسخ مساره الذي ينتهي بـ ${apart('.xlsx')}.`,
    'no-such-list': ({ link }) => `لا توجد في ${quote(link)} قائمة يمكنك قراءتها. تحقق من العنوان.`,
    'no-such-library': ({ link }) => `لا توجد في ${quote(link)} مكتبة مستندات يمكنك قراءتها. تحقق من العنوان.`,
    'column-missing': ({ column, columns }) =>
      `ليس في القائمة عمود ${quote(column)}، بل فيها ${list(columns.map(apart))} فقط. اطلب من مسؤول النظام تصحيح أعمدة هذا المصدر.`,
    'column-formatted': ({ column }) =>
      `العمود ${quote(column)} يحتوي على نص منسَّق. اجعله نصاً عادياً في إعدادات القائمة.`,
    'sign-in-failed': ({ code }) =>
      `تعذر تسجيل الدخول (${apart(code)}). حاول من جديد، فإن استمر ذلك فأبلغ مسؤول النظام بهذا الرمز.`,
    'sign-in-closed': () => 'أُغلق تسجيل الدخول قبل اكتماله. سجِّل الدخول لقراءة هذا المصدر.',
    'sign-in-blocked': () =>
      `لم تُفتح نافذة تسجيل الدخول. اسمح لبرنامج ${apart('Excel')} بالنوافذ المنبثقة ثم حاول من جديد.`,
    'consent-needed': () =>
      `لم تسمح منظمتك بعد لهذه الوظيفة الإضافية بقراءة ${apart('SharePoint')}. اطلب ذلك من مسؤول النظام.`,
    cancelled: () => 'أُلغيت العملية. لم يتغيّر شيء.',
  }),
  catalogue: sayCatalogue,
  deploymentInvalid: (entry) =>
    `في ملف نشر هذه الوظيفة الإضافية خطأ${entry === '' ? '' : ` عند ${quote(entry)}`}، ولم يؤخذ به. أبلغ مسؤول النظام.`,
  received: (megabytes, of) =>
    of === null ? `استُلم ${number(megabytes)} ميغابايت` : `استُلم ${number(megabytes)} من ${number(of)} ميغابايت`,
  entries: (count) =>
    plural(count, {
      zero: 'لم يُقرأ أي صف',
      one: 'قُرئ صف واحد',
      two: 'قُرئ صفان',
      few: 'قُرئت # صفوف',
      many: 'قُرئ # صفاً',
      other: 'قُرئ # صف',
    }),
  waiting: (wait) => `يُسأل المصدر من جديد بعد ${seconds(wait)}`,
  from: (name, date) => `${quote(name)}، ${day(date)}`,
  copy: (date) => `تعذرت قراءة المصدر. هذه نسخة ${day(date)} المحفوظة في هذا الحاسوب.`,
  answeredBy: (host) => `جاء الرد من ${apart(host)}.`,
};
