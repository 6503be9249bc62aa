// What is said of figures, in Chinese.
import type { RateName } from '../../core/figures/figures';
import type { MessageSet } from '../message-set';
import { summary } from './summary';
import { wording } from './words';

const { number, apart, quote } = wording;

const names: Readonly<Record<RateName, string>> = {
  acceptedOfAll: '已接受',
  implementedOfAll: '已落实',
  implementedOfAccepted: '已接受建议中已落实',
  closedOtherwiseOfAll: '以其他方式结案',
  closedOfAll: '已结案',
  openOfAll: '未结案',
};
const notAvailable = '不适用';
const share = (percent: number | null) => (percent === null ? notAvailable : `${number(percent)}%`);
const whole = (name: RateName, count: number) =>
  name === 'implementedOfAccepted' ? `已接受的${number(count)}条` : `本跟踪表${number(count)}条`;

export const figures: MessageSet['figures'] = {
  rate: (name, { numerator, denominator, percent }) =>
    denominator === 0
      ? `${names[name]}： ${notAvailable}`
      : `${names[name]}：占${whole(name, denominator)}的${share(percent)}（${number(numerator)}条）`,
  notAvailable,
  noStatus: (count) => `无状态：${number(count)}条`,
  forInformation: (count) => `仅供参考：${number(count)}条`,
  new: (count) => `新建议：${number(count)}条`,
  overdue: (count) => `已过期限仍未结案：${number(count)}条`,
  ageing: (count, years) => `未结案超过${number(years)}年：${number(count)}条`,
  byYear: '按报告年份：',
  byAddressee: '按对象：',
  unknown: '未说明',
  groupLine: (name, { total, implemented, closedOtherwise, open }) =>
    `${apart(name)}：${number(total)}条，其中已落实${number(implemented)}条，以其他方式结案${number(closedOtherwise)}条，未结案${number(open)}条`,
  summaryWritten: (sheet, out) => `工作表${quote(sheet)}已写入${quote(out)}。`,
  summary: { ...summary, rateNames: names },
};
