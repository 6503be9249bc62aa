// The rules on the shared source, in Spanish.
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { terms, wording } from './words';

const { plural, list, number, quote, apart } = wording;

const numbers = (all: readonly string[]) =>
  culpritNames({ names: all.slice(0, 12), count: all.length }, { list, number, apart });

const firstPlace = ({ said, official }: DataOf<'text-differs'>['first']) => {
  if (said === '') return `El texto oficial contiene además ${quote(official)}.`;
  if (official === '') return `${quote(said)} no figura en el texto oficial.`;
  return `La celda dice ${quote(said)} y el texto oficial, ${quote(official)}.`;
};

export const sourceRules = {
  'report-unknown': {
    title: 'Informe ausente de los textos oficiales',
    sentence: ({ report, meant }) =>
      meant === null
        ? `${apart(report)} no figura en los textos oficiales. Compruebe la signatura o actualice los textos oficiales.`
        : `${apart(report)} no figura en los textos oficiales, donde este título es el de ${apart(meant)}. Compruebe la signatura.`,
    why: 'Lo que no está en los textos oficiales no puede compararse con ellos. A menudo la signatura tiene una errata; a veces los textos son anteriores al informe.',
  },
  'recommendation-unknown': {
    title: 'Recomendación ausente de los textos oficiales',
    sentence: ({ report, number: own, known }) =>
      known.length === 0
        ? `Los textos oficiales no contienen ninguna recomendación de ${apart(report)}. Actualícelos o compruebe la signatura.`
        : `En los textos oficiales, ${apart(report)} no tiene recomendación ${apart(own)}, sino solo ${numbers(known)}. Compruebe el número.`,
    why: 'Un número que el informe no tiene no lleva al lector a ninguna parte, y la verdadera recomendación falta.',
  },
  'recommendation-missing': {
    title: 'Recomendaciones ausentes de la tabla',
    sentence: ({ report, numbers: missing }) =>
      plural(missing.length, {
        one: `La recomendación ${numbers(missing)} de ${apart(report)} no figura en la tabla. Añádala si no está concluida.`,
        many: `Las recomendaciones ${numbers(missing)} de ${apart(report)} no figuran en la tabla. Añada las que no estén concluidas.`,
        other: `Las recomendaciones ${numbers(missing)} de ${apart(report)} no figuran en la tabla. Añada las que no estén concluidas.`,
      }),
    why: 'A una recomendación que nadie ha incluido nadie le da seguimiento, y falta en todos los totales.',
  },
  'addressee-differs': {
    title: 'Destinatario distinto del oficial',
    sentence: ({ addressee, official, byColumn }) => {
      const now = quote(terms.addressee[addressee]);
      if (official === 'other')
        return `La tabla indica como destinatario ${now} y los textos oficiales, otro distinto. Compruebe a quién va dirigida.`;
      const right = quote(terms.addressee[official]);
      return byColumn
        ? `El texto está en la columna ${now}, pero el destinatario oficial es ${right}. Páselo a la otra columna.`
        : `El destinatario es ${now}, pero el oficial es ${right}. Corríjalo.`;
    },
    why: 'Los anexos ordenan las recomendaciones por destinatario. Con un destinatario equivocado, una de ellas queda en el anexo que no es.',
  },
  'text-differs': {
    title: 'Texto distinto del oficial',
    sentence: ({ first, places }) => {
      const more = plural(places - 1, {
        one: 'Difiere # pasaje más',
        many: 'Difieren # de pasajes más',
        other: 'Difieren # pasajes más',
      });
      return `${firstPlace(first)}${places > 1 ? ` ${more}.` : ''} Ponga el texto oficial o descarte este aviso indicando el motivo.`;
    },
    why: 'Los anexos imprimen el texto como si lo dijera el informe. Una sola palabra cambiada puede hacer que la recomendación diga lo contrario.',
  },
  'title-differs': {
    title: 'Título distinto del oficial',
    sentence: ({ title, official }) =>
      `El título oficial es ${quote(official)} y la tabla dice ${quote(title)}. Ponga el título oficial o compruebe la signatura.`,
    why: 'El lector busca un informe por su título. Otro título suele indicar que la signatura es de otro informe.',
  },
} satisfies Partial<MessageSet['rules']>;
