// The rules on the shared source, in French.
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { terms, wording } from './words';

const { plural, list, number, quote, apart } = wording;

const numbers = (all: readonly string[]) =>
  culpritNames({ names: all.slice(0, 12), count: all.length }, { list, number, apart });

const firstPlace = ({ said, official }: DataOf<'text-differs'>['first']) => {
  if (said === '') return `Le texte officiel contient aussi ${quote(official)}.`;
  if (official === '') return `${quote(said)} ne figure pas dans le texte officiel.`;
  return `La cellule dit ${quote(said)}, le texte officiel ${quote(official)}.`;
};

export const sourceRules = {
  'report-unknown': {
    title: 'Rapport absent des textes officiels',
    sentence: ({ report, meant }) =>
      meant === null
        ? `${apart(report)} ne figure pas dans les textes officiels. Vérifiez la cote, ou mettez les textes officiels à jour.`
        : `${apart(report)} ne figure pas dans les textes officiels, où ce titre est celui de ${apart(meant)}. Vérifiez la cote.`,
    why: 'Ce que les textes officiels ne contiennent pas ne peut leur être comparé. Souvent la cote est mal saisie\u00a0; parfois les textes sont plus anciens que le rapport.',
  },
  'recommendation-unknown': {
    title: 'Recommandation absente des textes officiels',
    sentence: ({ report, number: own, known }) =>
      known.length === 0
        ? `Les textes officiels ne contiennent aucune recommandation de ${apart(report)}. Mettez-les à jour, ou vérifiez la cote.`
        : `Dans les textes officiels, ${apart(report)} n’a pas de recommandation ${apart(own)}, seulement ${numbers(known)}. Vérifiez le numéro.`,
    why: 'Un numéro que le rapport n’a pas ne mène le lecteur nulle part, et la vraie recommandation manque alors.',
  },
  'recommendation-missing': {
    title: 'Recommandations absentes du tableau',
    sentence: ({ report, numbers: missing }) =>
      plural(missing.length, {
        one: `La recommandation ${numbers(missing)} de ${apart(report)} ne figure pas dans le tableau. Ajoutez-la si elle n’est pas close.`,
        many: `Les recommandations ${numbers(missing)} de ${apart(report)} ne figurent pas dans le tableau. Ajoutez celles qui ne sont pas closes.`,
        other: `Les recommandations ${numbers(missing)} de ${apart(report)} ne figurent pas dans le tableau. Ajoutez celles qui ne sont pas closes.`,
      }),
    why: 'Une recommandation que personne n’a inscrite n’est suivie par personne et manque dans tous les totaux.',
  },
  'addressee-differs': {
    title: 'Destinataire différent du destinataire officiel',
    sentence: ({ addressee, official, byColumn }) => {
      const now = quote(terms.addressee[addressee]);
      if (official === 'other')
        return `Le tableau indique ${now} comme destinataire, les textes officiels en désignent un autre. Vérifiez à qui elle s’adresse.`;
      const right = quote(terms.addressee[official]);
      return byColumn
        ? `Le texte figure dans la colonne ${now}, alors que le destinataire officiel est ${right}. Placez-le dans l’autre colonne.`
        : `Le destinataire est ${now}, alors que le destinataire officiel est ${right}. Corrigez-le.`;
    },
    why: 'Les annexes classent les recommandations par destinataire. Avec un destinataire erroné, l’une d’elles figure dans la mauvaise annexe.',
  },
  'text-differs': {
    title: 'Texte différent du texte officiel',
    sentence: ({ first, places }) => {
      const more = plural(places - 1, {
        one: '# autre passage diffère',
        many: '# d’autres passages diffèrent',
        other: '# autres passages diffèrent',
      });
      return `${firstPlace(first)}${places > 1 ? ` ${more}.` : ''} Reprenez le texte officiel, ou écartez ce constat en donnant une raison.`;
    },
    why: 'Les annexes impriment le texte comme si le rapport le disait. Un seul mot changé peut faire dire le contraire à la recommandation.',
  },
  'title-differs': {
    title: 'Titre différent du titre officiel',
    sentence: ({ title, official }) =>
      `Le titre officiel est ${quote(official)}, le tableau porte ${quote(title)}. Reprenez le titre officiel, ou vérifiez la cote.`,
    why: 'Le lecteur cherche un rapport par son titre. Un autre titre signifie souvent que la cote est celle d’un autre rapport.',
  },
} satisfies Partial<MessageSet['rules']>;
