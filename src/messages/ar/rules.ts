// The rules in Arabic: a plain heading, what is wrong and what to do, and why it matters.
import type { StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { Input } from '../../core/rules/rule';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { entryRules } from './rules-entries';
import { wordRules } from './rules-words';
import { dateRules } from './rules-dates';
import { periodRules } from './rules-periods';
import { sourceRules } from './rules-source';
import { fields, terms, wording } from './words';

const { plural, list, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const nearest = (word: string | null) => (word === null ? '' : ` ربما كان المقصود ${quote(word)}.`);

const wordedDifferently = ({ word, standard, because }: DataOf<'implementation-nonstandard'>) => {
  if (differInSpaces(word, standard)) return `في ${quote(word)} مسافات زائدة أو ناقصة. اكتب ${quote(standard)}.`;
  switch (because) {
    case 'drop-down':
      return `تعرض قائمة هذا العمود ${quote(standard)}، وفي الخلية ${quote(word)}. اختر الكلمة من القائمة.`;
    case 'majority':
      return `يُكتب في بقية الجدول ${quote(standard)}، وهنا ${quote(word)}. استخدم صيغة واحدة.`;
    case 'label':
      return `الصيغة المعتادة هي ${quote(standard)}، وفي الخلية ${quote(word)}. استخدم صيغة واحدة.`;
  }
};

const noInput: Readonly<Record<Input, string>> = {
  'reporting-date': 'تاريخ الإبلاغ غير معروف. حدده ثم أعد التدقيق.',
  'last-period': 'بيانات الفترة السابقة غير متاحة. اختر مصنف الفترة السابقة.',
  'shared-source': 'النصوص الرسمية غير متاحة. اختر ملفاً يتضمنها.',
};

export const notRun: MessageSet['notRun'] = (because) => {
  switch (because.kind) {
    case 'no-column':
      return `ليس في الجدول عمود مخصص لـ ${choice(because.fields.map((field) => quote(fields[field])))}.`;
    case 'not-for-scheme':
      return 'الجهة المستخدمة حالاتُها لا تسجل هذه المعلومة.';
    case 'switched-off':
      return 'أُوقفت هذه القاعدة في هذا المصنف.';
    case 'no-input':
      return noInput[because.input];
  }
};

const whyWords = 'الكلمة التي لا تعرفها الأرقام لا تُحسب في أي مكان: يسقط الصف من جميع مجاميع الوثيقة.';
const whyOneWording =
  'ترى عوامل التصفية والجداول المحورية والصيغ في طريقتين للكتابة حالتين مختلفتين. صيغة واحدة لكل حالة تُبقي الأرقام معاً.';

export const rules: MessageSet['rules'] = {
  ...entryRules,
  ...wordRules,
  ...dateRules,
  ...periodRules,
  ...sourceRules,
  'report-symbol-invalid': {
    title: 'رمز التقرير بشكل غير معروف',
    sentence: ({ because, written, example }) => {
      if (because === 'missing') return 'رمز التقرير ناقص. اكتب الرمز المطبوع على التقرير.';
      if (because === 'typing') return `لم يُكتب ${quote(written)} كما طُبع الرمز على التقرير. صحِّح الكتابة.`;
      const form = example === null ? '' : `، مثل ${apart(example)}`;
      return `${quote(written)} ليس رمزاً بشكل معروف. اكتبه كما طُبع على التقرير${form}.`;
    },
    why: 'تُعرف التوصية برمز تقريرها ورقمها. والرمز المكتوب بطريقة أخرى يُحسب تقريراً آخر في كل جدول ومقارنة.',
  },
  'recommendation-number-invalid': {
    title: 'رقم التوصية ناقص أو ليس رقماً',
    sentence: ({ because, written }) =>
      because === 'missing'
        ? 'ليس للتوصية رقم. اكتب رقمها في التقرير.'
        : `${quote(written)} ليس رقم توصية. اكتب عدداً صحيحاً، مع حرف للجزء: 3 أو ${apart('3(a)')}.`,
    why: 'الرمز والرقم معاً يبينان أي توصية هي. وبدون الرقم لا يمكن ذكرها في قرار ولا العثور عليها في العام المقبل.',
  },
  'duplicate-recommendation': {
    title: 'توصية مدرجة أكثر من مرة',
    sentence: ({ report, number, times }) =>
      `التوصية ${apart(number)} من ${apart(report)} مدرجة في ${plural(times, { zero: 'لا صفوف', one: 'صف واحد', two: 'صفين', few: '# صفوف', many: '# صفاً', other: '# صف' })}. أبقِ صفاً واحداً، أو صحِّح رمز الصفوف الأخرى أو رقمها.`,
    why: 'التوصية المدرجة مرتين تُحسب مرتين، وقد يختلف ما يقوله الصفان عنها.',
  },
  'acceptance-missing': {
    title: 'القبول غير مذكور',
    sentence: () => 'لم يُذكر ما إذا كانت التوصية قد قُبلت. املأ خانة القبول.',
    why: 'القبول أول ما تسأل عنه هيئة الإدارة. والخلية الفارغة لا تُحسب في أي مكان، فلا تعود مجاميع الوثيقة متطابقة.',
  },
  'acceptance-unrecognised': {
    title: 'القبول بكلمة غير معروفة',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} ليست كلمة قبول معروفة.${nearest(meant)} اكتب إحدى الكلمات المستخدمة في هذا الجدول.`,
    why: whyWords,
  },
  'acceptance-nonstandard': { title: 'القبول بصيغة مختلفة', sentence: wordedDifferently, why: whyOneWording },
  'implementation-missing': {
    title: 'حالة التنفيذ غير مذكورة',
    sentence: ({ acceptance }) =>
      acceptance === null
        ? 'لم يُذكر مدى تنفيذ التوصية. املأ حالة التنفيذ.'
        : `التوصية ${quote(statuses[acceptance])}، لكن لم يُذكر مدى تنفيذها. املأ حالة التنفيذ.`,
    why: 'يُنتظر أن تكون لكل توصية مقبولة حالة تنفيذ. والخلية الفارغة توحي بأن أحداً لم يتابعها.',
  },
  'implementation-unrecognised': {
    title: 'حالة التنفيذ بكلمة غير معروفة',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} ليست حالة معروفة.${nearest(meant)} اكتب إحدى الكلمات المستخدمة في هذا الجدول.`,
    why: whyWords,
  },
  'implementation-nonstandard': {
    title: 'حالة التنفيذ بصيغة مختلفة',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-without-acceptance': {
    title: 'حالة تنفيذ دون قبول',
    sentence: ({ acceptance, implementation }) =>
      `حالة التنفيذ هي ${quote(statuses[implementation])}، لكن القبول هو ${quote(statuses[acceptance])}. صحِّح أحدهما.`,
    why: 'لا يُنتظر التنفيذ إلا من توصية مقبولة. والعمودان متناقضان، وسيسأل القارئ أيهما الصحيح.',
  },
  'marks-conflicting': {
    title: 'عدة حالات معلَّمة معاً',
    sentence: ({ codes }) =>
      `وُضعت علامة في آن واحد عند ${list(codes.map((code) => quote(statuses[code])))}. أبقِ علامة واحدة.`,
    why: 'للتوصية حالة واحدة في كل وقت. وبعلامتين تُحسب مرتين، أو لا تُحسب أبداً.',
  },
  'mark-unrecognised': {
    title: 'لا علامة ولا خلية فارغة',
    sentence: ({ code, word }) =>
      code === null
        ? `${quote(word)} ليست علامة. ضع ${apart('X')} عند الحالة المنطبقة واترك الخلايا الأخرى فارغة.`
        : `${quote(word)} ليست علامة. ضع ${apart('X')} إن كانت الحالة ${quote(statuses[code])}، وإلا فاترك الخلية فارغة.`,
    why: 'في أعمدة العلامات لا تُحسب إلا العلامة. أما الكلمات والأرقام فيها فلا تُحسب في أي مكان.',
  },
  'text-missing': {
    title: 'نص التوصية ناقص',
    sentence: () => 'نص التوصية ناقص. انسخه من التقرير.',
    why: 'تطبع المرفقات النص. وبدونه لا يعرف القارئ بماذا أُوصي.',
  },
  'cell-error': {
    title: 'خطأ في صيغة في الجدول',
    sentence: ({ field, error }) =>
      `تعرض خلية ${quote(fields[field])} القيمة ${apart(error)}. صحِّح صيغتها، أو اكتب القيمة نفسها.`,
    why: 'ينتقل الخطأ في خلية إلى كل رقم يستخدمها، ويُطبع كما هو.',
  },
};
