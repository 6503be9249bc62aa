// The rules on days and how long something takes, in French.
import type { Day } from '../../core/recommendation/day';
import type { MessageSet } from '../message-set';
import { fields, wording } from './words';

const { plural, day, quote } = wording;

/** The year a symbol tells. */
const year = (since: Day) => since.slice(0, 4);

interface Since {
  readonly since: Day;
  readonly from: 'issued' | 'symbol';
}
const issued = ({ since, from }: Since) =>
  from === 'issued' ? `le rapport a été publié le ${day(since)}` : `le rapport date de ${year(since)}`;

export const dateRules = {
  'date-invalid': {
    title: 'Date illisible',
    sentence: ({ field, written, impossible, meant }) => {
      if (meant !== null)
        return `${quote(written)} n’est pas compté comme une date. S’il s’agit du ${day(meant)}, écrivez cette date.`;
      if (impossible) return `Le jour ${quote(written)} n’existe pas. Corrigez la date.`;
      return `${quote(written)} n’est pas une date. Dans la colonne ${quote(fields[field])}, écrivez une date ou laissez la cellule vide.`;
    },
    why: 'Les échéances et les durées se calculent à partir de ces colonnes. Ce qui ne se lit pas comme une date en est exclu, sans que personne s’en aperçoive.',
  },
  'date-in-future': {
    title: 'Date d’achèvement postérieure à la date de référence',
    sentence: ({ date, asOf }) =>
      `La date d’achèvement, le ${day(date)}, est postérieure à la date de référence, le ${day(asOf)}. Corrigez la date, ou laissez la cellule vide tant que le travail n’est pas achevé.`,
    why: 'Le document dit ce qui était fait à la date de référence. Ce qui s’achève plus tard relève du document suivant.',
  },
  'date-before-issue': {
    title: 'Achèvement antérieur à la publication du rapport',
    sentence: ({ done, issued: since, from }) =>
      from === 'issued'
        ? `La date d’achèvement est le ${day(done)}, mais le rapport a été publié le ${day(since)}. Vérifiez les deux dates.`
        : `La date d’achèvement est le ${day(done)}, mais le rapport date de ${year(since)}. Vérifiez la date et la cote.`,
    why: 'Ce qui était achevé avant la parution du rapport ne l’a pas été à cause de lui. Le plus souvent, l’une des deux dates est une erreur de saisie.',
  },
  'deadline-passed': {
    title: 'En suspens après l’échéance',
    sentence: ({ day: deadline, from, canBeRevised }) => {
      const passed =
        from === 'text'
          ? `La recommandation fixe l’échéance au ${day(deadline)} et reste en suspens.`
          : `L’échéance du ${day(deadline)} est dépassée et la recommandation reste en suspens.`;
      return canBeRevised
        ? `${passed} Mettez l’état à jour, ou fixez une échéance révisée.`
        : `${passed} Mettez l’état à jour, ou dites dans l’évaluation quand elle sera appliquée.`;
    },
    why: 'Les organes délibérants s’enquièrent d’abord de ce qui est en retard. Une échéance dépassée sans un mot passe pour de la négligence.',
  },
  'open-too-long': {
    title: 'En suspens depuis longtemps',
    sentence: ({ years, ...since }) =>
      `En suspens depuis plus de ${plural(years, { one: '# an', many: '# d’années', other: '# ans' })}\u00a0: ${issued(since)}. Mettez l’état à jour, ou dites dans l’évaluation ce qui fait obstacle.`,
    why: 'Les auditeurs recensent ce qui reste en suspens pendant des années, et les organes délibérants demandent pourquoi. La réponse doit se trouver dans l’évaluation.',
  },
  'consideration-too-long': {
    title: 'À l’examen depuis longtemps',
    sentence: ({ months, ...since }) =>
      `À l’examen depuis plus de ${plural(months, { one: '# mois', many: '# de mois', other: '# mois' })}\u00a0: ${issued(since)}. Décidez si la recommandation est acceptée, ou dites dans l’évaluation ce que la décision attend.`,
    why: 'L’examen est une étape, non une réponse. Une recommandation qui y demeure longtemps paraît avoir été laissée de côté.',
  },
} satisfies Partial<MessageSet['rules']>;
