// What the pane says in French; no-break spaces before the colon, as French typography has it.
import type { MessageSet } from '../message-set';
import { check, finding, fixes, held, ignoring } from './pane-findings';
import { rulebook, tools, unreadable, written } from './pane-tools';
import { cells, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-reporting-date': {
    sentence: () => 'Aucune date de référence n’est connue.',
    advice:
      'Un document expose la situation à une date donnée. Indiquez la date de référence, ou écrivez au-dessus du tableau une ligne telle que « Situation au 31 mars 2022 ».',
  },
  'no-tracker': {
    sentence: () => 'Aucun tableau de suivi n’a été trouvé dans ce classeur.',
    advice:
      'Un tableau de suivi compte une recommandation par ligne, sous un en-tête qui nomme au moins la recommandation et son état. Ouvrez le classeur qui le contient, puis relancez la vérification.',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? 'La feuille est protégée.' : `La feuille ${quote(sheet)} est protégée.`),
    advice: 'Ôtez la protection (Révision, Ôter la protection de la feuille), puis réessayez.',
  },
  'structure-protected': {
    sentence: () => 'La structure de ce classeur est protégée.',
    advice: 'Ôtez la protection (Révision, Protéger le classeur), puis réessayez.',
  },
  'sheet-hidden': {
    sentence: (sheet) => (sheet === null ? 'La feuille est masquée.' : `La feuille ${quote(sheet)} est masquée.`),
    advice: 'Affichez-la (clic droit sur un onglet, Afficher), puis réessayez.',
  },
  'cell-being-edited': {
    sentence: () => 'Une cellule est en cours de modification.',
    advice: 'Terminez la saisie dans la feuille avec Entrée ou Échap, puis réessayez.',
  },
  'read-only': {
    sentence: () => 'Ce classeur est en lecture seule.',
    advice: 'Choisissez Activer la modification, ou travaillez dans une copie, puis réessayez.',
  },
  'excel-too-old': {
    sentence: () => 'Cette version d’Excel est trop ancienne pour le complément.',
    advice: 'Il faut Excel 2021 ou une version plus récente, Microsoft 365 ou Excel sur le web.',
  },
  'too-large': {
    sentence: (sheet) =>
      sheet === null
        ? 'Ce classeur contient plus que ce qu’Excel peut transmettre.'
        : `La feuille ${quote(sheet)} contient plus que ce qu’Excel peut transmettre.`,
    advice:
      'Supprimez les lignes et colonnes inutilisées autour du tableau, ou copiez le tableau dans un classeur à part, puis relancez la vérification.',
  },
  gone: {
    sentence: (sheet) =>
      sheet === null
        ? 'La feuille ou la cellule n’existe plus.'
        : `La feuille ${quote(sheet)}, ou l’une de ses cellules, n’existe plus.`,
    advice: 'Le classeur a changé depuis la vérification. Relancez-la.',
  },
  cancelled: {
    sentence: () => 'La vérification a été annulée.',
    advice: 'Rien n’a été modifié dans le classeur.',
  },
  'language-not-loaded': {
    sentence: () => 'Les textes de cette langue n’ont pas pu être chargés.',
    advice: 'Vérifiez la connexion au réseau, puis réessayez.',
  },
  'kept-by-later': {
    sentence: () =>
      'Ce que ce classeur conserve pour le complément a été écrit par une version plus récente de celui-ci.',
    advice:
      'Les corrections ne peuvent pas être conservées tant que le complément n’est pas à jour\u00a0: fermez Excel, rouvrez-le, puis réessayez.',
  },
};

export const leftAlone: MessageSet['leftAlone'] = {
  'edited-since': 'modifiée depuis la vérification',
  'holds-formula': 'contient une formule',
  gone: 'n’existe plus',
};

export const pane: MessageSet['pane'] = {
  title: 'Suivi des recommandations',
  menu: {
    open: 'Plus',
    language: 'Langue',
    help: 'Aide',
    about: 'À propos de ce complément',
    rules: 'Règles…',
    written: 'Annuler…',
  },
  about: {
    title: 'À propos de ce complément',
    sentences: [
      'Il lit le tableau de suivi des recommandations dans le classeur ouvert, montre ce qu’il faut corriger et vous mène aux cellules.',
      'Ce que contient le classeur y reste\u00a0: rien n’est envoyé ailleurs.',
      'Rien n’est écrit sans aperçu, et ce qui a été écrit peut être annulé.',
    ],
    close: 'Fermer',
  },
  steps: {
    label: 'Étapes',
    tracker: 'Tableau',
    check: 'Vérification',
    texts: 'Textes',
    figures: 'Chiffres',
    annexes: 'Annexes',
    states: {
      notStarted: 'pas commencé',
      running: 'en cours',
      done: 'terminé',
      attention: 'à revoir',
      stale: 'à refaire',
    },
    notStarted: 'Pas encore lu',
    running: 'En cours…',
    stale: 'Modifié depuis',
    noTracker: 'Aucun trouvé',
    notDone: 'Pas faite',
    clean: 'Rien à corriger',
  },
  start: {
    title: 'Vérifiez votre tableau de suivi',
    sentence:
      'Trouve ce qui manque, se contredit ou est mal orthographié dans un tableau de recommandations, avant qu’il ne devienne un document.',
    promise: 'Lecture seule\u00a0: rien n’est modifié dans le classeur sans votre accord.',
    button: 'Vérifier ce classeur',
  },
  progress: {
    opening: 'Recherche du tableau de suivi…',
    reading: (done, total) => `Lecture des feuilles\u00a0: ${number(done)} lignes sur ${number(total)}`,
    checking: 'Vérification des recommandations…',
    fixing: (count) => `Écriture de ${cells(count)}…`,
    takingBack: 'Annulation de la correction…',
    working: {
      offering: 'Mise en place des listes déroulantes…',
      colouring: 'Coloration des cellules…',
      clearing: 'Retrait des couleurs…',
      reporting: 'Préparation du relevé des constatations…',
      summarising: 'Préparation de la feuille de synthèse…',
      opening: 'Lecture du fichier…',
      pulling: 'Lecture des textes officiels…',
      putting: 'Mise en place des textes officiels…',
      adding: 'Insertion des lignes…',
      annexing: 'Préparation du document…',
    },
    cancel: 'Annuler',
  },
  refusal: {
    again: 'Vérifier à nouveau',
    tryAgain: 'Réessayer',
    dismiss: 'Fermer',
  },
  outside: {
    sentence: 'Cette page fait partie d’Excel.',
    advice: 'Ouvrez un classeur dans Excel et choisissez Ouvrir dans l’onglet Recommandations.',
  },
  languageNotLoaded: (name) => `Les textes du volet n’ont pas pu être chargés dans cette langue\u00a0: ${apart(name)}.`,
  fault: {
    sentence: 'Une erreur imprévue s’est produite.',
    advice: 'Réessayez. Si elle se reproduit, enregistrez le classeur, rouvrez-le et relancez la vérification.',
    code: (code) => `À communiquer à votre assistance\u00a0: ${code}`,
  },
  check,
  finding,
  fixes,
  ignoring,
  held,
  rulebook,
  tools,
  written,
  unreadable,
  tracker: {
    heading: (count) =>
      `${plural(count, { one: '# recommandation reconnue', many: '# de recommandations reconnues', other: '# recommandations reconnues' })}.`,
    empty: 'Vérifiez d’abord le classeur\u00a0: ce qui a été reconnu s’affiche ensuite ici.',
    language: (name) => `Langue du tableau\u00a0: ${name}`,
    scheme: 'Statuts de',
    blockRows: (from, to, count) => `Lignes ${number(from)} à ${number(to)}, ${recommendations(count)}`,
    headerRows: (rows) => (rows.length === 1 ? `En-tête à la ligne ${list(rows)}` : `En-tête aux lignes ${list(rows)}`),
    table: (name) => `Tableau Excel ${apart(name)}`,
    reportLine: (symbol, cell) => `Rapport ${apart(symbol)}, indiqué en ${apart(cell)}`,
    columnsCaption: (sheet) => `Colonnes reconnues dans ${quote(sheet)}`,
    column: 'Colonne',
    field: 'Contient',
    samples: 'Exemples',
    noSamples: 'vide',
    doubtful: 'Incertain',
    doubtfulWhy: 'Reconnu par son contenu plus que par son en-tête\u00a0: voyez les exemples.',
    mark: (status) => `Coche\u00a0: ${status}`,
    otherSheets: (names) =>
      `${plural(names.length, { one: 'N’est pas un tableau de suivi, laissée telle quelle', many: 'Ne sont pas des tableaux de suivi, laissées telles quelles', other: 'Ne sont pas des tableaux de suivi, laissées telles quelles' })}\u00a0: ${list(names.map(apart))}`,
    forInformation: (count) =>
      plural(count, {
        one: '# ligne est donnée pour information seulement',
        many: '# de lignes sont données pour information seulement',
        other: '# lignes sont données pour information seulement',
      }),
  },
};
