// The findings report in Russian.
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { plural, day, apart } = wording;

export const report: MessageSet['report'] = {
  sheet: 'Замечания',
  title: 'Замечания по итогам проверки',
  workbook: (name) => `Книга: ${apart(name)}`,
  asOf: (asOf) => (asOf === null ? 'Отчетная дата неизвестна.' : `Отчетная дата: ${day(asOf)}`),
  lastPeriod: (name) => `Сопоставлено с прошлым периодом: ${apart(name)}`,
  catalogue: (name) => `Сопоставлено с официальными текстами: ${apart(name)}`,
  columns: {
    severity: 'Степень',
    rule: 'Правило',
    where: 'Ячейка',
    report: 'Доклад',
    number: '№',
    value: 'В ячейке',
    sentence: 'В чем дело и что делать',
    suggestion: 'Предложение',
    reason: 'Почему оставлено как есть',
  },
  findings: (count) =>
    plural(count, { one: '# замечание', few: '# замечания', many: '# замечаний', other: '# замечания' }),
  ignored: (count) =>
    plural(count, {
      one: '# замечание оставлено как есть',
      few: '# замечания оставлены как есть',
      many: '# замечаний оставлено как есть',
      other: '# замечания оставлено как есть',
    }),
  notRun: (count) =>
    plural(count, {
      one: '# правило не удалось применить',
      few: '# правила не удалось применить',
      many: '# правил не удалось применить',
      other: '# правила не удалось применить',
    }),
  none: 'Исправлять нечего.',
  footer: 'Контроль за выполнением рекомендаций: замечания',
};
