// What papers say in Chinese.
import { languageNames } from '../language';
import type { MessageSet } from '../message-set';
import { named } from '../paper-grammar';
import { tables } from './annex-tables';
import { fields, wording } from './words';

const { number, list, day, apart } = wording;

const numerals = '零一二三四五六七八九';
/** 一 to 九十九. */
function chinese(ordinal: number): string {
  const [tens, units] = [Math.floor(ordinal / 10), ordinal % 10];
  const unit = units === 0 ? '' : (numerals[units] ?? '');
  return tens === 0 ? unit : `${tens === 1 ? '' : (numerals[tens] ?? '')}十${unit}`;
}
const some = (names: readonly string[]) => named(names, wording);

const heads = (title: string | null) => (title === null ? '行政首长' : `行政首长（${apart(title)}）`);

const blank: MessageSet['annex']['blank'] = {
  organization: '组织',
  governingBody: '理事机构',
  session: '届会',
  documentSymbol: '文件文号',
  previousDocumentSymbol: '上一份文件文号',
  executiveHead: '行政首长职衔',
  otherAddressee: '其他对象',
  reportingDate: '截止日期',
  previousReportingDate: '上期截止日期',
};

export const annex: MessageSet['annex'] = {
  ...tables,
  outputs: {
    'reports-and-contacts': '报告和联系人',
    'matrix-by-report': '按报告列出的建议（勾选表）',
    legislative: '向立法机构提出的建议',
    executive: '向行政首长提出的建议',
    'open-by-report': '有未完成建议的报告',
    decision: '提议决定',
    council: '理事会提议决定',
    narrative: '含数字的段落',
    'status-summary': '按年份列出的落实情况',
    reviews: '工作计划中的审查',
    timeliness: '答复及时性',
    figures: '数字和图表',
    dashboard: '总结看板',
  },
  sheetNames: {
    'matrix-by-report': '按报告勾选',
    legislative: '向立法机构提出',
    executive: '向行政首长提出',
    'open-by-report': '按报告列出未完成建议',
    council: '理事会决定',
    reviews: '审查',
  },
  titles: {
    'reports-and-contacts': (asOf) => `报告和联系人：截至${day(asOf)}`,
    'matrix-by-report': (asOf) => `建议的接受和落实情况：截至${day(asOf)}`,
    legislative: (asOf) => `向立法机构提出的建议：截至${day(asOf)}的情况`,
    executive: (asOf) => `向行政首长提出的建议：截至${day(asOf)}的情况`,
    'open-by-report': (asOf) => `截至${day(asOf)}有未完成建议的报告`,
    decision: () => '提议决定',
    council: () => '需采取的行动',
    narrative: (asOf) => `截至${day(asOf)}的建议情况`,
    'status-summary': (asOf) => `截至${day(asOf)}的建议落实情况`,
    reviews: (asOf) => `截至${day(asOf)}工作计划中的审查`,
    timeliness: (asOf) => `截至${day(asOf)}的答复及时性`,
    figures: (asOf) => `截至${day(asOf)}的建议统计`,
    dashboard: (asOf) => `截至${day(asOf)}的合规性看板`,
  },
  yearHeading: (ordinal, year) =>
    `${chinese(ordinal)}、${year === null ? '年份不明的报告所提建议' : `${String(year)}年报告所提建议`}`,
  recommendation: (text) => (text === '' ? '建议' : `建议${text}`),
  numbered: (text) => `建议${text}：`,
  columns: {
    symbol: '报告文号',
    title: '报告标题',
    contact: '联系人',
    number: '建议编号',
    recommendation: '建议',
    assessment: '管理层评估',
    acceptance: '接受情况',
    implementation: '落实情况',
    change: '上期以来的变化',
    responsible: '负责人',
    toLegislative: '立法机构',
    toExecutive: '行政首长',
    openLegislative: '未完成：立法机构',
    openExecutive: '未完成：行政首长',
    boardComments: '首协会评论意见',
    otherDocuments: '其他文件',
    remarks: '关于相关性以及财务和人力资源影响的意见',
    year: '年份',
    total: '合计',
    closedOtherwise: '因其他原因结束',
    noStatus: '无状态',
  },
  olderThan: (years) => `未完成超过${number(years)}年`,
  contactLine: (contact) => `联系人：${apart(contact)}`,
  notYetAvailable: '尚未提供',
  forInformation: '仅供参考',
  newMark: '（新）',
  nothing: '没有可列的建议。',
  allNew: (issued) =>
    issued === null ? '这份报告的所有建议均为新建议。' : `这份报告于${day(issued)}发布，其所有建议均为新建议。`,
  changes: {
    new: '新建议',
    unchanged: '无变化',
    unchangedUpdated: '无变化，评估已更新',
    previous: (status) => `之前为“${status}”`,
  },
  trackerWording: (language) => `跟踪表原文（${languageNames[language]}）。`,
  blank,
  shares: ({ count, percent }) => (percent === null ? number(count) : `${number(count)}（${number(percent)}%）`),
  decision: {
    opening: (body) => `${apart(body)}：`,
    takesNote: (symbol) => `注意到本报告（文件${apart(symbol)}）；`,
    endorses: '欢迎并核可本报告对以下建议落实情况的评估：',
    item: (symbol, numbers) => `${apart(symbol)}（建议${list(numbers)}）`,
    callsFor: '要求就未完成的建议提出评估意见，供其审议。',
    councilOpening: (body) => `请${apart(body)}：`,
    councilNotes: (organization, symbol) =>
      `注意到针对${apart(organization)}的建议的总体接受和落实情况（文件${apart(symbol)}）；`,
    councilApproves: '批准向立法机构提出的以下建议：',
    point: (ordinal, text) => `（${chinese(ordinal)}）${text}`,
  },
  narrative: {
    newReports: (reports, { symbol, asOf }) =>
      `自上一份同一主题的报告（文件${apart(symbol)}${asOf === null ? '' : `，截至${day(asOf)}`}）以来，共发布了${number(reports)}份向本组织提出建议的报告。`,
    newRecommendations: ({ total, legislative, executive, head }) =>
      `其中共有${number(total)}项新建议：${number(legislative)}项向立法机构提出，${number(executive)}项向${heads(head)}提出。`,
    reviews: (programmes) =>
      `与本组织相关的审查：${programmes.map(({ year, count }) => `${year === null ? '未注明年份' : `${String(year)}年工作计划`}${number(count)}项`).join('，')}。`,
    openFrom: (first, last) =>
      first === last
        ? `未完成的建议出自${String(first)}年的报告。`
        : `未完成的建议出自${String(first)}年至${String(last)}年的报告。`,
    closedYears: (years) => `${list(years.map((year) => `${String(year)}年`))}报告所提的建议均已结束。`,
    open: (asOf, { legislative, executive, closed, head }) =>
      `截至${day(asOf)}，如本报告中的评估获得核可，未完成的建议中有${number(legislative)}项向立法机构提出，${number(executive)}项向${heads(head)}提出；另有${number(closed)}项已结束（已落实、因情况变化而过时、不相关或不接受）。`,
    overall: (since, total, { implemented, closedOtherwise, open }) =>
      `总体而言，在${String(since)}年以来提出的${number(total)}项建议中，${number(implemented)}%已落实，${number(closedOtherwise)}%因其他原因结束，${number(open)}%未完成。`,
    shares: (total, { implemented, closedOtherwise, open }) =>
      `在本跟踪表的${number(total)}项建议中，${number(implemented)}%已落实，${number(closedOtherwise)}%因其他原因结束，${number(open)}%未完成。`,
  },
  summary: {
    opening: (asOf, total, parts) =>
      `截至${day(asOf)}，${number(total)}项建议的情况：${parts.map(({ label, share }) => `${label}${share}`).join('，')}。`,
    older: (unfinished, older, years) =>
      `未完成的建议有${number(unfinished)}项，其中${number(older)}项已超过${number(years)}年。`,
  },
  omitted: {
    'setting-missing': ({ setting }) => `“${blank[setting]}”处留空。请在文件设置中填写，或手工填写。`,
    'not-translated': ({ language, count }) =>
      `有${number(count)}段文字按跟踪表原文（${languageNames[language]}）印出并加注。请连接含有文件语言正式文本的来源，或自行翻译。`,
    'official-wording': ({ names }) =>
      `以下建议按正式措辞印出，与跟踪表不同：${some(names)}。请将正式文本填入跟踪表，或核对差异。`,
    'changes-unknown': () => '无从得知有何变化，因此未印变化说明。请提供上期工作簿，或填写变化说明。',
    'change-unknown': ({ names }) => `无从得知${some(names)}有何变化，该处未印说明。请填写变化说明。`,
    'status-missing': ({ names }) => `状态空白或无法识别，印出后会看到：${some(names)}。请在提交文件前补齐。`,
    'addressee-missing': ({ names }) =>
      `以下建议没有提出对象，因此不在任何按对象编列的清单中：${some(names)}。请填写提出对象。`,
    'for-information': ({ names }) => `仅供参考，因此不列入本附件：${some(names)}。`,
    'contact-missing': ({ reports }) => `${some(reports)}没有联系人。请补填。`,
    'comments-unknown': ({ reports }) =>
      `不知首协会是否对${some(reports)}提出评论意见，相应单元格留空。请连接载有此项信息的来源，或自行填写。`,
    'nothing-submitted': () => '没有尚待决定的已结束建议，因此省略核可评估的段落。',
    'new-unknown': () => '无从得知哪些建议是新建议，因此不单列新建议。请提供上期工作簿。',
    'reviews-unknown': () => '省略审查：工作簿中没有审查清单。请另设工作表列出，表头为“编号”“标题”和“工作计划”。',
    'requests-unknown': () =>
      '省略答复及时性：工作簿中没有请求清单。请另设工作表列出，表头为“审查”“类型”“收到日期”“截止日期”和“答复日期”。',
    'dates-unreadable': ({ count }) =>
      `有${number(count)}项请求的日期未被Excel识别为日期，未计入各项数字。请按日期格式重新输入。`,
    'overall-rate-unknown': ({ because }) =>
      because === 'scope'
        ? '本文件只涉及跟踪表的一部分，因此省略历年总比率。如需列出，请选择整个跟踪表。'
        : '省略历年总比率：无从得知哪些建议早已结束而不再列入跟踪表。请另设工作表，表头为“年份”“合计”“已落实”和“以其他方式结案”。',
    'column-missing': ({ field }) => `跟踪表中没有“${fields[field]}”栏，因此省略该部分。请增加该栏，或在版式中指定。`,
  },
  pageOf: (page, pages) => `第${page}页，共${pages}页`,
  written: (output, file) => `${output}。已写入：${file}`,
};
