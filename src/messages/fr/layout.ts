// Correcting what was recognised, in French.
import type { LayoutMessages } from '../layout-messages';
import { cells, wording } from './words';

const { number, plural, quote } = wording;

export const layout: LayoutMessages = {
  kept: 'Les corrections sont conservées dans ce classeur pour vos collègues.',
  correct: 'Corriger',
  done: 'Terminé',
  reset: 'Revenir à ce qui a été reconnu',
  read: (sheet) => `Lire ${quote(sheet)}`,
  leftOut: 'Laissée de côté',
  headerRow: 'Ligne d’en-tête',
  useRow: 'Utiliser cette ligne',
  badRow: (last) => `Indiquez une ligne de 1 à ${number(last)}.`,
  notInTracker: 'Absent de ce tableau',
  choose: 'Choisir la rubrique',
  addField: 'Ajouter une rubrique',
  words: {
    keptTitle: 'Sens conservés dans ce classeur',
    forget: 'Oublier ce sens',
    title: (count) =>
      plural(count, {
        one: '# mention d’état n’est pas reconnue',
        many: '# de mentions d’état ne sont pas reconnues',
        other: '# mentions d’état ne sont pas reconnues',
      }),
    sentence: 'Indiquez une fois le sens de chacune\u00a0: ce classeur le conserve.',
    inCells: (count) => `dans ${cells(count)}`,
    meaning: (word) => `Sens de ${quote(word)}`,
    use: (label) => `Choisir ${quote(label)}`,
    asBlank: 'Comme une cellule vide',
    leave: 'Laisser tel quel',
    keep: (count) => plural(count, { one: 'Conserver # sens', many: 'Conserver # de sens', other: 'Conserver # sens' }),
  },
  unfit: {
    title:
      'Le classeur a changé\u00a0: certaines corrections qu’il conserve ne conviennent plus. La nouvelle lecture est affichée.',
    sheet: (name) => `La feuille ${quote(name)} n’existe plus.`,
    headerRow: (sheet, row) =>
      row === null
        ? `L’en-tête de ${quote(sheet)} n’existe plus.`
        : `L’en-tête de ${quote(sheet)} se trouvait à la ligne ${number(row)}.`,
    column: (sheet, what, header) =>
      header === ''
        ? `${what}\u00a0: sa colonne dans ${quote(sheet)} n’existe plus.`
        : `${what}\u00a0: la colonne ${quote(header)} de ${quote(sheet)} n’existe plus.`,
    useNew: 'Utiliser la nouvelle lecture',
    correctIt: 'La corriger',
  },
  pointing: {
    title: 'Y a-t-il tout de même un tableau de suivi\u00a0?',
    sentence: 'Montrez où il commence\u00a0: la feuille et la ligne où figurent les titres des colonnes.',
    sheet: 'Feuille',
    read: 'Lire à partir de cette ligne',
    nothing: 'Aucune recommandation n’a été trouvée sous cette ligne.',
    columns: 'Indiquez quelle colonne contient la recommandation et laquelle son état.',
  },
};
