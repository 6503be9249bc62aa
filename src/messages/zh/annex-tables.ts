// What the tables and charts of papers say in Chinese.
import type { TableSentences } from '../../core/annex/table-words';
import { wording } from './words';

const { number, list, day, apart } = wording;

const to = { legislative: '立法机构', executive: '行政首长', other: '其他对象' } as const;
const slices = { all: '所有建议', legislative: '向立法机构提出的建议', executive: '向行政首长提出的建议' } as const;

export const tables: TableSentences = {
  scope: ({ addressees, years, openOnly }) =>
    `本文件范围：${[
      ...(addressees === null ? [] : [`向${list(addressees.map((each) => to[each]))}提出的建议`]),
      ...(years === null ? [] : [`${list(years.map((year) => `${String(year)}年`))}的报告`]),
      ...(openOnly ? ['仅限未完成的建议'] : []),
    ].join('；')}。`,
  addressedTo: (head) => `提出对象：${apart(head)}`,
  parts: {
    implemented: '已落实',
    closedOtherwise: '因其他原因结束',
    open: '未完成',
    openNew: '未完成（新建议）',
    openEarlier: '未完成（以往建议）',
    noStatus: '无状态',
  },
  reviews: {
    columns: { code: '编号', title: '审查题目', programme: '工作计划' },
    programme: (year) => `${String(year)}年工作计划`,
    none: '工作簿中没有审查清单。',
  },
  timeliness: {
    columns: {
      kind: '请求',
      received: '收到日期',
      due: '答复期限',
      answered: '答复日期',
      outcome: '结果',
    },
    outcomes: {
      onTime: '按时',
      late: '逾期',
      unanswered: '未答复',
      unreadable: '日期无法识别',
      'not-due': '尚未到期',
      early: '已答复，尚未到期',
      undated: '没有期限',
    },
    none: '工作簿中没有请求清单。',
    summary: (asOf, { due, onTime, late, unanswered, percent }) =>
      `截至${day(asOf)}到期的请求共${number(due)}项，其中按时答复${number(onTime)}项（${number(percent)}%），逾期答复${number(late)}项，未答复${number(unanswered)}项。`,
    noneDue: (asOf) => `截至${day(asOf)}没有到期的请求。`,
  },
  charts: {
    numbered: (ordinal, title) => `图${number(ordinal)}. ${title}`,
    byYear: (slice, years, asOf) =>
      `${years === null ? '' : `${range(years)}年`}${slices[slice]}：截至${day(asOf)}的情况`,
    share: (asOf, { total, since }) =>
      since === null
        ? `跟踪表中的建议（共${number(total)}项）：截至${day(asOf)}的比例`
        : `${String(since)}年以来的所有建议（共${number(total)}项）：截至${day(asOf)}的比例`,
    recommendations: '建议数',
    otherYears: '其他年份',
    columns: { status: '情况', count: '数量', percent: '%' },
    described: (lines) =>
      `${lines.map(({ name, parts }) => `${apart(name)}：${parts.map(({ label, value }) => (label === null ? value : `${label}${value}`)).join('，')}`).join('；')}。`,
  },
  dashboard: {
    bySource: '按来源列出的建议',
    risk: '未完成建议的剩余风险',
    progress: '未完成建议的进展',
    columns: { source: '来源', risk: '剩余风险', progress: '进展', overdue: '已过期限' },
    notTold: '未说明',
    others: '其他',
    band: bandName,
    average: (percent, count) => `注明进展的未完成建议（${number(count)}项）平均进展为${number(percent)}%。`,
    none: '跟踪表中没有来源、剩余风险或进展栏。',
  },
};

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** What is all but done is less than 100 per cent. */
function bandName(from: number, until: number): string {
  if (from === until) return `${number(from)}%`;
  return `${number(from)}%以上${until === 100 ? '但不足' : '至'}${number(until)}%`;
}
