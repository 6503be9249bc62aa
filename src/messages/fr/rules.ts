// The rules in French: a plain heading, what is wrong and what to do, and why it matters.
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

const nearest = (word: string | null) => (word === null ? '' : ` Peut-être fallait-il lire ${quote(word)}.`);

const wordedDifferently = ({ word, standard, because }: DataOf<'implementation-nonstandard'>) => {
  if (differInSpaces(word, standard))
    return `${quote(word)} a des espaces en trop ou en moins. Écrivez ${quote(standard)}.`;
  switch (because) {
    case 'drop-down':
      return `La liste de cette colonne propose ${quote(standard)}, la cellule dit ${quote(word)}. Choisissez le terme de la liste.`;
    case 'majority':
      return `Ailleurs, ce tableau écrit ${quote(standard)}, ici ${quote(word)}. Employez un seul terme.`;
    case 'label':
      return `Le terme habituel est ${quote(standard)}, la cellule dit ${quote(word)}. Employez un seul terme.`;
  }
};

const noInput: Readonly<Record<Input, string>> = {
  'reporting-date': 'Aucune date de référence n’est connue. Fixez-la, puis vérifiez à nouveau.',
  'last-period': 'Les données de la période précédente manquent. Choisissez le classeur de la période précédente.',
  'shared-source': 'Les textes officiels manquent. Choisissez un fichier qui les contient.',
};

export const notRun: MessageSet['notRun'] = (because) => {
  switch (because.kind) {
    case 'no-column':
      return `Le tableau n’a pas de colonne pour ${choice(because.fields.map((field) => quote(fields[field])))}.`;
    case 'not-for-scheme':
      return 'L’organe dont les statuts sont employés ne consigne pas cette information.';
    case 'switched-off':
      return 'Désactivée dans ce classeur.';
    case 'no-input':
      return noInput[because.input];
  }
};

const whyWords =
  'Un terme que les calculs ne connaissent pas n’est compté nulle part\u00a0: la ligne disparaît de tous les totaux du document.';
const whyOneWording =
  'Pour les filtres, les tableaux croisés et les formules, deux graphies font deux statuts. Un seul terme par statut garde les chiffres ensemble.';

export const rules: MessageSet['rules'] = {
  ...entryRules,
  ...wordRules,
  ...dateRules,
  ...periodRules,
  ...sourceRules,
  'report-symbol-invalid': {
    title: 'Cote de rapport de forme inconnue',
    sentence: ({ because, written, example }) => {
      if (because === 'missing') return 'La cote du rapport manque. Écrivez celle qui est imprimée sur le rapport.';
      if (because === 'typing')
        return `${quote(written)} n’est pas saisi comme la cote imprimée sur le rapport. Corrigez la graphie.`;
      const form = example === null ? '' : `, par exemple ${apart(example)}`;
      return `${quote(written)} n’est pas une cote de forme connue. Écrivez-la telle qu’elle est imprimée sur le rapport${form}.`;
    },
    why: 'Une recommandation se reconnaît à la cote de son rapport et à son numéro. Une cote écrite autrement passe pour un autre rapport dans tous les tableaux et toutes les comparaisons.',
  },
  'recommendation-number-invalid': {
    title: 'Numéro de recommandation absent ou invalide',
    sentence: ({ because, written }) =>
      because === 'missing'
        ? 'La recommandation n’a pas de numéro. Écrivez celui qu’elle porte dans le rapport.'
        : `${quote(written)} n’est pas un numéro de recommandation. Écrivez un nombre entier, suivi d’une lettre pour une partie\u00a0: 3 ou 3(a).`,
    why: 'La cote et le numéro disent ensemble de quelle recommandation il s’agit. Sans numéro, elle ne peut être ni citée dans une décision, ni retrouvée l’an prochain.',
  },
  'duplicate-recommendation': {
    title: 'Recommandation inscrite plusieurs fois',
    sentence: ({ report, number, times }) =>
      `La recommandation ${apart(number)} de ${apart(report)} figure sur ${plural(times, { one: '# ligne', many: '# de lignes', other: '# lignes' })}. Gardez-en une, ou corrigez la cote ou le numéro des autres.`,
    why: 'Une recommandation inscrite deux fois est comptée deux fois, et les deux lignes peuvent finir par se contredire.',
  },
  'acceptance-missing': {
    title: 'Acceptation non indiquée',
    sentence: () => 'Rien ne dit si la recommandation a été acceptée. Indiquez l’acceptation.',
    why: 'L’acceptation est la première question d’un organe délibérant. Une cellule vide n’est comptée nulle part, et les totaux du document ne tombent plus juste.',
  },
  'acceptance-unrecognised': {
    title: 'Acceptation non reconnue',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} n’est pas un terme d’acceptation connu.${nearest(meant)} Écrivez l’un des termes de ce tableau.`,
    why: whyWords,
  },
  'acceptance-nonstandard': {
    title: 'Acceptation formulée autrement',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-missing': {
    title: 'État d’application non indiqué',
    sentence: ({ acceptance }) =>
      acceptance === null
        ? 'Rien ne dit où en est l’application de la recommandation. Indiquez son état.'
        : `La recommandation est ${quote(statuses[acceptance])}, mais rien ne dit où en est son application. Indiquez son état.`,
    why: 'Une recommandation acceptée doit avoir un état d’application. Une cellule vide donne à penser que personne ne l’a suivie.',
  },
  'implementation-unrecognised': {
    title: 'État d’application non reconnu',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} n’est pas un état connu.${nearest(meant)} Écrivez l’un des termes de ce tableau.`,
    why: whyWords,
  },
  'implementation-nonstandard': {
    title: 'État d’application formulé autrement',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-without-acceptance': {
    title: 'État d’application sans acceptation',
    sentence: ({ acceptance, implementation }) =>
      `L’état d’application est ${quote(statuses[implementation])}, mais l’acceptation est ${quote(statuses[acceptance])}. Corrigez l’un des deux.`,
    why: 'Seule une recommandation acceptée est censée être appliquée. Les deux colonnes se contredisent, et le lecteur demandera laquelle dit vrai.',
  },
  'marks-conflicting': {
    title: 'Plusieurs statuts cochés à la fois',
    sentence: ({ codes }) =>
      `${list(codes.map((code) => quote(statuses[code])))} sont cochés en même temps. Gardez une seule coche.`,
    why: 'Une recommandation n’a qu’un statut à la fois. Avec deux coches, elle est comptée deux fois, ou pas du tout.',
  },
  'mark-unrecognised': {
    title: 'Ni coche ni cellule vide',
    sentence: ({ code, word }) =>
      code === null
        ? `${quote(word)} n’est pas une coche. Mettez X là où le statut s’applique et laissez vides les autres cellules.`
        : `${quote(word)} n’est pas une coche. Mettez X si le statut est ${quote(statuses[code])}, sinon laissez la cellule vide.`,
    why: 'Dans les colonnes à cocher, seule une coche compte. Les mots et les nombres n’y sont comptés nulle part.',
  },
  'text-missing': {
    title: 'Texte de la recommandation absent',
    sentence: () => 'Le texte de la recommandation manque. Recopiez-le du rapport.',
    why: 'Les annexes impriment le texte. Sans lui, le lecteur ne peut savoir ce qui était recommandé.',
  },
  'cell-error': {
    title: 'Erreur de formule dans le tableau',
    sentence: ({ field, error }) =>
      `La cellule pour ${quote(fields[field])} affiche ${apart(error)}. Corrigez sa formule, ou écrivez la valeur elle-même.`,
    why: 'Une erreur dans une cellule se propage à tous les chiffres qui en dépendent, et s’imprime telle quelle.',
  },
};
