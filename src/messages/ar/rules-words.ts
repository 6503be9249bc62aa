// The rules on what the words of a row say, in Arabic.
import type { Language, StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { terms, wording } from './words';

const { quote } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const names: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: 'الصينية',
  en: 'الإنكليزية',
  fr: 'الفرنسية',
  ru: 'الروسية',
  es: 'الإسبانية',
};

const says: Readonly<Record<DataOf<'assessment-contradicts-status'>['says'], string>> = {
  'to-come': 'يتحدث عما لم يأت بعد',
  unfinished: 'يتحدث عن عمل لم يكتمل',
  'not-begun': 'يذكر أن شيئاً لم يبدأ',
  begun: 'يذكر أن العمل قد بدأ',
  done: 'يذكر أن العمل قد أُنجز',
};

/** The sentence the words stand in, where they are not all of it. */
const around = (words: string, clause: string) => (clause.length > words.length + 1 ? ` (في ${quote(clause)})` : '');

export const wordRules = {
  'assessment-contradicts-status': {
    title: 'التقييم يخالف الحالة',
    sentence: ({ status, says: told, words, clause }) =>
      `الحالة ${quote(statuses[status])}، لكن التقييم ${says[told]}: ${quote(words)}${around(words, clause)}. صحِّح الحالة أو التقييم.`,
    why: 'إذا اختلف التقييم والحالة شك القارئ فيهما معاً. ولا يعرف أيهما الصحيح إلا من يعرف الموضوع.',
  },
  'assessment-contradicts-acceptance': {
    title: 'التقييم يخالف القبول',
    sentence: ({ words, clause, partly }) => {
      const advice = partly
        ? `اختر ${quote(terms.acceptance.partially_accepted)} أو عدِّل صيغة التقييم.`
        : 'صحِّح القبول أو عدِّل صيغة التقييم.';
      return `التوصية ${quote(terms.acceptance.accepted)}، لكن في التقييم تحفظاً: ${quote(words)}${around(words, clause)}. ${advice}`;
    },
    why: 'التوصية المقبولة يُنتظر تنفيذها كاملة. والتحفظ الذي لا يرد إلا في تعليق لا يظهر إلا عندما يسأل عنه أحد.',
  },
  'assessment-refers-elsewhere': {
    title: 'التقييم يحيل إلى صف آخر',
    sentence: ({ words }) =>
      `${quote(words)} يحيل القارئ إلى صف آخر. اكتب التقييم كاملاً، أو اذكر التقرير والتوصية المقصودين.`,
    why: 'بعد فرز الصفوف أو تصفيتها أو طباعتها في مرفقات منفصلة لا يبقى ما كان «أعلاه» في مكانه.',
  },
  'text-addressee-mismatch': {
    title: 'النص يخاطب جهة أخرى',
    sentence: ({ words, addressee }) =>
      `النص يطلب إلى ${quote(words)} التصرف، لكن الجهة الموجهة إليها هي ${quote(terms.addressee[addressee])}. صحِّح الجهة أو راجع النص في التقرير.`,
    why: 'الجهة الموجهة إليها التوصية تحدد المرفق الذي تُطبع فيه ومن يتخذ القرار بشأنها.',
  },
  'text-language': {
    title: 'نص بلغة أخرى',
    sentence: ({ found, usual }) =>
      `النص باللغة ${names[found]}، أما سائر نصوص هذا العمود فباللغة ${names[usual]}. ضع النص الرسمي باللغة ${names[usual]}.`,
    why: 'يُطبع المرفق بلغة واحدة. والنص بلغة أخرى منقول من نسخة أخرى من التقرير.',
  },
} satisfies Partial<MessageSet['rules']>;
