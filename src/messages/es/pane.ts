// What the pane says in Spanish.
import type { MessageSet } from '../message-set';
import { cells, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-tracker': {
    sentence: () => 'No se ha encontrado ninguna tabla de seguimiento en este libro.',
    advice:
      'Una tabla de seguimiento tiene una recomendación por fila, bajo un encabezado que indica al menos la recomendación y su estado. Abra el libro que la contiene y vuelva a comprobar.',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? 'La hoja está protegida.' : `La hoja ${quote(sheet)} está protegida.`),
    advice: 'Quite la protección (Revisar, Desproteger hoja) y vuelva a intentarlo.',
  },
  'sheet-hidden': {
    sentence: (sheet) => (sheet === null ? 'La hoja está oculta.' : `La hoja ${quote(sheet)} está oculta.`),
    advice: 'Muéstrela (clic derecho en una pestaña, Mostrar) y vuelva a intentarlo.',
  },
  'cell-being-edited': {
    sentence: () => 'Se está modificando una celda.',
    advice: 'Termine con Intro o Escape en la hoja y vuelva a intentarlo.',
  },
  'read-only': {
    sentence: () => 'Este libro es de solo lectura.',
    advice: 'Elija Habilitar edición, o trabaje en una copia, y vuelva a intentarlo.',
  },
  'excel-too-old': {
    sentence: () => 'Esta versión de Excel es demasiado antigua para el complemento.',
    advice: 'Se necesita Excel 2021 o posterior, Microsoft 365 o Excel en la web.',
  },
  'too-large': {
    sentence: (sheet) =>
      sheet === null
        ? 'Este libro contiene más de lo que Excel puede entregar.'
        : `La hoja ${quote(sheet)} contiene más de lo que Excel puede entregar.`,
    advice:
      'Elimine las filas y columnas sin usar alrededor de la tabla, o copie la tabla a un libro aparte, y vuelva a comprobar.',
  },
  gone: {
    sentence: (sheet) =>
      sheet === null
        ? 'La hoja o la celda ya no existe.'
        : `La hoja ${quote(sheet)}, o una de sus celdas, ya no existe.`,
    advice: 'El libro ha cambiado desde la comprobación. Vuelva a comprobar.',
  },
  cancelled: {
    sentence: () => 'Se ha cancelado la comprobación.',
    advice: 'No se ha modificado nada en el libro.',
  },
  'kept-by-later': {
    sentence: () => 'Lo que este libro conserva para el complemento fue escrito por una versión posterior de este.',
    advice:
      'No se pueden conservar correcciones hasta que el complemento esté actualizado: cierre Excel, ábralo de nuevo e inténtelo otra vez.',
  },
};

export const leftAlone: MessageSet['leftAlone'] = {
  'edited-since': 'modificada desde la comprobación',
  'holds-formula': 'contiene una fórmula',
  gone: 'ya no existe',
};

export const pane: MessageSet['pane'] = {
  title: 'Seguimiento de recomendaciones',
  menu: { open: 'Más', language: 'Idioma', help: 'Ayuda', about: 'Acerca de este complemento' },
  about: {
    title: 'Acerca de este complemento',
    sentences: [
      'Lee la tabla de seguimiento de las recomendaciones en el libro abierto, muestra lo que hay que corregir y le lleva a las celdas.',
      'Lo que contiene el libro se queda en él: no se envía nada.',
      'No se escribe nada sin vista previa, y lo escrito puede deshacerse.',
    ],
    close: 'Cerrar',
  },
  steps: {
    label: 'Pasos',
    tracker: 'Tabla',
    check: 'Comprobación',
    states: {
      notStarted: 'sin empezar',
      running: 'en marcha',
      done: 'hecho',
      attention: 'por revisar',
      stale: 'desactualizado',
    },
    notStarted: 'Aún sin leer',
    running: 'En marcha…',
    stale: 'Modificado después',
    noTracker: 'No encontrada',
    notDone: 'Sin hacer',
    clean: 'Nada que corregir',
  },
  start: {
    title: 'Compruebe su tabla de seguimiento',
    sentence:
      'Encuentra lo que falta, se contradice o está mal escrito en una tabla de recomendaciones antes de que pase a ser un documento.',
    promise: 'Solo lee: nada se modifica en el libro sin su conformidad.',
    button: 'Comprobar este libro',
  },
  progress: {
    opening: 'Buscando la tabla de seguimiento…',
    reading: (done, total) => `Leyendo las hojas: ${number(done)} de ${number(total)} filas`,
    checking: 'Comprobando las recomendaciones…',
    fixing: (count) => `Escribiendo ${cells(count)}…`,
    takingBack: 'Deshaciendo…',
    cancel: 'Cancelar',
  },
  refusal: {
    again: 'Volver a comprobar',
    tryAgain: 'Reintentar',
    dismiss: 'Cerrar',
  },
  outside: {
    sentence: 'Esta página forma parte de Excel.',
    advice: 'Abra un libro en Excel y elija Abrir en la ficha Recomendaciones.',
  },
  fault: {
    sentence: 'Se ha producido un error imprevisto.',
    advice: 'Vuelva a intentarlo. Si se repite, guarde el libro, ábralo de nuevo y compruebe otra vez.',
    code: (code) => `Para comunicarlo a su servicio de asistencia: ${code}`,
  },
  tracker: {
    heading: (count) =>
      `${plural(count, { one: '# recomendación reconocida', many: '# de recomendaciones reconocidas', other: '# recomendaciones reconocidas' })}.`,
    empty: 'Compruebe primero el libro: después se mostrará aquí lo reconocido.',
    language: (name) => `Idioma de la tabla: ${name}`,
    scheme: 'Estados de',
    blockRows: (from, to, count) => `Filas ${number(from)} a ${number(to)}, ${recommendations(count)}`,
    headerRows: (rows) =>
      rows.length === 1 ? `Encabezado en la fila ${list(rows)}` : `Encabezado en las filas ${list(rows)}`,
    table: (name) => `Tabla de Excel ${apart(name)}`,
    reportLine: (symbol, cell) => `Informe ${apart(symbol)}, indicado en ${apart(cell)}`,
    columnsCaption: (sheet) => `Columnas reconocidas en ${quote(sheet)}`,
    column: 'Columna',
    field: 'Contiene',
    samples: 'Ejemplos',
    noSamples: 'vacía',
    doubtful: 'Dudoso',
    doubtfulWhy: 'Reconocido por su contenido más que por su encabezado: vea los ejemplos.',
    mark: (status) => `Marca: ${status}`,
    otherSheets: (names) =>
      `${plural(names.length, { one: 'No es tabla de seguimiento y no se toca', many: 'No son tablas de seguimiento y no se tocan', other: 'No son tablas de seguimiento y no se tocan' })}: ${list(names.map(apart))}`,
    forInformation: (count) =>
      plural(count, {
        one: '# fila figura solo a título informativo',
        many: '# de filas figuran solo a título informativo',
        other: '# filas figuran solo a título informativo',
      }),
  },
  check: {
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
    cancel: 'Cancelar',
    notRun: (count) =>
      plural(count, {
        one: '# regla no pudo aplicarse',
        many: '# de reglas no pudieron aplicarse',
        other: '# reglas no pudieron aplicarse',
      }),
    notRunTitle: 'Sin comprobar',
    why: '(por qué)',
    cleanTitle: 'Nada que corregir',
    cleanWhatNow: 'Se cumplen todas las reglas que se pudieron aplicar. Vuelva a comprobar tras los próximos cambios.',
    filterLabel: 'Mostrar',
    all: (count) => `Todo ${number(count)}`,
    search: 'Informe, número, celda',
    clearSearch: 'Borrar la búsqueda',
    nothingMatches: 'Ninguna observación coincide.',
    showAll: 'Mostrar todas',
    shown: (shown, total) => `Se muestran ${number(shown)} de ${number(total)} observaciones`,
    list: 'Observaciones, agrupadas por regla',
    group: (severity, title, count) =>
      `${severity}: ${title}, ${plural(count, { one: '# observación', many: '# de observaciones', other: '# observaciones' })}`,
    keys: 'Las flechas desplazan, Intro lleva a la celda.',
  },
  finding: {
    name: (report, rec) =>
      [report === '' ? '' : apart(report), rec === '' ? '' : `rec. ${apart(rec)}`]
        .filter((part) => part !== '')
        .join(' '),
    nameless: (row) => `Fila ${number(row)}`,
    value: 'En la celda',
    blank: 'nada',
    suggestion: 'Propuesta',
    use: (value) => `Escribir ${quote(value)}`,
    goTo: (cell) => `Ir a ${apart(cell)}`,
    related: 'También afecta a',
    why: 'Por qué importa',
    revealed: (cell) => `La celda ${apart(cell)} está seleccionada en la hoja.`,
  },
  fixes: {
    preview: (count) => `Corregir ${cells(count)}…`,
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
  },
};
