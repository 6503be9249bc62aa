// The rules on what the words of a row say, in French.
import type { Language, StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { terms, wording } from './words';

const { quote } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const names: Readonly<Record<Language, string>> = {
  ar: 'arabe',
  zh: 'chinois',
  en: 'anglais',
  fr: 'français',
  ru: 'russe',
  es: 'espagnol',
};

const says: Readonly<Record<DataOf<'assessment-contradicts-status'>['says'], string>> = {
  'to-come': 'évoque ce qui reste à venir',
  unfinished: 'évoque un travail inachevé',
  'not-begun': 'indique que rien n’a été commencé',
  begun: 'indique que les travaux ont commencé',
  done: 'indique que le travail est achevé',
};

/** The sentence the words stand in, where they are not all of it. */
const around = (words: string, clause: string) => (clause.length > words.length + 1 ? ` (dans ${quote(clause)})` : '');

export const wordRules = {
  'assessment-contradicts-status': {
    title: 'Évaluation contraire à l’état',
    sentence: ({ status, says: told, words, clause }) =>
      `L’état d’application est ${quote(statuses[status])}, mais l’évaluation ${says[told]}\u00a0: ${quote(words)}${around(words, clause)}. Corrigez l’état ou l’évaluation.`,
    why: 'Un lecteur qui voit l’évaluation et l’état se contredire doute des deux. Seule une personne qui connaît le dossier peut dire lequel est juste.',
  },
  'assessment-contradicts-acceptance': {
    title: 'Évaluation contraire à l’acceptation',
    sentence: ({ words, clause, partly }) => {
      const advice = partly
        ? `Choisissez ${quote(terms.acceptance.partially_accepted)}, ou reformulez l’évaluation.`
        : 'Corrigez l’acceptation, ou reformulez l’évaluation.';
      return `La recommandation est ${quote(terms.acceptance.accepted)}, mais l’évaluation contient une réserve\u00a0: ${quote(words)}${around(words, clause)}. ${advice}`;
    },
    why: 'Ce qui est accepté doit être appliqué en entier. Une réserve qui ne figure que dans un commentaire n’apparaît que lorsque quelqu’un pose la question.',
  },
  'assessment-refers-elsewhere': {
    title: 'Évaluation renvoyant à une autre ligne',
    sentence: ({ words }) =>
      `${quote(words)} renvoie le lecteur à une autre ligne. Rédigez l’évaluation en entier, ou nommez le rapport et la recommandation visés.`,
    why: 'Une fois les lignes triées, filtrées ou imprimées dans des annexes distinctes, ce qui figurait plus haut n’y est plus.',
  },
  'text-addressee-mismatch': {
    title: 'Texte visant un autre destinataire',
    sentence: ({ words, addressee }) =>
      `Le texte demande à ${quote(words)} d’agir, mais le destinataire est ${quote(terms.addressee[addressee])}. Corrigez le destinataire, ou vérifiez le texte dans le rapport.`,
    why: 'Le destinataire détermine l’annexe dans laquelle la recommandation est imprimée et l’instance qui se prononce.',
  },
  'text-language': {
    title: 'Texte dans une autre langue',
    sentence: ({ found, usual }) =>
      `Le texte est en ${names[found]}, les autres textes de cette colonne sont en ${names[usual]}. Mettez le texte officiel en ${names[usual]}.`,
    why: 'Une annexe est imprimée dans une seule langue. Un texte dans une autre langue provient d’une autre version du rapport.',
  },
} satisfies Partial<MessageSet['rules']>;
