// What the summary sheet says, in Russian.
import type { Slice } from '../../core/figures/summary/summary-words';
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { number, plural, day } = wording;
const years = (count: number) => plural(count, { one: '# года', few: '# лет', many: '# лет', other: '# года' });
const to: Readonly<Record<Slice, string>> = {
  all: '',
  legislative: ', адресованные руководящим органам,',
  executive: ', адресованные исполнительным главам,',
};

export const summary: Omit<MessageSet['figures']['summary'], 'rateNames'> = {
  sheet: 'Сводка',
  title: 'Ход выполнения рекомендаций',
  footer: 'Ход выполнения рекомендаций',
  live: 'Показатели меняются вместе с таблицей рекомендаций.',
  values: (limit) =>
    `Показатели даны на момент создания листа: если строк больше ${number(limit)}, они не меняются вместе с таблицей. После правки вставьте сводку заново.`,
  slices: { all: 'Все', legislative: 'Руководящим органам', executive: 'Исполнительным главам' },
  addresseeNotTold: 'Адресат не указан',
  columns: {
    total: 'Всего',
    implemented: 'Выполнено',
    closedOtherwise: 'Закрыто по иным причинам',
    open: 'Не закрыто',
    openNew: 'Не закрыто, новые',
    openEarlier: 'Не закрыто, прежние',
    noStatus: 'Без статуса',
    count: 'Число',
    of: 'Из',
    percent: '%',
    year: 'Год доклада',
    row: 'Строка',
    report: 'Доклад',
  },
  asPercent: (column) => `${column}, %`,
  status: 'Положение с рекомендациями',
  rates: 'Доли',
  bases: { all: 'от всех в таблице', accepted: 'от принятых', open: 'от незакрытых' },
  overall: (since) => `Все с ${String(since)} года: история и таблица`,
  history: 'Уже не в таблице',
  inTracker: 'В таблице',
  together: 'Всего',
  new: 'Новые за период',
  forInformation: 'Только для информации, вне всех показателей',
  acceptance: 'Принятие',
  implementation: 'Выполнение',
  noEntry: 'Не указано',
  byYear: (slice) => `Рекомендации${to[slice]} по годам доклада`,
  otherYears: 'Другие годы',
  standing: 'Ход выполнения по годам докладов',
  standingShares: 'Ход выполнения по годам докладов, % от каждого года',
  deadlines: {
    heading: 'Незакрытые рекомендации по сроку выполнения',
    passed: 'Срок истек',
    ahead: 'Срок еще не истек',
    none: 'Срок не указан или не читается',
    fromTexts:
      'Сроки, указанные только в тексте рекомендации, учитываются по тексту на момент составления этого листа. После изменения текстов вставьте сводку заново.',
  },
  period: { unexplained: 'Расхождение, не объясненное этими числами; рекомендации называет проверка' },
  progress: {
    heading: 'Указанная степень выполнения',
    band: ({ from, to, below }) =>
      from === to
        ? `${number(to)} %`
        : below === undefined
          ? `Более ${number(from)} % и до ${number(to)} %`
          : `Более ${number(from)} %, но менее ${number(below)} %`,
    average: 'Средняя степень выполнения незакрытых рекомендаций',
    averageOf: 'по незакрытым с указанной степенью выполнения',
    chart: 'Незакрытые рекомендации по степени выполнения',
  },
  share: 'Доля от всех рекомендаций, %',
  ageing: 'Незакрытые рекомендации по давности доклада',
  upTo: (count) => `До ${years(count)}`,
  between: (from, until) => `Более ${number(from)} и до ${years(until)}`,
  moreThan: (count) => `Более ${years(count)}`,
  ageNotTold: 'Давность неизвестна',
  bySource: 'По источникам',
  byRisk: 'По рискам',
  notTold: 'Не указано',
  others: 'Прочие',
  timeliness: {
    heading: 'Своевременность ответов',
    onTime: 'Ответ дан в срок',
    late: 'Ответ дан с опозданием',
    unanswered: 'Без ответа',
    unreadable: 'Запросы с датами, которые Excel не считает датами, не учтены; введите их как даты',
    ofDue: (asOf) => `от запросов со сроком ответа по ${day(asOf)} включительно`,
  },
  attention: 'Требует внимания',
  unknownStatus: 'Слова, которые здесь не означают статуса; исправьте их в таблице',
  beyondReach: 'Заполненные ячейки ниже учтенных строк; вставьте сводку заново',
  captions: {
    byYear: (slice) =>
      `Рекомендации${to[slice]} по годам доклада: столбец для каждого года, составленный из выполненных, закрытых по иным причинам, незакрытых и не имеющих статуса.`,
    share: 'Процент от всех рекомендаций: выполненные, закрытые по иным причинам, незакрытые и не имеющие статуса.',
    ageing: 'Незакрытые рекомендации по числу лет со времени выхода доклада.',
    bySource:
      'Рекомендации каждого источника: выполненные, закрытые по иным причинам, незакрытые и не имеющие статуса.',
    byRisk: 'Незакрытые рекомендации по указанному риску.',
    progress: 'Незакрытые рекомендации по указанной степени выполнения, от 0 до 100 %.',
  },
};
