// What the headless runner prints in Chinese. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, day, quote, apart } = wording;

export const runner: MessageSet['runner'] = {
  usage: (commands) => `用法：followup ${commands.join('|')} 工作簿.xlsx [选项]`,
  options: [
    { option: '--as-of YYYY-MM-DD', meaning: '报告截止日期' },
    { option: '--scheme 名称', meaning: '所用状态体系：jiu、board-of-auditors 或 general' },
    { option: '--map "词语=code"', meaning: '本工作簿自用状态词语的含义；可重复' },
    { option: '--language 代码', meaning: '消息和正式文本的语言：ar、zh、en、fr、ru 或 es' },
    { option: '--previous FILE.xlsx', meaning: '上一期的工作簿，供与其对照的规则使用' },
    { option: '--catalogue FILE', meaning: '正式标题和文本；也可以是 https 网址' },
    { option: '--report OUT.xlsx', meaning: 'check：附有检查结果工作表的工作簿副本，或 OUT.csv' },
    { option: '--rules ID,ID', meaning: 'fix：要进行可靠修正的规则' },
    { option: '--out OUT.xlsx', meaning: 'fix、texts、summary：写入的副本；annex：文件，OUT.md' },
    {
      option: '--output ID',
      meaning:
        'annex：要制作的附件或文字：reports-and-contacts、matrix-by-report、legislative、executive、open-by-report、decision、council、narrative 或 status-summary',
    },
    { option: '--settings FILE.json', meaning: 'annex：文件所涉组织、届会和文号' },
    { option: '--json', meaning: '输出一个 JSON 文档，而非文字' },
  ],
  problems: {
    noCommand: (commands) => `请说明要做什么：${choice(commands)}。`,
    unknownCommand: (command, commands) => `没有命令${quote(command)}。可用的命令有${list(commands)}。`,
    noWorkbook: (command) => `请给出工作簿：followup ${command} 工作簿.xlsx。`,
    tooManyArguments: (argument) => `${quote(argument)}是多余的参数：一次只处理一个工作簿。`,
    unknownOption: (option) => `没有选项 ${option}。`,
    optionNotYet: (option) => `此版本没有选项 ${option}。`,
    optionNeedsValue: (option) => `选项 ${option} 后面需要一个值。`,
    optionOfAnother: (option, command) => `选项 ${option} 不属于命令${quote(command)}。`,
    optionMissing: (option, command) => `命令${quote(command)}需要选项 ${option}。`,
    unknownRule: (id) => `没有规则${quote(id)}。规则清单见 docs/rules.md。`,
    unknownOutput: (id, outputs) => `没有名为${quote(id)}的输出。可用的输出：${list(outputs)}。`,
    badSettings: (file) => `${quote(file)}中没有文件设置：应为 {"documentSymbol": "WO/PBC/34/6"} 之类的 JSON 对象。`,
    unknownSettings: (names, known) =>
      `文件设置${list(names.map(apart))}无法识别，或不是文本（日期写作 2022-03-31）。可用的设置：${list(known)}。`,
    badOut: (file, endings) => `${quote(file)}必须以 ${choice(endings)} 结尾。`,
    outIsInput: (file) => `${quote(file)}就是该工作簿本身。请另写一个文件名：工作簿保持原样。`,
    cannotWrite: (file, reason) => `无法写入文件${quote(file)}（${reason}）。`,
    fileNotFound: (file) => `没有文件${quote(file)}。`,
    fileNotReadable: (file, reason) => `文件${quote(file)}无法读取（${reason}）。`,
    notAWorkbook: (file) => `${quote(file)}不是 Excel 工作簿（.xlsx），或已损坏。`,
    oldFormat: (file) => `${quote(file)}是 Excel 的旧格式（.xls）。请先另存为 .xlsx。`,
    encrypted: (file) => `${quote(file)}受密码保护。请先保存一份没有密码的副本。`,
    noTracker: (file) => `在${quote(file)}中没有找到建议跟踪表。`,
    badDate: (text) => `${quote(text)}不是日期。请写成 2022-03-31。`,
    unknownScheme: (text, schemes) => `没有状态体系${quote(text)}。可用的有${list(schemes)}。`,
    unknownLanguage: (text, languages) => `没有语言${quote(text)}。可用的有${list(languages)}。`,
    badMap: (text) => `${quote(text)}不是对应关系。请写成 "Agreed With=accepted"。`,
    unknownCode: (code, codes) => `${quote(code)}不是状态代码。代码有${list(codes)}。`,
    fault: (code) => `发生了意外错误：${code}。`,
  },
  asOfConflict: (given, found) => `工作表写明${day(found)}，而给定的报告截止日期为${day(given)}；以后者为准。`,
  fixed: (count, unfixed, file) =>
    `已修正${plural(count, { other: '#个单元格' })}；另有${plural(unfixed, { other: '#项结果' })}需由人处理。已写入：${file}`,
  keptUsed: '已采用本工作簿中保存的更正和词语含义。',
  keptUnfit: '本工作簿中保存的部分更正已不再适用；改用目前识别的结果。',
  asOf: (date) => `报告截止日期：${day(date)}`,
  noAsOf: '报告截止日期不详。',
  sheet: (name, count) => `工作表${quote(name)}：${recommendations(count)}`,
  otherSheet: (name) => `工作表${quote(name)}：不是跟踪表`,
  block: (headerRows, first, last) => `表头在第${headerRows}行，建议在第${number(first)}至${number(last)}行`,
  groupLine: (severity, title, count) => `${severity}：${title}（${number(count)}）`,
  findingLine: (cell, name, sentence) => `${cell}  ${name}：${sentence}`,
  suggestionLine: (suggestion) => `建议写法：${suggestion}`,
  notRunLine: (title, because) => `未检查：${title}。${because}`,
};
