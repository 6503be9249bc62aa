// The rules on the shared source, in Russian.
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { terms, wording } from './words';

const { plural, list, number, quote, apart } = wording;

const numbers = (all: readonly string[]) =>
  culpritNames({ names: all.slice(0, 12), count: all.length }, { list, number, apart });

const firstPlace = ({ said, official }: DataOf<'text-differs'>['first']) => {
  if (said === '') return `В официальном тексте есть еще ${quote(official)}.`;
  if (official === '') return `Слов ${quote(said)} в официальном тексте нет.`;
  return `В ячейке написано ${quote(said)}, в официальном тексте — ${quote(official)}.`;
};

export const sourceRules = {
  'report-unknown': {
    title: 'Доклада нет среди официальных текстов',
    sentence: ({ report, meant }) =>
      meant === null
        ? `${apart(report)} нет среди официальных текстов. Проверьте обозначение или обновите официальные тексты.`
        : `${apart(report)} нет среди официальных текстов, а это название носит доклад ${apart(meant)}. Проверьте обозначение.`,
    why: 'Чего нет в официальных текстах, того с ними не сравнить. Чаще всего в обозначении опечатка; иногда тексты старше доклада.',
  },
  'recommendation-unknown': {
    title: 'Рекомендации нет среди официальных текстов',
    sentence: ({ report, number: own, known }) =>
      known.length === 0
        ? `В официальных текстах нет ни одной рекомендации доклада ${apart(report)}. Обновите их или проверьте обозначение.`
        : `В официальных текстах у доклада ${apart(report)} нет рекомендации ${apart(own)}, есть только ${numbers(known)}. Проверьте номер.`,
    why: 'Номер, которого в докладе нет, никуда не ведет читателя, а настоящей рекомендации в таблице тогда недостает.',
  },
  'recommendation-missing': {
    title: 'Рекомендаций нет в таблице',
    sentence: ({ report, numbers: missing }) =>
      missing.length === 1
        ? `Рекомендации ${numbers(missing)} доклада ${apart(report)} нет в таблице. Внесите ее, если она еще не закрыта.`
        : `Рекомендаций ${numbers(missing)} доклада ${apart(report)} нет в таблице. Внесите те, которые еще не закрыты.`,
    why: 'За рекомендацией, которую никто не внес, никто не следит, и ее нет ни в одном итоге.',
  },
  'addressee-differs': {
    title: 'Адресат отличается от официального',
    sentence: ({ addressee, official, byColumn }) => {
      const now = quote(terms.addressee[addressee]);
      if (official === 'other')
        return `В таблице адресат — ${now}, а в официальных текстах — другой. Проверьте, кому она адресована.`;
      const right = quote(terms.addressee[official]);
      return byColumn
        ? `Текст стоит в столбце ${now}, а официальный адресат — ${right}. Перенесите его в другой столбец.`
        : `Адресат — ${now}, а официальный — ${right}. Исправьте его.`;
    },
    why: 'В приложениях рекомендации распределены по адресатам. С неверным адресатом рекомендация попадает не в то приложение.',
  },
  'text-differs': {
    title: 'Текст отличается от официального',
    sentence: ({ first, places }) => {
      const more = plural(places - 1, {
        one: 'Отличается еще # место',
        few: 'Отличаются еще # места',
        many: 'Отличаются еще # мест',
        other: 'Отличаются еще # места',
      });
      return `${firstPlace(first)}${places > 1 ? ` ${more}.` : ''} Вставьте официальный текст или оставьте как есть, указав причину.`;
    },
    why: 'В приложениях текст печатается так, будто он взят из доклада. Одно измененное слово может обратить рекомендацию в ее противоположность.',
  },
  'title-differs': {
    title: 'Название отличается от официального',
    sentence: ({ title, official }) =>
      `Официальное название — ${quote(official)}, в таблице — ${quote(title)}. Вставьте официальное название или проверьте обозначение.`,
    why: 'Читатель ищет доклад по названию. Иное название часто значит, что обозначение принадлежит другому докладу.',
  },
} satisfies Partial<MessageSet['rules']>;
