// Putting official texts into the tracker, in Russian.
import type { TextsMessages } from '../texts-messages';
import { cellsAsObject, ofCells, recommendations, wording } from './words';

const { number, plural, day, quote, apart } = wording;

/** Accusative, after "put into" and after a verb. */
const rows = (count: number) => plural(count, { one: '# строку', few: '# строки', many: '# строк', other: '# строки' });
/** Accusative. */
const recommendationsAsObject = (count: number) =>
  plural(count, { one: '# рекомендацию', few: '# рекомендации', many: '# рекомендаций', other: '# рекомендации' });
/** Genitive. */
const ofReports = (count: number) =>
  plural(count, { one: '# доклада', few: '# докладов', many: '# докладов', other: '# доклада' });

const sources: TextsMessages['sources'] = {
  title: 'Где находятся официальные тексты',
  offered: 'Подготовлено для вашей организации',
  kind: 'Другой источник',
  address: 'Адрес',
  addressHint: 'Файла JSON, CSV или Excel; начинается с https://.',
  listLink: 'Адрес списка',
  listHint: 'Как его показывает браузер при открытом списке; содержит /Lists/.',
  workbookLink: 'Путь к книге',
  workbookHint: 'Указан в ее сведениях в SharePoint или OneDrive; оканчивается на .xlsx.',
  missing: 'Сначала укажите адрес.',
  sheet: 'Лист',
  noSheets: 'В этой книге нет другого листа. Выберите источник другого вида.',
  chooseFile: 'Выбрать файл…',
  read: 'Прочитать источник',
  reading: (name) => `Чтение: ${quote(name)}…`,
  change: 'Сменить источник…',
  again: 'Прочитать источник заново',
  remove: 'Обойтись без источника',
  close: 'Закрыть',
};

const put: TextsMessages['put'] = {
  open: (count) => `Вставить официальный текст в ${cellsAsObject(count)}…`,
  one: 'Вставить официальный текст',
  title: (count) =>
    plural(count, {
      one: 'Будет изменена # ячейка',
      few: 'Будут изменены # ячейки',
      many: 'Будет изменено # ячеек',
      other: 'Будет изменено # ячейки',
    }),
  note: 'Номер перед текстом остается. Больше ничего не изменится, и потом это можно отменить.',
  titles: (count) => `Также названия докладов (${cellsAsObject(count)})`,
  include: (name) => `Вставить для ${apart(name)}`,
  none: 'Ничего не отмечено. Отметьте хотя бы одну ячейку.',
  apply: (count) => `Вставить официальный текст в ${cellsAsObject(count)}`,
  done: (count) => `Официальный текст вставлен в ${cellsAsObject(count)}.`,
  partly: (written, wanted) => `Официальный текст вставлен в ${number(written)} из ${ofCells(wanted)}.`,
  because: {
    'no-column': 'В таблице нет столбца для него. Сначала добавьте столбец.',
    'does-not-fit':
      'Он не помещается в ячейку, или название нельзя отличить от остального содержимого ячейки. Внесите его вручную.',
    'shared-cell':
      'Ячейка относится к нескольким рекомендациям, официальные тексты которых различаются. Отведите каждой свою ячейку.',
  },
};

const add: TextsMessages['add'] = {
  open: (count) => `Добавить ${recommendationsAsObject(count)} в таблицу…`,
  title: (count) =>
    plural(count, {
      one: 'Будет вставлена # строка',
      few: 'Будут вставлены # строки',
      many: 'Будет вставлено # строк',
      other: 'Будет вставлено # строки',
    }),
  note: 'Оформление берется из строки выше. Статусы и комментарии остаются пустыми. Потом это можно отменить.',
  newReports: (count, reports) =>
    `Также ${recommendationsAsObject(count)} из ${ofReports(reports)}, которых нет в таблице`,
  below: (sheet, row) => `под строкой ${number(row)} листа ${quote(sheet)}`,
  apply: (count) => `Вставить ${rows(count)}`,
  done: (count) =>
    plural(count, {
      one: 'Вставлена # строка.',
      few: 'Вставлены # строки.',
      many: 'Вставлено # строк.',
      other: 'Вставлено # строки.',
    }),
  left: (count) =>
    plural(count, {
      one: '# строка не вставлена, так как строка над ней изменилась. Проверьте заново.',
      few: '# строки не вставлены, так как строка над ними изменилась. Проверьте заново.',
      many: '# строк не вставлено, так как строка над ними изменилась. Проверьте заново.',
      other: '# строки не вставлено, так как строка над ними изменилась. Проверьте заново.',
    }),
  takenBack: (count) =>
    plural(count, {
      one: '# строка убрана.',
      few: '# строки убраны.',
      many: '# строк убрано.',
      other: '# строки убрано.',
    }),
  notTakenBack: (count) =>
    plural(count, {
      one: '# строка с тех пор изменена и оставлена как есть.',
      few: '# строки с тех пор изменены и оставлены как есть.',
      many: '# строк с тех пор изменено и оставлено как есть.',
      other: '# строки с тех пор изменено и оставлено как есть.',
    }),
  because: {
    'no-block': 'В таблице нет места для этого доклада. Сначала добавьте доклад вручную.',
    'no-column': 'В таблице нет столбца для этого адресата. Добавьте строку вручную.',
    'no-text': 'В источнике нет текста на этом языке. Выберите другой язык.',
    'too-long': 'Текст не помещается в ячейку. Добавьте строку вручную, сократив текст.',
  },
};

const publish: TextsMessages['publish'] = {
  open: 'Составить каталог по этой таблице…',
  title: 'Каталог по этой таблице',
  intro:
    'Названия и тексты этой таблицы в виде файла, из которого другие таблицы могут брать официальные формулировки.',
  publisher: 'Кто публикует',
  version: 'Версия',
  versionHint: 'Например, дата.',
  missing: 'Заполните это поле.',
  holds: (count, reports) => `В каталог войдут: ${recommendations(count)} из ${ofReports(reports)}.`,
  left: (count) =>
    plural(count, {
      one: 'Не войдет # строка:',
      few: 'Не войдут # строки:',
      many: 'Не войдет # строк:',
      other: 'Не войдет # строки:',
    }),
  because: {
    'no-symbol': (count) => `без условного обозначения доклада: ${number(count)}`,
    'no-number': (count) => `без номера: ${number(count)}`,
    'no-text': (count) => `без текста: ${number(count)}`,
    'no-addressee': (count) => `без адресата: ${number(count)}`,
    twice: (count) => `повторяются: ${number(count)}`,
  },
  save: (form) => `Сохранить как ${form}`,
  copy: (form) => `Скопировать как ${form}`,
  copied: 'Каталог скопирован в буфер обмена. Вставьте его в текстовый файл и сохраните.',
  fileName: 'Каталог',
  neither: 'Откройте эту книгу в Excel для Windows или в веб-версии и сохраните каталог там.',
  close: 'Закрыть',
};

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Официальные тексты вставлены в ${plural(written, { one: '# ячейку', few: '# ячейки', many: '# ячеек', other: '# ячейки' })}; уже совпадают: ${number(same)}; без официального текста: ${number(without)}; оставлены как есть: ${number(left)}. Записан файл: ${file}`,
  step: {
    noSource: 'Источник не выбран',
    differ: (count) =>
      plural(count, { one: '# отличается', few: '# отличаются', many: '# отличаются', other: '# отличаются' }),
    noneDiffers: 'Отличий нет',
  },
  start: {
    title: 'Официальные формулировки',
    sentence:
      'Сопоставляет названия и тексты таблицы с официальным источником, показывает различия слово за словом и вставляет официальную формулировку там, где вам нужно.',
    button: 'Выбрать источник…',
  },
  sources,
  summary: ({ differ, known }) => {
    if (known === 0) return 'В источнике нет ни одной из этих рекомендаций.';
    if (differ === 0) return `Отличий от источника нет: ${recommendations(known)}.`;
    return `От источника ${plural(differ, { one: 'отличается # текст', few: 'отличаются # текста', many: 'отличаются # текстов', other: 'отличаются # текста' })} (всего: ${recommendations(known)}).`;
  },
  from: (name, publisher, version, pulledOn) => {
    const known = [publisher, version === '' ? '' : `версия ${version}`].filter((part) => part !== '').map(apart);
    const read = pulledOn === null ? '' : `, прочитано ${day(pulledOn)}`;
    return `${quote(name)}${known.length === 0 ? '' : ` (${known.join(', ')})`}${read}`;
  },
  lastPulled: ({ name, version, pulledOn }, language) =>
    `Тексты этой книги в последний раз взяты из источника ${quote(name)}${version === '' ? '' : `, версия ${apart(version)}`}, ${day(pulledOn)} (${language}).`,
  language: 'Язык текстов',
  ownLanguage: (name) => `${name} (как в таблице)`,
  kinds: {
    different: 'Отличаются',
    missing: 'Нет здесь',
    same: 'Совпадают',
    unknown: 'Нет в источнике',
    'no-text': 'Нет на этом языке',
    title: 'Названия',
    addressee: 'Адресаты',
    new: 'Новые',
  },
  kindsLabel: 'Показать',
  search: 'Найти в текстах',
  nothingMatches: 'Ничего не подходит.',
  list: 'Сопоставленные тексты',
  explained: {
    different: 'В ячейке не то, что в источнике.',
    missing: 'Ячейка пуста; в источнике этот текст есть.',
    same: 'В ячейке то же, что в источнике.',
    unknown: 'Этой рекомендации нет в источнике. Посмотрите на ее обозначение и номер.',
    'no-text': 'В источнике нет этого текста на выбранном языке. Выберите выше другой язык.',
    title: 'Название доклада не такое, как в источнике.',
    new: 'Эта рекомендация есть в источнике, но не в таблице.',
  },
  addressee: (here, there) =>
    `В таблице ${quote(here)}, в источнике ${quote(there)}. Исправьте ячейку, если прав источник.`,
  official: 'Официальный текст',
  put,
  add,
  publish,
};
