// What the headless runner prints in Russian. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, list, choice, day, quote } = wording;

export const runner: MessageSet['runner'] = {
  usage: (commands) => `Использование: followup ${commands.join('|')} КНИГА.xlsx [параметры]`,
  options: [
    { option: '--as-of ГГГГ-ММ-ДД', meaning: 'отчетная дата' },
    { option: '--scheme НАЗВАНИЕ', meaning: 'ожидаемые статусы: jiu, board-of-auditors или general' },
    { option: '--map "СЛОВА=code"', meaning: 'что значит слово статуса в этой книге; можно повторять' },
    { option: '--language КОД', meaning: 'язык сообщений: ar, zh, en, fr, ru или es' },
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
    fileNotFound: (file) => `Файла ${quote(file)} нет.`,
    fileNotReadable: (file, reason) => `Файл ${quote(file)} не читается (${reason}).`,
    notAWorkbook: (file) => `${quote(file)} не является книгой Excel (.xlsx) или поврежден.`,
    oldFormat: (file) => `${quote(file)} сохранен в старом формате Excel (.xls). Сначала сохраните его как .xlsx.`,
    encrypted: (file) => `${quote(file)} защищен паролем. Сначала сохраните копию без пароля.`,
    noTracker: (file) => `В ${quote(file)} не найдена таблица учета рекомендаций.`,
    badDate: (text) => `${quote(text)} — не дата. Напишите так: 2022-03-31.`,
    unknownScheme: (text, schemes) => `Набора статусов ${quote(text)} нет. Есть ${list(schemes)}.`,
    unknownLanguage: (text, languages) => `Языка ${quote(text)} нет. Есть ${list(languages)}.`,
    badMap: (text) => `${quote(text)} — не соответствие. Напишите так: "Agreed With=accepted".`,
    unknownCode: (code, codes) => `${quote(code)} — не код статуса. Есть коды ${list(codes)}.`,
    fault: (code) => `Произошла непредвиденная ошибка: ${code}.`,
  },
  asOfConflict: (given, found) =>
    `На листе указано ${day(found)}, а отчетной датой задано ${day(given)}; используется заданная дата.`,
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
