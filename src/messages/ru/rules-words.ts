// The rules on what the words of a row say, in Russian.
import type { Language, StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { terms, wording } from './words';

const { quote } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const names: Readonly<Record<Language, string>> = {
  ar: 'арабском',
  zh: 'китайском',
  en: 'английском',
  fr: 'французском',
  ru: 'русском',
  es: 'испанском',
};

const says: Readonly<Record<DataOf<'assessment-contradicts-status'>['says'], string>> = {
  'to-come': 'говорится о том, что еще предстоит',
  unfinished: 'говорится о незавершенной работе',
  'not-begun': 'говорится, что ничего не начато',
  begun: 'говорится, что работа начата',
  done: 'говорится, что работа завершена',
};

/** The sentence the words stand in, where they are not all of it. */
const around = (words: string, clause: string) =>
  clause.length > words.length + 1 ? ` (в предложении ${quote(clause)})` : '';

export const wordRules = {
  'assessment-contradicts-status': {
    title: 'Оценка противоречит статусу',
    sentence: ({ status, says: told, words, clause }) =>
      `Статус — ${quote(statuses[status])}, но в оценке ${says[told]}: ${quote(words)}${around(words, clause)}. Исправьте статус или оценку.`,
    why: 'Если оценка и статус расходятся, читатель усомнится в обоих. Что из них верно, может сказать только тот, кто знает дело.',
  },
  'assessment-contradicts-acceptance': {
    title: 'Оценка противоречит принятию',
    sentence: ({ words, clause, partly }) => {
      const advice = partly
        ? `Выберите ${quote(terms.acceptance.partially_accepted)} или измените оценку.`
        : 'Исправьте сведения о принятии или измените оценку.';
      return `Рекомендация — ${quote(terms.acceptance.accepted)}, но в оценке есть оговорка: ${quote(words)}${around(words, clause)}. ${advice}`;
    },
    why: 'Принятая рекомендация должна быть выполнена целиком. Оговорка, сделанная только в оценке, обнаруживается, когда кто-то задает вопрос.',
  },
  'assessment-refers-elsewhere': {
    title: 'Оценка отсылает к другой строке',
    sentence: ({ words }) =>
      `${quote(words)} отсылает читателя к другой строке. Напишите оценку полностью или назовите доклад и рекомендацию, о которых идет речь.`,
    why: 'Когда строки отсортированы, отфильтрованы или напечатаны в разных приложениях, того, что было «выше», там уже нет.',
  },
  'text-addressee-mismatch': {
    title: 'Текст обращен к другому адресату',
    sentence: ({ words, addressee }) =>
      `Текст обращен к ${quote(words)}, но адресат — ${quote(terms.addressee[addressee])}. Исправьте адресата или сверьте текст с докладом.`,
    why: 'От адресата зависит, в каком приложении печатается рекомендация и кто принимает по ней решение.',
  },
  'text-language': {
    title: 'Текст на другом языке',
    sentence: ({ found, usual }) =>
      `Текст — на ${names[found]} языке, остальные тексты этого столбца — на ${names[usual]}. Вставьте официальный текст на ${names[usual]} языке.`,
    why: 'Приложение печатается на одном языке. Текст на другом языке взят из другой языковой версии доклада.',
  },
} satisfies Partial<MessageSet['rules']>;
