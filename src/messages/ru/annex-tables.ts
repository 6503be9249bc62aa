// What the tables and charts of papers say in Russian.
import type { TableSentences } from '../../core/annex/table-words';
import { wording } from './words';

const { number, plural, list, day, apart } = wording;

const to = { legislative: 'руководящим органам', executive: 'исполнительным главам', other: 'иным адресатам' } as const;
const slices = {
  all: 'Все рекомендации',
  legislative: 'Рекомендации руководящим органам',
  executive: 'Рекомендации исполнительным главам',
} as const;

export const tables: TableSentences = {
  scope: ({ addressees, years, openOnly }) =>
    `Охват настоящего документа: ${[
      ...(addressees === null ? [] : [`рекомендации ${list(addressees.map((each) => to[each]))}`]),
      ...(years === null ? [] : [`доклады за ${list(years.map(String))} ${years.length === 1 ? 'год' : 'годы'}`]),
      ...(openOnly ? ['только открытые рекомендации'] : []),
    ].join('; ')}.`,
  addressedTo: (head) => `Адресат: ${apart(head)}`,
  parts: {
    implemented: 'Выполнены',
    closedOtherwise: 'Закрыты по иным причинам',
    open: 'Открыты',
    openNew: 'Открыты (новые)',
    openEarlier: 'Открыты (прежние)',
    noStatus: 'Без статуса',
  },
  reviews: {
    columns: { code: 'Код', title: 'Название обзора', programme: 'Программа работы' },
    programme: (year) => `Программа работы на ${String(year)} год`,
    none: 'В книге нет перечня обзоров.',
  },
  timeliness: {
    columns: {
      kind: 'Запрос',
      received: 'Получен',
      due: 'Срок ответа',
      answered: 'Дата ответа',
      outcome: 'Итог',
    },
    outcomes: {
      onTime: 'В срок',
      late: 'С опозданием',
      unanswered: 'Нет ответа',
      unreadable: 'Дата не читается',
      'not-due': 'Срок не наступил',
      early: 'Ответ дан, срок не наступил',
      undated: 'Срок не указан',
    },
    none: 'В книге нет перечня запросов.',
    summary: (asOf, { due, onTime, late, unanswered, percent }) =>
      `Запросов со сроком ответа по ${day(asOf)} включительно — ${number(due)}; ответ дан в срок на ${number(onTime)} (${plural(percent, { one: '# процент', few: '# процента', many: '# процентов', other: '# процента' })}), с опозданием — на ${number(late)}, без ответа — ${number(unanswered)}.`,
    noneDue: (asOf) => `Запросов со сроком ответа по ${day(asOf)} включительно нет.`,
  },
  charts: {
    numbered: (ordinal, title) => `Рисунок ${number(ordinal)}. ${title}`,
    byYear: (slice, years, asOf) =>
      `${slices[slice]}${years === null ? '' : `, ${range(years)}`}: состояние на ${day(asOf)}`,
    share: (asOf, { total, since }) =>
      since === null
        ? `Рекомендации в таблице учета (всего ${number(total)}): доли по состоянию на ${day(asOf)}`
        : `Все рекомендации с ${String(since)} года (всего ${number(total)}): доли по состоянию на ${day(asOf)}`,
    recommendations: 'Число рекомендаций',
    otherYears: 'Другие годы',
    columns: { status: 'Статус', count: 'Число', percent: '%' },
    described: (lines) =>
      `${lines.map(({ name, parts }) => `${apart(name)}: ${parts.map(({ label, value }) => (label === null ? value : `${label} — ${value}`)).join(', ')}`).join('; ')}.`,
  },
  dashboard: {
    bySource: 'Рекомендации по источникам',
    risk: 'Остаточный риск по открытым рекомендациям',
    progress: 'Степень выполнения открытых рекомендаций',
    columns: {
      source: 'Источник',
      risk: 'Остаточный риск',
      progress: 'Степень выполнения',
      overdue: 'Срок истек',
    },
    notTold: 'Не указано',
    others: 'Прочие',
    band: bandName,
    average: (percent, count) =>
      `Средняя степень выполнения открытых рекомендаций, по которым она указана (${number(count)}): ${number(percent)}%.`,
    none: 'В таблице учета нет столбцов источника, остаточного риска или степени выполнения.',
  },
};

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `${String(first)} год` : `${String(first)}–${String(last)} годы`;
}

/** What is all but done is less than 100 per cent. */
function bandName(from: number, until: number): string {
  if (from === until) return `${number(from)}%`;
  return `Более ${number(from)}% и ${until === 100 ? 'менее' : 'до'} ${number(until)}%`;
}
