// What the pane says of rules, tools, what was written, and files that cannot be read, in Chinese.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const rulebook: PaneMessages['rulebook'] = {
  title: '规则',
  intro: '保存在本工作簿中，适用于使用本工作簿的所有人。',
  usual: (severity) => `${severity}（默认）`,
  off: '停用',
  thresholds: '何时算时间过长',
  yearsOpen: '未结：自发布起的年数',
  monthsUnderConsideration: '审议中：自发布起的月数',
  usually: (count) => `默认为${number(count)}。`,
  badNumber: '请写 1 至 100 之间的整数。',
  reset: '恢复默认',
  close: '关闭',
};

export const tools: PaneMessages['tools'] = {
  title: '工具',
  dropDowns: {
    button: '为状态列设置下拉列表',
    sentence: '状态单元格将提供本跟踪表所用的各种写法。填写其他写法时只作提醒，其他数据验证保持不变。',
  },
  colours: {
    button: '为单元格标色',
    sentence: '有结果的单元格按严重程度标色。您自己的格式保持不变，可用“清除颜色”去掉所标颜色。',
  },
  removeColours: '清除颜色',
  report: {
    button: '插入检查结果表',
    sentence: '在新工作表中列出每项结果并链接到相应单元格，已忽略的附理由，可直接打印。',
  },
  saveCsv: { button: '将结果存为 CSV', sentence: '同样的清单，以文件形式存入“下载”文件夹。' },
  copyCsv: { button: '以 CSV 格式复制结果', sentence: '同样的清单，复制到剪贴板：此 Excel 不允许从这里保存文件。' },
  recheck: { label: '输入时自动检查', sentence: '改动之后只重新读取所涉各行。此项选择保存在本机。' },
  close: '关闭',
};

export const written: PaneMessages['written'] = {
  title: '撤回已写入的内容',
  none: '打开此窗格以来尚未写入任何内容。',
  dropDowns: (count) => `已为${cells(count)}设置下拉列表。`,
  noDropDowns: '各状态列均已有列表，或以标记表示。没有作任何更改。',
  dropDownsLeft: (count) => plural(count, { other: '#个区域另有数据验证，保持现状。' }),
  coloured: (count) => `已为${cells(count)}标色。`,
  coloursRemoved: (count) => `已清除${cells(count)}的颜色。`,
  noColours: '没有需要清除的颜色。',
  report: (sheet) => `检查结果已列入工作表${quote(sheet)}。`,
  toSheet: '转到该工作表',
  csvSaved: (file) => `已存入“下载”文件夹：${apart(file)}。`,
  csvCopied: '检查结果已复制到剪贴板。请粘贴到文本文件中并存为 CSV。',
  csvNeither: {
    sentence: '此 Excel 既不允许加载项保存文件，也不允许使用剪贴板。',
    advice: '请改为插入检查结果表，再从 Excel 将该工作表存为 CSV。',
  },
  takeBack: '撤回',
  dropDownsTakenBack: '下拉列表已撤回。',
  dropDownsChanged: (count) => plural(count, { other: '#个区域之后已有改动，保持现状。' }),
  reportTakenBack: '检查结果表已撤回。',
  reportEdited: '该工作表之后已有改动，保持现状。',
  earlier: (count) => plural(count, { other: '还有#项可以撤回…' }),
  close: '关闭',
};

export const unreadable: PaneMessages['unreadable'] = {
  'not-a-workbook': {
    sentence: (file) => `${quote(file)}不是 Excel 工作簿。`,
    advice: '请选择 .xlsx 或 .xlsm 文件。',
  },
  'old-format': {
    sentence: (file) => `${quote(file)}是 Excel 97 至 2003 的旧格式。`,
    advice: '请在 Excel 中打开，另存为 .xlsx，然后选择该文件。',
  },
  encrypted: {
    sentence: (file) => `${quote(file)}设有密码。`,
    advice: '请在 Excel 中打开，另存一份不带密码的副本，然后选择该副本。',
  },
  'not-readable': {
    sentence: (file) => `无法读取${quote(file)}。`,
    advice: '如文件在别处打开，请先关闭；或在 Excel 中打开并重新保存，然后再次选择。',
  },
  'no-tracker': {
    sentence: (file) => `在${quote(file)}中没有找到建议跟踪表。`,
    advice: '请选择上一期的工作簿，其表头之下每行一项建议。',
  },
};
