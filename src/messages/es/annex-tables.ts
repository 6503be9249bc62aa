// What the tables and charts of papers say in Spanish.
import type { TableSentences } from '../../core/annex/table-words';
import { wording } from './words';

const { number, list, day, apart } = wording;

const to = {
  legislative: 'a los órganos legislativos',
  executive: 'a los jefes ejecutivos',
  other: 'a otros destinatarios',
} as const;
const slices = {
  all: 'Todas las recomendaciones',
  legislative: 'Recomendaciones a los órganos legislativos',
  executive: 'Recomendaciones a los jefes ejecutivos',
} as const;
const share = (percent: number) => `${number(percent)}\u00a0%`;

export const tables: TableSentences = {
  scope: ({ addressees, years, openOnly }) =>
    `Alcance del presente documento: ${[
      ...(addressees === null ? [] : [`recomendaciones ${list(addressees.map((each) => to[each]))}`]),
      ...(years === null ? [] : [`informes de ${list(years.map(String))}`]),
      ...(openOnly ? ['solo recomendaciones pendientes'] : []),
    ].join('; ')}.`,
  addressedTo: (head) => `Destinatario: ${apart(head)}`,
  parts: {
    implemented: 'Aplicadas',
    closedOtherwise: 'Cerradas por otros motivos',
    open: 'Pendientes',
    openNew: 'Pendientes (nuevas)',
    openEarlier: 'Pendientes (anteriores)',
    noStatus: 'Sin estado',
  },
  reviews: {
    columns: { code: 'Código', title: 'Título del examen', programme: 'Programa de trabajo' },
    programme: (year) => `Programa de trabajo para ${String(year)}`,
    none: 'El libro no contiene ninguna lista de exámenes.',
  },
  timeliness: {
    columns: {
      kind: 'Solicitud',
      received: 'Recibida el',
      due: 'Plazo',
      answered: 'Respondida el',
      outcome: 'Resultado',
    },
    outcomes: {
      onTime: 'Dentro del plazo',
      late: 'Con retraso',
      unanswered: 'Sin respuesta',
      unreadable: 'Fecha ilegible',
      'not-due': 'Plazo no vencido',
      early: 'Respondida, plazo no vencido',
      undated: 'Sin plazo',
    },
    none: 'El libro no contiene ninguna lista de solicitudes.',
    summary: (asOf, { due, onTime, late, unanswered, percent }) =>
      `Solicitudes cuyo plazo vencía a más tardar el ${day(asOf)}: ${number(due)}. Respondidas dentro del plazo: ${number(onTime)} (${share(percent)}); con retraso: ${number(late)}; sin respuesta: ${number(unanswered)}.`,
    noneDue: (asOf) => `Ninguna solicitud tenía un plazo que venciera a más tardar el ${day(asOf)}.`,
  },
  charts: {
    numbered: (ordinal, title) => `Gráfico ${number(ordinal)}. ${title}`,
    byYear: (slice, years, asOf) =>
      `${slices[slice]}${years === null ? '' : `, ${range(years)}`}: situación al ${day(asOf)}`,
    share: (asOf, { total, since }) =>
      since === null
        ? `Recomendaciones de la tabla de seguimiento (${number(total)}): distribución al ${day(asOf)}`
        : `Todas las recomendaciones desde ${String(since)} (${number(total)}): distribución al ${day(asOf)}`,
    recommendations: 'Recomendaciones',
    otherYears: 'Otros años',
    columns: { status: 'Situación', count: 'Número', percent: '%' },
    described: (lines) =>
      `${lines.map(({ name, parts }) => `${apart(name)}: ${parts.map(({ label, value }) => (label === null ? value : `${label} ${value}`)).join(', ')}`).join('; ')}.`,
  },
  dashboard: {
    bySource: 'Recomendaciones por fuente',
    risk: 'Riesgo residual de las recomendaciones pendientes',
    progress: 'Avance de las recomendaciones pendientes',
    columns: { source: 'Fuente', risk: 'Riesgo residual', progress: 'Avance', overdue: 'Con plazo vencido' },
    notTold: 'Sin indicar',
    others: 'Otras',
    band: bandName,
    average: (percent, count) =>
      `Avance medio de las recomendaciones pendientes que lo indican (${number(count)}): ${share(percent)}.`,
    none: 'La tabla de seguimiento no tiene columnas de fuente, riesgo residual o avance.',
  },
};

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** What is all but done is less than 100 per cent. */
function bandName(from: number, until: number): string {
  if (from === until) return share(from);
  return `Más del ${share(from)} y ${until === 100 ? 'menos del' : 'hasta el'} ${share(until)}`;
}
