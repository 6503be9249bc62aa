// What the pane says of findings in Spanish.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

const findings = (count: number) =>
  plural(count, { one: '# observación', many: '# de observaciones', other: '# observaciones' });

export const check: PaneMessages['check'] = {
  again: 'Volver a comprobar',
  stale: 'El libro ha cambiado desde esta comprobación.',
  asOf: (day) => `Fecha de referencia: ${day}`,
  asOfFromSheet: '(según la hoja)',
  noAsOf: 'No se ha encontrado ninguna fecha de referencia en la hoja.',
  setAsOf: 'Fijar la fecha de referencia',
  changeAsOf: 'Cambiar',
  asOfLabel: 'Fecha de referencia',
  asOfHint: 'La fecha de cierre de su documento. Las fechas de la tabla se comparan con ella.',
  useAsOf: 'Usar esta fecha',
  clearAsOf: 'Volver a la de la hoja',
  badAsOf: 'Indique una fecha completa: día, mes y año.',
  asOfConflict: (kept, stated) =>
    `La fecha de referencia conservada en este libro es el ${kept}; la hoja indica el ${stated}.`,
  asOfConflictAdvice: 'La tabla se compara con la primera. Elija cuál de las dos vale.',
  useDay: (day) => `Usar el ${day}`,
  cancel: 'Cancelar',
  notRun: (count) =>
    plural(count, {
      one: '# regla no pudo aplicarse',
      many: '# de reglas no pudieron aplicarse',
      other: '# reglas no pudieron aplicarse',
    }),
  switchedOff: (count) =>
    plural(count, {
      one: '# regla está desactivada',
      many: '# de reglas están desactivadas',
      other: '# reglas están desactivadas',
    }),
  joined: (parts) => parts.join('; '),
  notRunTitle: 'Sin comprobar',
  why: '(por qué)',
  cleanTitle: 'Nada que corregir',
  cleanWhatNow: 'Se cumplen todas las reglas que se pudieron aplicar. Vuelva a comprobar tras los próximos cambios.',
  filterLabel: 'Mostrar',
  all: (count) => `Todo ${number(count)}`,
  ignored: (count) => `Descartadas ${number(count)}`,
  groupBy: 'Agrupar',
  groupings: { rule: 'Por regla', report: 'Por informe', sheet: 'Por hoja' },
  noReport: 'Sin signatura de informe',
  rules: 'Reglas…',
  tools: 'Herramientas…',
  search: 'Buscar',
  clearSearch: 'Borrar la búsqueda',
  nothingMatches: 'Ninguna observación coincide.',
  showAll: 'Mostrar todas',
  shown: (shown, total) => `Se muestran ${number(shown)} de ${number(total)} observaciones`,
  list: 'Observaciones por grupos',
  group: (severity, title, count) =>
    `${severity}: ${title}, ${plural(count, { one: '# observación', many: '# de observaciones', other: '# observaciones' })}`,
  keys: 'Las flechas desplazan, Intro lleva a la celda.',
};

export const finding: PaneMessages['finding'] = {
  name: (report, rec) =>
    [report === '' ? '' : apart(report), rec === '' ? '' : `rec. ${apart(rec)}`]
      .filter((part) => part !== '')
      .join(' '),
  nameless: (row) => `Fila ${number(row)}`,
  value: 'En la celda',
  blank: 'nada',
  suggestion: 'Propuesta',
  use: (value) => `Escribir ${quote(value)}`,
  useText: 'Escribir el texto propuesto',
  goTo: (cell) => `Ir a ${apart(cell)}`,
  goToOn: (cell, sheet) => `Ir a ${apart(cell)} en ${quote(sheet)}`,
  difference: 'Cambios',
  removed: (text) => `quitado: ${apart(text)}`,
  added: (text) => `añadido: ${apart(text)}`,
  related: 'También afecta a',
  why: 'Por qué importa',
  revealed: (cell) => `La celda ${apart(cell)} está seleccionada en la hoja.`,
};

export const fixes: PaneMessages['fixes'] = {
  preview: (count) => `Corregir ${cells(count)}…`,
  previewAll: (count) => `Corregir todo (${cells(count)})…`,
  previewTitle: (count) =>
    plural(count, {
      one: 'Se modificará # celda',
      many: 'Se modificarán # de celdas',
      other: 'Se modificarán # celdas',
    }),
  previewNote: 'No cambia nada más. Después podrá deshacerlo.',
  apply: (count) => `Corregir ${cells(count)}`,
  cancel: 'Cancelar',
  applied: (count) =>
    `${plural(count, { one: '# celda corregida', many: '# de celdas corregidas', other: '# celdas corregidas' })}.`,
  partly: (written, total) =>
    `${plural(written, { one: '# celda corregida', many: '# de celdas corregidas', other: '# celdas corregidas' })} de ${number(total)}.`,
  nothing: 'No se ha modificado nada.',
  left: (count) =>
    plural(count, {
      one: '# celda quedó como estaba:',
      many: '# de celdas quedaron como estaban:',
      other: '# celdas quedaron como estaban:',
    }),
  takeBack: (count) => (count === 1 ? 'Deshacer' : `Deshacer ${cells(count)}`),
  takenBack: (count) =>
    `${plural(count, { one: '# celda vuelve a estar', many: '# de celdas vuelven a estar', other: '# celdas vuelven a estar' })} como antes.`,
  notTakenBack: (count) =>
    plural(count, {
      one: '# celda se modificó después y se dejó como está.',
      many: '# de celdas se modificaron después y se dejaron como están.',
      other: '# celdas se modificaron después y se dejaron como están.',
    }),
  dismiss: 'Cerrar',
};

export const ignoring: PaneMessages['ignoring'] = {
  ignore: 'Descartar…',
  ignoreAll: (count) => `Descartar ${findings(count)}…`,
  reason: 'Motivo',
  reasonHint: 'Se conserva en el libro y figura en el informe de observaciones.',
  reasonMissing: 'Indique el motivo en pocas palabras.',
  confirm: (count) => (count === 1 ? 'Descartar' : `Descartar ${findings(count)}`),
  cancel: 'Cancelar',
  because: 'Motivo',
  showAgain: (count) => (count === 1 ? 'Mostrar de nuevo' : `Mostrar de nuevo ${findings(count)}`),
  gone: (count) =>
    plural(count, {
      one: '# motivo se conserva para una observación que ya no existe',
      many: '# de motivos se conservan para observaciones que ya no existen',
      other: '# motivos se conservan para observaciones que ya no existen',
    }),
  goneAdvice: 'Si vuelve la misma observación, su motivo vale de nuevo. Elimine los que ya no hagan falta.',
  forget: 'Eliminar',
  forgetAll: (count) =>
    plural(count, { one: 'Eliminar # motivo', many: 'Eliminar los # de motivos', other: 'Eliminar los # motivos' }),
  more: (count) => `Mostrar ${number(count)} más`,
};

export const held: PaneMessages['held'] = {
  lastPeriod: 'Período anterior',
  officialTexts: 'Textos oficiales',
  none: 'ninguno',
  line: (label, said) => `${label}: ${said}`,
  choose: 'Elegir archivo…',
  remove: 'Quitar',
  file: (name, day) => (day === null ? apart(name) : `${apart(name)}, al ${day}`),
  sheet: (name, day) => (day === null ? `hoja ${quote(name)}` : `hoja ${quote(name)}, al ${day}`),
  source: (name, publisher, version) =>
    `${apart(name)} (${[publisher, version]
      .filter((part) => part !== '')
      .map(apart)
      .join(', ')})`,
};
