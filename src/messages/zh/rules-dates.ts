// The rules on days and how long something takes, in Chinese.
import type { Day } from '../../core/recommendation/day';
import type { MessageSet } from '../message-set';
import { fields, wording } from './words';

const { plural, day, quote } = wording;

/** The year a symbol tells. */
const year = (since: Day) => since.slice(0, 4);

interface Since {
  readonly since: Day;
  readonly from: 'issued' | 'symbol';
}
const issued = ({ since, from }: Since) => (from === 'issued' ? `报告发布于${day(since)}` : `报告属于${year(since)}年`);

export const dateRules = {
  'date-invalid': {
    title: '日期无法读取',
    sentence: ({ field, written, impossible, meant }) => {
      if (meant !== null) return `${quote(written)}不能作为日期计算。如指${day(meant)}，请填写该日期。`;
      if (impossible) return `日历上没有${quote(written)}这一天。请更正日期。`;
      return `${quote(written)}不是日期。${quote(fields[field])}列请填写日期，或留空。`;
    },
    why: '期限和历时都根据这些列计算。不能读作日期的内容不计在内，而且无人察觉。',
  },
  'date-in-future': {
    title: '完成日期晚于报告截止日期',
    sentence: ({ date, asOf }) =>
      `完成日期为${day(date)}，晚于报告截止日期${day(asOf)}。请更正日期，或在完成之前留空。`,
    why: '文件说明的是截至报告截止日期已完成的工作。之后完成的工作应列入下一份文件。',
  },
  'date-before-issue': {
    title: '完成日期早于报告发布',
    sentence: ({ done, issued: since, from }) =>
      from === 'issued'
        ? `完成日期为${day(done)}，而报告发布于${day(since)}。请核对这两个日期。`
        : `完成日期为${day(done)}，而报告属于${year(since)}年。请核对日期和文号。`,
    why: '报告发布之前已完成的工作，并非因该报告而做。更常见的情况是其中一个日期有误。',
  },
  'deadline-passed': {
    title: '逾期未结',
    sentence: ({ day: deadline, from, canBeRevised }) => {
      const passed =
        from === 'text'
          ? `建议要求在${day(deadline)}前完成，目前仍未了结。`
          : `目标日期${day(deadline)}已过，建议仍未了结。`;
      return canBeRevised
        ? `${passed}请更新状态，或填写修订后的目标日期。`
        : `${passed}请更新状态，或在评估中说明何时完成。`;
    },
    why: '理事机构首先询问的是逾期事项。期限已过而不作说明，会显得无人过问。',
  },
  'open-too-long': {
    title: '长期未结',
    sentence: ({ years, ...since }) =>
      `未了结已超过${plural(years, { other: '#年' })}：${issued(since)}。请更新状态，或在评估中说明有何障碍。`,
    why: '审计师会列出多年未结的建议，理事机构会询问原因。评估中应有答案。',
  },
  'consideration-too-long': {
    title: '长期处于审议中',
    sentence: ({ months, ...since }) =>
      `审议已超过${plural(months, { other: '#个月' })}：${issued(since)}。请决定是否接受该建议，或在评估中说明尚待何事。`,
    why: '审议是一个阶段，不是答复。建议长期停留在这一阶段，会显得已被搁置。',
  },
} satisfies Partial<MessageSet['rules']>;
