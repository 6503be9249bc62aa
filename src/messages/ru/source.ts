// The shared source, in Russian.
import type { CatalogueProblem } from '../../core/catalogue/problem';
import type { CatalogueWords, SourceMessages } from '../source-messages';
import { positionOf, sayingProblem } from '../source-messages';
import { wording } from './words';

const { number, plural, list, day, quote, apart } = wording;

const minutes = (seconds: number) =>
  plural(Math.ceil(seconds / 60), {
    one: 'через # минуту',
    few: 'через # минуты',
    many: 'через # минут',
    other: 'через # минуты',
  });

const called = (what: string, name: string) => {
  const position = positionOf(name);
  return `${what} ${position === null ? apart(name) : number(position)}`;
};

const where = ({ report, recommendation, line }: CatalogueProblem) => {
  const parts = [
    ...(line === null ? [] : [`Строка ${number(line)}`]),
    ...(report === null ? [] : [positionOf(report) === null ? apart(report) : called('Доклад', report)]),
    ...(recommendation === null ? [] : [called('рекомендация', recommendation)]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
};

const catalogue: CatalogueWords = {
  'not-json': () =>
    'Содержимое JSON построено неверно или обрывается. Запросите полную копию у тех, кто его публикует.',
  'not-csv': (problem) => `${where(problem)}кавычка открыта и не закрыта. Исправьте это место.`,
  'other-format': ({ found }) =>
    found === ''
      ? `Формат ${apart('recommendation-catalogue/1')} не указан. Проверьте, тот ли это файл.`
      : `Указан формат ${quote(found)}, а не ${apart('recommendation-catalogue/1')}. Проверьте, тот ли это файл.`,
  'no-columns': ({ found }) => `Не хватает столбцов: ${apart(found)}. Назовите их так в первой строке.`,
  'no-recommendations': () => 'В нем нет ни одной рекомендации. Проверьте, тот ли это файл.',
  missing: (problem) => `${where(problem)}нет данных ${quote(problem.entry ?? '')}. Внесите их.`,
  'wrong-type': (problem) =>
    `${where(problem)}${quote(problem.found)} не подходит для ${quote(problem.entry ?? '')}. Исправьте значение.`,
  'unknown-addressee': (problem) =>
    `${where(problem)}${quote(problem.found)} не является адресатом. Напишите executive, legislative или other.`,
  'number-invalid': (problem) => `${where(problem)}${quote(problem.found)} не является номером. Напишите 3 или 3(a).`,
  'day-invalid': (problem) =>
    `${where(problem)}${quote(problem.found)} не является датой. Напишите ее в виде 2022-03-31.`,
  'address-invalid': (problem) => `${where(problem)}${quote(problem.found)} не является веб-адресом. Исправьте его.`,
  'duplicate-report': (problem) => `${where(problem)}доклад указан дважды. Оставьте один.`,
  'duplicate-recommendation': (problem) => `${where(problem)}рекомендация указана дважды. Оставьте одну.`,
  contradiction: (problem) =>
    `${where(problem)}${quote(problem.found)} в ${quote(problem.entry ?? '')} расходится с одной из предыдущих строк. Приведите их к одному виду.`,
};

const sayCatalogue = (problem: CatalogueProblem) => catalogue[problem.what](problem);

export const source: SourceMessages = {
  kinds: {
    address: 'Веб-адрес',
    file: 'Файл',
    sheet: 'Лист этой книги',
    list: 'Список SharePoint',
    workbook: 'Книга в SharePoint или OneDrive',
  },
  problem: sayingProblem({
    'address-invalid': ({ address }) => `${quote(address)} не является веб-адресом. Такой адрес начинается с https://.`,
    'address-insecure': ({ host }) =>
      `Переданное с ${apart(host)} по http может быть изменено в пути. Укажите адрес, который начинается с https://.`,
    'address-with-password': ({ host }) =>
      `Адрес на ${apart(host)} содержит имя пользователя или пароль. Уберите их; лучше сохраните тексты в файл и выберите его.`,
    'redirect-insecure': ({ host, to }) =>
      `${apart(host)} перенаправляет на ${apart(to)} по http, где тексты могут быть изменены в пути. Запросите адрес с https.`,
    unreachable: ({ host }) =>
      `Узел ${apart(host)} недоступен. Проверьте сеть; если она в порядке, спросите администратора, разрешает ли этот узел чтение надстройкам (CORS).`,
    'timed-out': ({ host, seconds }) =>
      `${apart(host)} не отвечает ${plural(seconds, { one: '# секунду', few: '# секунды', many: '# секунд', other: '# секунды' })}. Повторите попытку позднее.`,
    'cut-short': ({ host }) => `Передача с ${apart(host)} прервалась. Повторите попытку.`,
    'too-large': ({ name, megabytes }) =>
      `${quote(name)} занимает более ${number(megabytes)} МБ. Запросите копию с меньшим числом лет или языков.`,
    'not-found': ({ name, host }) => `${quote(name)} на ${apart(host)} нет. Проверьте адрес.`,
    'sign-in-needed': ({ host }) =>
      `${apart(host)} требует входа и не принимает ваш вход. Войдите снова или сохраните тексты в файл и выберите его.`,
    forbidden: ({ host }) => `У вас нет права читать этот источник на ${apart(host)}. Запросите его у владельца.`,
    busy: ({ host, seconds }) =>
      `${apart(host)} перегружен. Повторите попытку ${seconds === null ? 'позднее' : minutes(seconds)}.`,
    'server-failed': ({ host, status }) =>
      `На ${apart(host)} произошел сбой (${apart(String(status))}). Повторите попытку позднее.`,
    refused: ({ host, status }) => `${apart(host)} отклоняет запрос (${apart(String(status))}). Проверьте адрес.`,
    'answer-unexpected': ({ host }) =>
      `Ответ с ${apart(host)} использовать нельзя. Повторите попытку; если это повторится, сообщите администратору.`,
    empty: ({ name }) => `В ${quote(name)} ничего нет. Проверьте, тот ли это источник.`,
    'web-page': ({ name }) =>
      `${quote(name)} — это веб-страница, часто страница входа или просмотра. Укажите адрес самого файла или сохраните файл и выберите его.`,
    undecodable: ({ name }) =>
      `Символы в ${quote(name)} не читаются. Сохраните содержимое в формате JSON, .xlsx или CSV UTF-8.`,
    'workbook-unreadable': ({ name, because }) =>
      ({
        'not-a-workbook': `${quote(name)} не является книгой Excel (.xlsx) или повреждена. Сохраните ее заново из Excel.`,
        encrypted: `Книга ${quote(name)} защищена паролем или меткой. Сохраните копию без защиты.`,
        'old-format': `Книга ${quote(name)} в старом формате Excel (.xls). Сохраните ее в формате .xlsx.`,
      })[because],
    'file-unreadable': ({ name }) =>
      `Файл ${quote(name)} больше не читается: его переместили или изменили. Выберите его снова.`,
    catalogue: ({ name, problem }) => `${quote(name)} использовать нельзя. ${sayCatalogue(problem)}`,
    'link-not-understood': ({ link, wanted }) =>
      wanted === 'list'
        ? `${quote(link)} не является адресом списка SharePoint. Откройте список в браузере и скопируйте адрес, в котором есть /Lists/.`
        : `По ${quote(link)} не видно, где находится книга. Откройте в SharePoint сведения о ней и скопируйте путь, который оканчивается на .xlsx.`,
    'no-such-list': ({ link }) => `По адресу ${quote(link)} нет списка, который вы можете читать. Проверьте адрес.`,
    'no-such-library': ({ link }) =>
      `По адресу ${quote(link)} нет библиотеки документов, которую вы можете читать. Проверьте адрес.`,
    'column-missing': ({ column, columns }) =>
      `В списке нет столбца ${quote(column)}, есть только ${list(columns.map(apart))}. Попросите администратора исправить столбцы этого источника.`,
    'column-formatted': ({ column }) =>
      `Столбец ${quote(column)} содержит форматированный текст. Задайте для него простой текст в параметрах списка.`,
    'sign-in-failed': ({ code }) =>
      `Войти не удалось (${apart(code)}). Повторите попытку; если это повторится, сообщите код администратору.`,
    'sign-in-closed': () => 'Окно входа закрыто до его завершения. Войдите, чтобы прочитать этот источник.',
    'sign-in-blocked': () => 'Окно входа не открылось. Разрешите всплывающие окна для Excel и повторите попытку.',
    'consent-needed': () =>
      'Ваша организация еще не разрешила этой надстройке читать SharePoint. Обратитесь за разрешением к администратору.',
    cancelled: () => 'Отменено. Ничего не изменено.',
  }),
  catalogue: sayCatalogue,
  deploymentInvalid: (entry) =>
    `В файле развертывания надстройки есть ошибка${entry === '' ? '' : ` в месте ${quote(entry)}`}; он не учитывается. Сообщите администратору.`,
  received: (megabytes, of) =>
    of === null ? `Получено ${number(megabytes)} МБ` : `Получено ${number(megabytes)} из ${number(of)} МБ`,
  entries: (count) =>
    plural(count, {
      one: 'Прочитана # строка',
      few: 'Прочитаны # строки',
      many: 'Прочитано # строк',
      other: 'Прочитано # строки',
    }),
  waiting: (seconds) =>
    plural(seconds, {
      one: 'Повторный запрос к источнику через # секунду',
      few: 'Повторный запрос к источнику через # секунды',
      many: 'Повторный запрос к источнику через # секунд',
      other: 'Повторный запрос к источнику через # секунды',
    }),
  from: (name, date) => `${quote(name)}, ${day(date)}`,
  copy: (date) => `Источник прочитать не удалось. Это копия, сохраненная на этом компьютере; ее дата — ${day(date)}.`,
  answeredBy: (host) => `Ответ пришел с ${apart(host)}.`,
};
