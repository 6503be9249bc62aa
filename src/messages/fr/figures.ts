// What is said of figures, in French.
import type { RateName } from '../../core/figures/figures';
import type { MessageSet } from '../message-set';
import { summary } from './summary';
import { wording } from './words';

const { number, plural, apart, quote } = wording;

const names: Readonly<Record<RateName, string>> = {
  acceptedOfAll: 'Acceptées',
  implementedOfAll: 'Appliquées',
  implementedOfAccepted: 'Appliquées parmi les acceptées',
  closedOtherwiseOfAll: 'Closes autrement',
  closedOfAll: 'Closes',
  openOfAll: 'En suspens',
};
const notAvailable = 'sans objet';
const share = (percent: number | null) => (percent === null ? notAvailable : `${number(percent)} %`);
const whole = (name: RateName, count: number) =>
  name === 'implementedOfAccepted'
    ? `des ${number(count)} acceptées`
    : `des ${number(count)} recommandations du tableau`;

export const figures: MessageSet['figures'] = {
  rate: (name, { numerator, denominator, percent }) =>
    denominator === 0
      ? `${names[name]} : ${notAvailable}`
      : `${names[name]} : ${share(percent)} ${whole(name, denominator)} (${number(numerator)})`,
  notAvailable,
  noStatus: (count) => plural(count, { one: '# sans statut', many: '# sans statut', other: '# sans statut' }),
  forInformation: (count) =>
    plural(count, { one: '# pour information', many: '# pour information', other: '# pour information' }),
  new: (count) => plural(count, { one: '# nouvelle', many: '# nouvelles', other: '# nouvelles' }),
  overdue: (count) =>
    plural(count, {
      one: '# en suspens après son échéance',
      many: '# en suspens après leur échéance',
      other: '# en suspens après leur échéance',
    }),
  ageing: (count, years) =>
    `${number(count)} en suspens depuis plus de ${plural(years, { one: '# an', many: '# ans', other: '# ans' })}`,
  byYear: 'Par année du rapport :',
  byAddressee: 'Par destinataire :',
  unknown: 'non précisé',
  groupLine: (name, { total, implemented, closedOtherwise, open }) =>
    `${apart(name)} : ${number(total)}, dont ${number(implemented)} appliquées, ${number(closedOtherwise)} closes autrement, ${number(open)} en suspens`,
  summaryWritten: (sheet, out) => `La feuille ${quote(sheet)} se trouve dans ${quote(out)}.`,
  summary: { ...summary, rateNames: names },
};
