// What the pane says of rules, tools, what was written, and files that cannot be read, in Russian.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const rulebook: PaneMessages['rulebook'] = {
  title: 'Правила',
  intro: 'Хранится в этой книге, для всех, кто с ней работает.',
  usual: (severity) => `${severity} (обычно)`,
  off: 'Отключено',
  thresholds: 'Когда срок слишком велик',
  yearsOpen: 'Не выполнено: лет после выпуска',
  monthsUnderConsideration: 'На рассмотрении: месяцев после выпуска',
  usually: (count) => `Обычно ${number(count)}.`,
  badNumber: 'Укажите целое число от 1 до 100.',
  reset: 'Вернуть обычные значения',
  close: 'Закрыть',
};

export const tools: PaneMessages['tools'] = {
  title: 'Инструменты',
  dropDowns: {
    button: 'Поставить списки в столбцы статусов',
    sentence:
      'Ячейки статусов предлагают на выбор слова этой таблицы. Другое слово можно ввести после предупреждения; прочие проверки данных не меняются.',
  },
  colours: {
    button: 'Выделить ячейки цветом',
    sentence:
      'Ячейки, отмеченные проверкой, получают цвет по степени важности. Ваше оформление не меняется; цвет снимает кнопка «Снять цвет».',
  },
  removeColours: 'Снять цвет',
  report: {
    button: 'Вставить отчет о проверке',
    sentence:
      'На новом листе перечислены все результаты проверки со ссылками на ячейки, оставленные как есть — с причинами; лист готов к печати.',
  },
  saveCsv: { button: 'Сохранить результаты в CSV', sentence: 'Тот же перечень в виде файла в загрузках.' },
  copyCsv: {
    button: 'Копировать результаты в виде CSV',
    sentence: 'Тот же перечень в буфере обмена: в этом Excel отсюда нельзя сохранить файл.',
  },
  recheck: {
    label: 'Проверять при вводе',
    sentence: 'После правки читаются только затронутые строки. Выбор запоминается на этом компьютере.',
  },
  close: 'Закрыть',
};

export const written: PaneMessages['written'] = {
  title: 'Отменить записанное',
  none: 'С момента открытия панели отсюда ничего не записано.',
  dropDowns: (count) => `Раскрывающиеся списки поставлены: ${cells(count)}.`,
  noDropDowns: 'Во всех столбцах статусов уже есть списки или стоят отметки. Ничего не изменено.',
  dropDownsLeft: (count) =>
    plural(count, {
      one: '# диапазон с другой проверкой данных оставлен как есть.',
      few: '# диапазона с другой проверкой данных оставлены как есть.',
      many: '# диапазонов с другой проверкой данных оставлено как есть.',
      other: '# диапазона с другой проверкой данных оставлено как есть.',
    }),
  coloured: (count) => `Выделено цветом: ${cells(count)}.`,
  coloursRemoved: (count) => `Цвет снят: ${cells(count)}.`,
  noColours: 'Снимать было нечего: выделенных ячеек нет.',
  report: (sheet) => `Результаты помещены на лист ${quote(sheet)}.`,
  toSheet: 'К листу',
  csvSaved: (file) => `Сохранено в загрузках под именем ${apart(file)}.`,
  csvCopied: 'Результаты скопированы в буфер обмена. Вставьте их в текстовый файл и сохраните его как CSV.',
  csvNeither: {
    sentence: 'Этот Excel не позволяет надстройке ни сохранять файлы, ни пользоваться буфером обмена.',
    advice: 'Вставьте отчет о проверке и сохраните этот лист как CSV средствами Excel.',
  },
  takeBack: 'Отменить',
  dropDownsTakenBack: 'Раскрывающиеся списки сняты.',
  dropDownsChanged: (count) =>
    plural(count, {
      one: '# диапазон с тех пор изменен и оставлен как есть.',
      few: '# диапазона с тех пор изменены и оставлены как есть.',
      many: '# диапазонов с тех пор изменено и оставлено как есть.',
      other: '# диапазона с тех пор изменено и оставлено как есть.',
    }),
  reportTakenBack: 'Отчет о проверке убран.',
  reportEdited: 'Лист с тех пор изменен и оставлен как есть.',
  earlier: (count) =>
    plural(count, {
      one: 'Можно отменить еще # запись…',
      few: 'Можно отменить еще # записи…',
      many: 'Можно отменить еще # записей…',
      other: 'Можно отменить еще # записи…',
    }),
  close: 'Закрыть',
};

export const unreadable: PaneMessages['unreadable'] = {
  'not-a-workbook': {
    sentence: (file) => `${quote(file)} — не книга Excel.`,
    advice: 'Выберите файл .xlsx или .xlsm.',
  },
  'old-format': {
    sentence: (file) => `${quote(file)} — в старом формате Excel 97–2003.`,
    advice: 'Откройте его в Excel, сохраните как .xlsx и выберите новый файл.',
  },
  encrypted: {
    sentence: (file) => `Файл ${quote(file)} защищен паролем.`,
    advice: 'Откройте его в Excel, сохраните копию без пароля и выберите копию.',
  },
  'not-readable': {
    sentence: (file) => `Не удалось прочитать ${quote(file)}.`,
    advice: 'Закройте файл там, где он открыт, или откройте его в Excel и сохраните заново, затем выберите снова.',
  },
  'no-tracker': {
    sentence: (file) => `В файле ${quote(file)} не найдена таблица учета.`,
    advice: 'Выберите книгу прошлого периода: по одной рекомендации в строке под заголовком.',
  },
};
