// Why an office's own template was not filled, in Spanish.
import type { MessageSet } from '../message-set';
import { listOpenings, templateMessages } from '../template-messages';
import { wording } from './words';

const { plural, choice } = wording;

export const template: MessageSet['template'] = templateMessages(
  {
    unfit: {
      'not-a-document': (file) =>
        `${file} no es un documento de Word y no se ha rellenado. Elija un archivo .docx o .dotx.`,
      'old-or-protected': (file) =>
        `${file} está protegido con contraseña o tiene el formato de Word 97-2003 y no se ha rellenado. Ábralo en Word, guárdelo como documento de Word (.docx) sin contraseña y elija ese archivo.`,
      macros: (file) =>
        `${file} contiene macros y no se ha rellenado. Guárdelo en Word como documento sin macros (.docx) y elija ese archivo.`,
      damaged: (file) =>
        `${file} no se puede leer y no se ha rellenado. Ábralo en Word, guárdelo de nuevo y elija el archivo guardado.`,
      'no-placeholders': (file) =>
        `${file} no contiene ningún campo, por lo que no hay nada que rellenar. Escriba campos como {organization} o {total} donde deban figurar sus valores, guárdelo y elíjalo de nuevo.`,
    },
    notFilled: (file, count) =>
      `${file} no se ha rellenado: ${plural(count, { one: 'hay # campo que no encaja', many: 'hay # de campos que no encajan', other: 'hay # campos que no encajan' })}. Corrija la plantilla en Word, guárdela y elíjala de nuevo.`,
    troubles: {
      'unknown-field': ({ name, near }, { field }) =>
        near === null
          ? `El campo ${field(name)} no existe. Tome un nombre de la plantilla de ejemplo o de la lista de campos.`
          : `El campo ${field(name)} no existe. ¿Se trata de ${field(near)}?`,
      'outside-list': ({ name, lists }, as) =>
        `${as.field(name)} solo tiene valor dentro de una lista. Colóquelo después de ${choice(listOpenings(lists, as))} y antes del final de esa lista.`,
      'list-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} es una lista y no se imprime por sí sola. Coloque ${opening(name)} donde empieza un elemento y ${closing(name)} donde termina.`,
      'condition-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} es una condición y no imprime nada. Coloque ${opening(name)} antes y ${closing(name)} después de lo que deba mostrar.`,
      'not-closed': ({ name }, { opening, closing }) =>
        `${opening(name)} no se cierra nunca. Coloque ${closing(name)} donde termina.`,
      'not-opened': ({ name }, { opening, closing }) =>
        `${closing(name)} cierra lo que no se abrió. Coloque ${opening(name)} donde empieza, o suprímalo.`,
      crossed: ({ name, closed }, { opening, closing }) =>
        `A ${opening(name)} le sigue ${closing(closed)} antes de su propio final. Coloque antes ${closing(name)} en ese lugar.`,
      misplaced: ({ name }, { opening, closing }) =>
        `${opening(name)} y ${closing(name)} están en lugares que no pueden repetirse juntos. Coloque ambos en una misma fila de tabla, o cada uno en un párrafo propio.`,
      'double-brace': () => 'Las llaves están duplicadas. Basta una a cada lado, como en {total}.',
      brace: ({ brace }) =>
        brace === '{'
          ? 'Una llave { abre un campo que ninguna } cierra. Escriba } después del nombre del campo.'
          : 'Una llave } cierra un campo que ninguna { abre. Escriba { antes del nombre del campo.',
    },
    places: {
      body: 'En el texto',
      table: 'En una tabla',
      header: 'En el encabezado',
      footer: 'En el pie de página',
      notes: 'En las notas',
      properties: 'En las propiedades del documento',
    },
    at: (place, around) => (around === '' ? `${place}.` : `${place}: ${around}.`),
    told: (trouble, at) => `${trouble} ${at}`,
  },
  wording,
);
