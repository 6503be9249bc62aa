// What the summary sheet says, in Spanish.
import type { Slice } from '../../core/figures/summary/summary-words';
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { number, plural, day } = wording;
const years = (count: number) => plural(count, { one: '# año', many: '# años', other: '# años' });
const to: Readonly<Record<Slice, string>> = {
  all: '',
  legislative: ' dirigidas a órganos legislativos',
  executive: ' dirigidas a jefes ejecutivos',
};

export const summary: Omit<MessageSet['figures']['summary'], 'rateNames'> = {
  sheet: 'Resumen',
  title: 'Estado de aplicación de las recomendaciones',
  footer: 'Estado de aplicación de las recomendaciones',
  live: 'Las cifras siguen los cambios que se hacen en la tabla de seguimiento.',
  values: (limit) =>
    `Las cifras son las del momento en que se creó la hoja: por encima de ${number(limit)} filas no siguen los cambios. Inserte de nuevo el resumen después de hacer cambios.`,
  slices: { all: 'Todas', legislative: 'A órganos legislativos', executive: 'A jefes ejecutivos' },
  addresseeNotTold: 'Destinatario sin indicar',
  columns: {
    total: 'Total',
    implemented: 'Aplicadas',
    closedOtherwise: 'Cerradas de otro modo',
    open: 'Pendientes',
    openNew: 'Pendientes, nuevas',
    openEarlier: 'Pendientes, anteriores',
    noStatus: 'Sin estado',
    count: 'Número',
    of: 'De',
    percent: '%',
    year: 'Año del informe',
    row: 'Fila',
    report: 'Informe',
  },
  asPercent: (column) => `${column}, %`,
  status: 'Situación de las recomendaciones',
  rates: 'Tasas',
  bases: { all: 'del total de la tabla', accepted: 'de las aceptadas', open: 'de las pendientes' },
  overall: (since) => `Total desde ${String(since)}: historial y tabla`,
  history: 'Ya no figuran en la tabla',
  inTracker: 'En la tabla',
  together: 'Total',
  new: 'Nuevas en el período',
  forInformation: 'A título informativo, fuera de todas las cifras',
  acceptance: 'Aceptación',
  implementation: 'Aplicación',
  noEntry: 'Nada indicado',
  byYear: (slice) => `Recomendaciones${to[slice]}, por año del informe`,
  otherYears: 'Otros años',
  standing: 'Estado de aplicación, por año del informe',
  standingShares: 'Estado de aplicación, por año del informe, en % de cada año',
  deadlines: {
    heading: 'Recomendaciones pendientes, según el plazo',
    passed: 'Plazo vencido',
    ahead: 'Plazo aún no vencido',
    none: 'Sin plazo, o con un plazo ilegible',
    fromTexts:
      'Los plazos que solo figuran en el texto de una recomendación se cuentan según los textos que había cuando se creó esta hoja. Inserte de nuevo el resumen después de modificar los textos.',
  },
  period: { unexplained: 'Diferencia que estas cifras no explican; la comprobación indica las recomendaciones' },
  progress: {
    heading: 'Avance indicado',
    band: ({ from, to, below }) =>
      from === to
        ? `${number(to)} %`
        : below === undefined
          ? `Más de ${number(from)} % y hasta ${number(to)} %`
          : `Más de ${number(from)} % y menos de ${number(below)} %`,
    average: 'Avance medio de las recomendaciones pendientes',
    averageOf: 'de las pendientes con avance indicado',
    chart: 'Recomendaciones pendientes, según el avance indicado',
  },
  share: 'Proporción del total de recomendaciones, %',
  ageing: 'Recomendaciones pendientes, según la antigüedad del informe',
  upTo: (count) => `Hasta ${years(count)}`,
  between: (from, until) => `Más de ${number(from)} y hasta ${years(until)}`,
  moreThan: (count) => `Más de ${years(count)}`,
  ageNotTold: 'Antigüedad desconocida',
  bySource: 'Por fuente',
  byRisk: 'Por riesgo',
  chartTitles: { source: 'Recomendaciones por fuente', risk: 'Recomendaciones pendientes, por riesgo' },
  notTold: 'Sin indicar',
  others: 'Otras',
  timeliness: {
    heading: 'Puntualidad de las respuestas',
    onTime: 'Respondidas dentro del plazo',
    late: 'Respondidas con retraso',
    unanswered: 'Sin respuesta',
    unreadable: 'Solicitudes con fechas que Excel no reconoce como tales, no contadas; introdúzcalas como fechas',
    ofDue: (asOf) => `de las que vencían a más tardar el ${day(asOf)}`,
  },
  attention: 'Aspectos por revisar',
  unknownStatus: 'Palabras que aquí no son un estado; corríjalas en la tabla',
  beyondReach: 'Celdas rellenadas por debajo de las filas contadas; inserte de nuevo el resumen',
  captions: {
    byYear: (slice) =>
      `Recomendaciones${to[slice]} por año del informe: una columna por año, con las aplicadas, las cerradas de otro modo, las pendientes y las que no tienen estado.`,
    share: 'Porcentajes del total: aplicadas, cerradas de otro modo, pendientes y sin estado.',
    ageing: 'Recomendaciones pendientes según los años transcurridos desde la publicación del informe.',
    bySource: 'Recomendaciones de cada fuente: aplicadas, cerradas de otro modo, pendientes y sin estado.',
    byRisk: 'Recomendaciones pendientes según el riesgo indicado.',
    progress: 'Recomendaciones pendientes según el avance indicado, de 0 a 100 %.',
  },
};
