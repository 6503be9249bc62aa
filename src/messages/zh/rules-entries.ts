// The rules on what a row holds or lacks, in Chinese.
import type { StatusCode } from '../../core/recommendation/codes';
import type { StatementTopic } from '../../core/vocabulary/statement-words';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const topics: Readonly<Record<StatementTopic, string>> = {
  relevance: '建议是否相关',
  financial: '财务影响',
  humanResources: '人力资源影响',
};

export const entryRules = {
  'progress-contradicts-status': {
    title: '进度与落实情况矛盾',
    sentence: ({ percent, implementation }) =>
      `进度为 ${number(percent)}%，而落实情况为${quote(statuses[implementation])}。请更正其中之一。`,
    why: '已落实的建议进度应为 100%，进度为 100% 的建议应已落实。读者会问哪一列正确。',
  },
  'assessment-missing': {
    title: '缺少评估',
    sentence: ({ refused }) =>
      refused === null
        ? '没有说明已做了什么。请填写评估。'
        : `建议的接受情况为${quote(statuses[refused])}，但没有说明理由。请在评估中填写理由。`,
    why: '理事机构看的就是评估，尤其要了解不采纳一项建议的理由。',
  },
  'assessment-unchanged': {
    title: '评估与上期相同',
    sentence: ({ lastPeriod }) => `与${quote(lastPeriod)}中的评估一字不差，而建议仍未了结。请说明此后的进展。`,
    why: '一字未改的评估会让人以为无人再过问。如果没有进展，读者会想知道原因。',
  },
  'statement-missing': {
    title: '没有说明相关性或影响',
    sentence: ({ field, missing }) =>
      `${quote(fields[field])}单元格没有说明${choice(missing.map((topic) => topics[topic]))}。请予补充，没有影响也请注明。`,
    why: '理事机构对每项建议都会问是否相关，对财务和人力资源有何影响。其他各行都有说明而某一行没有，就会有人提问。',
  },
  'responsible-missing': {
    title: '没有负责人',
    sentence: () => '建议仍未了结，但没有写明负责人。请填写部门或官员。',
    why: '没有负责人，就不知道向谁了解最新情况，建议会年复一年地搁置。',
  },
  'responsible-variant': {
    title: '同一负责人有几种写法',
    sentence: ({ name, usual, times }) =>
      differInSpaces(name, usual)
        ? `${quote(name)}的空格多了或少了。请写作${quote(usual)}。`
        : `${quote(name)}与出现在${plural(times, { other: '#行' })}中的${quote(usual)}似为同一负责人。如果是，请统一写法。`,
    why: '筛选、计数和征集最新情况时，两种写法会被当作两个人。',
  },
  'addressee-missing': {
    title: '缺少建议对象',
    sentence: () => '没有说明建议的对象。请填写行政首长或理事机构。',
    why: '附件按建议对象划分。没有对象的建议不会列入任何附件。',
  },
  'title-inconsistent': {
    title: '同一报告有几个标题',
    sentence: ({ report, title, other, times, titleOf }) => {
      const wrongSymbol = titleOf === null ? '' : `这是 ${apart(titleOf)} 的标题，文号可能有误。`;
      return `${apart(report)} 的标题在此处为${quote(title)}，在其他${plural(times, { other: '#行' })}中为${quote(other)}。请统一标题。${wrongSymbol}`;
    },
    why: '文件中一份报告只印一个标题。有两个标题，各行就会分列在两个标题之下，如同两份报告。',
  },
  'decision-missing': {
    title: '缺少理事机构的决定',
    sentence: ({ because }) =>
      because === 'accepted'
        ? '此建议针对理事机构，且已接受，但没有记录决定。如有决定，请填写其文号。'
        : '此建议针对理事机构，且已了结，但没有记录决定。如有决定，请填写其文号。',
    why: '针对理事机构的建议由其决定了结。已了结而没有决定的，仍算作有待提交。',
  },
  'text-markup': {
    title: '案文中有标记代码',
    sentence: ({ field, markup }) =>
      `${quote(fields[field])}单元格中有${quote(markup)}之类的标记代码，会原样印出。请将其删除。`,
    why: '随复制的文字带入的标签和代码，会逐字出现在附件中。',
  },
} satisfies Partial<MessageSet['rules']>;
