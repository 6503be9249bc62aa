// The rules on what a row holds or lacks, in French.
import type { StatusCode } from '../../core/recommendation/codes';
import type { StatementTopic } from '../../core/vocabulary/statement-words';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const topics: Readonly<Record<StatementTopic, string>> = {
  relevance: 'si la recommandation est pertinente',
  financial: 'quelles en sont les incidences financières',
  humanResources: 'quelles en sont les incidences sur les ressources humaines',
};

export const entryRules = {
  'progress-contradicts-status': {
    title: 'Avancement en contradiction avec l’état',
    sentence: ({ percent, implementation }) =>
      `L’avancement est de ${number(percent)}\u00a0%, mais l’état est ${quote(statuses[implementation])}. Corrigez l’un des deux.`,
    why: 'Ce qui est appliqué l’est à 100\u00a0%, et ce qui est fait à 100\u00a0% est appliqué. Qui lit les deux colonnes demandera laquelle dit vrai.',
  },
  'assessment-missing': {
    title: 'Évaluation absente',
    sentence: ({ refused }) =>
      refused === null
        ? 'Rien ne dit ce qui a été fait. Rédigez l’évaluation.'
        : `La recommandation est ${quote(statuses[refused])}, mais aucun motif n’est donné. Indiquez-le dans l’évaluation.`,
    why: 'L’évaluation est ce que lit un organe délibérant. Il attend surtout de savoir pourquoi une recommandation n’est pas suivie.',
  },
  'assessment-unchanged': {
    title: 'Évaluation identique à celle de la période précédente',
    sentence: ({ lastPeriod }) =>
      `C’est mot pour mot ce que dit ${quote(lastPeriod)}, et la recommandation est toujours ouverte. Dites ce qui s’est passé depuis.`,
    why: 'Un texte inchangé donne à penser que personne n’a réexaminé la question. S’il ne s’est rien passé, le lecteur veut savoir pourquoi.',
  },
  'statement-missing': {
    title: 'Pertinence ou incidences non indiquées',
    sentence: ({ field, missing }) =>
      `La cellule pour ${quote(fields[field])} ne dit pas ${choice(missing.map((topic) => topics[topic]))}. Ajoutez-le, même s’il n’y a rien à signaler.`,
    why: 'Les organes délibérants demandent pour chaque recommandation si elle est pertinente et quelles en sont les incidences sur le budget et le personnel. Une ligne qui ne répond pas, quand les autres le font, suscitera la question.',
  },
  'responsible-missing': {
    title: 'Aucun responsable désigné',
    sentence: () =>
      'La recommandation est ouverte, mais aucun responsable n’est désigné. Indiquez le service ou le fonctionnaire.',
    why: 'Sans nom, on ne sait à qui demander des nouvelles, et la recommandation reste ouverte d’année en année.',
  },
  'responsible-variant': {
    title: 'Un même responsable écrit de plusieurs façons',
    sentence: ({ name, usual, times }) =>
      differInSpaces(name, usual)
        ? `${quote(name)} comporte des espaces en trop ou en moins. Écrivez ${quote(usual)}.`
        : `${quote(name)} semble désigner le même responsable que ${quote(usual)}, qui figure sur ${plural(times, { one: '# ligne', many: '# de lignes', other: '# lignes' })}. Si c’est le cas, gardez une seule graphie.`,
    why: 'Les filtres, les décomptes et les demandes de mise à jour prennent deux graphies pour deux personnes.',
  },
  'addressee-missing': {
    title: 'Destinataire non indiqué',
    sentence: () =>
      'Rien ne dit à qui s’adresse la recommandation. Indiquez le chef de secrétariat ou l’organe délibérant.',
    why: 'Les annexes sont établies par destinataire. Une recommandation qui n’en a pas ne figure dans aucune.',
  },
  'title-inconsistent': {
    title: 'Plusieurs titres pour un même rapport',
    sentence: ({ report, title, other, times, titleOf }) => {
      const wrongSymbol =
        titleOf === null ? '' : ` C’est le titre de ${apart(titleOf)}\u00a0: la cote est peut-être erronée.`;
      return `Le titre de ${apart(report)} est ici ${quote(title)}, mais ${quote(other)} sur ${plural(times, { one: '# autre ligne', many: '# d’autres lignes', other: '# autres lignes' })}. Gardez un seul titre.${wrongSymbol}`;
    },
    why: 'Un document imprime un rapport sous un seul titre. Avec deux, ses lignes se retrouvent sous deux rubriques, comme s’il y avait deux rapports.',
  },
  'decision-missing': {
    title: 'Décision de l’organe délibérant absente',
    sentence: ({ because }) =>
      because === 'accepted'
        ? 'La recommandation s’adresse à l’organe délibérant et est acceptée, mais aucune décision n’est indiquée. Écrivez la cote de la décision, s’il y en a une.'
        : 'La recommandation s’adresse à l’organe délibérant et est close, mais aucune décision n’est indiquée. Écrivez la cote de la décision, s’il y en a une.',
    why: 'Ce qui s’adresse à l’organe délibérant se règle par sa décision. Une ligne close sans décision compte comme restant à soumettre.',
  },
  'text-markup': {
    title: 'Balises dans le texte',
    sentence: ({ field, markup }) =>
      `La cellule pour ${quote(fields[field])} contient des balises, telles que ${quote(markup)}, qui seraient imprimées telles quelles. Supprimez-les.`,
    why: 'Les balises et les codes venus avec un texte copié apparaissent lettre pour lettre dans les annexes.',
  },
} satisfies Partial<MessageSet['rules']>;
