// The rules in Chinese: a plain heading, what is wrong and what to do, and why it matters.
import type { StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { Input } from '../../core/rules/rule';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { entryRules } from './rules-entries';
import { wordRules } from './rules-words';
import { dateRules } from './rules-dates';
import { periodRules } from './rules-periods';
import { sourceRules } from './rules-source';
import { fields, terms, wording } from './words';

const { plural, list, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const nearest = (word: string | null) => (word === null ? '' : `也许是指${quote(word)}。`);

const wordedDifferently = ({ word, standard, because }: DataOf<'implementation-nonstandard'>) => {
  if (differInSpaces(word, standard)) return `${quote(word)}多了或少了空格。请写成${quote(standard)}。`;
  switch (because) {
    case 'drop-down':
      return `此列的下拉列表中是${quote(standard)}，单元格中是${quote(word)}。请从列表中选择。`;
    case 'majority':
      return `此跟踪表其他各行写作${quote(standard)}，此处写作${quote(word)}。请统一用语。`;
    case 'label':
      return `通常写作${quote(standard)}，单元格中是${quote(word)}。请统一用语。`;
  }
};

const noInput: Readonly<Record<Input, string>> = {
  'reporting-date': '尚不知道报告截止日期。请设定日期后重新检查。',
  'last-period': '没有上一期的数据。请选择上一期的工作簿。',
  'shared-source': '没有正式文本。请选择载有正式文本的文件。',
};

export const notRun: MessageSet['notRun'] = (because) => {
  switch (because.kind) {
    case 'no-column':
      return `跟踪表没有${choice(because.fields.map((field) => quote(fields[field])))}列。`;
    case 'not-for-scheme':
      return '所用状态体系不记录此项内容。';
    case 'switched-off':
      return '已在本工作簿中关闭。';
    case 'no-input':
      return noInput[because.input];
  }
};

const whyWords = '统计时不认识的词语不计入任何数字：该行会从文件的所有合计中漏掉。';
const whyOneWording = '对筛选、数据透视表和公式而言，两种写法就是两种状态。每种状态只用一种写法，数字才能归在一起。';

export const rules: MessageSet['rules'] = {
  ...entryRules,
  ...wordRules,
  ...dateRules,
  ...periodRules,
  ...sourceRules,
  'report-symbol-invalid': {
    title: '报告文号不是已知格式',
    sentence: ({ because, written, example }) => {
      if (because === 'missing') return '缺少报告文号。请填写报告上所印的文号。';
      if (because === 'typing') return `${quote(written)}的写法与报告所印文号不符。请更正写法。`;
      const form = example === null ? '' : `，例如 ${apart(example)}`;
      return `${quote(written)}不是已知格式的文号。请按报告所印文号填写${form}。`;
    },
    why: '一项建议由报告文号和编号确定。文号写法不同，在各个表格和对比中就会被当作另一份报告。',
  },
  'recommendation-number-invalid': {
    title: '建议编号缺失或不是编号',
    sentence: ({ because, written }) =>
      because === 'missing'
        ? '此建议没有编号。请填写其在报告中的编号。'
        : `${quote(written)}不是建议编号。请填写整数，部分建议可加字母：3 或 3(a)。`,
    why: '文号和编号合在一起才能说明是哪项建议。没有编号，决定中无法引用，来年也无法查找。',
  },
  'duplicate-recommendation': {
    title: '建议重复列出',
    sentence: ({ report, number, times }) =>
      `${apart(report)} 建议 ${apart(number)} 出现在${plural(times, { other: '#行' })}中。请保留一行，或更正其他各行的文号或编号。`,
    why: '重复列出的建议会重复计数，而且两行内容日后可能互不一致。',
  },
  'acceptance-missing': {
    title: '缺少接受情况',
    sentence: () => '没有说明建议是否被接受。请填写接受情况。',
    why: '接受情况是理事机构首先要问的。空白不计入任何数字，文件中的合计就对不上。',
  },
  'acceptance-unrecognised': {
    title: '接受情况无法识别',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)}不是已知的接受情况。${nearest(meant)}请填写此跟踪表所用的词语。`,
    why: whyWords,
  },
  'acceptance-nonstandard': { title: '接受情况写法不一', sentence: wordedDifferently, why: whyOneWording },
  'implementation-missing': {
    title: '缺少落实情况',
    sentence: ({ acceptance }) =>
      acceptance === null
        ? '没有说明建议的落实情况。请填写落实情况。'
        : `建议的接受情况为${quote(statuses[acceptance])}，但没有说明落实情况。请填写落实情况。`,
    why: '已接受的建议应有落实情况。空白会让人以为无人跟进。',
  },
  'implementation-unrecognised': {
    title: '落实情况无法识别',
    sentence: ({ word, nearest: meant }) => `${quote(word)}不是已知的状态。${nearest(meant)}请填写此跟踪表所用的词语。`,
    why: whyWords,
  },
  'implementation-nonstandard': { title: '落实情况写法不一', sentence: wordedDifferently, why: whyOneWording },
  'implementation-without-acceptance': {
    title: '未接受却有落实情况',
    sentence: ({ acceptance, implementation }) =>
      `落实情况为${quote(statuses[implementation])}，而接受情况为${quote(statuses[acceptance])}。请更正其中之一。`,
    why: '只有已接受的建议才需要落实。两列相互矛盾，读者会问哪一列正确。',
  },
  'marks-conflicting': {
    title: '同时标记了几种状态',
    sentence: ({ codes }) => `同时标记了${list(codes.map((code) => quote(statuses[code])))}。请只保留一个标记。`,
    why: '一项建议同时只有一种状态。有两个标记，就会重复计数，或根本不计。',
  },
  'mark-unrecognised': {
    title: '既非标记也非空白',
    sentence: ({ code, word }) =>
      code === null
        ? `${quote(word)}不是标记。请在适用的状态处填 X，其他单元格留空。`
        : `${quote(word)}不是标记。如状态为${quote(statuses[code])}，请填 X，否则留空。`,
    why: '标记列中只有标记才计数。其中的文字和数字不计入任何合计。',
  },
  'text-missing': {
    title: '缺少建议案文',
    sentence: () => '缺少建议案文。请从报告中复制。',
    why: '附件要印出案文。没有案文，读者无从知道建议的内容。',
  },
  'cell-error': {
    title: '跟踪表中有公式错误',
    sentence: ({ field, error }) => `${quote(fields[field])}单元格显示 ${apart(error)}。请更正公式，或直接填写数值。`,
    why: '一个单元格的错误会波及所有用到它的数字，并会原样印出。',
  },
};
