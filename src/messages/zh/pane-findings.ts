// What the pane says of findings in Chinese.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

const findings = (count: number) => plural(count, { other: '#项结果' });

export const check: PaneMessages['check'] = {
  again: '重新检查',
  stale: '此次检查之后工作簿已有改动。',
  asOf: (day) => `报告截止日期：${day}`,
  asOfFromSheet: '（据工作表所载）',
  noAsOf: '工作表中没有找到报告截止日期。',
  setAsOf: '设定报告截止日期',
  changeAsOf: '更改',
  asOfLabel: '报告截止日期',
  asOfHint: '文件所述情况的截止日期。跟踪表中的日期与其比对。',
  useAsOf: '使用此日期',
  clearAsOf: '恢复工作表的日期',
  badAsOf: '请给出完整日期：年、月、日。',
  asOfConflict: (kept, stated) => `本工作簿保存的报告截止日期为${kept}，工作表所载为${stated}。`,
  asOfConflictAdvice: '目前以前者为准进行检查。请选择以哪一个为准。',
  useDay: (day) => `采用${day}`,
  cancel: '取消',
  notRun: (count) => plural(count, { other: '#条规则未能执行' }),
  switchedOff: (count) => plural(count, { other: '#条规则已停用' }),
  joined: (parts) => parts.join('；'),
  notRunTitle: '未检查',
  why: '（原因）',
  cleanTitle: '没有需要更正之处',
  cleanWhatNow: '能够执行的规则均已满足。下次改动之后请重新检查。',
  filterLabel: '显示',
  all: (count) => `全部 ${number(count)}`,
  ignored: (count) => `已忽略 ${number(count)}`,
  groupBy: '分组方式',
  groupings: { rule: '按规则', report: '按报告', sheet: '按工作表' },
  noReport: '无报告文号',
  rules: '规则…',
  tools: '工具…',
  search: '查找结果',
  clearSearch: '清除查找',
  nothingMatches: '没有相符的结果。',
  showAll: '显示全部结果',
  shown: (shown, total) => `显示${number(total)}项结果中的${number(shown)}项`,
  list: '分组列出的检查结果',
  group: (severity, title, count) => `${severity}：${title}，${number(count)}项`,
  keys: '用箭头键移动，按 Enter 转到单元格。',
};

export const finding: PaneMessages['finding'] = {
  name: (report, rec) =>
    [report === '' ? '' : apart(report), rec === '' ? '' : `建议 ${apart(rec)}`]
      .filter((part) => part !== '')
      .join(' '),
  nameless: (row) => `第${number(row)}行`,
  value: '单元格内容',
  blank: '空白',
  suggestion: '建议写法',
  use: (value) => `改为${quote(value)}`,
  useText: '改为建议写法',
  goTo: (cell) => `转到 ${apart(cell)}`,
  goToOn: (cell, sheet) => `转到${quote(sheet)}的 ${apart(cell)}`,
  difference: '差异',
  removed: (text) => `删去：${apart(text)}`,
  added: (text) => `增加：${apart(text)}`,
  related: '还涉及',
  why: '为何重要',
  revealed: (cell) => `已在工作表中选定单元格 ${apart(cell)}。`,
};

export const fixes: PaneMessages['fixes'] = {
  preview: (count) => `更正${cells(count)}…`,
  previewAll: (count) => `全部更正（${cells(count)}）…`,
  previewTitle: (count) => `将更改${cells(count)}`,
  previewNote: '其他内容不变。之后可以撤回。',
  apply: (count) => `更正${cells(count)}`,
  cancel: '取消',
  applied: (count) => `已更正${cells(count)}。`,
  partly: (written, total) => `${cells(total)}中已更正${number(written)}个。`,
  nothing: '没有作任何更改。',
  left: (count) => `${cells(count)}未作改动：`,
  takeBack: (count) => (count === 1 ? '撤回' : `撤回${cells(count)}`),
  takenBack: (count) => `${cells(count)}已恢复原状。`,
  notTakenBack: (count) => `${cells(count)}之后已有改动，保持现状。`,
  dismiss: '关闭',
};

export const ignoring: PaneMessages['ignoring'] = {
  ignore: '忽略…',
  ignoreAll: (count) => `忽略${findings(count)}…`,
  reason: '理由',
  reasonHint: '保存在工作簿中，并列入检查结果表。',
  reasonMissing: '请简要写明理由。',
  confirm: (count) => (count === 1 ? '忽略' : `忽略${findings(count)}`),
  cancel: '取消',
  because: '忽略理由',
  showAgain: (count) => (count === 1 ? '重新显示' : `重新显示${findings(count)}`),
  gone: (count) => plural(count, { other: '有#条理由所针对的结果已不再出现' }),
  goneAdvice: '如同一结果再次出现，其理由仍然有效。不再需要的可以删除。',
  forget: '删除',
  forgetAll: (count) => plural(count, { other: '删除全部#条理由' }),
  more: (count) => `再显示 ${number(count)} 条`,
};

export const held: PaneMessages['held'] = {
  lastPeriod: '上一期',
  officialTexts: '正式文本',
  none: '无',
  line: (label, said) => `${label}：${said}`,
  choose: '选择文件…',
  remove: '移除',
  file: (name, day) => (day === null ? apart(name) : `${apart(name)}，截至${day}`),
  sheet: (name, day) => (day === null ? `工作表${quote(name)}` : `工作表${quote(name)}，截至${day}`),
  source: (name, publisher, version) =>
    `${apart(name)}（${[publisher, version]
      .filter((part) => part !== '')
      .map(apart)
      .join('，')}）`,
};
