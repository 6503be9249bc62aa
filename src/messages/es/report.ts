// The findings report in Spanish.
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { plural, day, apart } = wording;

export const report: MessageSet['report'] = {
  sheet: 'Observaciones',
  title: 'Observaciones de la verificación',
  workbook: (name) => `Libro: ${apart(name)}`,
  asOf: (asOf) => (asOf === null ? 'No se conoce la fecha de referencia.' : `Fecha de referencia: ${day(asOf)}`),
  lastPeriod: (name) => `Comparado con el período anterior: ${apart(name)}`,
  catalogue: (name) => `Comparado con los textos oficiales: ${apart(name)}`,
  columns: {
    severity: 'Gravedad',
    rule: 'Regla',
    where: 'Celda',
    report: 'Informe',
    number: 'N.º',
    value: 'Contenido de la celda',
    sentence: 'Qué está mal y qué hacer',
    suggestion: 'Propuesta',
    reason: 'Motivo para dejarla así',
  },
  findings: (count) => plural(count, { one: '# observación', many: '# observaciones', other: '# observaciones' }),
  ignored: (count) =>
    plural(count, {
      one: '# observación que se deja como está',
      many: '# observaciones que se dejan como están',
      other: '# observaciones que se dejan como están',
    }),
  notRun: (count) =>
    plural(count, {
      one: '# regla no pudo aplicarse',
      many: '# reglas no pudieron aplicarse',
      other: '# reglas no pudieron aplicarse',
    }),
  none: 'Nada que corregir.',
  footer: 'Seguimiento de recomendaciones: observaciones',
};
