// What papers say in Russian.
import { languageNames } from '../language';
import type { MessageSet } from '../message-set';
import { named, roman } from '../paper-grammar';
import { tables } from './annex-tables';
import { fields, wording } from './words';

const { number, plural, list, day, apart } = wording;

const percents = (count: number) =>
  plural(count, { one: '# процент', few: '# процента', many: '# процентов', other: '# процента' });
const some = (names: readonly string[]) => named(names, wording);

const heads = (title: string | null) =>
  title === null ? 'исполнительным главам' : `исполнительным главам (${apart(title)})`;

const blank: MessageSet['annex']['blank'] = {
  organization: 'организация',
  governingBody: 'руководящий орган',
  session: 'сессия',
  documentSymbol: 'условное обозначение документа',
  previousDocumentSymbol: 'условное обозначение предыдущего документа',
  executiveHead: 'должность исполнительного главы',
  otherAddressee: 'иной адресат',
  reportingDate: 'отчетная дата',
  previousReportingDate: 'предыдущая отчетная дата',
};

export const annex: MessageSet['annex'] = {
  ...tables,
  outputs: {
    'reports-and-contacts': 'Доклады и контактные лица',
    'matrix-by-report': 'Рекомендации по докладам с отметками',
    legislative: 'Рекомендации руководящим органам',
    executive: 'Рекомендации исполнительным главам',
    'open-by-report': 'Доклады с открытыми рекомендациями',
    decision: 'Проект решения',
    council: 'Проект решения совета',
    narrative: 'Пункты с показателями',
    'status-summary': 'Состояние по годам',
    reviews: 'Обзоры программы работы',
    timeliness: 'Своевременность ответов',
    figures: 'Показатели с рисунками',
    dashboard: 'Сводная панель',
  },
  sheetNames: {
    'matrix-by-report': 'Отметки по докладам',
    legislative: 'Руководящим органам',
    executive: 'Исполнительным главам',
    'open-by-report': 'Открытые по докладам',
    council: 'Решение совета',
    reviews: 'Обзоры',
  },
  titles: {
    'reports-and-contacts': (asOf) => `Доклады и контактные лица по состоянию на ${day(asOf)}`,
    'matrix-by-report': (asOf) => `Принятие и выполнение рекомендаций по состоянию на ${day(asOf)}`,
    legislative: (asOf) => `Рекомендации руководящим органам: состояние на ${day(asOf)}`,
    executive: (asOf) => `Рекомендации исполнительным главам: состояние на ${day(asOf)}`,
    'open-by-report': (asOf) => `Доклады с открытыми рекомендациями по состоянию на ${day(asOf)}`,
    decision: () => 'Проект решения',
    council: () => 'Необходимые действия',
    narrative: (asOf) => `Положение дел с рекомендациями по состоянию на ${day(asOf)}`,
    'status-summary': (asOf) => `Ход выполнения рекомендаций по состоянию на ${day(asOf)}`,
    reviews: (asOf) => `Обзоры программы работы по состоянию на ${day(asOf)}`,
    timeliness: (asOf) => `Своевременность ответов на запросы по состоянию на ${day(asOf)}`,
    figures: (asOf) => `Рекомендации в цифрах по состоянию на ${day(asOf)}`,
    dashboard: (asOf) => `Сводная панель по рекомендациям: состояние на ${day(asOf)}`,
  },
  yearHeading: (ordinal, year) =>
    `${roman(ordinal)}. ${year === null ? 'Рекомендации из докладов, год которых неизвестен' : `Рекомендации из докладов за ${String(year)} год`}`,
  recommendation: (text) => (text === '' ? 'Рекомендация' : `Рекомендация ${text}`),
  numbered: (text) => `Рекомендация ${text}: `,
  columns: {
    symbol: 'Условное обозначение доклада',
    title: 'Название доклада',
    contact: 'Контактное лицо',
    number: '№',
    recommendation: 'Рекомендация',
    assessment: 'Оценка руководства',
    acceptance: 'Принятие',
    implementation: 'Выполнение',
    change: 'Изменения с предыдущего отчетного периода',
    responsible: 'Ответственный',
    toLegislative: 'Руководящие органы',
    toExecutive: 'Исполнительные главы',
    openLegislative: 'Открытые: руководящим органам',
    openExecutive: 'Открытые: исполнительным главам',
    boardComments: 'Замечания Координационного совета руководителей',
    otherDocuments: 'Прочие документы',
    remarks: 'Замечания об актуальности, финансовых и кадровых последствиях',
    year: 'Год',
    total: 'Всего',
    closedOtherwise: 'Закрыты по иным причинам',
    noStatus: 'Без статуса',
  },
  olderThan: (years) =>
    plural(years, {
      one: 'Открыты более # года',
      few: 'Открыты более # лет',
      many: 'Открыты более # лет',
      other: 'Открыты более # года',
    }),
  contactLine: (contact) => `Контактное лицо: ${apart(contact)}`,
  notYetAvailable: 'Пока не представлены',
  forInformation: 'Только для информации',
  newMark: ' (новый)',
  nothing: 'Рекомендаций для включения в перечень нет.',
  allNew: (issued) =>
    issued === null
      ? 'Все рекомендации этого доклада являются новыми.'
      : `Доклад опубликован ${day(issued)}. Все его рекомендации являются новыми.`,
  changes: {
    new: 'Новая',
    unchanged: 'Без изменений',
    unchangedUpdated: 'Без изменений, оценка обновлена',
    previous: (status) => `Ранее: ${status.toLowerCase()}`,
  },
  trackerWording: (language) => `В формулировке таблицы учета (${languageNames[language]}).`,
  blank,
  shares: ({ count, percent }) => (percent === null ? number(count) : `${number(count)} (${number(percent)}%)`),
  decision: {
    opening: (body) => `${apart(body)}:`,
    takesNote: (symbol) => `принимает к сведению настоящий отчет (документ ${apart(symbol)});`,
    endorses: 'приветствует и одобряет изложенную в настоящем отчете оценку хода выполнения следующих рекомендаций:',
    item: (symbol, numbers) =>
      `${apart(symbol)} (${numbers.length === 1 ? 'рекомендация' : 'рекомендации'} ${list(numbers)})`,
    callsFor: 'просит представить на рассмотрение оценки по открытым рекомендациям.',
    councilOpening: (body) => `Предлагается следующее решение (${apart(body)}):`,
    councilNotes: (organization, symbol) =>
      `принять к сведению общее положение дел с принятием и выполнением рекомендаций, адресованных организации (${apart(organization)}, документ ${apart(symbol)});`,
    councilApproves: 'утвердить рекомендации, адресованные руководящим органам:',
    point: (ordinal, text) => `${roman(ordinal).toLowerCase()}) ${text}`,
  },
  narrative: {
    newReports: (reports, { symbol, asOf }) =>
      `За период после предыдущего отчета по этому вопросу (документ ${apart(symbol)}${asOf === null ? '' : `, по состоянию на ${day(asOf)}`}) ${plural(reports, { one: 'опубликован # доклад', few: 'опубликованы # доклада', many: 'опубликовано # докладов', other: 'опубликовано # доклада' })} с рекомендациями для организации.`,
    newRecommendations: ({ total, legislative, executive, head }) =>
      `Новых рекомендаций — ${number(total)}, в том числе руководящим органам — ${number(legislative)}, ${heads(head)} — ${number(executive)}.`,
    reviews: (programmes) =>
      `Обзоры, касающиеся организации: ${list(programmes.map(({ year, count }) => (year === null ? `без указания года — ${number(count)}` : `по программе работы на ${String(year)} год — ${number(count)}`)))}.`,
    openFrom: (first, last) =>
      first === last
        ? `Рекомендации, остающиеся открытыми, содержатся в докладах за ${String(first)} год.`
        : `Рекомендации, остающиеся открытыми, содержатся в докладах за ${String(first)}–${String(last)} годы.`,
    closedYears: (years) =>
      `Все рекомендации из докладов за ${list(years.map(String))} ${years.length === 1 ? 'год' : 'годы'} закрыты.`,
    open: (asOf, { legislative, executive, closed, head }) =>
      `По состоянию на ${day(asOf)} и при условии одобрения оценок, изложенных в настоящем отчете, открытых рекомендаций, адресованных руководящим органам, — ${number(legislative)}, ${heads(head)} — ${number(executive)}; закрытых (выполнены, утратили актуальность, не относятся к организации или не приняты) — ${number(closed)}.`,
    overall: (since, total, { implemented, closedOtherwise, open }) =>
      `В целом из общего числа рекомендаций, вынесенных с ${String(since)} года (${number(total)}), выполнено — ${percents(implemented)}, закрыто по иным причинам — ${percents(closedOtherwise)}, открыто — ${percents(open)}.`,
    shares: (total, { implemented, closedOtherwise, open }) =>
      `Из общего числа рекомендаций в этой таблице учета (${number(total)}) выполнено — ${percents(implemented)}, закрыто по иным причинам — ${percents(closedOtherwise)}, открыто — ${percents(open)}.`,
  },
  summary: {
    opening: (asOf, total, parts) =>
      `Состояние рекомендаций на ${day(asOf)} (всего ${number(total)}): ${parts.map(({ label, share }) => `${label.toLowerCase()} — ${share}`).join('; ')}.`,
    older: (unfinished, older, years) =>
      `Открытых рекомендаций — ${number(unfinished)}, из них более ${plural(years, { one: '# года', few: '# лет', many: '# лет', other: '# года' })} — ${number(older)}.`,
  },
  omitted: {
    'setting-missing': ({ setting }) =>
      `Оставлен пробел: «${blank[setting]}». Укажите это в настройках документа или впишите от руки.`,
    'not-translated': ({ language, count }) =>
      `Напечатано в формулировке таблицы учета (${languageNames[language]}) и отмечено сноской: ${number(count)}. Подключите источник официальных текстов на языке документа или переведите их.`,
    'official-wording': ({ names }) =>
      `Напечатано в официальной формулировке, которая отличается от таблицы учета: ${some(names)}. Перенесите официальные тексты в таблицу или сверьте различия.`,
    'changes-unknown': () =>
      'Неизвестно, что изменилось, поэтому пометки об изменениях опущены. Укажите книгу за прошлый период или заполните пометки об изменениях.',
    'change-unknown': ({ names }) =>
      `Неизвестно, что изменилось в ${some(names)}: пометки там нет. Заполните пометку об изменениях.`,
    'status-missing': ({ names }) =>
      `Статус не заполнен или непонятен, и в печати это будет видно: ${some(names)}. Заполните его до сдачи документа.`,
    'addressee-missing': ({ names }) =>
      `Адресат не указан, поэтому этих рекомендаций нет ни в одном перечне по адресатам: ${some(names)}. Укажите, кому они адресованы.`,
    'for-information': ({ names }) => `Только для информации, поэтому не вошли в это приложение: ${some(names)}.`,
    'contact-missing': ({ reports }) => `Контактное лицо не указано: ${some(reports)}. Впишите его.`,
    'comments-unknown': ({ reports }) =>
      `Неизвестно, есть ли замечания Координационного совета руководителей по ${some(reports)}; ячейки пусты. Подключите источник, где это указано, или заполните их.`,
    'nothing-submitted': () =>
      'Закрытых рекомендаций, по которым нет решения, не осталось, поэтому пункт об одобрении оценок опущен.',
    'new-unknown': () =>
      'Неизвестно, какие рекомендации новые, поэтому о новых ничего не сказано. Укажите книгу за прошлый период.',
    'reviews-unknown': () =>
      'Обзоры опущены: в книге нет их перечня. Поместите его на отдельный лист с заголовками «Код», «Название» и «Программа работы».',
    'requests-unknown': () =>
      'Своевременность ответов опущена: в книге нет перечня запросов. Поместите его на отдельный лист с заголовками «Обзор», «Вид», «Получено», «Срок» и «Дата ответа».',
    'dates-unreadable': ({ count }) =>
      `Запросов, не вошедших в подсчеты из-за даты, которую Excel не считает датой: ${number(count)}. Введите ее как дату.`,
    'overall-rate-unknown': ({ because }) =>
      because === 'scope'
        ? 'Доля за все годы опущена, так как документ касается части таблицы учета. Чтобы получить ее, выберите всю таблицу.'
        : 'Доля за все годы опущена: неизвестно, что было закрыто раньше и уже не значится в таблице учета. Добавьте лист с заголовками «Год», «Всего», «Выполнено» и «Закрыто по иным причинам».',
    'column-missing': ({ field }) =>
      `В таблице учета нет столбца «${fields[field]}», поэтому эта часть опущена. Добавьте столбец или укажите его в разметке.`,
  },
  pageOf: (page, pages) => `Страница ${page} из ${pages}`,
  written: (output, file) => `${output}. Записано: ${file}`,
};
