// The rules on what a row holds or lacks, in Arabic.
import type { StatusCode } from '../../core/recommendation/codes';
import type { StatementTopic } from '../../core/vocabulary/statement-words';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const topics: Readonly<Record<StatementTopic, string>> = {
  relevance: 'ما إذا كانت التوصية ذات صلة',
  financial: 'آثارها المالية',
  humanResources: 'آثارها على الموارد البشرية',
};

export const entryRules = {
  'progress-contradicts-status': {
    title: 'نسبة الإنجاز تناقض حالة التنفيذ',
    sentence: ({ percent, implementation }) =>
      `نسبة الإنجاز ${number(percent)} في المائة، لكن حالة التنفيذ هي ${quote(statuses[implementation])}. صحِّح أحدهما.`,
    why: 'ما نُفِّذ أُنجز بنسبة 100 في المائة، وما أُنجز بنسبة 100 في المائة نُفِّذ. وسيسأل قارئ العمودين أيهما الصحيح.',
  },
  'assessment-missing': {
    title: 'التقييم ناقص',
    sentence: ({ refused }) =>
      refused === null
        ? 'لم يُذكر ما الذي أُنجز. اكتب التقييم.'
        : `التوصية ${quote(statuses[refused])}، لكن لم يُذكر أي سبب. اكتب السبب في التقييم.`,
    why: 'التقييم هو ما تقرؤه هيئة الإدارة. وأهم ما تنتظره هو سبب عدم الأخذ بتوصية ما.',
  },
  'assessment-unchanged': {
    title: 'التقييم كما كان في الفترة السابقة',
    sentence: ({ lastPeriod }) =>
      `هذا ما ورد حرفياً في ${quote(lastPeriod)}، وما زالت التوصية مفتوحة. اذكر ما حدث منذ ذلك الحين.`,
    why: 'النص الذي لم يتغير يوحي بأن أحداً لم ينظر فيه مجدداً. وإذا لم يحدث شيء، فسيود القارئ معرفة السبب.',
  },
  'statement-missing': {
    title: 'الصلة أو الآثار غير مذكورة',
    sentence: ({ field, missing }) =>
      `لا تذكر خلية ${quote(fields[field])} ${choice(missing.map((topic) => topics[topic]))}. أضف ذلك، حتى إن لم يكن هناك ما يُذكر.`,
    why: 'تسأل هيئات الإدارة عن كل توصية: هل هي ذات صلة، وما آثارها على الميزانية والموظفين. والصف الذي لا يجيب بينما تجيب الصفوف الأخرى سيُسأل عنه.',
  },
  'responsible-missing': {
    title: 'لم يُذكر أي مسؤول',
    sentence: () => 'التوصية مفتوحة، لكن لم يُذكر من المسؤول عنها. اكتب اسم الوحدة أو الموظف.',
    why: 'بدون اسم لا يُعرف ممن تُطلب آخر المعلومات، وتبقى التوصية مفتوحة عاماً بعد عام.',
  },
  'responsible-variant': {
    title: 'مسؤول واحد مكتوب بطرق مختلفة',
    sentence: ({ name, usual, times }) =>
      differInSpaces(name, usual)
        ? `في ${quote(name)} مسافات زائدة أو ناقصة. اكتب ${quote(usual)}.`
        : `يبدو أن ${quote(name)} هو نفسه ${quote(usual)} الوارد في ${plural(times, { zero: 'لا صفوف', one: 'صف واحد', two: 'صفين', few: '# صفوف', many: '# صفاً', other: '# صف' })}. إن كان كذلك فاستخدم كتابة واحدة.`,
    why: 'عوامل التصفية والإحصاءات وطلبات التحديث تعدّ الكتابتين شخصين.',
  },
  'addressee-missing': {
    title: 'الجهة الموجهة إليها غير مذكورة',
    sentence: () => 'لم تُذكر الجهة التي وُجهت إليها التوصية. اكتب الرئيس التنفيذي أو هيئة الإدارة.',
    why: 'تُقسَّم المرفقات بحسب الجهة الموجهة إليها. والتوصية التي لا تُذكر جهتها لا ترد في أي منها.',
  },
  'title-inconsistent': {
    title: 'عدة عناوين لتقرير واحد',
    sentence: ({ report, title, other, times, titleOf }) => {
      const wrongSymbol = titleOf === null ? '' : ` هذا عنوان ${apart(titleOf)}، فلعل الرمز غير صحيح.`;
      return `عنوان ${apart(report)} هنا ${quote(title)}، وهو ${quote(other)} في ${plural(times, { zero: 'لا صفوف', one: 'صف آخر', two: 'صفين آخرين', few: '# صفوف أخرى', many: '# صفاً آخر', other: '# صف آخر' })}. استخدم عنواناً واحداً.${wrongSymbol}`;
    },
    why: 'تطبع الوثيقة التقرير بعنوان واحد. وبعنوانين تتوزع صفوفه تحت عنوانين كأنهما تقريران.',
  },
  'decision-missing': {
    title: 'قرار هيئة الإدارة غير مذكور',
    sentence: ({ because }) =>
      because === 'accepted'
        ? 'التوصية موجهة إلى هيئة الإدارة وهي مقبولة، لكن لم يُسجَّل أي قرار. اكتب رمز القرار إن وُجد.'
        : 'التوصية موجهة إلى هيئة الإدارة وهي مغلقة، لكن لم يُسجَّل أي قرار. اكتب رمز القرار إن وُجد.',
    why: 'ما يوجَّه إلى هيئة الإدارة يُبتّ فيه بقرارها. والصف المغلق الذي لا قرار له يُعدّ غير معروض عليها بعد.',
  },
  'text-markup': {
    title: 'وسوم في النص',
    sentence: ({ field, markup }) =>
      `في خلية ${quote(fields[field])} وسوم مثل ${quote(markup)}، وستُطبع كما هي. احذفها.`,
    why: 'الوسوم والرموز التي جاءت مع نص منسوخ تظهر في المرفقات حرفاً حرفاً.',
  },
} satisfies Partial<MessageSet['rules']>;
