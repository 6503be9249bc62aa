// The rules in Spanish: a plain heading, what is wrong and what to do, and why it matters.
import type { StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { Input } from '../../core/rules/rule';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { entryRules } from './rules-entries';
import { wordRules } from './rules-words';
import { dateRules } from './rules-dates';
import { periodRules } from './rules-periods';
import { sourceRules } from './rules-source';
import { fields, terms, wording } from './words';

const { plural, list, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const nearest = (word: string | null) => (word === null ? '' : ` Tal vez se quiso decir ${quote(word)}.`);

const wordedDifferently = ({ word, standard, because }: DataOf<'implementation-nonstandard'>) => {
  if (differInSpaces(word, standard))
    return `A ${quote(word)} le sobran o le faltan espacios. Escriba ${quote(standard)}.`;
  switch (because) {
    case 'drop-down':
      return `La lista de esta columna ofrece ${quote(standard)} y la celda dice ${quote(word)}. Elija la palabra de la lista.`;
    case 'majority':
      return `En el resto de la tabla se escribe ${quote(standard)} y aquí ${quote(word)}. Use una sola forma.`;
    case 'label':
      return `La forma habitual es ${quote(standard)} y la celda dice ${quote(word)}. Use una sola forma.`;
  }
};

const noInput: Readonly<Record<Input, string>> = {
  'reporting-date': 'No se conoce la fecha de referencia. Fíjela y vuelva a comprobar.',
  'last-period': 'Faltan los datos del período anterior. Elija el libro del período anterior.',
  'shared-source': 'Faltan los textos oficiales. Elija un archivo que los contenga.',
};

export const notRun: MessageSet['notRun'] = (because) => {
  switch (because.kind) {
    case 'no-column':
      return `La tabla no tiene columna para ${choice(because.fields.map((field) => quote(fields[field])))}.`;
    case 'not-for-scheme':
      return 'El órgano cuyos estados se emplean no registra este dato.';
    case 'switched-off':
      return 'Desactivada en este libro.';
    case 'no-input':
      return noInput[because.input];
  }
};

const whyWords =
  'Una palabra que las cifras no conocen no se cuenta en ninguna parte: la fila desaparece de todos los totales del documento.';
const whyOneWording =
  'Para los filtros, las tablas dinámicas y las fórmulas, dos grafías son dos estados. Una sola forma por estado mantiene juntas las cifras.';

export const rules: MessageSet['rules'] = {
  ...entryRules,
  ...wordRules,
  ...dateRules,
  ...periodRules,
  ...sourceRules,
  'report-symbol-invalid': {
    title: 'Signatura de forma desconocida',
    sentence: ({ because, written, example }) => {
      if (because === 'missing') return 'Falta la signatura del informe. Escriba la que figura impresa en él.';
      if (because === 'typing')
        return `${quote(written)} no está escrita como la signatura impresa en el informe. Corrija la grafía.`;
      const form = example === null ? '' : `, por ejemplo ${apart(example)}`;
      return `${quote(written)} no es una signatura de forma conocida. Escríbala como figura en el informe${form}.`;
    },
    why: 'Una recomendación se conoce por la signatura de su informe y su número. Una signatura escrita de otro modo pasa por otro informe en todos los cuadros y comparaciones.',
  },
  'recommendation-number-invalid': {
    title: 'Número de recomendación ausente o no válido',
    sentence: ({ because, written }) =>
      because === 'missing'
        ? 'La recomendación no tiene número. Escriba el que lleva en el informe.'
        : `${quote(written)} no es un número de recomendación. Escriba un número entero, con una letra si es una parte: 3 o 3(a).`,
    why: 'La signatura y el número dicen juntos de qué recomendación se trata. Sin número no se puede citar en una decisión ni volver a encontrar el año próximo.',
  },
  'duplicate-recommendation': {
    title: 'Recomendación incluida más de una vez',
    sentence: ({ report, number, times }) =>
      `La recomendación ${apart(number)} de ${apart(report)} figura en ${plural(times, { one: '# fila', many: '# de filas', other: '# filas' })}. Deje una, o corrija la signatura o el número de las demás.`,
    why: 'Una recomendación incluida dos veces se cuenta dos veces, y las dos filas pueden acabar diciendo cosas distintas.',
  },
  'acceptance-missing': {
    title: 'Falta la aceptación',
    sentence: () => 'No se dice si la recomendación fue aceptada. Indique la aceptación.',
    why: 'La aceptación es lo primero que pregunta un órgano rector. Una celda vacía no se cuenta en ninguna parte y los totales del documento dejan de cuadrar.',
  },
  'acceptance-unrecognised': {
    title: 'Aceptación no reconocida',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} no es una forma conocida de aceptación.${nearest(meant)} Escriba una de las palabras de esta tabla.`,
    why: whyWords,
  },
  'acceptance-nonstandard': {
    title: 'Aceptación expresada de otra forma',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-missing': {
    title: 'Falta el estado de aplicación',
    sentence: ({ acceptance }) =>
      acceptance === null
        ? 'No se dice hasta dónde se ha aplicado la recomendación. Indique su estado.'
        : `La recomendación consta como ${quote(statuses[acceptance])}, pero no se dice hasta dónde se ha aplicado. Indique su estado.`,
    why: 'De una recomendación aceptada se espera un estado de aplicación. Una celda vacía da a entender que nadie le ha dado seguimiento.',
  },
  'implementation-unrecognised': {
    title: 'Estado de aplicación no reconocido',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} no es un estado conocido.${nearest(meant)} Escriba una de las palabras de esta tabla.`,
    why: whyWords,
  },
  'implementation-nonstandard': {
    title: 'Estado de aplicación expresado de otra forma',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-without-acceptance': {
    title: 'Estado de aplicación sin aceptación',
    sentence: ({ acceptance, implementation }) =>
      `El estado de aplicación es ${quote(statuses[implementation])}, pero la aceptación es ${quote(statuses[acceptance])}. Corrija uno de los dos.`,
    why: 'Solo de una recomendación aceptada se espera que se aplique. Las dos columnas se contradicen y el lector preguntará cuál es la correcta.',
  },
  'marks-conflicting': {
    title: 'Varios estados marcados a la vez',
    sentence: ({ codes }) =>
      `Están marcados a la vez ${list(codes.map((code) => quote(statuses[code])))}. Deje una sola marca.`,
    why: 'Una recomendación tiene un solo estado a la vez. Con dos marcas se cuenta dos veces, o ninguna.',
  },
  'mark-unrecognised': {
    title: 'Ni marca ni celda vacía',
    sentence: ({ code, word }) =>
      code === null
        ? `${quote(word)} no es una marca. Ponga X donde corresponda el estado y deje vacías las demás celdas.`
        : `${quote(word)} no es una marca. Ponga X si el estado es ${quote(statuses[code])}; si no, deje la celda vacía.`,
    why: 'En las columnas de marcas solo cuentan las marcas. Las palabras y los números no se cuentan en ninguna parte.',
  },
  'text-missing': {
    title: 'Falta el texto de la recomendación',
    sentence: () => 'Falta el texto de la recomendación. Cópielo del informe.',
    why: 'Los anexos imprimen el texto. Sin él, el lector no puede saber qué se recomendó.',
  },
  'cell-error': {
    title: 'Error de fórmula en la tabla',
    sentence: ({ field, error }) =>
      `La celda para ${quote(fields[field])} muestra ${apart(error)}. Corrija su fórmula o escriba el valor mismo.`,
    why: 'Un error en una celda se extiende a todas las cifras que la usan y se imprime tal cual.',
  },
};
