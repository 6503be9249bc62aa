// The rules on last period, in Arabic.
import type { StatusCode } from '../../core/recommendation/codes';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { fields, terms, wording } from './words';

const { number, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const culprits: Readonly<Record<'duplicate' | 'no-identity' | 'no-status' | 'for-information', string>> = {
  duplicate: 'في أكثر من صف',
  'no-identity': 'دون رمز أو رقم',
  'no-status': 'دون حالة في إحدى الفترتين',
  'for-information': 'للعلم في إحدى الفترتين فقط',
};

export const periodRules = {
  'status-regressed': {
    title: 'تراجع عن الفترة السابقة',
    sentence: ({ was, now }) =>
      now === null
        ? `كانت الحالة ${quote(statuses[was])} في الفترة السابقة، والخلية فارغة الآن. املأ الحالة.`
        : `كانت الحالة ${quote(statuses[was])} في الفترة السابقة، وهي الآن ${quote(statuses[now])}. صحِّحها، أو اذكر في التقييم ما حدث.`,
    why: 'الحالة التي تتراجع أول ما تسأل عنه هيئة الإدارة. فإما أنها سهو، وإما أن على الوثيقة أن تفسرها.',
  },
  'acceptance-withdrawn': {
    title: 'قُبلت في الفترة السابقة، وهي الآن غير ذات صلة',
    sentence: ({ was }) =>
      `كان القبول ${quote(statuses[was])} في الفترة السابقة، وهو الآن ${quote(statuses.not_relevant)}. اذكر السبب في التقييم.`,
    why: 'هذا رجوع عما سبق قبوله. وبدون ذكر السبب يبدو كأن التوصية قد أُهملت.',
  },
  'stage-skipped': {
    title: 'نُفذت في خطوة واحدة',
    sentence: ({ was }) =>
      `كانت الحالة ${quote(statuses[was])} في الفترة السابقة، وهي الآن ${quote(statuses.implemented)}. تأكد من صحة ذلك ومن أن التقييم يذكر ما أُنجز.`,
    why: 'قد يكون ذلك صحيحاً، لكن قارئ الوثيقة السابقة سيتساءل كيف أُنجز كل ذلك في فترة واحدة.',
  },
  'recommendation-vanished': {
    title: 'مفتوحة في الفترة السابقة، ولم تعد في الجدول',
    sentence: ({ report, number: of, lastPeriod }) =>
      `كانت التوصية ${apart(of)} من ${apart(report)} مفتوحة في ${quote(lastPeriod)}، وليس لها صف الآن. أضف صفها، أو صحِّح رمز الصف الذي يمثلها أو رقمه.`,
    why: 'التوصية المفتوحة تُغلق ولا تُسقط. وبدون صفها تختفي من الوثيقة دون أن يقرر أحد ذلك.',
  },
  'change-note-inconsistent': {
    title: 'ملاحظة التغيير ناقصة أو متناقضة',
    sentence: (data) => {
      switch (data.because) {
        case 'other-status':
          return `ذُكرت ${quote(statuses[data.noted])} بوصفها الحالة السابقة، لكن الوارد في ${quote(data.lastPeriod)} هو ${quote(statuses[data.was])}. صحِّحها.`;
        case 'other-column':
          return `تذكر الملاحظة أن الحالة السابقة ${quote(statuses[data.noted])}، لكن في عمود ${quote(fields[data.field])} ${quote(statuses[data.was])}. صحِّح أحدهما.`;
        case 'changed':
          return `تقول الملاحظة إنه لا تغيير، لكن الحالة كانت ${quote(statuses[data.was])} وهي الآن ${quote(statuses[data.now])}. صحِّح الملاحظة.`;
        case 'not-new':
          return `تقول الملاحظة إن التوصية جديدة، لكنها واردة من قبل في ${quote(data.lastPeriod)}. اكتب ما كانت عليه حالتها آنذاك.`;
        case 'not-there':
          return `تتحدث الملاحظة عن حالة سابقة، لكن التوصية غير واردة في ${quote(data.lastPeriod)}. صحِّح الملاحظة، أو الرمز أو الرقم.`;
        case 'missing':
          return 'لا شيء يبين ما تغير منذ الفترة السابقة، مع أن للصفوف الأخرى ملاحظة. اكتب هل التوصية جديدة أم تغيرت حالتها أم بقيت كما هي.';
      }
    },
    why: 'تعِد الوثيقة بذكر ما تغير منذ الفترة السابقة. ومن يضع الوثيقتين جنباً إلى جنب يلاحظ كل ملاحظة خاطئة أو ناقصة.',
  },
  'roll-forward-mismatch': {
    title: 'عدد التوصيات المفتوحة غير متطابق',
    sentence: ({ counts, culprits: groups, lastPeriod }) => {
      const made = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
      const named = groups.map((group) => `${culprits[group.because]}: ${culpritNames(group, wording)}.`).join(' ');
      return `انطلاقاً من ${quote(lastPeriod)}: المفتوحة ${number(counts.openBefore)}، والجديدة ${number(counts.new)}، والمعاد فتحها ${number(counts.reopened)}، والمغلقة ${number(counts.closed)}، والمختفية ${number(counts.vanished)}، والحاصل ${number(made)}، بينما المفتوحة الآن ${number(counts.openNow)}. ${named} صحِّح هذه الصفوف.`;
    },
    why: 'يجمع القراء أرقام الوثيقتين. فإن لم تتطابق، فهناك توصيات تُحسب مرتين أو لا تُحسب أبداً.',
  },
} satisfies Partial<MessageSet['rules']>;
