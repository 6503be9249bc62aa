// The rules on last period, in Chinese.
import type { StatusCode } from '../../core/recommendation/codes';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { fields, terms, wording } from './words';

const { number, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const culprits: Readonly<Record<'duplicate' | 'no-identity' | 'no-status' | 'for-information', string>> = {
  duplicate: '出现在多行',
  'no-identity': '缺少文号或编号',
  'no-status': '本期或上期没有状态',
  'for-information': '仅在其中一期供参考',
};

export const periodRules = {
  'status-regressed': {
    title: '状态较上一期倒退',
    sentence: ({ was, now }) =>
      now === null
        ? `上一期状态为${quote(statuses[was])}，现在单元格为空。请填写状态。`
        : `上一期状态为${quote(statuses[was])}，现在为${quote(statuses[now])}。请更正，或在评估中说明原因。`,
    why: '状态倒退是理事机构首先要问的。如果不是笔误，文件就必须加以说明。',
  },
  'acceptance-withdrawn': {
    title: '上一期已接受，现为不相关',
    sentence: ({ was }) =>
      `上一期接受情况为${quote(statuses[was])}，现在为${quote(statuses.not_relevant)}。请在评估中说明原因。`,
    why: '这等于收回原先的接受。不说明原因，就像是放弃了这项建议。',
  },
  'stage-skipped': {
    title: '一步落实',
    sentence: ({ was }) =>
      `上一期状态为${quote(statuses[was])}，现在为${quote(statuses.implemented)}。请确认无误，并确保评估说明做了哪些工作。`,
    why: '情况可能属实，但看过上一期文件的读者会问，一期之内何以完成这么多工作。',
  },
  'recommendation-vanished': {
    title: '上一期尚未完成，现已不在跟踪表中',
    sentence: ({ report, number: of, lastPeriod }) =>
      `${apart(report)} 建议 ${apart(of)} 在${quote(lastPeriod)}中尚未完成，现在没有对应的行。请补上该行，或更正代表该建议的那一行的文号或编号。`,
    why: '未完成的建议可以结案，但不能遗漏。缺了这一行，该建议就会在无人作出决定的情况下从文件中消失。',
  },
  'change-note-inconsistent': {
    title: '变化说明缺失或有矛盾',
    sentence: (data) => {
      switch (data.because) {
        case 'other-status':
          return `所填之前状态为${quote(statuses[data.noted])}，而${quote(data.lastPeriod)}中为${quote(statuses[data.was])}。请更正。`;
        case 'other-column':
          return `变化说明所述之前状态为${quote(statuses[data.noted])}，而${quote(fields[data.field])}列为${quote(statuses[data.was])}。请更正其中之一。`;
        case 'changed':
          return `变化说明称无变化，但状态之前为${quote(statuses[data.was])}，现在为${quote(statuses[data.now])}。请更正说明。`;
        case 'not-new':
          return `变化说明称这是新建议，但${quote(data.lastPeriod)}中已有该建议。请填写当时的状态。`;
        case 'not-there':
          return `变化说明提到之前的状态，但${quote(data.lastPeriod)}中没有该建议。请更正说明，或更正文号或编号。`;
        case 'missing':
          return '没有说明上一期以来的变化，而其他各行都有说明。请填写该建议是新建议、有变化还是无变化。';
      }
    },
    why: '文件承诺说明上一期以来的变化。只要把两份文件放在一起，就会发现错误或遗漏的说明。',
  },
  'roll-forward-mismatch': {
    title: '未完成建议的数目对不上',
    sentence: ({ counts, culprits: groups, lastPeriod }) => {
      const made = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
      const named = groups.map((group) => `${culprits[group.because]}：${culpritNames(group, wording)}。`).join('');
      return `从${quote(lastPeriod)}算起：未完成 ${number(counts.openBefore)} 项，新建议 ${number(counts.new)} 项，重新开启 ${number(counts.reopened)} 项，已完成 ${number(counts.closed)} 项，消失 ${number(counts.vanished)} 项，应为 ${number(made)} 项，而现在未完成的有 ${number(counts.openNow)} 项。${named}请更正这些行。`;
    },
    why: '读者会核对两份文件的数字。对不上，就说明有些建议重复计算或漏算。',
  },
} satisfies Partial<MessageSet['rules']>;
