// What the summary sheet says, in Chinese.
import type { Slice } from '../../core/figures/summary/summary-words';
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { number, day } = wording;
const years = (count: number) => `${number(count)}年`;
const to: Readonly<Record<Slice, string>> = {
  all: '建议',
  legislative: '对立法机构的建议',
  executive: '对行政首长的建议',
};

export const summary: Omit<MessageSet['figures']['summary'], 'rateNames'> = {
  sheet: '汇总',
  title: '建议落实情况',
  footer: '建议落实情况',
  live: '跟踪表修改后，数字随之更新。',
  values: (limit) => `数字为制作本表时的数字：超过${number(limit)}行时不随修改更新。修改后请重新插入汇总。`,
  slices: { all: '全部', legislative: '对立法机构', executive: '对行政首长' },
  addresseeNotTold: '未说明对象',
  columns: {
    total: '合计',
    implemented: '已落实',
    closedOtherwise: '以其他方式结案',
    open: '未结案',
    openNew: '未结案（新建议）',
    openEarlier: '未结案（以往建议）',
    noStatus: '无状态',
    count: '数量',
    of: '总数',
    percent: '%',
    year: '报告年份',
    row: '行',
    report: '报告',
  },
  asPercent: (column) => `${column}（%）`,
  status: '建议现况',
  rates: '比率',
  bases: { all: '占本跟踪表全部建议', accepted: '占已接受建议', open: '占未结案建议' },
  overall: (since) => `${String(since)}年以来的全部建议：历史和跟踪表`,
  history: '已移出跟踪表',
  inTracker: '在跟踪表中',
  together: '合计',
  new: '本期新建议',
  forInformation: '仅供参考，不计入各项数字',
  acceptance: '接受情况',
  implementation: '落实情况',
  noEntry: '未填写',
  byYear: (slice) => `按报告年份列出的${to[slice]}`,
  otherYears: '其他年份',
  standing: '按报告年份列出的落实情况',
  standingShares: '按报告年份列出的落实情况，占该年百分比',
  deadlines: {
    heading: '按期限列出的未结案建议',
    passed: '已过期限',
    ahead: '尚未到期',
    none: '没有期限，或期限无法识别',
    fromTexts: '仅见于建议案文的期限，按制作本表时的案文计算；案文修改后请重新插入汇总。',
  },
  period: { unexplained: '以上数字未能说明的差额，检查结果会列出相关建议' },
  progress: {
    heading: '所记录的进度',
    band: ({ from, to, below }) =>
      from === to
        ? `${number(to)}%`
        : below === undefined
          ? `超过${number(from)}%至${number(to)}%`
          : `超过${number(from)}%、不足${number(below)}%`,
    average: '未结案建议的平均进度',
    averageOf: '占记有进度的未结案建议',
    chart: '按进度列出的未结案建议',
  },
  share: '占全部建议的比例，%',
  ageing: '按报告年数列出的未结案建议',
  upTo: (count) => `${years(count)}以内`,
  between: (from, until) => `超过${number(from)}年至${years(until)}`,
  moreThan: (count) => `超过${years(count)}`,
  ageNotTold: '年数不明',
  bySource: '按来源',
  byRisk: '按风险',
  chartTitles: { source: '按来源列出的建议', risk: '按风险列出的未结案建议' },
  notTold: '未说明',
  others: '其他',
  timeliness: {
    heading: '答复及时情况',
    onTime: '按时答复',
    late: '逾期答复',
    unanswered: '未答复',
    unreadable: '日期未被Excel识别为日期的请求，未计入；请按日期格式重新输入',
    ofDue: (asOf) => `占截至${day(asOf)}到期的请求`,
  },
  attention: '需要查看',
  unknownStatus: '不属于任何状态的用词；请在跟踪表中更正',
  beyondReach: '统计范围以下已填写的单元格；请重新插入汇总',
  captions: {
    byYear: (slice) =>
      `按报告年份列出的${to[slice]}：每年一根柱，由已落实、以其他方式结案、未结案和无状态的建议叠加而成。`,
    share: '已落实、以其他方式结案、未结案和无状态的建议各占全部建议的百分比。',
    ageing: '按报告发布以来的年数列出的未结案建议。',
    bySource: '各来源的建议：已落实、以其他方式结案、未结案和无状态。',
    byRisk: '按所记录的风险列出的未结案建议。',
    progress: '按所记录的进度列出的未结案建议，从0%到100%。',
  },
};
