// What the headless runner prints in Russian. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, day, quote, apart } = wording;

export const runner: MessageSet['runner'] = {
  usage: (commands) => `Использование: followup ${commands.join('|')} КНИГА.xlsx [параметры]`,
  options: [
    { option: '--as-of ГГГГ-ММ-ДД', meaning: 'отчетная дата' },
    { option: '--scheme НАЗВАНИЕ', meaning: 'ожидаемые статусы: jiu, board-of-auditors или general' },
    { option: '--map "СЛОВА=code"', meaning: 'что значит слово статуса в этой книге; можно повторять' },
    { option: '--language КОД', meaning: 'язык сообщений и официальных текстов: ar, zh, en, fr, ru или es' },
    { option: '--previous FILE.xlsx', meaning: 'книга за прошлый период, для правил сопоставления с ней' },
    { option: '--catalogue FILE', meaning: 'официальные названия и тексты; также адрес https' },
    { option: '--report OUT.xlsx', meaning: 'check: копия книги с листом замечаний либо OUT.csv' },
    { option: '--rules ID,ID', meaning: 'fix: правила, надежные исправления которых вносятся' },
    { option: '--out OUT.xlsx', meaning: 'fix, texts, summary: записываемая копия; annex: документ, OUT.md' },
    {
      option: '--output ID',
      meaning:
        'annex: какое приложение или текст составить: reports-and-contacts, matrix-by-report, legislative, executive, open-by-report, decision, council, narrative или status-summary',
    },
    { option: '--template T.docx', meaning: 'annex: шаблон Word учреждения, заполняемый вместо документа' },
    { option: '--settings FILE.json', meaning: 'annex: организация, сессия и обозначения документов' },
    { option: '--addressee LIST', meaning: 'annex: только рекомендации для legislative, executive, other' },
    { option: '--year LIST', meaning: 'annex: только доклады за эти годы, например 2020,2021' },
    { option: '--open-only', meaning: 'annex: только открытые рекомендации' },
    { option: '--order NAME', meaning: 'annex: newest-first (сначала новые) или oldest-first' },
    { option: '--json', meaning: 'один документ JSON вместо текста' },
  ],
  problems: {
    noCommand: (commands) => `Укажите, что сделать: ${choice(commands)}.`,
    unknownCommand: (command, commands) => `Команды ${quote(command)} нет. Есть команды ${list(commands)}.`,
    noWorkbook: (command) => `Укажите книгу: followup ${command} КНИГА.xlsx.`,
    tooManyArguments: (argument) => `${quote(argument)} — лишнее: за раз проверяется одна книга.`,
    unknownOption: (option) => `Параметра ${option} нет.`,
    optionNotYet: (option) => `Параметра ${option} в этой версии нет.`,
    optionNeedsValue: (option) => `После параметра ${option} нужно значение.`,
    optionOfAnother: (option, command) => `Параметр ${option} не относится к команде ${quote(command)}.`,
    optionMissing: (option, command) => `Команде ${quote(command)} нужен параметр ${option}.`,
    unknownRule: (id) => `Правила ${quote(id)} нет. Все правила перечислены в docs/rules.md.`,
    unknownOutput: (id, outputs) => `Документа ${quote(id)} нет. Можно составить: ${list(outputs)}.`,
    badSettings: (file) =>
      `В файле ${quote(file)} нет настроек документа: нужен объект JSON вида {"documentSymbol": "WO/PBC/34/6"}.`,
    unknownSettings: (names, known) =>
      `Настройки ${list(names.map(apart))} неизвестны или не являются текстом (даты вида 2022-03-31). Настройки: ${list(known)}.`,
    badOut: (file, endings) => `Имя ${quote(file)} должно оканчиваться на ${choice(endings)}.`,
    outIsTemplate: (file) => `${quote(file)} — это сам шаблон. Укажите другой файл: шаблон остается как есть.`,
    outIsInput: (file) => `${quote(file)} — это сама книга. Укажите другой файл: книга остается как есть.`,
    cannotWrite: (file, reason) => `Файл ${quote(file)} не удается записать (${reason}).`,
    fileNotFound: (file) => `Файла ${quote(file)} нет.`,
    fileNotReadable: (file, reason) => `Файл ${quote(file)} не читается (${reason}).`,
    notAWorkbook: (file) => `${quote(file)} не является книгой Excel (.xlsx) или поврежден.`,
    oldFormat: (file) => `${quote(file)} сохранен в старом формате Excel (.xls). Сначала сохраните его как .xlsx.`,
    encrypted: (file) => `${quote(file)} защищен паролем. Сначала сохраните копию без пароля.`,
    noTracker: (file) => `В ${quote(file)} не найдена таблица учета рекомендаций.`,
    badDate: (text) => `${quote(text)} — не дата. Напишите так: 2022-03-31.`,
    unknownScheme: (text, schemes) => `Набора статусов ${quote(text)} нет. Есть ${list(schemes)}.`,
    unknownLanguage: (text, languages) => `Языка ${quote(text)} нет. Есть ${list(languages)}.`,
    unknownAddressee: (text, addressees) => `Адресата ${quote(text)} нет. Есть ${list(addressees)}.`,
    badYear: (text) => `${quote(text)} — не год. Напишите так: 2021, несколько — так: 2020,2021.`,
    unknownOrder: (text, orders) => `Порядка ${quote(text)} нет. Есть ${list(orders)}.`,
    badMap: (text) => `${quote(text)} — не соответствие. Напишите так: "Agreed With=accepted".`,
    unknownCode: (code, codes) => `${quote(code)} — не код статуса. Есть коды ${list(codes)}.`,
    fault: (code) => `Произошла непредвиденная ошибка: ${code}.`,
  },
  asOfConflict: (given, found) =>
    `На листе указано ${day(found)}, а отчетной датой задано ${day(given)}; используется заданная дата.`,
  fixed: (count, unfixed, file) =>
    `Исправлено: ${plural(count, { one: '# ячейка', few: '# ячейки', many: '# ячеек', other: '# ячейки' })}; решения человека ${plural(unfixed, { one: 'требует # замечание', few: 'требуют # замечания', many: 'требуют # замечаний', other: 'требуют # замечания' })}. Записано: ${file}`,
  keptUsed: 'Используются исправления и значения слов, сохраненные в этой книге.',
  keptUnfit:
    'Некоторые исправления, сохраненные в этой книге, больше не подходят; вместо них используется то, что распознано сейчас.',
  asOf: (date) => `Отчетная дата: ${day(date)}`,
  noAsOf: 'Отчетная дата неизвестна.',
  sheet: (name, count) => `Лист ${quote(name)}: ${recommendations(count)}`,
  otherSheet: (name) => `Лист ${quote(name)}: не таблица учета`,
  block: (headerRows, first, last) =>
    `заголовок в строке ${headerRows}, рекомендации в строках с ${number(first)} по ${number(last)}`,
  groupLine: (severity, title, count) => `${severity}: ${title} (${number(count)})`,
  findingLine: (cell, name, sentence) => `${cell}  ${name}: ${sentence}`,
  suggestionLine: (suggestion) => `предлагается: ${suggestion}`,
  notRunLine: (title, because) => `Не проверено: ${title}. ${because}`,
};
