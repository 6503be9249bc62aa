// What papers say in Spanish.
import { languageNames } from '../language';
import type { MessageSet } from '../message-set';
import { named, roman } from '../paper-grammar';
import { tables } from './annex-tables';
import { fields, wording } from './words';

const { number, plural, list, day, apart } = wording;

const recommendations = (count: number) =>
  plural(count, { one: '# recomendación', many: '# de recomendaciones', other: '# recomendaciones' });
const percentage = (percent: number) => `${number(percent)} %`;
const some = (names: readonly string[]) => named(names, wording);

const heads = (title: string | null) => (title === null ? 'jefes ejecutivos' : `jefes ejecutivos (${apart(title)})`);

const blank: MessageSet['annex']['blank'] = {
  organization: 'organización',
  governingBody: 'órgano rector',
  session: 'período de sesiones',
  documentSymbol: 'signatura del documento',
  previousDocumentSymbol: 'signatura del documento anterior',
  executiveHead: 'título del jefe ejecutivo',
  otherAddressee: 'otro destinatario',
  reportingDate: 'fecha de referencia',
  previousReportingDate: 'fecha de referencia anterior',
};

export const annex: MessageSet['annex'] = {
  ...tables,
  outputs: {
    'reports-and-contacts': 'Informes y puntos de contacto',
    'matrix-by-report': 'Recomendaciones por informe, con marcas',
    legislative: 'Recomendaciones a los órganos legislativos',
    executive: 'Recomendaciones a los jefes ejecutivos',
    'open-by-report': 'Informes con recomendaciones pendientes',
    decision: 'Proyecto de decisión',
    council: 'Proyecto de decisión de un consejo',
    narrative: 'Párrafos con cifras',
    'status-summary': 'Situación por año',
    reviews: 'Exámenes del programa de trabajo',
    timeliness: 'Puntualidad de las respuestas',
    figures: 'Gráficos con cifras',
    dashboard: 'Cuadro de mando',
  },
  sheetNames: {
    'matrix-by-report': 'Marcas por informe',
    legislative: 'A los órganos legislativos',
    executive: 'A los jefes ejecutivos',
    'open-by-report': 'Pendientes por informe',
    council: 'Decisión de un consejo',
    reviews: 'Exámenes',
  },
  titles: {
    'reports-and-contacts': (asOf) => `Informes y puntos de contacto al ${day(asOf)}`,
    'matrix-by-report': (asOf) => `Aceptación y aplicación de las recomendaciones al ${day(asOf)}`,
    legislative: (asOf) => `Recomendaciones dirigidas a los órganos legislativos: situación al ${day(asOf)}`,
    executive: (asOf) => `Recomendaciones dirigidas a los jefes ejecutivos: situación al ${day(asOf)}`,
    'open-by-report': (asOf) => `Informes con recomendaciones pendientes al ${day(asOf)}`,
    decision: () => 'Proyecto de decisión',
    council: () => 'Medidas que se solicitan',
    narrative: (asOf) => `Situación de las recomendaciones al ${day(asOf)}`,
    'status-summary': (asOf) => `Estado de la aplicación de las recomendaciones al ${day(asOf)}`,
    reviews: (asOf) => `Exámenes del programa de trabajo al ${day(asOf)}`,
    timeliness: (asOf) => `Puntualidad de las respuestas a las solicitudes al ${day(asOf)}`,
    figures: (asOf) => `Las recomendaciones en cifras al ${day(asOf)}`,
    dashboard: (asOf) => `Cuadro de mando del cumplimiento al ${day(asOf)}`,
  },
  yearHeading: (ordinal, year) =>
    `${roman(ordinal)}. ${year === null ? 'Recomendaciones formuladas en informes de año desconocido' : `Recomendaciones formuladas en los informes de ${String(year)}`}`,
  recommendation: (text) => (text === '' ? 'Recomendación' : `Recomendación ${text}`),
  numbered: (text) => `Recomendación ${text}: `,
  columns: {
    symbol: 'Signatura del informe',
    title: 'Título del informe',
    contact: 'Punto de contacto',
    number: 'Núm.',
    recommendation: 'Recomendación',
    assessment: 'Evaluación de la administración',
    acceptance: 'Aceptación',
    implementation: 'Aplicación',
    change: 'Cambio desde el informe anterior',
    responsible: 'Responsable',
    toLegislative: 'Órganos legislativos',
    toExecutive: 'Jefes ejecutivos',
    openLegislative: 'Pendientes: órganos legislativos',
    openExecutive: 'Pendientes: jefes ejecutivos',
    boardComments: 'Observaciones de la Junta de los Jefes Ejecutivos',
    otherDocuments: 'Otros documentos',
    remarks: 'Observaciones sobre la pertinencia y sobre las consecuencias financieras y de recursos humanos',
    year: 'Año',
    total: 'Total',
    closedOtherwise: 'Cerradas por otros motivos',
    noStatus: 'Sin estado',
  },
  olderThan: (years) =>
    plural(years, {
      one: 'Pendientes desde hace más de # año',
      many: 'Pendientes desde hace más de # de años',
      other: 'Pendientes desde hace más de # años',
    }),
  contactLine: (contact) => `Punto de contacto: ${apart(contact)}`,
  notYetAvailable: 'Aún no disponibles',
  forInformation: 'Solo para información',
  newMark: ' (nuevo)',
  nothing: 'No hay recomendaciones que presentar.',
  allNew: (issued) =>
    issued === null
      ? 'Todas las recomendaciones de este informe son nuevas.'
      : `Este informe se publicó el ${day(issued)}. Todas sus recomendaciones son nuevas.`,
  changes: {
    new: 'Nueva',
    unchanged: 'Sin cambios',
    unchangedUpdated: 'Sin cambios, evaluación actualizada',
    previous: (status) => `Anteriormente: ${status.toLowerCase()}`,
  },
  trackerWording: (language) => `Redacción de la tabla de seguimiento (${languageNames[language]}).`,
  blank,
  shares: ({ count, percent }) => (percent === null ? number(count) : `${number(count)} (${percentage(percent)})`),
  decision: {
    opening: (body) => `${apart(body)}:`,
    takesNote: (symbol) => `toma nota del presente informe (documento ${apart(symbol)});`,
    endorses:
      'acoge con satisfacción y refrenda la evaluación, tal como figura en el presente informe, del estado de la aplicación de las recomendaciones siguientes:',
    item: (symbol, numbers) =>
      `${apart(symbol)} (${numbers.length === 1 ? 'recomendación' : 'recomendaciones'} ${list(numbers)})`,
    callsFor: 'pide que se propongan, para su examen, evaluaciones de las recomendaciones pendientes.',
    councilOpening: (body) => `Se invita a ${apart(body)} a:`,
    councilNotes: (organization, symbol) =>
      `tomar nota de la situación general de la aceptación y la aplicación de las recomendaciones dirigidas a la organización (${apart(organization)}, documento ${apart(symbol)});`,
    councilApproves: 'aprobar las recomendaciones dirigidas a los órganos legislativos:',
    point: (ordinal, text) => `${roman(ordinal).toLowerCase()}) ${text}`,
  },
  narrative: {
    newReports: (reports, { symbol, asOf }) =>
      `Desde el informe anterior sobre este tema (documento ${apart(symbol)}${asOf === null ? '' : `, situación al ${day(asOf)}`}) ${plural(reports, { one: 'se ha publicado # informe', many: 'se han publicado # de informes', other: 'se han publicado # informes' })} con recomendaciones a la organización.`,
    newRecommendations: ({ total, reports, legislative, executive, head }) =>
      `${plural(reports, { one: 'Contiene', many: 'Contienen', other: 'Contienen' })} ${plural(total, { one: '# recomendación nueva', many: '# de recomendaciones nuevas', other: '# recomendaciones nuevas' })}: ${number(legislative)} a los órganos legislativos y ${number(executive)} a los ${heads(head)}.`,
    reviews: (programmes) =>
      `Exámenes que conciernen a la organización: ${list(programmes.map(({ year, count }) => (year === null ? `${number(count)} sin año indicado` : `${number(count)} del programa de trabajo para ${String(year)}`)))}.`,
    openFrom: (first, last) =>
      first === last
        ? `Las recomendaciones que siguen pendientes se formularon en informes de ${String(first)}.`
        : `Las recomendaciones que siguen pendientes se formularon en informes de ${String(first)} a ${String(last)}.`,
    closedYears: (years) =>
      `Todas las recomendaciones formuladas en los informes de ${list(years.map(String))} están cerradas.`,
    open: (asOf, { legislative, executive, closed, head }) =>
      `Al ${day(asOf)}, y a reserva de que se refrenden las evaluaciones del presente informe, ${plural(legislative + executive, { one: 'sigue pendiente', many: 'siguen pendientes', other: 'siguen pendientes' })} ${recommendations(legislative)} a los órganos legislativos y ${number(executive)} a los ${heads(head)}; ${plural(closed, { one: '# más está cerrada (aplicada, superada por los acontecimientos, no pertinente o no aceptada)', many: '# más están cerradas (aplicadas, superadas por los acontecimientos, no pertinentes o no aceptadas)', other: '# más están cerradas (aplicadas, superadas por los acontecimientos, no pertinentes o no aceptadas)' })}.`,
    overall: (since, total, { implemented, closedOtherwise, open }) =>
      `En conjunto, de las ${recommendations(total)} formuladas desde ${String(since)}, el ${percentage(implemented)} se ha aplicado, el ${percentage(closedOtherwise)} se ha cerrado por otros motivos y el ${percentage(open)} sigue pendiente.`,
    shares: (total, { implemented, closedOtherwise, open }) =>
      `De las ${recommendations(total)} de esta tabla de seguimiento, el ${percentage(implemented)} se ha aplicado, el ${percentage(closedOtherwise)} se ha cerrado por otros motivos y el ${percentage(open)} sigue pendiente.`,
  },
  summary: {
    opening: (asOf, total, parts) =>
      `Situación de las ${recommendations(total)} al ${day(asOf)}: ${parts.map(({ label, share }) => `${label.toLowerCase()}, ${share}`).join('; ')}.`,
    older: (unfinished, older, years) =>
      `Recomendaciones pendientes: ${number(unfinished)}, de ellas ${number(older)} desde hace más de ${plural(years, { one: '# año', many: '# de años', other: '# años' })}.`,
  },
  omitted: {
    'setting-missing': ({ setting }) =>
      `Queda un espacio en blanco para el dato «${blank[setting]}». Indíquelo en los ajustes del documento o complételo a mano.`,
    'not-translated': ({ language, count }) =>
      `${plural(count, { one: '# texto conserva', many: '# de textos conservan', other: '# textos conservan' })} la redacción de la tabla de seguimiento (${languageNames[language]}) con una nota que lo señala. Conecte una fuente de textos oficiales en el idioma del documento, o tradúzcalos.`,
    'official-wording': ({ names }) =>
      `Se imprime la redacción oficial, que no es la de la tabla de seguimiento: ${some(names)}. Incorpore los textos oficiales a la tabla o examine las diferencias.`,
    'changes-unknown': () =>
      'Nada indica qué ha cambiado, por lo que se omiten las notas de cambio. Indique el libro del período anterior o rellene las notas de cambio.',
    'change-unknown': ({ names }) =>
      `Nada indica qué ha cambiado en ${some(names)}; allí no se imprime ninguna nota. Rellene la nota de cambio.`,
    'status-missing': ({ names }) =>
      `Un estado está en blanco o no se entiende y se vería en la impresión: ${some(names)}. Complételo antes de entregar el documento.`,
    'addressee-missing': ({ names }) =>
      `Sin destinatario, estas recomendaciones no figuran en ninguna lista por destinatario: ${some(names)}. Indique a quién se dirigen.`,
    'for-information': ({ names }) => `Solo para información y, por tanto, fuera de este anexo: ${some(names)}.`,
    'contact-missing': ({ reports }) => `No se indica ningún punto de contacto para ${some(reports)}. Complételo.`,
    'comments-unknown': ({ reports }) =>
      `No se sabe si la Junta de los Jefes Ejecutivos formuló observaciones sobre ${some(reports)}; las celdas están en blanco. Conecte una fuente que lo indique o complételas.`,
    'nothing-submitted': () =>
      'Ninguna recomendación cerrada está a la espera de decisión, por lo que se omite el párrafo que refrenda las evaluaciones.',
    'new-unknown': () =>
      'Nada indica qué recomendaciones son nuevas, por lo que nada se dice de las nuevas. Indique el libro del período anterior.',
    'reviews-unknown': () =>
      'Se omiten los exámenes: el libro no contiene ninguna lista de ellos. Póngala en una hoja aparte, con los encabezados «Código», «Título» y «Programa de trabajo».',
    'requests-unknown': () =>
      'Se omite la puntualidad de las respuestas: el libro no contiene ninguna lista de solicitudes. Póngala en una hoja aparte, con los encabezados «Examen», «Tipo», «Recibida el», «Plazo» y «Respondida el».',
    'dates-unreadable': ({ count }) =>
      `Solicitudes que no figuran en ninguna cifra por tener una fecha que Excel no reconoce: ${number(count)}. Introdúzcala como fecha.`,
    'overall-rate-unknown': ({ because }) =>
      because === 'scope'
        ? 'Se omite la tasa de todos los años, porque el documento trata de una parte de la tabla de seguimiento. Elija toda la tabla para obtenerla.'
        : 'Se omite la tasa de todos los años: nada indica qué se cerró antes y ya no está en la tabla de seguimiento. Añada una hoja con los encabezados «Año», «Total», «Aplicadas» y «Cerradas de otro modo».',
    'column-missing': ({ field }) =>
      `La tabla de seguimiento no tiene la columna «${fields[field]}», por lo que se omite esa parte. Añada la columna o elíjala en la disposición.`,
  },
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  written: (output, file) => `${output}. Escrito: ${file}`,
};
