// What the pane says in Spanish.
import type { MessageSet } from '../message-set';
import { check, finding, fixes, held, ignoring } from './pane-findings';
import { rulebook, tools, unreadable, written } from './pane-tools';
import { cells, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-reporting-date': {
    sentence: () => 'No se conoce la fecha de referencia.',
    advice:
      'Un documento expone la situación en un día determinado. Indique la fecha de referencia o escriba encima de la tabla una línea como «Situación al 31 de marzo de 2022».',
  },
  'no-tracker': {
    sentence: () => 'No se ha encontrado ninguna tabla de seguimiento en este libro.',
    advice:
      'Una tabla de seguimiento tiene una recomendación por fila, bajo un encabezado que indica al menos la recomendación y su estado. Abra el libro que la contiene y vuelva a comprobar.',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? 'La hoja está protegida.' : `La hoja ${quote(sheet)} está protegida.`),
    advice: 'Quite la protección (Revisar, Desproteger hoja) y vuelva a intentarlo.',
  },
  'structure-protected': {
    sentence: () => 'La estructura de este libro está protegida.',
    advice: 'Quite la protección (Revisar, Proteger libro) y vuelva a intentarlo.',
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
  'language-not-loaded': {
    sentence: () => 'No se han podido cargar los textos de este idioma.',
    advice: 'Compruebe la conexión de red y vuelva a intentarlo.',
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
  menu: {
    open: 'Más',
    language: 'Idioma',
    help: 'Ayuda',
    about: 'Acerca de este complemento',
    rules: 'Reglas…',
    written: 'Deshacer…',
  },
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
    texts: 'Textos',
    figures: 'Cifras',
    annexes: 'Anexos',
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
    working: {
      offering: 'Poniendo listas desplegables…',
      colouring: 'Coloreando las celdas…',
      clearing: 'Quitando los colores…',
      reporting: 'Preparando el informe de observaciones…',
      summarising: 'Preparando la hoja de resumen…',
      opening: 'Leyendo el archivo…',
      pulling: 'Leyendo los textos oficiales…',
      putting: 'Poniendo los textos oficiales…',
      adding: 'Insertando las filas…',
      annexing: 'Preparando el documento…',
    },
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
  languageNotLoaded: (name) => `No se han podido cargar los textos del panel en este idioma: ${apart(name)}.`,
  fault: {
    sentence: 'Se ha producido un error imprevisto.',
    advice: 'Vuelva a intentarlo. Si se repite, guarde el libro, ábralo de nuevo y compruebe otra vez.',
    code: (code) => `Para comunicarlo a su servicio de asistencia: ${code}`,
  },
  check,
  finding,
  fixes,
  ignoring,
  held,
  rulebook,
  tools,
  written,
  unreadable,
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
};
