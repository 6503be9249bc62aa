// What is said of figures, in Russian.
import type { RateName } from '../../core/figures/figures';
import type { MessageSet } from '../message-set';
import { summary } from './summary';
import { wording } from './words';

const { number, plural, apart, quote } = wording;

const names: Readonly<Record<RateName, string>> = {
  acceptedOfAll: 'Принято',
  implementedOfAll: 'Выполнено',
  implementedOfAccepted: 'Выполнено из принятых',
  closedOtherwiseOfAll: 'Закрыто по иным причинам',
  closedOfAll: 'Закрыто',
  openOfAll: 'Не закрыто',
};
const notAvailable = 'нет данных';
const share = (percent: number | null) => (percent === null ? notAvailable : `${number(percent)} %`);
const whole = (name: RateName, count: number) =>
  name === 'implementedOfAccepted' ? `из ${number(count)} принятых` : `из ${number(count)} в этой таблице`;

export const figures: MessageSet['figures'] = {
  rate: (name, { numerator, denominator, percent }) =>
    denominator === 0
      ? `${names[name]}: ${notAvailable}`
      : `${names[name]}: ${share(percent)} ${whole(name, denominator)} (${number(numerator)})`,
  notAvailable,
  noStatus: (count) => `без статуса: ${number(count)}`,
  forInformation: (count) => `для информации: ${number(count)}`,
  new: (count) => `новых: ${number(count)}`,
  overdue: (count) => `не закрыто после наступления срока: ${number(count)}`,
  ageing: (count, years) =>
    `не закрыто более ${plural(years, { one: '# года', few: '# лет', many: '# лет', other: '# года' })}: ${number(count)}`,
  byYear: 'По годам доклада:',
  byAddressee: 'По адресатам:',
  unknown: 'не указано',
  groupLine: (name, { total, implemented, closedOtherwise, open }) =>
    `${apart(name)}: ${number(total)}, из них выполнено ${number(implemented)}, закрыто по иным причинам ${number(closedOtherwise)}, не закрыто ${number(open)}`,
  summaryWritten: (sheet, out) => `Лист ${quote(sheet)} находится в файле ${quote(out)}.`,
  summary: { ...summary, rateNames: names },
};
