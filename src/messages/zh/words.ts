// Chinese words of the trade and counted nouns.
import type { MessageSet } from '../message-set';
import { wordingOf } from '../wording';

export const wording = wordingOf('zh');
const { number, plural, list, day, apart } = wording;

export const recommendations = (count: number) => plural(count, { other: '#项建议' });
export const cells = (count: number) => plural(count, { other: '#个单元格' });

const findings: MessageSet['quantities']['findings'] = ({ error, warning, hint }) =>
  list([
    ...(error > 0 ? [plural(error, { other: '#个错误' })] : []),
    ...(warning > 0 ? [plural(warning, { other: '#个警告' })] : []),
    ...(hint > 0 ? [plural(hint, { other: '#个提示' })] : []),
  ]);

export const quantities: MessageSet['quantities'] = {
  number,
  day,
  apart,
  recommendations,
  findings,
  summary: (counts, total) => {
    const found = findings(counts);
    const among = recommendations(total);
    return found === '' ? `${among}中没有需要更正之处。` : `${among}中有${found}。`;
  },
};

export const terms: MessageSet['terms'] = {
  acceptance: {
    accepted: '已接受',
    partially_accepted: '部分接受',
    not_accepted: '不接受',
    not_relevant: '不相关',
    under_consideration: '正在审议',
  },
  implementation: {
    not_started: '尚未启动',
    in_progress: '正在落实',
    implemented: '已落实',
    overtaken: '因事态发展而过时',
  },
  addressee: { executive: '行政首长', legislative: '立法机构', other: '其他' },
  schemes: { jiu: '联合检查组', 'board-of-auditors': '审计委员会', general: '全部状态' },
};

export const severities: MessageSet['severities'] = {
  error: { one: '错误', many: '错误' },
  warning: { one: '警告', many: '警告' },
  hint: { one: '提示', many: '提示' },
};

export const fields: MessageSet['fields'] = {
  source: '来源',
  report: '报告文号',
  reportTitle: '报告标题',
  issued: '发布日期',
  number: '建议编号',
  addressee: '建议对象',
  text: '建议',
  assessment: '评估',
  acceptance: '接受情况',
  implementation: '落实情况',
  responsible: '负责人',
  contact: '联络点',
  targetDate: '目标日期',
  revisedDate: '修订后的目标日期',
  implementedDate: '完成日期',
  progress: '进度（%）',
  risk: '风险',
  riskId: '风险编号',
  impact: '影响',
  evidence: '佐证材料',
  decision: '理事机构的决定',
  relevance: '相关性',
  financial: '财务影响',
  previousAcceptance: '上期接受情况',
  previousImplementation: '上期落实情况',
  changeNote: '上期以来的变化',
  remarks: '备注',
};
