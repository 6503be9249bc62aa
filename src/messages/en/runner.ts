// What the headless runner prints in English. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, day, quote, apart } = wording;

export const runner: MessageSet['runner'] = {
  usage: (commands) => `Usage: followup ${commands.join('|')} WORKBOOK.xlsx [options]`,
  options: [
    { option: '--as-of YYYY-MM-DD', meaning: 'the reporting date' },
    { option: '--scheme NAME', meaning: 'the statuses to expect: jiu, board-of-auditors or general' },
    { option: '--map "WORDS=code"', meaning: 'what a status word of this workbook means; may be repeated' },
    {
      option: '--language CODE',
      meaning: 'the language of the messages, and of official texts: ar, zh, en, fr, ru or es',
    },
    { option: '--previous FILE.xlsx', meaning: 'last period’s workbook, for the rules that compare with it' },
    { option: '--catalogue FILE', meaning: 'the official titles and texts; also an https address' },
    { option: '--report OUT.xlsx', meaning: 'check: a copy of the workbook with a sheet of findings, or OUT.csv' },
    { option: '--rules ID,ID', meaning: 'fix: the rules whose safe fixes are made' },
    { option: '--out OUT.xlsx', meaning: 'fix, texts, summary: the copy that is written; annex: the paper, as OUT.md' },
    {
      option: '--output ID',
      meaning:
        'annex: which annex or text of a paper: reports-and-contacts, matrix-by-report, legislative, executive, open-by-report, decision, council, narrative or status-summary',
    },
    { option: '--template T.docx', meaning: 'annex: the office’s own Word template, filled in place of an output' },
    { option: '--settings FILE.json', meaning: 'annex: organization, session and symbols of the paper' },
    { option: '--addressee LIST', meaning: 'annex: only recommendations to these: legislative, executive, other' },
    { option: '--year LIST', meaning: 'annex: only reports of these years, as 2020,2021' },
    { option: '--open-only', meaning: 'annex: only open recommendations' },
    { option: '--order NAME', meaning: 'annex: newest-first or oldest-first' },
    { option: '--json', meaning: 'one JSON document instead of text' },
  ],
  problems: {
    noCommand: (commands) => `Say what to do: ${choice(commands)}.`,
    unknownCommand: (command, commands) => `There is no command ${quote(command)}. The commands are ${list(commands)}.`,
    noWorkbook: (command) => `Name the workbook: followup ${command} WORKBOOK.xlsx.`,
    tooManyArguments: (argument) => `${quote(argument)} is one argument too many: one workbook at a time.`,
    unknownOption: (option) => `There is no option ${option}.`,
    optionNotYet: (option) => `The option ${option} does not exist in this version.`,
    optionNeedsValue: (option) => `The option ${option} needs a value after it.`,
    optionOfAnother: (option, command) => `The option ${option} does not belong to ${quote(command)}.`,
    optionMissing: (option, command) => `The command ${quote(command)} needs the option ${option}.`,
    unknownRule: (id) => `There is no rule ${quote(id)}. docs/rules.md lists them.`,
    unknownOutput: (id, outputs) => `There is no output ${quote(id)}. The outputs are ${list(outputs)}.`,
    badSettings: (file) =>
      `${quote(file)} holds no paper settings: a JSON object such as {"documentSymbol": "WO/PBC/34/6"}.`,
    unknownSettings: (names, known) =>
      `The paper settings ${list(names.map(apart))} are not known, or not texts (dates as 2022-03-31). The settings are ${list(known)}.`,
    badOut: (file, endings) => `${quote(file)} must end in ${choice(endings)}.`,
    outIsTemplate: (file) => `${quote(file)} is the template itself. Name another file: the template is left as it is.`,
    outIsInput: (file) => `${quote(file)} is the workbook itself. Name another file: the workbook is left as it is.`,
    cannotWrite: (file, reason) => `The file ${quote(file)} cannot be written (${reason}).`,
    fileNotFound: (file) => `There is no file ${quote(file)}.`,
    fileNotReadable: (file, reason) => `The file ${quote(file)} cannot be read (${reason}).`,
    notAWorkbook: (file) => `${quote(file)} is not an Excel workbook (.xlsx), or is damaged.`,
    oldFormat: (file) => `${quote(file)} is in Excel’s old format (.xls). Save it as .xlsx first.`,
    encrypted: (file) => `${quote(file)} is protected by a password. Save a copy without it first.`,
    noTracker: (file) => `No tracker of recommendations was found in ${quote(file)}.`,
    badDate: (text) => `${quote(text)} is not a date. Write it as 2022-03-31.`,
    unknownScheme: (text, schemes) => `There is no scheme ${quote(text)}. The schemes are ${list(schemes)}.`,
    unknownLanguage: (text, languages) => `There is no language ${quote(text)}. The languages are ${list(languages)}.`,
    unknownAddressee: (text, addressees) =>
      `There is no addressee ${quote(text)}. The addressees are ${list(addressees)}.`,
    badYear: (text) => `${quote(text)} is not a year. Write it as 2021, several as 2020,2021.`,
    unknownOrder: (text, orders) => `There is no order ${quote(text)}. The orders are ${list(orders)}.`,
    badMap: (text) => `${quote(text)} is not a mapping. Write it as "Agreed With=accepted".`,
    unknownCode: (code, codes) => `${quote(code)} is not a status code. The codes are ${list(codes)}.`,
    fault: (code) => `Something failed that was not expected: ${code}.`,
  },
  asOfConflict: (given, found) =>
    `The sheet says ${day(found)}, but ${day(given)} was given as the reporting date; ${day(given)} is used.`,
  fixed: (count, unfixed, file) =>
    `${plural(count, { one: '# cell', other: '# cells' })} fixed; ${plural(unfixed, { one: '# finding needs', other: '# findings need' })} a person. Written: ${file}`,
  keptUsed: 'Corrections and meanings of words kept in this workbook are used.',
  keptUnfit: 'Some corrections kept in this workbook no longer fit; what is recognised now is used in their place.',
  asOf: (date) => `Reporting date: ${day(date)}`,
  noAsOf: 'No reporting date is known.',
  sheet: (name, count) => `Sheet ${quote(name)}: ${recommendations(count)}`,
  otherSheet: (name) => `Sheet ${quote(name)}: not a tracker`,
  block: (headerRows, first, last) =>
    `header in row ${headerRows}, recommendations in rows ${number(first)} to ${number(last)}`,
  groupLine: (severity, title, count) => `${severity}: ${title} (${number(count)})`,
  findingLine: (cell, name, sentence) => `${cell}  ${name}: ${sentence}`,
  suggestionLine: (suggestion) => `suggested: ${suggestion}`,
  notRunLine: (title, because) => `Not checked: ${title}. ${because}`,
};
