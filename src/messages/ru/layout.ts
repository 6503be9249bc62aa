// Correcting what was recognised, in Russian.
import type { LayoutMessages } from '../layout-messages';
import { wording } from './words';

const { number, plural, quote } = wording;

export const layout: LayoutMessages = {
  kept: 'Исправления сохраняются в этой книге для ваших коллег.',
  correct: 'Исправить',
  done: 'Готово',
  reset: 'Вернуть распознанное',
  read: (sheet) => `Читать лист ${quote(sheet)}`,
  leftOut: 'Не читается',
  headerRow: 'Строка заголовка',
  useRow: 'Взять эту строку',
  badRow: (last) => `Укажите строку от 1 до ${number(last)}.`,
  notInTracker: 'В этой таблице нет',
  choose: 'Выберите графу',
  addField: 'Добавить графу',
  words: {
    keptTitle: 'Значения, сохраненные в этой книге',
    forget: 'Забыть это значение',
    title: (count) =>
      plural(count, {
        one: 'Не распознано # обозначение статуса',
        few: 'Не распознаны # обозначения статуса',
        many: 'Не распознано # обозначений статуса',
        other: 'Не распознано # обозначения статуса',
      }),
    sentence: 'Укажите один раз, что означает каждое: книга это сохранит.',
    inCells: (count) =>
      plural(count, { one: 'в # ячейке', few: 'в # ячейках', many: 'в # ячейках', other: 'в # ячейки' }),
    meaning: (word) => `Значение ${quote(word)}`,
    use: (label) => `Выбрать ${quote(label)}`,
    asBlank: 'Считать пустым',
    leave: 'Оставить как есть',
    keep: (count) =>
      plural(count, {
        one: 'Сохранить # значение',
        few: 'Сохранить # значения',
        many: 'Сохранить # значений',
        other: 'Сохранить # значения',
      }),
  },
  unfit: {
    title: 'Книга изменилась: некоторые сохраненные в ней исправления больше не подходят. Показано новое прочтение.',
    sheet: (name) => `Листа ${quote(name)} больше нет.`,
    headerRow: (sheet, row) =>
      row === null
        ? `Заголовка на листе ${quote(sheet)} больше нет.`
        : `Заголовок на листе ${quote(sheet)} находился в строке ${number(row)}.`,
    column: (sheet, what, header) =>
      header === ''
        ? `${what}: столбца на листе ${quote(sheet)} больше нет.`
        : `${what}: столбца ${quote(header)} на листе ${quote(sheet)} больше нет.`,
    useNew: 'Принять новое прочтение',
    correctIt: 'Исправить его',
  },
  pointing: {
    title: 'Таблица учета все же есть?',
    sentence: 'Покажите, где она начинается: лист и строку с названиями столбцов.',
    sheet: 'Лист',
    read: 'Читать с этой строки',
    nothing: 'Под этой строкой не найдено ни одной рекомендации.',
    columns: 'Укажите, в каком столбце находится рекомендация, а в каком ее статус.',
  },
};
