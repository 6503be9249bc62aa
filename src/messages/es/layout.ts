// Correcting what was recognised, in Spanish.
import type { LayoutMessages } from '../layout-messages';
import { cells, wording } from './words';

const { number, plural, quote } = wording;

export const layout: LayoutMessages = {
  kept: 'Las correcciones se guardan en este libro para sus colegas.',
  correct: 'Corregir',
  done: 'Listo',
  reset: 'Volver a lo reconocido',
  read: (sheet) => `Leer ${quote(sheet)}`,
  leftOut: 'No se lee',
  headerRow: 'Fila del encabezado',
  useRow: 'Usar esta fila',
  badRow: (last) => `Indique una fila de 1 a ${number(last)}.`,
  notInTracker: 'No figura en esta tabla',
  choose: 'Elegir el dato',
  addField: 'Añadir un dato',
  words: {
    keptTitle: 'Significados guardados en este libro',
    forget: 'Olvidar este significado',
    title: (count) =>
      plural(count, {
        one: 'No se reconoce # palabra de estado',
        many: 'No se reconocen # de palabras de estado',
        other: 'No se reconocen # palabras de estado',
      }),
    sentence: 'Indique una sola vez qué significa cada una; este libro lo guarda.',
    inCells: (count) => `en ${cells(count)}`,
    meaning: (word) => `Significado de ${quote(word)}`,
    use: (label) => `Elegir ${quote(label)}`,
    asBlank: 'Como si estuviera vacía',
    leave: 'Dejar como está',
    keep: (count) =>
      plural(count, {
        one: 'Guardar # significado',
        many: 'Guardar # de significados',
        other: 'Guardar # significados',
      }),
  },
  unfit: {
    title:
      'El libro ha cambiado: algunas correcciones guardadas en él ya no corresponden. Se muestra la nueva lectura.',
    sheet: (name) => `La hoja ${quote(name)} ya no existe.`,
    headerRow: (sheet, row) =>
      row === null
        ? `El encabezado de ${quote(sheet)} ya no existe.`
        : `El encabezado de ${quote(sheet)} estaba en la fila ${number(row)}.`,
    column: (sheet, what, header) =>
      header === ''
        ? `${what}: su columna en ${quote(sheet)} ya no existe.`
        : `${what}: la columna ${quote(header)} de ${quote(sheet)} ya no existe.`,
    useNew: 'Usar la nueva lectura',
    correctIt: 'Corregirla',
  },
  pointing: {
    title: '¿Hay de todos modos una tabla de seguimiento?',
    sentence: 'Muestre dónde empieza: la hoja y la fila con los títulos de las columnas.',
    sheet: 'Hoja',
    read: 'Leer desde esta fila',
    nothing: 'No se ha encontrado ninguna recomendación debajo de esa fila.',
    columns: 'Indique qué columna contiene la recomendación y cuál su estado.',
  },
};
