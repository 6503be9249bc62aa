// The rules on the shared source, in Chinese.
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { terms, wording } from './words';

const { plural, list, number, quote, apart } = wording;

const numbers = (all: readonly string[]) =>
  culpritNames({ names: all.slice(0, 12), count: all.length }, { list, number, apart });

const firstPlace = ({ said, official }: DataOf<'text-differs'>['first']) => {
  if (said === '') return `正式文本中还有${quote(official)}。`;
  if (official === '') return `正式文本中没有${quote(said)}。`;
  return `单元格中是${quote(said)}，正式文本是${quote(official)}。`;
};

export const sourceRules = {
  'report-unknown': {
    title: '正式文本中没有此报告',
    sentence: ({ report, meant }) =>
      meant === null
        ? `正式文本中没有 ${apart(report)}。请核对文号，或更新正式文本。`
        : `正式文本中没有 ${apart(report)}，这一标题属于 ${apart(meant)}。请核对文号。`,
    why: '正式文本中没有的内容无法对比。多半是文号有误；有时是正式文本早于报告。',
  },
  'recommendation-unknown': {
    title: '正式文本中没有此建议',
    sentence: ({ report, number: own, known }) =>
      known.length === 0
        ? `正式文本中没有 ${apart(report)} 的任何建议。请更新正式文本，或核对文号。`
        : `正式文本中 ${apart(report)} 没有建议 ${apart(own)}，只有建议 ${numbers(known)}。请核对编号。`,
    why: '报告中没有的编号会使读者无从查找，而真正的那项建议却遗漏了。',
  },
  'recommendation-missing': {
    title: '跟踪表中缺少建议',
    sentence: ({ report, numbers: missing }) =>
      `跟踪表中没有 ${apart(report)} 的建议 ${numbers(missing)}。请补上尚未结案的建议。`,
    why: '没有列入的建议无人跟进，也不计入任何合计。',
  },
  'addressee-differs': {
    title: '建议对象与正式文本不同',
    sentence: ({ addressee, official, byColumn }) => {
      const now = quote(terms.addressee[addressee]);
      if (official === 'other') return `跟踪表中的建议对象是${now}，正式文本中另有对象。请核对建议向谁提出。`;
      const right = quote(terms.addressee[official]);
      return byColumn
        ? `案文列在${now}一列，而正式的建议对象是${right}。请移到另一列。`
        : `建议对象是${now}，而正式的建议对象是${right}。请更正。`;
    },
    why: '附件按建议对象分列各项建议。对象有误，建议就会列入错误的附件。',
  },
  'text-differs': {
    title: '案文与正式文本不同',
    sentence: ({ first, places }) => {
      const more = plural(places - 1, { other: '另有#处不同' });
      return `${firstPlace(first)}${places > 1 ? `${more}。` : ''}请采用正式文本，或说明理由后忽略。`;
    },
    why: '附件所印案文会被视为报告原文。改动一个词就可能使建议的意思完全相反。',
  },
  'title-differs': {
    title: '标题与正式标题不同',
    sentence: ({ title, official }) =>
      `正式标题是${quote(official)}，跟踪表中是${quote(title)}。请采用正式标题，或核对文号。`,
    why: '读者按标题查找报告。标题不同，往往说明文号是另一份报告的。',
  },
} satisfies Partial<MessageSet['rules']>;
