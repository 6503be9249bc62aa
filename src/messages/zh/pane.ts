// What the pane says in Chinese.
import type { MessageSet } from '../message-set';
import { check, finding, fixes, held, ignoring } from './pane-findings';
import { rulebook, tools, unreadable, written } from './pane-tools';
import { cells, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-reporting-date': {
    sentence: () => '截止日期不明。',
    advice: '文件反映某一天的情况。请给出截止日期，或在跟踪表上方写明“截至2022年3月31日”之类的一行。',
  },
  'no-tracker': {
    sentence: () => '在此工作簿中没有找到建议跟踪表。',
    advice: '跟踪表每行一项建议，表头至少写明建议及其状态。请打开含有跟踪表的工作簿，然后重新检查。',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? '工作表受保护。' : `工作表${quote(sheet)}受保护。`),
    advice: '请取消保护（“审阅”－“撤消工作表保护”），然后重试。',
  },
  'structure-protected': {
    sentence: () => '此工作簿的结构受保护。',
    advice: '请取消保护（“审阅”－“保护工作簿”），然后重试。',
  },
  'sheet-hidden': {
    sentence: (sheet) => (sheet === null ? '工作表已隐藏。' : `工作表${quote(sheet)}已隐藏。`),
    advice: '请取消隐藏（右键单击工作表标签－“取消隐藏”），然后重试。',
  },
  'cell-being-edited': {
    sentence: () => '有一个单元格正在编辑。',
    advice: '请在工作表中按 Enter 或 Esc 结束编辑，然后重试。',
  },
  'read-only': {
    sentence: () => '此工作簿为只读。',
    advice: '请选择“启用编辑”，或另存副本并在其中工作，然后重试。',
  },
  'excel-too-old': {
    sentence: () => '此版本的 Excel 过旧，无法使用本加载项。',
    advice: '需要 Excel 2021 或更高版本、Microsoft 365 或 Excel 网页版。',
  },
  'too-large': {
    sentence: (sheet) =>
      sheet === null
        ? '此工作簿的内容超出 Excel 一次可提供的限度。'
        : `工作表${quote(sheet)}的内容超出 Excel 一次可提供的限度。`,
    advice: '请删除跟踪表以外不用的行和列，或将跟踪表复制到单独的工作簿，然后重新检查。',
  },
  gone: {
    sentence: (sheet) =>
      sheet === null ? '该工作表或单元格已不存在。' : `工作表${quote(sheet)}或其中的单元格已不存在。`,
    advice: '检查之后工作簿已有改动。请重新检查。',
  },
  cancelled: { sentence: () => '检查已取消。', advice: '工作簿未作任何改动。' },
  'language-not-loaded': {
    sentence: () => '未能加载该语言的文字。',
    advice: '请检查网络连接，然后重试。',
  },
  'kept-by-later': {
    sentence: () => '本工作簿中为加载项保存的内容是由较新版本写入的。',
    advice: '加载项更新之前，无法在此保存更正：请关闭 Excel，重新打开后再试。',
  },
};

export const leftAlone: MessageSet['leftAlone'] = {
  'edited-since': '检查后已改动',
  'holds-formula': '含有公式',
  gone: '已不存在',
};

export const pane: MessageSet['pane'] = {
  title: '建议落实跟踪',
  menu: { open: '更多', language: '语言', help: '帮助', about: '关于本加载项', rules: '规则…', written: '撤回…' },
  about: {
    title: '关于本加载项',
    sentences: [
      '它读取所打开工作簿中的监督建议跟踪表，指出需要更正之处，并带您找到相应的单元格。',
      '工作簿中的内容留在工作簿中：不向任何地方发送。',
      '未经预览不作任何写入，已写入的内容可以撤回。',
    ],
    close: '关闭',
  },
  steps: {
    label: '步骤',
    tracker: '跟踪表',
    check: '检查',
    texts: '文本',
    figures: '数据',
    annexes: '附件',
    states: { notStarted: '未开始', running: '进行中', done: '已完成', attention: '需要注意', stale: '已过时' },
    notStarted: '尚未读取',
    running: '进行中…',
    stale: '之后有改动',
    noTracker: '未找到',
    notDone: '未进行',
    clean: '无需更正',
  },
  start: {
    title: '检查您的跟踪表',
    sentence: '在建议跟踪表形成文件之前，找出其中遗漏、矛盾和写错之处。',
    promise: '只读取。未经您同意，不会改动工作簿。',
    button: '检查此工作簿',
  },
  progress: {
    opening: '正在查找跟踪表…',
    reading: (done, total) => `正在读取工作表：${number(total)}行中的${number(done)}行`,
    checking: '正在检查各项建议…',
    fixing: (count) => `正在写入${cells(count)}…`,
    takingBack: '正在撤回…',
    working: {
      offering: '正在设置下拉列表…',
      colouring: '正在标色…',
      clearing: '正在清除颜色…',
      reporting: '正在生成检查结果表…',
      summarising: '正在生成汇总表…',
      opening: '正在读取文件…',
      pulling: '正在读取正式文本…',
      putting: '正在采用正式文本…',
      adding: '正在插入行…',
      annexing: '正在生成文件…',
    },
    cancel: '取消',
  },
  refusal: { again: '重新检查', tryAgain: '重试', dismiss: '关闭' },
  outside: {
    sentence: '此页面须在 Excel 中使用。',
    advice: '请在 Excel 中打开工作簿，然后在“建议”选项卡上选择“打开”。',
  },
  languageNotLoaded: (name) => `未能加载窗格的该语言文字：${apart(name)}。`,
  fault: {
    sentence: '发生了意外错误。',
    advice: '请重试。如再次出错，请保存工作簿，重新打开后再检查。',
    code: (code) => `供技术支持参考：${code}`,
  },
  check,
  finding,
  fixes,
  ignoring,
  held,
  rulebook,
  tools,
  written,
  unreadable,
  tracker: {
    heading: (count) => `已识别${recommendations(count)}。`,
    empty: '请先检查工作簿，识别结果随后显示在此处。',
    language: (name) => `跟踪表语言：${name}`,
    scheme: '状态体系',
    blockRows: (from, to, count) => `第${number(from)}至${number(to)}行，${recommendations(count)}`,
    headerRows: (rows) => `表头在第${list(rows)}行`,
    table: (name) => `Excel 表格 ${apart(name)}`,
    reportLine: (symbol, cell) => `报告 ${apart(symbol)}，写在 ${apart(cell)}`,
    columnsCaption: (sheet) => `在${quote(sheet)}中识别的列`,
    column: '列',
    field: '内容',
    samples: '示例',
    noSamples: '空白',
    doubtful: '存疑',
    doubtfulWhy: '主要根据内容而非表头识别：请查看示例。',
    mark: (status) => `标记：${status}`,
    otherSheets: (names) => `不是跟踪表，未作处理：${list(names.map(apart))}`,
    forInformation: (count) => plural(count, { other: '#行仅供参考' }),
  },
};
