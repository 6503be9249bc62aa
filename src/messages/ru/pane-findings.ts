// What the pane says of findings in Russian.
import type { PaneMessages } from '../pane-messages';
import { cellsAsObject, ofCells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const check: PaneMessages['check'] = {
  again: 'Проверить снова',
  stale: 'Книга изменилась после этой проверки.',
  asOf: (day) => `Отчетная дата: ${day}`,
  asOfFromSheet: '(по данным листа)',
  noAsOf: 'На листе не найдена отчетная дата.',
  setAsOf: 'Указать отчетную дату',
  changeAsOf: 'Изменить',
  asOfLabel: 'Отчетная дата',
  asOfHint: 'Дата, по состоянию на которую готовится документ. С ней сравниваются даты в таблице.',
  useAsOf: 'Использовать эту дату',
  clearAsOf: 'Вернуть дату листа',
  badAsOf: 'Укажите дату полностью: день, месяц и год.',
  asOfConflict: (kept, stated) => `В книге сохранена отчетная дата ${kept}, а на листе указано ${stated}.`,
  asOfConflictAdvice: 'Таблица сверяется с первой датой. Выберите, какая из двух верна.',
  useDay: (day) => `Использовать ${day}`,
  cancel: 'Отмена',
  notRun: (count) =>
    plural(count, {
      one: '# правило применить не удалось',
      few: '# правила применить не удалось',
      many: '# правил применить не удалось',
      other: '# правила применить не удалось',
    }),
  switchedOff: (count) =>
    plural(count, {
      one: '# правило отключено',
      few: '# правила отключены',
      many: '# правил отключено',
      other: '# правила отключены',
    }),
  joined: (parts) => parts.join('; '),
  notRunTitle: 'Не проверено',
  why: '(почему)',
  cleanTitle: 'Исправлять нечего',
  cleanWhatNow: 'Все правила, которые удалось применить, соблюдены. Проверьте снова после следующих изменений.',
  filterLabel: 'Показать',
  all: (count) => `Все ${number(count)}`,
  ignored: (count) => `Оставлено ${number(count)}`,
  groupBy: 'Группировать',
  groupings: { rule: 'По правилам', report: 'По докладам', sheet: 'По листам' },
  noReport: 'Без условного обозначения доклада',
  rules: 'Правила…',
  tools: 'Инструменты…',
  search: 'Найти',
  clearSearch: 'Очистить поиск',
  nothingMatches: 'Ничего не подходит.',
  showAll: 'Показать все',
  shown: (shown, total) => `Показано ${number(shown)} из ${number(total)}`,
  list: 'Результаты проверки по группам',
  group: (severity, title, count) => `${severity}: ${title}, ${number(count)}`,
  keys: 'Стрелки перемещают, Enter ведет к ячейке.',
};

export const finding: PaneMessages['finding'] = {
  name: (report, rec) =>
    [report === '' ? '' : apart(report), rec === '' ? '' : `рек. ${apart(rec)}`]
      .filter((part) => part !== '')
      .join(' '),
  nameless: (row) => `Строка ${number(row)}`,
  value: 'В ячейке',
  blank: 'пусто',
  suggestion: 'Предлагается',
  use: (value) => `Записать ${quote(value)}`,
  useText: 'Записать предложенный текст',
  goTo: (cell) => `К ячейке ${apart(cell)}`,
  goToOn: (cell, sheet) => `К ячейке ${apart(cell)} на листе ${quote(sheet)}`,
  difference: 'Изменения',
  removed: (text) => `удалено: ${apart(text)}`,
  added: (text) => `добавлено: ${apart(text)}`,
  related: 'Касается также',
  why: 'Почему это важно',
  revealed: (cell) => `На листе выделена ячейка ${apart(cell)}.`,
};

export const fixes: PaneMessages['fixes'] = {
  preview: (count) => `Исправить ${cellsAsObject(count)}…`,
  previewAll: (count) => `Исправить все (${cellsAsObject(count)})…`,
  previewTitle: (count) =>
    plural(count, {
      one: 'Будет изменена # ячейка',
      few: 'Будут изменены # ячейки',
      many: 'Будет изменено # ячеек',
      other: 'Будет изменено # ячейки',
    }),
  previewNote: 'Больше ничего не изменится. Потом исправление можно отменить.',
  apply: (count) => `Исправить ${cellsAsObject(count)}`,
  cancel: 'Отмена',
  applied: (count) =>
    `${plural(count, { one: 'Исправлена # ячейка', few: 'Исправлены # ячейки', many: 'Исправлено # ячеек', other: 'Исправлено # ячейки' })}.`,
  partly: (written, total) => `Исправлено ${number(written)} из ${ofCells(total)}.`,
  nothing: 'Ничего не изменено.',
  left: (count) =>
    plural(count, {
      one: '# ячейка оставлена как есть:',
      few: '# ячейки оставлены как есть:',
      many: '# ячеек оставлены как есть:',
      other: '# ячейки оставлены как есть:',
    }),
  takeBack: (count) => (count === 1 ? 'Вернуть как было' : `Вернуть ${cellsAsObject(count)}`),
  takenBack: (count) =>
    `${plural(count, { one: '# ячейка возвращена', few: '# ячейки возвращены', many: '# ячеек возвращены', other: '# ячейки возвращены' })} в прежний вид.`,
  notTakenBack: (count) =>
    plural(count, {
      one: '# ячейка была изменена позже и оставлена как есть.',
      few: '# ячейки были изменены позже и оставлены как есть.',
      many: '# ячеек были изменены позже и оставлены как есть.',
      other: '# ячейки были изменены позже и оставлены как есть.',
    }),
  dismiss: 'Закрыть',
};

export const ignoring: PaneMessages['ignoring'] = {
  ignore: 'Оставить как есть…',
  ignoreAll: (count) => `Оставить как есть (${number(count)})…`,
  reason: 'Причина',
  reasonHint: 'Хранится в книге и указывается в отчете о проверке.',
  reasonMissing: 'Укажите причину в нескольких словах.',
  confirm: (count) => (count === 1 ? 'Оставить как есть' : `Оставить как есть (${number(count)})`),
  cancel: 'Отмена',
  because: 'Причина',
  showAgain: (count) => (count === 1 ? 'Показывать снова' : `Показывать снова (${number(count)})`),
  gone: (count) =>
    plural(count, {
      one: 'Сохранена # причина: проверка этого больше не находит',
      few: 'Сохранены # причины: проверка этого больше не находит',
      many: 'Сохранено # причин: проверка этого больше не находит',
      other: 'Сохранено # причины: проверка этого больше не находит',
    }),
  goneAdvice: 'Если проверка найдет то же снова, причина опять будет учтена. Удалите те, что больше не нужны.',
  forget: 'Удалить',
  forgetAll: (count) =>
    plural(count, {
      one: 'Удалить # причину',
      few: 'Удалить все # причины',
      many: 'Удалить все # причин',
      other: 'Удалить все # причины',
    }),
  more: (count) => `Показать еще ${number(count)}`,
};

export const held: PaneMessages['held'] = {
  lastPeriod: 'Прошлый период',
  officialTexts: 'Официальные тексты',
  none: 'нет',
  line: (label, said) => `${label}: ${said}`,
  choose: 'Выбрать файл…',
  remove: 'Убрать',
  file: (name, day) => (day === null ? apart(name) : `${apart(name)}, по состоянию на ${day}`),
  sheet: (name, day) => (day === null ? `лист ${quote(name)}` : `лист ${quote(name)}, по состоянию на ${day}`),
  source: (name, publisher, version) =>
    `${apart(name)} (${[publisher, version]
      .filter((part) => part !== '')
      .map(apart)
      .join(', ')})`,
};
