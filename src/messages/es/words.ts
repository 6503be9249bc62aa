// Spanish words of the trade and counted nouns; statuses agree with "recomendación", feminine.
import type { MessageSet } from '../message-set';
import { wordingOf } from '../wording';

export const wording = wordingOf('es');
const { number, plural, list, day, apart } = wording;

export const recommendations = (count: number) =>
  plural(count, { one: '# recomendación', many: '# de recomendaciones', other: '# recomendaciones' });
export const cells = (count: number) => plural(count, { one: '# celda', many: '# de celdas', other: '# celdas' });

const findings: MessageSet['quantities']['findings'] = ({ error, warning, hint }) =>
  list([
    ...(error > 0 ? [plural(error, { one: '# error', many: '# de errores', other: '# errores' })] : []),
    ...(warning > 0
      ? [plural(warning, { one: '# advertencia', many: '# de advertencias', other: '# advertencias' })]
      : []),
    ...(hint > 0 ? [plural(hint, { one: '# indicación', many: '# de indicaciones', other: '# indicaciones' })] : []),
  ]);

export const quantities: MessageSet['quantities'] = {
  number,
  day,
  apart,
  recommendations,
  findings,
  summary: (counts, total) => {
    const found = findings(counts);
    const among = recommendations(total);
    return found === '' ? `Nada que corregir en ${among}.` : `${found} en ${among}.`;
  },
};

export const terms: MessageSet['terms'] = {
  acceptance: {
    accepted: 'aceptada',
    partially_accepted: 'parcialmente aceptada',
    not_accepted: 'no aceptada',
    not_relevant: 'no pertinente',
    under_consideration: 'en estudio',
  },
  implementation: {
    not_started: 'no iniciada',
    in_progress: 'en curso de aplicación',
    implemented: 'aplicada',
    overtaken: 'superada por los acontecimientos',
  },
  addressee: { executive: 'jefe ejecutivo', legislative: 'órgano legislativo', other: 'otro' },
  schemes: {
    jiu: 'Dependencia Común de Inspección',
    'board-of-auditors': 'Junta de Auditores',
    general: 'Todos los estados',
  },
};

export const severities: MessageSet['severities'] = {
  error: { one: 'Error', many: 'Errores' },
  warning: { one: 'Advertencia', many: 'Advertencias' },
  hint: { one: 'Indicación', many: 'Indicaciones' },
};

export const fields: MessageSet['fields'] = {
  source: 'Fuente',
  report: 'Signatura del informe',
  reportTitle: 'Título del informe',
  issued: 'Fecha de publicación',
  number: 'Número de la recomendación',
  addressee: 'Dirigida a',
  text: 'Recomendación',
  assessment: 'Evaluación',
  acceptance: 'Aceptación',
  implementation: 'Estado de aplicación',
  responsible: 'Responsable',
  contact: 'Punto focal',
  targetDate: 'Plazo',
  revisedDate: 'Plazo revisado',
  implementedDate: 'Fecha de finalización',
  progress: 'Avance (%)',
  risk: 'Riesgo',
  riskId: 'Número del riesgo',
  impact: 'Efecto',
  evidence: 'Documentos justificativos',
  decision: 'Decisión del órgano rector',
  relevance: 'Pertinencia',
  financial: 'Repercusiones financieras',
  previousAcceptance: 'Aceptación anterior',
  previousImplementation: 'Situación anterior',
  changeNote: 'Cambios desde el informe anterior',
  remarks: 'Observaciones',
};
