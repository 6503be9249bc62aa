// What is said of figures, in Spanish.
import type { RateName } from '../../core/figures/figures';
import type { MessageSet } from '../message-set';
import { summary } from './summary';
import { wording } from './words';

const { number, plural, apart, quote } = wording;

const names: Readonly<Record<RateName, string>> = {
  acceptedOfAll: 'Aceptadas',
  implementedOfAll: 'Aplicadas',
  implementedOfAccepted: 'Aplicadas entre las aceptadas',
  closedOtherwiseOfAll: 'Cerradas de otro modo',
  closedOfAll: 'Cerradas',
  openOfAll: 'Pendientes',
};
const notAvailable = 'no disponible';
const share = (percent: number | null) => (percent === null ? notAvailable : `${number(percent)} %`);
const whole = (name: RateName, count: number) =>
  name === 'implementedOfAccepted' ? `de las ${number(count)} aceptadas` : `de las ${number(count)} de esta tabla`;

export const figures: MessageSet['figures'] = {
  rate: (name, { numerator, denominator, percent }) =>
    denominator === 0
      ? `${names[name]}: ${notAvailable}`
      : `${names[name]}: ${share(percent)} ${whole(name, denominator)} (${number(numerator)})`,
  notAvailable,
  noStatus: (count) => plural(count, { one: '# sin estado', many: '# sin estado', other: '# sin estado' }),
  forInformation: (count) =>
    plural(count, { one: '# a título informativo', many: '# a título informativo', other: '# a título informativo' }),
  new: (count) => plural(count, { one: '# nueva', many: '# nuevas', other: '# nuevas' }),
  overdue: (count) =>
    plural(count, {
      one: '# pendiente después de su plazo',
      many: '# pendientes después de su plazo',
      other: '# pendientes después de su plazo',
    }),
  ageing: (count, years) =>
    `${number(count)} pendientes desde hace más de ${plural(years, { one: '# año', many: '# años', other: '# años' })}`,
  byYear: 'Por año del informe:',
  byAddressee: 'Por destinatario:',
  unknown: 'no indicado',
  groupLine: (name, { total, implemented, closedOtherwise, open }) =>
    `${apart(name)}: ${number(total)}, de las cuales ${number(implemented)} aplicadas, ${number(closedOtherwise)} cerradas de otro modo, ${number(open)} pendientes`,
  summaryWritten: (sheet, out) => `La hoja ${quote(sheet)} está en ${quote(out)}.`,
  summary: { ...summary, rateNames: names },
};
