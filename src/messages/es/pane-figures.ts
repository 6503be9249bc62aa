// What the Figures step says, in Spanish.
import type { MessageSet } from '../message-set';
import { figures } from './figures';
import { recommendations, wording } from './words';

const { number, plural, list, quote, apart, day } = wording;

const years = (count: number) => plural(count, { one: '# año', many: '# de años', other: '# años' });
const percent = (value: number | null) => (value === null ? figures.notAvailable : `${number(value)}\u00a0%`);

export const paneFigures: MessageSet['paneFigures'] = {
  empty: {
    title: 'Cuente lo que afirma el documento',
    sentence: 'Cuenta las recomendaciones por estado, año y destinatario, y lleva de cada cifra a sus filas.',
    button: 'Contar esta tabla',
  },
  headline: (value) => (value === null ? 'Nada que contar' : `${percent(value)} aplicadas`),
  percent,
  ofAll: (count) =>
    plural(count, {
      one: 'de la única de esta tabla',
      many: 'de los # de esta tabla',
      other: 'de las # de esta tabla',
    }),
  ofAccepted: (count) =>
    plural(count, { one: 'de la única aceptada', many: 'de los # de aceptadas', other: 'de las # aceptadas' }),
  ofOpen: (count) =>
    plural(count, { one: 'de la única pendiente', many: 'de los # de pendientes', other: 'de las # pendientes' }),
  ofDue: (count, asOf) =>
    `${plural(count, { one: 'de la única solicitud que vencía', many: 'de los # de solicitudes que vencían', other: 'de las # solicitudes que vencían' })} a más tardar el ${day(asOf)}`,
  parts: {
    total: 'Total',
    implemented: 'Aplicadas',
    closedOtherwise: 'Cerradas de otro modo',
    open: 'Pendientes',
    openNew: 'Pendientes nuevas',
    openEarlier: 'Pendientes anteriores',
    noStatus: 'Sin estado',
    new: 'Nuevas',
  },
  rates: {
    acceptedOfAll: 'Aceptadas',
    implementedOfAll: 'Aplicadas',
    implementedOfAccepted: 'Aplicadas entre las aceptadas',
    closedOtherwiseOfAll: 'Cerradas de otro modo',
    closedOfAll: 'Cerradas',
    openOfAll: 'Pendientes',
  },
  headings: {
    share: 'Proporción del total',
    watch: 'Lo que está pendiente',
    rates: 'Tasas',
    rollForward: 'Desde el período anterior',
    by: {
      year: 'Por año del informe',
      report: 'Por informe',
      addressee: 'Por destinatario',
      source: 'Por fuente',
      risk: 'Por riesgo',
      responsible: 'Por responsable',
    },
  },
  labels: {
    new: 'Nuevas',
    overdue: 'Pendientes después del plazo',
    ageing: (count) => `Pendientes desde hace más de ${years(count)}`,
    upTo: (count) => `Pendientes desde hace ${years(count)} como máximo`,
    between: (from, to) => `Más de ${number(from)} y hasta ${years(to)}`,
    ageUnknown: 'Fecha de publicación desconocida',
    forInformation: 'A título informativo, fuera de estas cifras',
  },
  rollForward: {
    openBefore: 'Pendientes en el período anterior',
    new: 'Nuevas',
    reopened: 'Reabiertas',
    closed: 'Cerradas',
    vanished: 'Ya no figuran en la tabla',
    openNow: 'Pendientes ahora',
  },
  comparedWith: (name) => `En comparación con ${quote(name)}.`,
  doesNotAddUp: 'Estas cifras no cuadran. La comprobación indica las recomendaciones que marcan la diferencia.',
  needsLastPeriod: 'No se sabe cuáles son nuevas: lo dirá el libro del período anterior.',
  chooseLastPeriod: 'Elegir el libro del período anterior…',
  needsDate: 'No se conocen los retrasos ni la antigüedad: fije más arriba la fecha de referencia.',
  noStatus: {
    sentence: (count) =>
      plural(count, {
        one: '# recomendación no tiene estado.',
        many: '# de recomendaciones no tienen estado.',
        other: '# recomendaciones no tienen estado.',
      }),
    advice: 'Sin estado, una fila solo cuenta en el total. Complete lo que falta y vuelva a comprobar.',
    button: 'Ver en la comprobación',
  },
  captions: {
    share: (shares, total) =>
      `De ${recommendations(total)}: ${list(shares.map(({ label, count, percent: share }) => `${label.toLowerCase()} ${number(count)} (${percent(share)})`))}.`,
    years: (first, last, parts) =>
      `${first === last ? `Informes de ${apart(first)}` : `Informes de ${apart(first)} a ${apart(last)}`}, una columna por año, dividida en: ${list(parts.map((part) => part.toLowerCase()))}. Los números están en la tabla siguiente.`,
    ageing: (count, open, limit) =>
      `De ${number(open)} pendientes, ${number(count)} lo están desde hace más de ${years(limit)}.`,
  },
  numbers: 'Mostrar las cifras',
  more: (count) => `Mostrar ${number(count)} más`,
  shown: (shown, total) => `Se muestran ${number(shown)} de ${number(total)}`,
  behind: (what, count) => `${what.map(apart).join(', ')}: ${recommendations(count)}`,
  list: {
    back: 'Volver a las cifras',
    keys: 'Las flechas desplazan, Intro lleva a la celda, Esc vuelve atrás.',
    lastPeriodOnly: 'en el libro del período anterior',
  },
  insert: {
    title: 'Hoja de resumen',
    button: 'Insertar la hoja de resumen',
    charts: 'Mostrar los gráficos de la hoja',
    sentence:
      'Añade una hoja con estas cifras y sus gráficos. Sus fórmulas siguen a la tabla cuando se modifica un estado, sin el complemento. Si se inserta de nuevo, se sustituye a sí misma.',
    tooMany: (limit) =>
      `Esta tabla tiene más de ${recommendations(limit)}: la hoja contendrá valores y no fórmulas. Insértela de nuevo cuando la tabla haya cambiado.`,
    done: (sheet) => `Las cifras y los gráficos están en la hoja ${quote(sheet)}.`,
    takenBack: 'La hoja de resumen se ha retirado.',
    edited: 'La hoja de resumen se modificó después y se ha dejado como está.',
  },
};
