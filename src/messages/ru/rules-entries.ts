// The rules on what a row holds or lacks, in Russian.
import type { StatusCode } from '../../core/recommendation/codes';
import type { StatementTopic } from '../../core/vocabulary/statement-words';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const topics: Readonly<Record<StatementTopic, string>> = {
  relevance: 'имеет ли рекомендация отношение к организации',
  financial: 'каковы финансовые последствия',
  humanResources: 'каковы кадровые последствия',
};

export const entryRules = {
  'progress-contradicts-status': {
    title: 'Процент выполнения противоречит статусу',
    sentence: ({ percent, implementation }) =>
      `Выполнено ${number(percent)}\u00a0%, но указан статус ${quote(statuses[implementation])}. Исправьте одно из двух.`,
    why: 'Что выполнено, выполнено на 100\u00a0%, а что сделано на 100\u00a0%, то выполнено. Читатель обеих граф спросит, какая из них верна.',
  },
  'assessment-missing': {
    title: 'Нет оценки',
    sentence: ({ refused }) =>
      refused === null
        ? 'Не сказано, что сделано. Напишите оценку.'
        : `Рекомендация имеет статус ${quote(statuses[refused])}, но причина не названа. Укажите ее в оценке.`,
    why: 'Именно оценку читает руководящий орган. Прежде всего он ожидает объяснения, почему рекомендация не выполняется.',
  },
  'assessment-unchanged': {
    title: 'Оценка та же, что в прошлом периоде',
    sentence: ({ lastPeriod }) =>
      `Это дословно то же, что в ${quote(lastPeriod)}, а рекомендация все еще открыта. Скажите, что произошло с тех пор.`,
    why: 'Неизменный текст выглядит так, будто к рекомендации не возвращались. Если ничего не произошло, читатель захочет знать почему.',
  },
  'statement-missing': {
    title: 'Не указаны актуальность или последствия',
    sentence: ({ field, missing }) =>
      `В ячейке для ${quote(fields[field])} не сказано, ${choice(missing.map((topic) => topics[topic]))}. Добавьте это, даже если сообщить нечего.`,
    why: 'Руководящие органы спрашивают о каждой рекомендации, имеет ли она отношение к организации и каковы последствия для бюджета и кадров. Если строка не отвечает, а остальные отвечают, о ней спросят.',
  },
  'responsible-missing': {
    title: 'Не указан ответственный',
    sentence: () => 'Рекомендация открыта, но ответственный не указан. Напишите подразделение или должностное лицо.',
    why: 'Без имени не у кого запросить обновленные сведения, и рекомендация остается открытой из года в год.',
  },
  'responsible-variant': {
    title: 'Один ответственный записан по-разному',
    sentence: ({ name, usual, times }) =>
      differInSpaces(name, usual)
        ? `В ${quote(name)} лишние пробелы или их не хватает. Напишите ${quote(usual)}.`
        : `Похоже, ${quote(name)} – то же, что ${quote(usual)} (${plural(times, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })}). Если это так, пишите одинаково.`,
    why: 'Фильтры, подсчеты и запросы об обновлении принимают два написания за двух разных лиц.',
  },
  'addressee-missing': {
    title: 'Не указан адресат',
    sentence: () => 'Не сказано, кому адресована рекомендация. Напишите исполнительного главу или руководящий орган.',
    why: 'Приложения составляются по адресатам. Рекомендация без адресата не попадает ни в одно из них.',
  },
  'title-inconsistent': {
    title: 'Несколько названий у одного доклада',
    sentence: ({ report, title, other, times, titleOf }) => {
      const wrongSymbol =
        titleOf === null ? '' : ` Это название доклада ${apart(titleOf)}: возможно, ошибка в условном обозначении.`;
      return `Здесь название доклада ${apart(report)} – ${quote(title)}, а в других местах (${plural(times, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })}) – ${quote(other)}. Оставьте одно название.${wrongSymbol}`;
    },
    why: 'В документе доклад печатается под одним названием. С двумя его строки окажутся под двумя заголовками, как будто докладов два.',
  },
  'decision-missing': {
    title: 'Нет решения руководящего органа',
    sentence: ({ because }) =>
      because === 'accepted'
        ? 'Рекомендация адресована руководящему органу и принята, но решение не указано. Напишите условное обозначение решения, если оно есть.'
        : 'Рекомендация адресована руководящему органу и закрыта, но решение не указано. Напишите условное обозначение решения, если оно есть.',
    why: 'Вопрос, адресованный руководящему органу, закрывается его решением. Закрытая строка без решения считается еще не представленной.',
  },
  'text-markup': {
    title: 'Разметка в тексте',
    sentence: ({ field, markup }) =>
      `В ячейке для ${quote(fields[field])} есть разметка, например ${quote(markup)}, и она будет напечатана как есть. Удалите ее.`,
    why: 'Теги и коды, попавшие в ячейку вместе со скопированным текстом, появятся в приложениях буква за буквой.',
  },
} satisfies Partial<MessageSet['rules']>;
