// What is said of figures, in Arabic.
import type { RateName } from '../../core/figures/figures';
import type { MessageSet } from '../message-set';
import { summary } from './summary';
import { wording } from './words';

const { number, plural, apart, quote } = wording;

const names: Readonly<Record<RateName, string>> = {
  acceptedOfAll: 'المقبولة',
  implementedOfAll: 'المنفذة',
  implementedOfAccepted: 'المنفذة من المقبولة',
  closedOtherwiseOfAll: 'المغلقة بطريقة أخرى',
  closedOfAll: 'المغلقة',
  openOfAll: 'المفتوحة',
};
const notAvailable = 'غير متاح';
const share = (percent: number | null) => (percent === null ? notAvailable : `${number(percent)}٪`);
const whole = (name: RateName, count: number) =>
  name === 'implementedOfAccepted'
    ? `من التوصيات المقبولة وعددها ${number(count)}`
    : `من توصيات هذا الجدول وعددها ${number(count)}`;

export const figures: MessageSet['figures'] = {
  rate: (name, { numerator, denominator, percent }) =>
    denominator === 0
      ? `${names[name]}: ${notAvailable}`
      : `${names[name]}: ${share(percent)} ${whole(name, denominator)} (${number(numerator)})`,
  notAvailable,
  noStatus: (count) => `بلا حالة: ${number(count)}`,
  forInformation: (count) => `للعلم فقط: ${number(count)}`,
  new: (count) => `جديدة: ${number(count)}`,
  overdue: (count) => `مفتوحة بعد انقضاء موعدها: ${number(count)}`,
  ageing: (count, years) =>
    `مفتوحة منذ أكثر من ${plural(years, {
      zero: '# سنة',
      one: 'سنة واحدة',
      two: 'سنتين',
      few: '# سنوات',
      many: '# سنة',
      other: '# سنة',
    })}: ${number(count)}`,
  byYear: 'حسب سنة التقرير:',
  byAddressee: 'حسب الجهة الموجهة إليها:',
  unknown: 'غير مبيَّن',
  groupLine: (name, { total, implemented, closedOtherwise, open }) =>
    `${apart(name)}: ${number(total)}، منها ${number(implemented)} منفذة و${number(closedOtherwise)} مغلقة بطريقة أخرى و${number(open)} مفتوحة`,
  summaryWritten: (sheet, out) => `الورقة ${quote(sheet)} في الملف ${quote(out)}.`,
  summary: { ...summary, rateNames: names },
};
