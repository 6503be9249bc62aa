// What the pane says in Russian.
import type { MessageSet } from '../message-set';
import { check, finding, fixes, held, ignoring } from './pane-findings';
import { rulebook, tools, unreadable, written } from './pane-tools';
import { cells, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-reporting-date': {
    sentence: () => 'Отчетная дата неизвестна.',
    advice:
      'Документ показывает положение дел на определенный день. Укажите отчетную дату или впишите над таблицей строку вида «По состоянию на 31 марта 2022 года».',
  },
  'no-tracker': {
    sentence: () => 'В этой книге не найдена таблица учета рекомендаций.',
    advice:
      'В такой таблице каждой рекомендации отведена одна строка под заголовком, где названы по крайней мере рекомендация и ее статус. Откройте книгу с такой таблицей и повторите проверку.',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? 'Лист защищен.' : `Лист ${quote(sheet)} защищен.`),
    advice: 'Снимите защиту (Рецензирование, Снять защиту листа) и повторите.',
  },
  'structure-protected': {
    sentence: () => 'Структура этой книги защищена.',
    advice: 'Снимите защиту (Рецензирование, Защитить книгу) и повторите.',
  },
  'sheet-hidden': {
    sentence: (sheet) => (sheet === null ? 'Лист скрыт.' : `Лист ${quote(sheet)} скрыт.`),
    advice: 'Покажите его (правой кнопкой по ярлычку листа, Показать) и повторите.',
  },
  'cell-being-edited': {
    sentence: () => 'Одна из ячеек сейчас редактируется.',
    advice: 'Завершите ввод на листе клавишей Enter или Esc и повторите.',
  },
  'read-only': {
    sentence: () => 'Эта книга открыта только для чтения.',
    advice: 'Разрешите редактирование или работайте в копии, затем повторите.',
  },
  'excel-too-old': {
    sentence: () => 'Эта версия Excel слишком старая для надстройки.',
    advice: 'Нужен Excel 2021 или новее, Microsoft 365 или Excel в Интернете.',
  },
  'too-large': {
    sentence: (sheet) =>
      sheet === null
        ? 'В этой книге больше данных, чем Excel может передать.'
        : `На листе ${quote(sheet)} больше данных, чем Excel может передать.`,
    advice:
      'Удалите неиспользуемые строки и столбцы вокруг таблицы или скопируйте таблицу в отдельную книгу, затем повторите проверку.',
  },
  gone: {
    sentence: (sheet) =>
      sheet === null ? 'Листа или ячейки больше нет.' : `Листа ${quote(sheet)} или ячейки на нем больше нет.`,
    advice: 'Книга изменилась после проверки. Проверьте снова.',
  },
  cancelled: { sentence: () => 'Проверка отменена.', advice: 'В книге ничего не изменено.' },
  'language-not-loaded': {
    sentence: () => 'Не удалось загрузить тексты на этом языке.',
    advice: 'Проверьте подключение к сети и повторите попытку.',
  },
  'kept-by-later': {
    sentence: () => 'Данные надстройки, сохраненные в этой книге, записаны ее более новой версией.',
    advice:
      'Сохранить исправления нельзя, пока надстройка не обновлена: закройте Excel, откройте его снова и повторите попытку.',
  },
};

export const leftAlone: MessageSet['leftAlone'] = {
  'edited-since': 'изменена после проверки',
  'holds-formula': 'содержит формулу',
  gone: 'больше не существует',
};

export const pane: MessageSet['pane'] = {
  title: 'Выполнение рекомендаций',
  menu: {
    open: 'Еще',
    language: 'Язык',
    help: 'Справка',
    about: 'Об этой надстройке',
    rules: 'Правила…',
    written: 'Отменить…',
  },
  about: {
    title: 'Об этой надстройке',
    sentences: [
      'Она читает таблицу учета рекомендаций в открытой книге, показывает, что исправить, и приводит к нужным ячейкам.',
      'Содержимое книги остается в книге: ничего никуда не отправляется.',
      'Ничего не записывается без предварительного просмотра, а записанное можно отменить.',
    ],
    close: 'Закрыть',
  },
  steps: {
    label: 'Шаги',
    tracker: 'Таблица',
    check: 'Проверка',
    texts: 'Тексты',
    figures: 'Показатели',
    annexes: 'Приложения',
    states: {
      notStarted: 'не начато',
      running: 'выполняется',
      done: 'готово',
      attention: 'требует внимания',
      stale: 'устарело',
    },
    notStarted: 'Еще не прочитана',
    running: 'Выполняется…',
    stale: 'Изменено позже',
    noTracker: 'Не найдена',
    notDone: 'Не выполнена',
    clean: 'Исправлять нечего',
  },
  start: {
    title: 'Проверьте таблицу учета',
    sentence: 'Находит пропуски, противоречия и опечатки в таблице рекомендаций, пока она не стала документом.',
    promise: 'Только чтение: без вашего согласия в книге ничего не меняется.',
    button: 'Проверить эту книгу',
  },
  progress: {
    opening: 'Поиск таблицы учета…',
    reading: (done, total) => `Чтение листов: строк ${number(done)} из ${number(total)}`,
    checking: 'Проверка рекомендаций…',
    fixing: (count) => `Запись: ${cells(count)}…`,
    takingBack: 'Отмена исправления…',
    working: {
      offering: 'Установка раскрывающихся списков…',
      colouring: 'Выделение ячеек цветом…',
      clearing: 'Снятие цвета…',
      reporting: 'Подготовка отчета о проверке…',
      summarising: 'Подготовка сводного листа…',
      opening: 'Чтение файла…',
      pulling: 'Чтение официальных текстов…',
      putting: 'Официальные тексты записываются…',
      adding: 'Вставка строк…',
      annexing: 'Подготовка документа…',
    },
    cancel: 'Отмена',
  },
  refusal: {
    again: 'Проверить снова',
    tryAgain: 'Повторить',
    dismiss: 'Закрыть',
  },
  outside: {
    sentence: 'Эта страница — часть Excel.',
    advice: 'Откройте книгу в Excel и нажмите «Открыть» на вкладке «Рекомендации».',
  },
  languageNotLoaded: (name) => `Не удалось загрузить тексты панели на этом языке: ${apart(name)}.`,
  fault: {
    sentence: 'Произошла непредвиденная ошибка.',
    advice: 'Повторите. Если ошибка повторится, сохраните книгу, откройте ее заново и проверьте еще раз.',
    code: (code) => `Для сообщения в службу поддержки: ${code}`,
  },
  check,
  finding,
  fixes,
  ignoring,
  held,
  rulebook,
  tools,
  written,
  unreadable,
  tracker: {
    heading: (count) =>
      `${plural(count, { one: 'Распознана # рекомендация', few: 'Распознаны # рекомендации', many: 'Распознано # рекомендаций', other: 'Распознано # рекомендации' })}.`,
    empty: 'Сначала проверьте книгу: затем здесь будет показано, что распознано.',
    language: (name) => `Язык таблицы: ${name}`,
    scheme: 'Статусы',
    blockRows: (from, to, count) => `Строки с ${number(from)} по ${number(to)}, ${recommendations(count)}`,
    headerRows: (rows) =>
      rows.length === 1 ? `Заголовок в строке ${list(rows)}` : `Заголовок в строках ${list(rows)}`,
    table: (name) => `Таблица Excel ${apart(name)}`,
    reportLine: (symbol, cell) => `Доклад ${apart(symbol)}, назван в ${apart(cell)}`,
    columnsCaption: (sheet) => `Столбцы, распознанные на листе ${quote(sheet)}`,
    column: 'Столбец',
    field: 'Содержит',
    samples: 'Примеры',
    noSamples: 'пусто',
    doubtful: 'Под вопросом',
    doubtfulWhy: 'Распознано больше по содержанию, чем по заголовку: посмотрите примеры.',
    mark: (status) => `Отметка: ${status}`,
    otherSheets: (names) =>
      `${plural(names.length, { one: 'Не таблица учета, не затрагивается', few: 'Не таблицы учета, не затрагиваются', many: 'Не таблицы учета, не затрагиваются', other: 'Не таблицы учета, не затрагиваются' })}: ${list(names.map(apart))}`,
    forInformation: (count) =>
      plural(count, {
        one: '# строка приведена только для информации',
        few: '# строки приведены только для информации',
        many: '# строк приведены только для информации',
        other: '# строки приведены только для информации',
      }),
  },
};
