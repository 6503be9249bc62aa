// Russian words of the trade and counted nouns; statuses agree with "рекомендация", feminine.
import type { MessageSet } from '../message-set';
import { wordingOf } from '../wording';

export const wording = wordingOf('ru');
const { number, plural, list, day, apart } = wording;

export const recommendations = (count: number) =>
  plural(count, { one: '# рекомендация', few: '# рекомендации', many: '# рекомендаций', other: '# рекомендации' });
/** Nominative. */
export const cells = (count: number) =>
  plural(count, { one: '# ячейка', few: '# ячейки', many: '# ячеек', other: '# ячейки' });
/** Accusative, after a verb. */
export const cellsAsObject = (count: number) =>
  plural(count, { one: '# ячейку', few: '# ячейки', many: '# ячеек', other: '# ячейки' });
/** Genitive, after "of". */
export const ofCells = (count: number) =>
  plural(count, { one: '# ячейки', few: '# ячеек', many: '# ячеек', other: '# ячейки' });

const inRecommendations = (count: number) =>
  plural(count, {
    one: 'в # рекомендации',
    few: 'в # рекомендациях',
    many: 'в # рекомендациях',
    other: 'в # рекомендации',
  });

const findings: MessageSet['quantities']['findings'] = ({ error, warning, hint }) =>
  list([
    ...(error > 0 ? [plural(error, { one: '# ошибка', few: '# ошибки', many: '# ошибок', other: '# ошибки' })] : []),
    ...(warning > 0
      ? [
          plural(warning, {
            one: '# предупреждение',
            few: '# предупреждения',
            many: '# предупреждений',
            other: '# предупреждения',
          }),
        ]
      : []),
    ...(hint > 0
      ? [plural(hint, { one: '# подсказка', few: '# подсказки', many: '# подсказок', other: '# подсказки' })]
      : []),
  ]);

export const quantities: MessageSet['quantities'] = {
  number,
  day,
  apart,
  recommendations,
  findings,
  summary: (counts, total) => {
    const found = findings(counts);
    const among = inRecommendations(total);
    return found === '' ? `Исправлять нечего ${among}.` : `${found} ${among}.`;
  },
};

export const terms: MessageSet['terms'] = {
  acceptance: {
    accepted: 'принята',
    partially_accepted: 'принята частично',
    not_accepted: 'не принята',
    not_relevant: 'не относится к организации',
    under_consideration: 'на рассмотрении',
  },
  implementation: {
    not_started: 'выполнение не начато',
    in_progress: 'в процессе выполнения',
    implemented: 'выполнена',
    overtaken: 'утратила актуальность',
  },
  addressee: { executive: 'исполнительный глава', legislative: 'руководящий орган', other: 'иной адресат' },
  schemes: {
    jiu: 'Объединенная инспекционная группа',
    'board-of-auditors': 'Комиссия ревизоров',
    general: 'Все статусы',
  },
};

export const severities: MessageSet['severities'] = {
  error: { one: 'Ошибка', many: 'Ошибки' },
  warning: { one: 'Предупреждение', many: 'Предупреждения' },
  hint: { one: 'Подсказка', many: 'Подсказки' },
};

export const fields: MessageSet['fields'] = {
  source: 'Источник',
  report: 'Условное обозначение доклада',
  reportTitle: 'Название доклада',
  issued: 'Дата издания',
  number: 'Номер рекомендации',
  addressee: 'Адресат',
  text: 'Рекомендация',
  assessment: 'Оценка',
  acceptance: 'Принятие',
  implementation: 'Ход выполнения',
  responsible: 'Ответственный',
  contact: 'Координатор',
  targetDate: 'Срок',
  revisedDate: 'Пересмотренный срок',
  implementedDate: 'Дата завершения',
  progress: 'Степень выполнения (%)',
  risk: 'Риск',
  riskId: 'Номер риска',
  impact: 'Последствия',
  evidence: 'Подтверждающие документы',
  decision: 'Решение руководящего органа',
  relevance: 'Актуальность',
  financial: 'Финансовые последствия',
  previousAcceptance: 'Принятие в прошлом периоде',
  previousImplementation: 'Статус в прошлом периоде',
  changeNote: 'Изменения с прошлого периода',
  remarks: 'Примечания',
};
