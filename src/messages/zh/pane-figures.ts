// What the Figures step says, in Chinese.
import type { MessageSet } from '../message-set';
import { figures } from './figures';
import { recommendations, wording } from './words';

const { number, list, quote, apart, day } = wording;

const percent = (value: number | null) => (value === null ? figures.notAvailable : `${number(value)}%`);

export const paneFigures: MessageSet['paneFigures'] = {
  empty: {
    title: '统计文件所列数字',
    sentence: '按状态、年份和对象统计建议，每个数字都可查到所含各行。',
    button: '统计此跟踪表',
  },
  headline: (value) => (value === null ? '没有可统计的建议' : `已落实${percent(value)}`),
  percent,
  ofAll: (count) => `按本跟踪表${number(count)}项建议计算`,
  ofAccepted: (count) => `按已接受的${number(count)}项计算`,
  ofOpen: (count) => `按未结案的${number(count)}项计算`,
  ofDue: (count, asOf) => `按截至${day(asOf)}到期的${number(count)}项请求计算`,
  parts: {
    total: '全部',
    implemented: '已落实',
    closedOtherwise: '以其他方式结案',
    open: '未结案',
    openNew: '未结案的新建议',
    openEarlier: '以往未结案的建议',
    noStatus: '无状态',
    new: '新建议',
  },
  rates: {
    acceptedOfAll: '已接受',
    implementedOfAll: '已落实',
    implementedOfAccepted: '已接受建议中已落实',
    closedOtherwiseOfAll: '以其他方式结案',
    closedOfAll: '已结案',
    openOfAll: '未结案',
  },
  headings: {
    share: '占总数的比例',
    watch: '未结案情况',
    rates: '比率',
    rollForward: '上一期以来的变化',
    by: {
      year: '按报告年份',
      report: '按报告',
      addressee: '按对象',
      source: '按来源',
      risk: '按风险',
      responsible: '按负责单位或负责人',
    },
  },
  labels: {
    new: '新建议',
    overdue: '已过期限仍未结案',
    ageing: (count) => `未结案超过${number(count)}年`,
    upTo: (count) => `未结案不超过${number(count)}年`,
    between: (from, to) => `超过${number(from)}年，不超过${number(to)}年`,
    ageUnknown: '发布日期未知',
    forInformation: '仅供参考，不计入上述数据',
  },
  rollForward: {
    openBefore: '上一期未结案',
    new: '新建议',
    reopened: '重新启动',
    closed: '已结案',
    vanished: '跟踪表中已不存在',
    openNow: '目前未结案',
  },
  comparedWith: (name) => `与${quote(name)}比较。`,
  doesNotAddUp: '这些数字合计不符。检查结果列出造成差异的建议。',
  needsLastPeriod: '不知道哪些是新建议：可从上一期工作簿得知。',
  chooseLastPeriod: '选择上一期工作簿…',
  needsDate: '不知道哪些已过期限或长期未结案：在上方设定报告截止日期后可知。',
  noStatus: {
    sentence: (count) => `${recommendations(count)}没有状态。`,
    advice: '无状态的建议只计入总数。补全后再次检查。',
    button: '在“检查”中查看',
  },
  captions: {
    share: (shares, total) =>
      `${recommendations(total)}中：${shares.map(({ label, count, percent: share }) => `${label}${number(count)}项（${percent(share)}）`).join('，')}。`,
    years: (first, last, parts) =>
      `${first === last ? `${apart(first)}年的报告` : `${apart(first)}年至${apart(last)}年的报告`}，每年一柱，分为${list([...parts])}。具体数字见下表。`,
    ageing: (count, open, limit) => `未结案的${number(open)}项中，${number(count)}项未结案超过${number(limit)}年。`,
  },
  numbers: '显示数字',
  more: (count) => `再显示${number(count)}项`,
  shown: (shown, total) => `显示${number(shown)}项，共${number(total)}项`,
  behind: (what, count) => `${what.map(apart).join('，')}：${recommendations(count)}`,
  list: {
    back: '返回数据',
    keys: '用箭头键移动，按 Enter 转到单元格，按 Esc 返回。',
    lastPeriodOnly: '在上一期工作簿中',
  },
  insert: {
    title: '汇总表',
    button: '插入汇总表',
    charts: '显示工作表中的图表',
    sentence: '新增一张工作表，列出这些数据及图表。状态改动后，表中公式无需加载项即可随之更新。再次插入时替换原表。',
    tooMany: (limit) =>
      `本跟踪表超过${recommendations(limit)}：汇总表将列出数值而非公式。跟踪表改动后再次插入即可更新。`,
    done: (sheet) => `数据和图表已列入工作表${quote(sheet)}。`,
    takenBack: '汇总表已撤回。',
    edited: '汇总表之后已有改动，保持现状。',
  },
};
