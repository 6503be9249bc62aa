// The rules on what the words of a row say, in Spanish.
import type { Language, StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { terms, wording } from './words';

const { quote } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const names: Readonly<Record<Language, string>> = {
  ar: 'árabe',
  zh: 'chino',
  en: 'inglés',
  fr: 'francés',
  ru: 'ruso',
  es: 'español',
};

const says: Readonly<Record<DataOf<'assessment-contradicts-status'>['says'], string>> = {
  'to-come': 'habla de lo que está por venir',
  unfinished: 'habla de una labor sin terminar',
  'not-begun': 'dice que no se ha empezado nada',
  begun: 'dice que los trabajos han comenzado',
  done: 'dice que la labor ha concluido',
};

/** The sentence the words stand in, where they are not all of it. */
const around = (words: string, clause: string) => (clause.length > words.length + 1 ? ` (en ${quote(clause)})` : '');

export const wordRules = {
  'assessment-contradicts-status': {
    title: 'Evaluación contraria al estado',
    sentence: ({ status, says: told, words, clause }) =>
      `El estado de aplicación es ${quote(statuses[status])}, pero la evaluación ${says[told]}: ${quote(words)}${around(words, clause)}. Corrija el estado o la evaluación.`,
    why: 'Quien ve que la evaluación y el estado se contradicen duda de ambos. Solo quien conoce el asunto puede decir cuál es correcto.',
  },
  'assessment-contradicts-acceptance': {
    title: 'Evaluación contraria a la aceptación',
    sentence: ({ words, clause, partly }) => {
      const advice = partly
        ? `Elija ${quote(terms.acceptance.partially_accepted)} o reformule la evaluación.`
        : 'Corrija la aceptación o reformule la evaluación.';
      return `La recomendación está ${quote(terms.acceptance.accepted)}, pero la evaluación contiene una reserva: ${quote(words)}${around(words, clause)}. ${advice}`;
    },
    why: 'Lo que se acepta debe aplicarse por entero. Una reserva que solo figura en un comentario sale a la luz cuando alguien pregunta.',
  },
  'assessment-refers-elsewhere': {
    title: 'Evaluación que remite a otra fila',
    sentence: ({ words }) =>
      `${quote(words)} remite al lector a otra fila. Escriba la evaluación completa, o nombre el informe y la recomendación a que se refiere.`,
    why: 'Cuando las filas se ordenan, se filtran o se imprimen en anexos distintos, lo que figuraba arriba ya no está ahí.',
  },
  'text-addressee-mismatch': {
    title: 'Texto dirigido a otro destinatario',
    sentence: ({ words, addressee }) =>
      `El texto pide que actúe ${quote(words)}, pero el destinatario es ${quote(terms.addressee[addressee])}. Corrija el destinatario o coteje el texto con el informe.`,
    why: 'El destinatario determina en qué anexo se imprime la recomendación y quién decide al respecto.',
  },
  'text-language': {
    title: 'Texto en otro idioma',
    sentence: ({ found, usual }) =>
      `El texto está en ${names[found]} y los demás textos de esta columna están en ${names[usual]}. Ponga el texto oficial en ${names[usual]}.`,
    why: 'Un anexo se imprime en un solo idioma. Un texto en otro idioma procede de otra versión del informe.',
  },
} satisfies Partial<MessageSet['rules']>;
