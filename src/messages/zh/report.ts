// The findings report in Chinese.
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { plural, day, apart } = wording;

export const report: MessageSet['report'] = {
  sheet: '检查结果',
  title: '检查结果',
  workbook: (name) => `工作簿：${apart(name)}`,
  asOf: (asOf) => (asOf === null ? '尚不知道报告截止日期。' : `报告截止日期：${day(asOf)}`),
  lastPeriod: (name) => `对照的上一期数据：${apart(name)}`,
  catalogue: (name) => `对照的正式文本：${apart(name)}`,
  columns: {
    severity: '严重程度',
    rule: '规则',
    where: '单元格',
    report: '报告',
    number: '编号',
    value: '单元格内容',
    sentence: '问题与处理办法',
    suggestion: '建议改为',
    reason: '保留原样的理由',
  },
  findings: (count) => plural(count, { other: '#项结果' }),
  ignored: (count) => plural(count, { other: '#项结果保留原样' }),
  notRun: (count) => plural(count, { other: '#条规则未能运行' }),
  none: '没有需要修改之处。',
  footer: '建议落实跟踪：检查结果',
};
