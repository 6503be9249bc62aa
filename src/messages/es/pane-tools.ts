// What the pane says of rules, tools, what was written, and files that cannot be read, in Spanish.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const rulebook: PaneMessages['rulebook'] = {
  title: 'Reglas',
  intro: 'Se conserva en este libro, para todas las personas que trabajan en él.',
  usual: (severity) => `${severity} (habitual)`,
  off: 'Desactivada',
  thresholds: 'Cuándo tarda demasiado',
  yearsOpen: 'Pendiente: años desde la publicación',
  monthsUnderConsideration: 'En examen: meses desde la publicación',
  usually: (count) => `Valor habitual: ${number(count)}.`,
  badNumber: 'Indique un número entero de 1 a 100.',
  reset: 'Volver a lo habitual',
  close: 'Cerrar',
};

export const tools: PaneMessages['tools'] = {
  title: 'Herramientas',
  dropDowns: {
    button: 'Poner listas desplegables en las columnas de estado',
    sentence:
      'Las celdas de estado ofrecen entonces las palabras de esta tabla. Otra palabra sigue siendo posible tras una advertencia, y las demás validaciones no cambian.',
  },
  colours: {
    button: 'Colorear las celdas',
    sentence:
      'Las celdas con observaciones toman un color según la gravedad. Sus propios formatos no cambian, y Quitar los colores los elimina.',
  },
  removeColours: 'Quitar los colores',
  report: {
    button: 'Insertar el informe de observaciones',
    sentence:
      'Una hoja nueva recoge cada observación con un enlace a su celda, y las descartadas con su motivo, lista para imprimir.',
  },
  saveCsv: {
    button: 'Guardar las observaciones en CSV',
    sentence: 'La misma lista, en un archivo de sus descargas.',
  },
  copyCsv: {
    button: 'Copiar las observaciones en CSV',
    sentence: 'La misma lista, en el portapapeles: desde aquí este Excel no permite guardar archivos.',
  },
  recheck: {
    label: 'Comprobar mientras escribo',
    sentence: 'Tras una modificación solo se releen las filas afectadas. Se recuerda en este equipo.',
  },
  close: 'Cerrar',
};

export const written: PaneMessages['written'] = {
  title: 'Deshacer lo escrito',
  none: 'No se ha escrito nada desde aquí desde que se abrió el panel.',
  dropDowns: (count) => `Listas desplegables puestas en ${cells(count)}.`,
  noDropDowns: 'Todas las columnas de estado tienen ya su lista, o contienen marcas. No se ha cambiado nada.',
  dropDownsLeft: (count) =>
    plural(count, {
      one: '# rango tiene otra validación y se ha dejado como está.',
      many: '# de rangos tienen otra validación y se han dejado como están.',
      other: '# rangos tienen otra validación y se han dejado como están.',
    }),
  coloured: (count) =>
    `${plural(count, { one: '# celda coloreada', many: '# de celdas coloreadas', other: '# celdas coloreadas' })}.`,
  coloursRemoved: (count) => `Colores quitados de ${cells(count)}.`,
  noColours: 'No había colores que quitar.',
  report: (sheet) => `Las observaciones están en la hoja ${quote(sheet)}.`,
  toSheet: 'Ir a la hoja',
  csvSaved: (file) => `Guardado en sus descargas como ${apart(file)}.`,
  csvCopied: 'Las observaciones están en el portapapeles. Péguelas en un archivo de texto y guárdelo como CSV.',
  csvNeither: {
    sentence: 'Este Excel no permite al complemento ni guardar archivos ni usar el portapapeles.',
    advice: 'Inserte el informe de observaciones y guarde esa hoja como CSV desde Excel.',
  },
  takeBack: 'Deshacer',
  dropDownsTakenBack: 'Listas desplegables retiradas.',
  dropDownsChanged: (count) =>
    plural(count, {
      one: '# rango se modificó después y se ha dejado como está.',
      many: '# de rangos se modificaron después y se han dejado como están.',
      other: '# rangos se modificaron después y se han dejado como están.',
    }),
  reportTakenBack: 'El informe de observaciones se ha retirado.',
  reportEdited: 'La hoja se modificó después y se ha dejado como está.',
  earlier: (count) =>
    plural(count, {
      one: '# cambio más por deshacer…',
      many: '# de cambios más por deshacer…',
      other: '# cambios más por deshacer…',
    }),
  close: 'Cerrar',
};

export const unreadable: PaneMessages['unreadable'] = {
  'not-a-workbook': {
    sentence: (file) => `${quote(file)} no es un libro de Excel.`,
    advice: 'Elija un archivo .xlsx o .xlsm.',
  },
  'old-format': {
    sentence: (file) => `${quote(file)} está en el formato antiguo de Excel 97 a 2003.`,
    advice: 'Ábralo en Excel, guárdelo como .xlsx y elija ese archivo.',
  },
  encrypted: {
    sentence: (file) => `${quote(file)} está protegido con contraseña.`,
    advice: 'Ábralo en Excel, guarde una copia sin contraseña y elija la copia.',
  },
  'not-readable': {
    sentence: (file) => `No se ha podido leer ${quote(file)}.`,
    advice: 'Ciérrelo si está abierto en otro lugar, o ábralo en Excel y guárdelo de nuevo, y vuelva a elegirlo.',
  },
  'no-tracker': {
    sentence: (file) => `No se ha encontrado ninguna tabla de seguimiento en ${quote(file)}.`,
    advice: 'Elija el libro del período anterior, con una recomendación por fila bajo un encabezado.',
  },
};
