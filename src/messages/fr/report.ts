// The findings report in French.
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { plural, day, apart } = wording;

export const report: MessageSet['report'] = {
  sheet: 'Constatations',
  title: 'Constatations de la vérification',
  workbook: (name) => `Classeur : ${apart(name)}`,
  asOf: (asOf) => (asOf === null ? 'Aucune date de référence n’est connue.' : `Date de référence : ${day(asOf)}`),
  lastPeriod: (name) => `Comparé à la période précédente : ${apart(name)}`,
  catalogue: (name) => `Comparé aux textes officiels : ${apart(name)}`,
  columns: {
    severity: 'Gravité',
    rule: 'Règle',
    where: 'Cellule',
    report: 'Rapport',
    number: 'N°',
    value: 'Contenu de la cellule',
    sentence: 'Ce qui ne va pas et que faire',
    suggestion: 'Proposition',
    reason: 'Motif du maintien en l’état',
  },
  findings: (count) => plural(count, { one: '# constatation', many: '# constatations', other: '# constatations' }),
  ignored: (count) =>
    plural(count, {
      one: '# constatation laissée en l’état',
      many: '# constatations laissées en l’état',
      other: '# constatations laissées en l’état',
    }),
  notRun: (count) =>
    plural(count, {
      one: '# règle n’a pas pu être appliquée',
      many: '# règles n’ont pas pu être appliquées',
      other: '# règles n’ont pas pu être appliquées',
    }),
  none: 'Rien à corriger.',
  footer: 'Suivi des recommandations : constatations',
};
