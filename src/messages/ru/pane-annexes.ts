// What the Annexes step says in Russian.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, quote, apart } = wording;

const reports = (count: number) =>
  plural(count, { one: '# доклад', few: '# доклада', many: '# докладов', other: '# доклада' });
const ofReports = (count: number) =>
  plural(count, { one: '# доклада', few: '# докладов', many: '# докладов', other: '# доклада' });
const openOnes = (count: number) =>
  plural(count, { one: '# открытая', few: '# открытые', many: '# открытых', other: '# открытой' });
const ofElements = (count: number) =>
  plural(count, { one: '# элемента', few: '# элементов', many: '# элементов', other: '# элемента' });
const ways = {
  sheets: 'вставить материалы как листы',
  copy: 'скопировать их для Word',
  online: 'сохранить их в OneDrive',
};

export const paneAnnexes: MessageSet['paneAnnexes'] = {
  made: (count) => `Подготовлено: ${number(count)}`,
  empty: {
    title: 'Подготовьте приложения к документу',
    sentence: 'Составляет по таблице приложения, проект решения и пункты с показателями на любом из шести языков.',
    button: 'Прочитать эту таблицу',
  },
  chosen: (count) => (count === 0 ? 'Выберите, что нужно для документа' : `Выбрано для документа: ${number(count)}`),
  noDate: {
    sentence: 'Документу нужна отчетная дата.',
    advice:
      'Документ показывает положение дел на определенный день. Укажите отчетную дату здесь; сегодняшний день сам собой не подставляется.',
  },
  list: 'Что можно подготовить',
  inShort: {
    reports: (count, total) => `${reports(count)}, ${recommendations(total)}`,
    listed: (total, open) => `${recommendations(total)}, из них ${openOnes(open)}`,
    open: (count, open) => `${reports(count)}, ${openOnes(open)}`,
    decided: (count, total) => `Называет ${recommendations(total)} из ${ofReports(count)}`,
    figures: (total) => `Показатели: ${recommendations(total)}`,
    requests: (lines) => plural(lines, { one: '# запрос', few: '# запроса', many: '# запросов', other: '# запроса' }),
    reviews: (lines) => plural(lines, { one: '# обзор', few: '# обзора', many: '# обзоров', other: '# обзора' }),
    nothing: 'Нет рекомендаций для перечня',
    noRequests:
      'Пока подготовить нельзя: в книге нет списка запросов. Добавьте лист с графами «Запрос», «Срок» и «Дата ответа» и проверьте снова.',
    noReviews:
      'Пока подготовить нельзя: в книге нет списка обзоров. Добавьте лист с графами «Код», «Название» и «Год программы» и проверьте снова.',
  },
  preview: {
    open: 'Просмотр',
    openOf: (output) => `Просмотр: ${output}`,
    title: (output) => `Просмотр: ${output}`,
    back: 'Назад к приложениям',
    keys: 'Тексты ведут к своим ячейкам. Стрелки перемещают, Enter ведет к ячейке, Escape возвращает назад.',
    preparing: 'Подготовка просмотра…',
    part: (part, parts) => `Часть ${number(part)} из ${number(parts)}`,
    parts: 'Показанная часть',
    previous: 'Предыдущая часть',
    next: 'Следующая часть',
    goTo: (cell) => `Перейти к ${apart(cell)}`,
    fillIn: (setting) => `Заполнить: ${setting}`,
    notes: 'Сноски',
    form: 'Показать как',
    asPaper: 'Документ Word',
    asSheet: 'Лист',
  },
  content: {
    title: 'Что войдет',
    whole: 'все рекомендации',
    addressees: 'Адресаты',
    years: 'Годы докладов',
    allYears: 'Все годы',
    openOnly: 'Только открытые рекомендации',
    order: 'Порядок',
    orders: { 'newest-first': 'сначала новые доклады', 'oldest-first': 'сначала старые доклады' },
    language: 'Язык документа',
    asTracker: (language) => `Как в таблице (${language})`,
    reset: 'Вернуться ко всем рекомендациям',
  },
  settings: {
    title: 'Данные документа',
    complete: 'указаны полностью',
    missing: (count) =>
      plural(count, { one: 'не указано #', few: 'не указано #', many: 'не указано #', other: 'не указано #' }),
    intro:
      'Хранятся в этой книге для следующего документа. На месте того, что не указано, в документе остается пропуск.',
    labels: {
      organization: 'Организация',
      governingBody: 'Руководящий орган',
      session: 'Сессия',
      documentSymbol: 'Условное обозначение документа',
      previousDocumentSymbol: 'Условное обозначение предыдущего документа',
      executiveHead: 'Должность исполнительного главы',
      otherAddressee: 'Иной адресат',
      previousReportingDate: 'Предыдущая отчетная дата',
    },
    hints: {
      documentSymbol: 'Как печатается вверху каждой страницы.',
      executiveHead: 'Например, Генеральный директор.',
      otherAddressee: 'Чей глава имеется в виду, когда рекомендация адресована иному адресату.',
    },
    keep: 'Сохранить эти данные',
    undo: 'Отменить изменения',
  },
  warnings: {
    title: 'Прежде чем сдать документ',
    none: 'Ничего не пропущено, и в печать не попадет ни одна ошибка.',
    findings: (title, count) => `${title}: ${number(count)}`,
    lead: 'Это попало бы в печать. Каждая строка ведет к тому, что нашла проверка.',
    blanks: (names) =>
      `${plural(names.length, { one: 'Остался # пропуск', few: 'Осталось # пропуска', many: 'Осталось # пропусков', other: 'Осталось # пропуска' })}: ${list(names)}.`,
    fill: 'Заполнить',
    of: (outputs) => `Где: ${list(outputs)}`,
  },
  out: {
    title: 'Подготовить документ',
    word: (count) => (count === 1 ? 'Создать файл Word' : `Создать файл Word из ${ofElements(count)}`),
    ready: (file) => `Файл ${quote(file)} готов.`,
    save: (file) => `Сохранить ${quote(file)}`,
    saveOnline: 'Сохранить в OneDrive',
    sheets: (count) =>
      plural(count, {
        one: 'Вставить # лист',
        few: 'Вставить # листа',
        many: 'Вставить # листов',
        other: 'Вставить # листа',
      }),
    copy: (count) =>
      plural(count, {
        one: 'Скопировать для Word',
        few: 'Скопировать # элемента для Word',
        many: 'Скопировать # элементов для Word',
        other: 'Скопировать # элемента для Word',
      }),
    template: 'Использовать шаблон учреждения…',
    sample: 'Образец шаблона',
    about: {
      sheets: 'Новые листы, готовые к печати. При повторной вставке они заменяются; измененные вами листы остаются.',
      copy: 'Таблицы и тексты в буфере обмена, чтобы вставить их в документ Word.',
      template: 'Заполняет поля документа Word вашего учреждения (.docx).',
    },
    noFiles: (some) =>
      `В этом Excel отсюда нельзя сохранять файлы. ${some.length === 0 ? 'Откройте книгу в Excel для Windows или в браузере.' : `Можно ${choice(some.map((way) => ways[way]))}.`}`,
    chooseFirst: 'Выберите выше хотя бы один элемент.',
  },
  progress: {
    preparing: (done, total) => `Подготовка: ${number(done)} из ${number(total)}`,
    stopped: 'Подготовка остановлена.',
    goOn: 'Продолжить подготовку',
    word: 'Создание файла Word…',
    template: 'Заполнение шаблона…',
    sample: 'Создание образца шаблона…',
    online: 'Сохранение в OneDrive…',
    sheets: 'Подготовка листов…',
  },
  told: {
    saved: (file) => `Сохранено в загрузках под именем ${apart(file)}.`,
    notSaved: {
      sentence: 'Этот Excel не позволил надстройке сохранить файл.',
      advice: 'Скопируйте материалы для Word или вставьте их как листы.',
    },
    copied: 'Материалы скопированы в буфер обмена. Вставьте их в документ Word.',
    notCopied: {
      sentence: 'Этот Excel не позволяет надстройке пользоваться буфером обмена.',
      advice: 'Откройте просмотр, выделите текст, скопируйте его и вставьте в Word или вставьте материалы как листы.',
    },
    online: (file) => `Сохранено в OneDrive под именем ${apart(file)}.`,
    openOnline: 'Открыть',
    inserted: (count, first) =>
      plural(count, {
        one: `Вставлен # лист, начиная с ${quote(first)}.`,
        few: `Вставлено # листа, начиная с ${quote(first)}.`,
        many: `Вставлено # листов, начиная с ${quote(first)}.`,
        other: `Вставлено # листа, начиная с ${quote(first)}.`,
      }),
    takenBack: 'Листы убраны.',
    edited: 'Один из листов с тех пор изменен и оставлен как есть.',
  },
  online: {
    'sign-in': {
      sentence: 'Вход в OneDrive не выполнен.',
      advice: 'Войдите, когда появится запрос, и сохраните снова.',
    },
    'no-network': {
      sentence: 'Нет связи с OneDrive.',
      advice: 'Проверьте подключение и сохраните снова. Файл по-прежнему готов здесь.',
    },
    'not-allowed': {
      sentence: 'Ваша организация не разрешает надстройке сохранять в OneDrive.',
      advice: 'Сохраните файл здесь или обратитесь к администратору.',
    },
    'no-room': {
      sentence: 'В вашем OneDrive не осталось места.',
      advice: 'Освободите место и сохраните снова или сохраните файл здесь.',
    },
    failed: {
      sentence: 'OneDrive не принял файл.',
      advice: 'Сохраните снова чуть позже. Файл по-прежнему готов здесь.',
    },
  },
};
