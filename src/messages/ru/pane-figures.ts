// What the Figures step says, in Russian.
import type { MessageSet } from '../message-set';
import { figures } from './figures';
import { recommendations, wording } from './words';

const { number, plural, list, quote, apart, day } = wording;

/** Genitive, after "more than". */
const ofYears = (count: number) => plural(count, { one: '# года', few: '# лет', many: '# лет', other: '# года' });
/** Genitive, after "of" and "more than". */
const ofRecommendations = (count: number) =>
  plural(count, { one: '# рекомендации', few: '# рекомендаций', many: '# рекомендаций', other: '# рекомендации' });
const percent = (value: number | null) => (value === null ? figures.notAvailable : `${number(value)}\u00a0%`);

export const paneFigures: MessageSet['paneFigures'] = {
  empty: {
    title: 'Посчитайте то, что утверждает документ',
    sentence: 'Считает рекомендации по статусам, годам и адресатам и от каждого числа ведет к его строкам.',
    button: 'Посчитать по этой таблице',
  },
  headline: (value) => (value === null ? 'Считать нечего' : `${percent(value)} выполнено`),
  percent,
  ofAll: (count) => `из ${number(count)} в этой таблице`,
  ofAccepted: (count) =>
    plural(count, { one: 'из # принятой', few: 'из # принятых', many: 'из # принятых', other: 'из # принятых' }),
  ofOpen: (count) =>
    plural(count, {
      one: 'из # незакрытой',
      few: 'из # незакрытых',
      many: 'из # незакрытых',
      other: 'из # незакрытых',
    }),
  ofDue: (count, asOf) =>
    `${plural(count, { one: 'из # запроса', few: 'из # запросов', many: 'из # запросов', other: 'из # запроса' })} со сроком ответа по ${day(asOf)} включительно`,
  parts: {
    total: 'Всего',
    implemented: 'Выполнено',
    closedOtherwise: 'Закрыто по иным причинам',
    open: 'Не закрыто',
    openNew: 'Не закрыто, новые',
    openEarlier: 'Не закрыто, прежние',
    noStatus: 'Без статуса',
    new: 'Новые',
  },
  rates: {
    acceptedOfAll: 'Принято',
    implementedOfAll: 'Выполнено',
    implementedOfAccepted: 'Выполнено из принятых',
    closedOtherwiseOfAll: 'Закрыто по иным причинам',
    closedOfAll: 'Закрыто',
    openOfAll: 'Не закрыто',
  },
  headings: {
    share: 'Доля от общего числа',
    watch: 'Что не закрыто',
    rates: 'Доли',
    rollForward: 'С прошлого периода',
    by: {
      year: 'По годам доклада',
      report: 'По докладам',
      addressee: 'По адресатам',
      source: 'По источникам',
      risk: 'По рискам',
      responsible: 'По ответственным',
    },
  },
  labels: {
    new: 'Новые',
    overdue: 'Не закрыто после наступления срока',
    ageing: (count) => `Не закрыто более ${ofYears(count)}`,
    upTo: (count) => `Не закрыто не более ${ofYears(count)}`,
    between: (from, to) => `Более ${number(from)} и не более ${ofYears(to)}`,
    ageUnknown: 'Дата издания неизвестна',
    forInformation: 'Для информации, вне этих показателей',
  },
  rollForward: {
    openBefore: 'Было не закрыто в прошлом периоде',
    new: 'Новые',
    reopened: 'Открыто вновь',
    closed: 'Закрыто',
    vanished: 'Нет в таблице',
    openNow: 'Не закрыто сейчас',
  },
  comparedWith: (name) => `Сравнение: ${quote(name)}.`,
  doesNotAddUp: 'Эти числа не сходятся. Проверка называет рекомендации, из-за которых возникает разница.',
  needsLastPeriod: 'Неизвестно, какие из них новые: это покажет книга прошлого периода.',
  chooseLastPeriod: 'Выбрать книгу прошлого периода…',
  needsDate: 'Неизвестно, что просрочено и что давно не закрыто: укажите выше отчетную дату.',
  noStatus: {
    sentence: (count) =>
      plural(count, {
        one: '# рекомендация не имеет статуса.',
        few: '# рекомендации не имеют статуса.',
        many: '# рекомендаций не имеют статуса.',
        other: '# рекомендации не имеют статуса.',
      }),
    advice: 'Строки без статуса учтены только в общем числе. Заполните недостающее и проверьте снова.',
    button: 'Показать в проверке',
  },
  captions: {
    share: (shares, total) =>
      `Из ${ofRecommendations(total)}: ${list(shares.map(({ label, count, percent: share }) => `${label.toLowerCase()} ${number(count)} (${percent(share)})`))}.`,
    years: (first, last, parts) =>
      `${first === last ? `Доклады за ${apart(first)} год` : `Доклады за ${apart(first)}–${apart(last)} годы`}, по столбцу на год, по частям: ${list(parts.map((part) => part.toLowerCase()))}. Числа приведены в таблице ниже.`,
    ageing: (count, open, limit) =>
      `Из незакрытых (${number(open)}) более ${ofYears(limit)} не закрыто: ${number(count)}.`,
  },
  numbers: 'Показать числа',
  more: (count) => `Показать еще ${number(count)}`,
  shown: (shown, total) => `Показано ${number(shown)} из ${number(total)}`,
  behind: (what, count) => `${what.map(apart).join(', ')}: ${recommendations(count)}`,
  list: {
    back: 'Назад к показателям',
    keys: 'Стрелки перемещают, Enter ведет к ячейке, Esc возвращает назад.',
    lastPeriodOnly: 'в книге прошлого периода',
  },
  insert: {
    title: 'Сводный лист',
    button: 'Вставить сводный лист',
    charts: 'Показать диаграммы листа',
    sentence:
      'Добавляет лист с этими показателями и диаграммами. Его формулы следуют за таблицей, когда меняется статус, и без надстройки. При повторной вставке лист заменяется.',
    tooMany: (limit) =>
      `В таблице более ${ofRecommendations(limit)}: на листе будут значения, а не формулы. Вставьте его снова, когда таблица изменится.`,
    done: (sheet) => `Показатели и диаграммы помещены на лист ${quote(sheet)}.`,
    takenBack: 'Сводный лист убран.',
    edited: 'Сводный лист с тех пор изменен и оставлен как есть.',
  },
};
