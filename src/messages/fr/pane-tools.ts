// What the pane says of rules, tools, what was written, and files that cannot be read, in French.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const rulebook: PaneMessages['rulebook'] = {
  title: 'Règles',
  intro: 'Conservé dans ce classeur, pour toutes les personnes qui y travaillent.',
  usual: (severity) => `${severity} (par défaut)`,
  off: 'Désactivée',
  thresholds: 'Quand cela dure trop',
  yearsOpen: 'En suspens\u00a0: années depuis la publication',
  monthsUnderConsideration: 'À l’examen\u00a0: mois depuis la publication',
  usually: (count) => `Par défaut\u00a0: ${number(count)}.`,
  badNumber: 'Indiquez un nombre entier de 1 à 100.',
  reset: 'Rétablir les valeurs par défaut',
  close: 'Fermer',
};

export const tools: PaneMessages['tools'] = {
  title: 'Outils',
  dropDowns: {
    button: 'Mettre des listes déroulantes dans les colonnes de statut',
    sentence:
      'Les cellules de statut proposent alors les libellés de ce tableau. Un autre mot reste possible après un avertissement, et les autres validations ne changent pas.',
  },
  colours: {
    button: 'Colorer les cellules',
    sentence:
      'Les cellules visées par une constatation prennent une couleur selon la gravité. Vos propres formats ne changent pas, et Retirer les couleurs les enlève.',
  },
  removeColours: 'Retirer les couleurs',
  report: {
    button: 'Insérer le relevé des constatations',
    sentence:
      'Une nouvelle feuille donne chaque constatation avec un lien vers sa cellule, et celles qui ont été écartées avec leur motif, prête à imprimer.',
  },
  saveCsv: {
    button: 'Enregistrer les constatations en CSV',
    sentence: 'Le même relevé, dans un fichier de vos téléchargements.',
  },
  copyCsv: {
    button: 'Copier les constatations en CSV',
    sentence: 'Le même relevé, dans le presse-papiers\u00a0: cet Excel ne permet pas d’enregistrer un fichier d’ici.',
  },
  recheck: {
    label: 'Vérifier pendant la saisie',
    sentence:
      'Après une modification, seules les lignes touchées sont relues. Ce choix est conservé sur cet ordinateur.',
  },
  close: 'Fermer',
};

export const written: PaneMessages['written'] = {
  title: 'Annuler ce qui a été écrit',
  none: 'Rien n’a été écrit d’ici depuis l’ouverture du volet.',
  dropDowns: (count) => `Listes déroulantes mises en place dans ${cells(count)}.`,
  noDropDowns: 'Toutes les colonnes de statut ont déjà leur liste, ou contiennent des coches. Rien n’a été modifié.',
  dropDownsLeft: (count) =>
    plural(count, {
      one: '# plage a une autre validation et a été laissée telle quelle.',
      many: '# de plages ont une autre validation et ont été laissées telles quelles.',
      other: '# plages ont une autre validation et ont été laissées telles quelles.',
    }),
  coloured: (count) =>
    `${plural(count, { one: '# cellule colorée', many: '# de cellules colorées', other: '# cellules colorées' })}.`,
  coloursRemoved: (count) => `Couleurs retirées de ${cells(count)}.`,
  noColours: 'Il n’y avait aucune couleur à retirer.',
  report: (sheet) => `Les constatations se trouvent dans la feuille ${quote(sheet)}.`,
  toSheet: 'Aller à la feuille',
  csvSaved: (file) => `Enregistré dans vos téléchargements sous le nom ${apart(file)}.`,
  csvCopied:
    'Les constatations sont dans le presse-papiers. Collez-les dans un fichier texte et enregistrez-le en CSV.',
  csvNeither: {
    sentence: 'Cet Excel ne permet au complément ni d’enregistrer un fichier ni d’utiliser le presse-papiers.',
    advice: 'Insérez plutôt le relevé des constatations, puis enregistrez cette feuille en CSV depuis Excel.',
  },
  takeBack: 'Annuler',
  dropDownsTakenBack: 'Listes déroulantes retirées.',
  dropDownsChanged: (count) =>
    plural(count, {
      one: '# plage a été modifiée depuis et a été laissée telle quelle.',
      many: '# de plages ont été modifiées depuis et ont été laissées telles quelles.',
      other: '# plages ont été modifiées depuis et ont été laissées telles quelles.',
    }),
  reportTakenBack: 'Le relevé des constatations a été retiré.',
  reportEdited: 'La feuille a été modifiée depuis et a été laissée telle quelle.',
  earlier: (count) =>
    plural(count, {
      one: '# autre écriture à annuler…',
      many: '# d’autres écritures à annuler…',
      other: '# autres écritures à annuler…',
    }),
  close: 'Fermer',
};

export const unreadable: PaneMessages['unreadable'] = {
  'not-a-workbook': {
    sentence: (file) => `${quote(file)} n’est pas un classeur Excel.`,
    advice: 'Choisissez un fichier .xlsx ou .xlsm.',
  },
  'old-format': {
    sentence: (file) => `${quote(file)} est dans l’ancien format d’Excel 97 à 2003.`,
    advice: 'Ouvrez-le dans Excel, enregistrez-le au format .xlsx, puis choisissez ce fichier.',
  },
  encrypted: {
    sentence: (file) => `${quote(file)} est protégé par un mot de passe.`,
    advice: 'Ouvrez-le dans Excel, enregistrez-en une copie sans mot de passe, puis choisissez la copie.',
  },
  'not-readable': {
    sentence: (file) => `${quote(file)} n’a pas pu être lu.`,
    advice:
      'Fermez-le s’il est ouvert ailleurs, ou ouvrez-le dans Excel et enregistrez-le de nouveau, puis choisissez-le.',
  },
  'no-tracker': {
    sentence: (file) => `Aucun tableau de suivi n’a été trouvé dans ${quote(file)}.`,
    advice: 'Choisissez le classeur de la période précédente, avec une recommandation par ligne sous un en-tête.',
  },
};
