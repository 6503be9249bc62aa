// The rules on days and how long something takes, in Russian.
import type { Day } from '../../core/recommendation/day';
import type { MessageSet } from '../message-set';
import { fields, wording } from './words';

const { plural, day, quote } = wording;

/** The year a symbol tells. */
const year = (since: Day) => since.slice(0, 4);

interface Since {
  readonly since: Day;
  readonly from: 'issued' | 'symbol';
}
const issued = ({ since, from }: Since) =>
  from === 'issued' ? `доклад издан ${day(since)}` : `доклад относится к ${year(since)} году`;

export const dateRules = {
  'date-invalid': {
    title: 'Дата не читается',
    sentence: ({ field, written, impossible, meant }) => {
      if (meant !== null)
        return `${quote(written)} не воспринимается как дата. Если имеется в виду ${day(meant)}, напишите эту дату.`;
      if (impossible) return `Дня ${quote(written)} не существует. Исправьте дату.`;
      return `${quote(written)} — не дата. В столбце ${quote(fields[field])} напишите дату или оставьте ячейку пустой.`;
    },
    why: 'По этим столбцам рассчитываются сроки и давность. То, что не читается как дата, незаметно выпадает из расчета.',
  },
  'date-in-future': {
    title: 'Дата завершения позже отчетной даты',
    sentence: ({ date, asOf }) =>
      `Дата завершения — ${day(date)}, то есть позже отчетной даты, ${day(asOf)}. Исправьте дату или оставьте ячейку пустой, пока работа не завершена.`,
    why: 'В документе говорится о том, что сделано к отчетной дате. Завершенное позже относится к следующему документу.',
  },
  'date-before-issue': {
    title: 'Завершено до издания доклада',
    sentence: ({ done, issued: since, from }) =>
      from === 'issued'
        ? `Дата завершения — ${day(done)}, а доклад издан ${day(since)}. Проверьте обе даты.`
        : `Дата завершения — ${day(done)}, а доклад относится к ${year(since)} году. Проверьте дату и обозначение.`,
    why: 'Завершенное до выхода доклада сделано не по его рекомендации. Чаще всего одна из двух дат написана ошибочно.',
  },
  'deadline-passed': {
    title: 'Не закрыта после истечения срока',
    sentence: ({ day: deadline, from, canBeRevised }) => {
      const passed =
        from === 'text'
          ? `Срок, названный в рекомендации, — ${day(deadline)}; он истек, а рекомендация не закрыта.`
          : `Установленный срок — ${day(deadline)}; он истек, а рекомендация не закрыта.`;
      return canBeRevised
        ? `${passed} Обновите статус или установите пересмотренный срок.`
        : `${passed} Обновите статус или напишите в оценке, когда она будет выполнена.`;
    },
    why: 'Руководящие органы спрашивают прежде всего о просроченном. Срок, истекший без объяснения, выглядит как невнимание.',
  },
  'open-too-long': {
    title: 'Долго не закрыта',
    sentence: ({ years, ...since }) =>
      `Не закрыта более ${plural(years, { one: '# года', few: '# лет', many: '# лет', other: '# года' })}: ${issued(since)}. Обновите статус или напишите в оценке, что мешает.`,
    why: 'Аудиторы перечисляют то, что годами остается незакрытым, и руководящие органы спрашивают почему. Ответ должен быть в оценке.',
  },
  'consideration-too-long': {
    title: 'Долго на рассмотрении',
    sentence: ({ months, ...since }) =>
      `На рассмотрении более ${plural(months, { one: '# месяца', few: '# месяцев', many: '# месяцев', other: '# месяца' })}: ${issued(since)}. Решите, принимается ли рекомендация, или напишите в оценке, чего ждет решение.`,
    why: 'Рассмотрение — это этап, а не ответ. Рекомендация, которая долго остается на нем, выглядит отложенной.',
  },
} satisfies Partial<MessageSet['rules']>;
