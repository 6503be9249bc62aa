// What is said of figures, in English.
import type { RateName } from '../../core/figures/figures';
import type { MessageSet } from '../message-set';
import { summary } from './summary';
import { wording } from './words';

const { number, plural, apart, quote } = wording;

const names: Readonly<Record<RateName, string>> = {
  acceptedOfAll: 'Accepted',
  implementedOfAll: 'Implemented',
  implementedOfAccepted: 'Implemented of those accepted',
  closedOtherwiseOfAll: 'Closed otherwise',
  closedOfAll: 'Closed',
  openOfAll: 'Open',
};
const notAvailable = 'not available';
const share = (percent: number | null) => (percent === null ? notAvailable : `${number(percent)}%`);
const whole = (name: RateName, count: number) =>
  name === 'implementedOfAccepted' ? `the ${number(count)} accepted` : `the ${number(count)} in this tracker`;

export const figures: MessageSet['figures'] = {
  rate: (name, { numerator, denominator, percent }) =>
    denominator === 0
      ? `${names[name]}: ${notAvailable}`
      : `${names[name]}: ${share(percent)} of ${whole(name, denominator)} (${number(numerator)})`,
  notAvailable,
  noStatus: (count) => plural(count, { one: '# without a status', other: '# without a status' }),
  forInformation: (count) => plural(count, { one: '# for information only', other: '# for information only' }),
  new: (count) => plural(count, { one: '# new', other: '# new' }),
  overdue: (count) => plural(count, { one: '# open after its deadline', other: '# open after their deadline' }),
  ageing: (count, years) => `${number(count)} open for more than ${plural(years, { one: '# year', other: '# years' })}`,
  byYear: 'By year of the report:',
  byAddressee: 'By addressee:',
  unknown: 'not told',
  groupLine: (name, { total, implemented, closedOtherwise, open }) =>
    `${apart(name)}: ${number(total)}, of which ${number(implemented)} implemented, ${number(closedOtherwise)} closed otherwise, ${number(open)} open`,
  summaryWritten: (sheet, out) => `The sheet ${quote(sheet)} is in ${quote(out)}.`,
  summary: { ...summary, rateNames: names },
};
