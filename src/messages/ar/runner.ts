// What the headless runner prints in Arabic. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, list, choice, day, quote, apart } = wording;

const all = (items: readonly string[]) => list(items.map(apart));

export const runner: MessageSet['runner'] = {
  usage: (commands) => `الاستخدام: ${apart(`followup ${commands.join('|')} WORKBOOK.xlsx`)} [الخيارات]`,
  options: [
    { option: '--as-of YYYY-MM-DD', meaning: 'تاريخ الإبلاغ' },
    {
      option: '--scheme NAME',
      meaning: `الحالات المتوقعة: ${choice(['jiu', 'board-of-auditors', 'general'].map(apart))}`,
    },
    { option: '--map "WORDS=code"', meaning: 'معنى كلمة حالة خاصة بهذا المصنَّف؛ يمكن تكراره' },
    {
      option: '--language CODE',
      meaning: `لغة الرسائل والنصوص الرسمية: ${choice(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map(apart))}`,
    },
    { option: '--previous FILE.xlsx', meaning: 'مصنف الفترة السابقة، للقواعد التي تقارن به' },
    { option: '--catalogue FILE', meaning: 'العناوين والنصوص الرسمية؛ أو عنوان https' },
    { option: '--report OUT.xlsx', meaning: 'check: نسخة من المصنف فيها ورقة ملاحظات، أو OUT.csv' },
    { option: '--rules ID,ID', meaning: 'fix: القواعد التي تُجرى تصويباتها المأمونة' },
    { option: '--out OUT.xlsx', meaning: 'fix أو texts أو summary: النسخة التي تُكتب؛ annex: الوثيقة، بصيغة OUT.md' },
    {
      option: '--output ID',
      meaning:
        'annex: المرفق أو النص المطلوب: reports-and-contacts أو matrix-by-report أو legislative أو executive أو open-by-report أو decision أو council أو narrative أو status-summary',
    },
    { option: '--template T.docx', meaning: 'annex: نموذج المكتب في Word، يُملأ بدلاً من إعداد وثيقة' },
    { option: '--settings FILE.json', meaning: 'annex: المنظمة والدورة ورموز الوثائق' },
    {
      option: '--addressee LIST',
      meaning: 'annex: التوصيات الموجهة إلى هذه الجهات فقط: legislative أو executive أو other',
    },
    { option: '--year LIST', meaning: 'annex: تقارير هذه الأعوام فقط، مثل 2020,2021' },
    { option: '--open-only', meaning: 'annex: التوصيات المفتوحة فقط' },
    { option: '--order NAME', meaning: 'annex: الترتيب newest-first (الأحدث أولاً) أو oldest-first' },
    { option: '--json', meaning: `وثيقة ${apart('JSON')} واحدة بدلاً من النص` },
  ],
  problems: {
    noCommand: (commands) => `بيِّن المطلوب: ${choice(commands.map(apart))}.`,
    unknownCommand: (command, commands) => `الأمر ${quote(command)} غير موجود. الأوامر هي ${all(commands)}.`,
    noWorkbook: (command) => `سمِّ المصنَّف: ${apart(`followup ${command} WORKBOOK.xlsx`)}.`,
    tooManyArguments: (argument) => `${quote(argument)} زائد: مصنَّف واحد في كل مرة.`,
    unknownOption: (option) => `الخيار ${apart(option)} غير موجود.`,
    optionNotYet: (option) => `الخيار ${apart(option)} غير موجود في هذا الإصدار.`,
    optionNeedsValue: (option) => `الخيار ${apart(option)} يحتاج إلى قيمة بعده.`,
    optionOfAnother: (option, command) => `الخيار ${apart(option)} لا يخص الأمر ${quote(command)}.`,
    optionMissing: (option, command) => `الأمر ${quote(command)} يحتاج إلى الخيار ${apart(option)}.`,
    unknownRule: (id) => `لا توجد قاعدة ${quote(id)}. القواعد مدرجة في ${apart('docs/rules.md')}.`,
    unknownOutput: (id, outputs) => `لا يوجد ناتج باسم ${quote(id)}. النواتج المتاحة: ${list(outputs.map(apart))}.`,
    badSettings: (file) =>
      `لا يحتوي ${quote(file)} على إعدادات للوثيقة: المطلوب كائن ${apart('JSON')} مثل ${apart('{"documentSymbol": "WO/PBC/34/6"}')}.`,
    unknownSettings: (names, known) =>
      `إعدادات الوثيقة ${list(names.map(apart))} غير معروفة أو ليست نصوصاً (تُكتب التواريخ مثل ${apart('2022-03-31')}). الإعدادات المتاحة: ${list(known.map(apart))}.`,
    badOut: (file, endings) => `يجب أن ينتهي ${quote(file)} بـ ${choice(endings.map(apart))}.`,
    outIsTemplate: (file) => `${quote(file)} هو النموذج نفسه. اذكر ملفاً آخر، فالنموذج يبقى كما هو.`,
    outIsInput: (file) => `${quote(file)} هو المصنف نفسه. اذكر ملفاً آخر، فالمصنف يبقى كما هو.`,
    cannotWrite: (file, reason) => `تعذرت كتابة الملف ${quote(file)} (${apart(reason)}).`,
    fileNotFound: (file) => `الملف ${quote(file)} غير موجود.`,
    fileNotReadable: (file, reason) => `تتعذر قراءة الملف ${quote(file)} (${apart(reason)}).`,
    notAWorkbook: (file) => `${quote(file)} ليس مصنَّف ${apart('Excel (.xlsx)')}، أو هو تالف.`,
    oldFormat: (file) => `${quote(file)} بالصيغة القديمة ${apart('(.xls)')}. احفظه أولاً بصيغة ${apart('.xlsx')}.`,
    encrypted: (file) => `${quote(file)} محمي بكلمة مرور. احفظ أولاً نسخة بدونها.`,
    noTracker: (file) => `لم يُعثر على جدول متابعة للتوصيات في ${quote(file)}.`,
    badDate: (text) => `${quote(text)} ليس تاريخاً. اكتبه هكذا: ${apart('2022-03-31')}.`,
    unknownScheme: (text, schemes) => `مجموعة الحالات ${quote(text)} غير موجودة. المتاح: ${all(schemes)}.`,
    unknownLanguage: (text, languages) => `اللغة ${quote(text)} غير موجودة. المتاح: ${all(languages)}.`,
    unknownAddressee: (text, addressees) => `الجهة ${quote(text)} غير موجودة. المتاح: ${all(addressees)}.`,
    badYear: (text) => `${quote(text)} ليس عاماً. اكتبه هكذا: ${apart('2021')}، وإذا تعدد: ${apart('2020,2021')}.`,
    unknownOrder: (text, orders) => `الترتيب ${quote(text)} غير موجود. المتاح: ${all(orders)}.`,
    badMap: (text) => `${quote(text)} ليست مطابقة. اكتبها هكذا: ${apart('"Agreed With=accepted"')}.`,
    unknownCode: (code, codes) => `${quote(code)} ليس رمز حالة. الرموز هي ${all(codes)}.`,
    fault: (code) => `حدث خطأ غير متوقع: ${apart(code)}.`,
  },
  asOfConflict: (given, found) =>
    `تذكر الورقة ${day(found)}، وتاريخ الإبلاغ المعطى هو ${day(given)}؛ يُعتمد التاريخ المعطى.`,
  fixed: (count, unfixed, file) =>
    `خلايا صُوبت: ${number(count)}؛ ملاحظات تحتاج إلى قرار: ${number(unfixed)}. الملف المكتوب: ${apart(file)}`,
  keptUsed: 'تُستخدم التصحيحات ومعاني الكلمات المحفوظة في هذا المصنَّف.',
  keptUnfit: 'بعض التصحيحات المحفوظة في هذا المصنَّف لم تعد مناسبة؛ ويُستخدم بدلاً منها ما يُتعرَّف عليه الآن.',
  asOf: (date) => `تاريخ الإبلاغ: ${day(date)}`,
  noAsOf: 'تاريخ الإبلاغ غير معروف.',
  sheet: (name, count) => `الورقة ${quote(name)}: ${recommendations(count)}`,
  otherSheet: (name) => `الورقة ${quote(name)}: ليست جدول متابعة`,
  block: (headerRows, first, last) =>
    `الرأس في الصف ${apart(headerRows)}، والتوصيات في الصفوف من ${number(first)} إلى ${number(last)}`,
  groupLine: (severity, title, count) => `${severity}: ${title} (${number(count)})`,
  findingLine: (cell, name, sentence) => `${apart(cell)}  ${name}: ${sentence}`,
  suggestionLine: (suggestion) => `المقترح: ${apart(suggestion)}`,
  notRunLine: (title, because) => `لم يُدقَّق: ${title}. ${because}`,
};
