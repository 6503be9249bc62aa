// Putting official texts into the tracker, in Spanish.
import type { TextsMessages } from '../texts-messages';
import { cells, recommendations, wording } from './words';

const { number, plural, day, quote, apart } = wording;

const rows = (count: number) => plural(count, { one: '# fila', many: '# de filas', other: '# filas' });
const reports = (count: number) => plural(count, { one: '# informe', many: '# de informes', other: '# informes' });

const sources: TextsMessages['sources'] = {
  title: 'Dónde están los textos oficiales',
  offered: 'Preparadas para su organización',
  kind: 'Otra fuente',
  address: 'Dirección',
  addressHint: 'De un archivo JSON, CSV o Excel; comienza por https://.',
  listLink: 'Dirección de la lista',
  listHint: 'Como la muestra el navegador con la lista abierta; contiene /Lists/.',
  workbookLink: 'Ruta del libro',
  workbookHint: 'Figura en sus detalles en SharePoint o OneDrive; termina en .xlsx.',
  missing: 'Escriba primero la dirección.',
  sheet: 'Hoja',
  noSheets: 'Este libro no tiene otra hoja. Elija otro tipo de fuente.',
  chooseFile: 'Elegir archivo…',
  read: 'Leer esta fuente',
  reading: (name) => `Leyendo ${quote(name)}…`,
  change: 'Cambiar de fuente…',
  again: 'Volver a leer la fuente',
  remove: 'Prescindir de la fuente',
  close: 'Cerrar',
};

const put: TextsMessages['put'] = {
  open: (count) => `Poner el texto oficial en ${cells(count)}…`,
  one: 'Poner el texto oficial',
  title: (count) =>
    plural(count, {
      one: 'Se modificará # celda',
      many: 'Se modificarán # de celdas',
      other: 'Se modificarán # celdas',
    }),
  note: 'El número que precede al texto se mantiene. No cambia nada más y después podrá deshacerlo.',
  titles: (count) => `También los títulos de los informes (${cells(count)})`,
  include: (name) => `Ponerlo en ${apart(name)}`,
  none: 'No hay nada marcado. Marque al menos una celda.',
  apply: (count) => `Poner el texto oficial en ${cells(count)}`,
  done: (count) => `Texto oficial puesto en ${cells(count)}.`,
  partly: (written, wanted) => `Texto oficial puesto en ${cells(written)} de ${number(wanted)}.`,
  because: {
    'no-column': 'La tabla no tiene columna para él. Añada antes una.',
    'does-not-fit':
      'Es demasiado largo para una celda, o el título no se distingue del resto de su celda. Póngalo a mano.',
    'shared-cell':
      'La celda vale para varias recomendaciones cuyos textos oficiales difieren. Dé a cada una su propia celda.',
  },
};

const add: TextsMessages['add'] = {
  open: (count) => `Añadir ${recommendations(count)} como filas…`,
  title: (count) =>
    plural(count, { one: 'Se insertará # fila', many: 'Se insertarán # de filas', other: 'Se insertarán # filas' }),
  note: 'El formato es el de la fila de encima. Los estados y las observaciones quedan en blanco. Después podrá deshacerlo.',
  newReports: (count, ofReports) =>
    `También ${recommendations(count)} de ${reports(ofReports)} que no figuran en la tabla`,
  below: (sheet, row) => `bajo la fila ${number(row)} de ${quote(sheet)}`,
  apply: (count) => `Insertar ${rows(count)}`,
  done: (count) =>
    plural(count, { one: '# fila insertada.', many: '# de filas insertadas.', other: '# filas insertadas.' }),
  left: (count) =>
    plural(count, {
      one: '# fila no se insertó, porque la de encima ha cambiado. Compruebe de nuevo.',
      many: '# de filas no se insertaron, porque la de encima ha cambiado. Compruebe de nuevo.',
      other: '# filas no se insertaron, porque la de encima ha cambiado. Compruebe de nuevo.',
    }),
  takenBack: (count) =>
    plural(count, { one: '# fila retirada.', many: '# de filas retiradas.', other: '# filas retiradas.' }),
  notTakenBack: (count) =>
    plural(count, {
      one: '# fila se modificó después y se ha dejado como está.',
      many: '# de filas se modificaron después y se han dejado como están.',
      other: '# filas se modificaron después y se han dejado como están.',
    }),
  because: {
    'no-block': 'La tabla no tiene lugar para este informe. Añada antes el informe a mano.',
    'no-column': 'La tabla no tiene columna para este destinatario. Añada la fila a mano.',
    'no-text': 'La fuente no tiene el texto en este idioma. Elija otro idioma.',
    'too-long': 'El texto no cabe en una celda. Añada la fila a mano, con un texto más corto.',
  },
};

const publish: TextsMessages['publish'] = {
  open: 'Hacer un catálogo de esta tabla…',
  title: 'Catálogo de esta tabla',
  intro: 'Los títulos y textos de esta tabla en un archivo del que otras tablas pueden tomar la redacción oficial.',
  publisher: 'Publicado por',
  version: 'Versión',
  versionHint: 'Por ejemplo, la fecha.',
  missing: 'Rellene este campo.',
  holds: (count, ofReports) => `Contendrá ${recommendations(count)} de ${reports(ofReports)}.`,
  left: (count) =>
    plural(count, {
      one: '# fila queda fuera:',
      many: '# de filas quedan fuera:',
      other: '# filas quedan fuera:',
    }),
  because: {
    'no-symbol': (count) => `sin signatura de informe: ${number(count)}`,
    'no-number': (count) => `sin número: ${number(count)}`,
    'no-text': (count) => `sin texto: ${number(count)}`,
    'no-addressee': (count) => `sin destinatario: ${number(count)}`,
    twice: (count) => `repetidas: ${number(count)}`,
  },
  save: (form) => `Guardar como ${form}`,
  copy: (form) => `Copiar como ${form}`,
  copied: 'El catálogo está en el portapapeles. Péguelo en un archivo de texto y guárdelo.',
  fileName: 'Catálogo',
  neither: 'Abra este libro en Excel para Windows o en la web y guarde allí el catálogo.',
  close: 'Cerrar',
};

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Textos oficiales puestos en ${plural(written, { one: '# celda', many: '# de celdas', other: '# celdas' })}; ya iguales: ${number(same)}; sin texto oficial: ${number(without)}; dejados como estaban: ${number(left)}. Archivo escrito: ${file}`,
  step: {
    noSource: 'Aún sin fuente',
    differ: (count) => plural(count, { one: '# difiere', many: '# difieren', other: '# difieren' }),
    noneDiffers: 'Sin diferencias',
  },
  start: {
    title: 'Poner la redacción oficial',
    sentence:
      'Coteja los títulos y textos de la tabla con una fuente oficial, muestra palabra por palabra lo que difiere y pone la redacción oficial donde usted quiera.',
    button: 'Elegir una fuente…',
  },
  sources,
  summary: ({ differ, known }) => {
    if (known === 0) return 'La fuente no tiene ninguna de estas recomendaciones.';
    if (differ === 0) return `Ningún texto difiere de la fuente, en ${recommendations(known)}.`;
    return `${plural(differ, { one: '# texto difiere', many: '# de textos difieren', other: '# textos difieren' })} de la fuente, en ${recommendations(known)}.`;
  },
  from: (name, publisher, version, pulledOn) => {
    const known = [publisher, version === '' ? '' : `versión ${version}`].filter((part) => part !== '').map(apart);
    const read = pulledOn === null ? '' : `, leído el ${day(pulledOn)}`;
    return `${quote(name)}${known.length === 0 ? '' : ` (${known.join(', ')})`}${read}`;
  },
  lastPulled: ({ name, version, pulledOn }, language) =>
    `Los textos de este libro se tomaron por última vez de ${quote(name)}${version === '' ? '' : `, versión ${apart(version)}`}, el ${day(pulledOn)} (${language}).`,
  language: 'Idioma de los textos',
  ownLanguage: (name) => `${name} (como la tabla)`,
  kinds: {
    different: 'Diferentes',
    missing: 'Faltan aquí',
    same: 'Iguales',
    unknown: 'No están en la fuente',
    'no-text': 'No en este idioma',
    title: 'Títulos',
    addressee: 'Destinatarios',
    new: 'Nuevas',
  },
  kindsLabel: 'Mostrar',
  search: 'Buscar en los textos',
  nothingMatches: 'Ningún texto coincide.',
  list: 'Textos cotejados',
  explained: {
    different: 'La celda no dice lo que dice la fuente.',
    missing: 'La celda está en blanco; la fuente tiene este texto.',
    same: 'La celda dice lo que dice la fuente.',
    unknown: 'La fuente no tiene esta recomendación. Mire su signatura y su número.',
    'no-text': 'La fuente no tiene este texto en el idioma elegido. Elija otro más arriba.',
    title: 'El título del informe no es el que da la fuente.',
    new: 'La fuente tiene esta recomendación; la tabla, no.',
  },
  addressee: (here, there) =>
    `La tabla dice ${quote(here)}, la fuente dice ${quote(there)}. Corrija la celda si la fuente tiene razón.`,
  official: 'Texto oficial',
  put,
  add,
  publish,
};
