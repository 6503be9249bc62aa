// Putting official texts into the tracker, in French.
import type { TextsMessages } from '../texts-messages';
import { cells, recommendations, wording } from './words';

const { number, plural, day, quote, apart } = wording;

const rows = (count: number) => plural(count, { one: '# ligne', many: '# de lignes', other: '# lignes' });
const reports = (count: number) => plural(count, { one: '# rapport', many: '# de rapports', other: '# rapports' });

const sources: TextsMessages['sources'] = {
  title: 'Où se trouvent les textes officiels',
  offered: 'Préparées pour votre organisation',
  kind: 'Autre source',
  address: 'Adresse',
  addressHint: 'D’un fichier JSON, CSV ou Excel\u00a0; elle commence par https://.',
  listLink: 'Adresse de la liste',
  listHint: 'Telle que le navigateur l’affiche quand la liste est ouverte\u00a0; elle contient /Lists/.',
  workbookLink: 'Chemin du classeur',
  workbookHint: 'Pris dans ses détails sur SharePoint ou OneDrive\u00a0; il se termine par .xlsx.',
  missing: 'Indiquez d’abord l’adresse.',
  sheet: 'Feuille',
  noSheets: 'Ce classeur n’a pas d’autre feuille. Choisissez un autre genre de source.',
  chooseFile: 'Choisir un fichier…',
  read: 'Lire cette source',
  reading: (name) => `Lecture de ${quote(name)}…`,
  change: 'Changer de source…',
  again: 'Relire la source',
  remove: 'Se passer de source',
  close: 'Fermer',
};

const put: TextsMessages['put'] = {
  open: (count) => `Mettre le texte officiel dans ${cells(count)}…`,
  one: 'Mettre le texte officiel',
  title: (count) =>
    plural(count, {
      one: '# cellule sera modifiée',
      many: '# de cellules seront modifiées',
      other: '# cellules seront modifiées',
    }),
  note: 'Le numéro placé devant un texte reste. Rien d’autre ne change, et vous pourrez revenir en arrière.',
  titles: (count) => `Les titres des rapports aussi (${cells(count)})`,
  include: (name) => `Le mettre pour ${apart(name)}`,
  none: 'Rien n’est coché. Cochez au moins une cellule.',
  apply: (count) => `Mettre le texte officiel dans ${cells(count)}`,
  done: (count) => `Texte officiel mis dans ${cells(count)}.`,
  partly: (written, wanted) => `Texte officiel mis dans ${cells(written)} sur ${number(wanted)}.`,
  because: {
    'no-column': 'Le tableau n’a pas de colonne pour lui. Ajoutez-en une d’abord.',
    'does-not-fit':
      'Il est trop long pour une cellule, ou le titre ne se distingue pas du reste de sa cellule. Mettez-le à la main.',
    'shared-cell':
      'La cellule vaut pour plusieurs recommandations dont les textes officiels diffèrent. Donnez à chacune sa cellule.',
  },
};

const add: TextsMessages['add'] = {
  open: (count) => `Ajouter ${recommendations(count)} en lignes…`,
  title: (count) =>
    plural(count, {
      one: '# ligne sera insérée',
      many: '# de lignes seront insérées',
      other: '# lignes seront insérées',
    }),
  note: 'La mise en forme est celle de la ligne au-dessus. Statuts et observations restent vides. Vous pourrez revenir en arrière.',
  newReports: (count, ofReports) => `Aussi ${recommendations(count)} de ${reports(ofReports)} absents du tableau`,
  below: (sheet, row) => `sous la ligne ${number(row)} de ${quote(sheet)}`,
  apply: (count) => `Insérer ${rows(count)}`,
  done: (count) =>
    plural(count, { one: '# ligne insérée.', many: '# de lignes insérées.', other: '# lignes insérées.' }),
  left: (count) =>
    plural(count, {
      one: '# ligne n’a pas été insérée, car celle du dessus a changé. Vérifiez à nouveau.',
      many: '# de lignes n’ont pas été insérées, car celle du dessus a changé. Vérifiez à nouveau.',
      other: '# lignes n’ont pas été insérées, car celle du dessus a changé. Vérifiez à nouveau.',
    }),
  takenBack: (count) =>
    plural(count, { one: '# ligne retirée.', many: '# de lignes retirées.', other: '# lignes retirées.' }),
  notTakenBack: (count) =>
    plural(count, {
      one: '# ligne, modifiée depuis, a été laissée telle quelle.',
      many: '# de lignes, modifiées depuis, ont été laissées telles quelles.',
      other: '# lignes, modifiées depuis, ont été laissées telles quelles.',
    }),
  because: {
    'no-block': 'Le tableau n’a pas de place pour ce rapport. Ajoutez d’abord le rapport à la main.',
    'no-column': 'Le tableau n’a pas de colonne pour ce destinataire. Ajoutez la ligne à la main.',
    'no-text': 'La source n’a pas ce texte dans cette langue. Choisissez une autre langue.',
    'too-long':
      'Le texte est plus long qu’une cellule ne peut l’être. Ajoutez la ligne à la main, avec un texte abrégé.',
  },
};

const publish: TextsMessages['publish'] = {
  open: 'Faire un catalogue de ce tableau…',
  title: 'Catalogue de ce tableau',
  intro:
    'Les titres et les textes de ce tableau, dans un fichier d’où d’autres tableaux peuvent reprendre le libellé officiel.',
  publisher: 'Publié par',
  version: 'Version',
  versionHint: 'Par exemple la date.',
  missing: 'À remplir.',
  holds: (count, ofReports) => `Il contiendra ${recommendations(count)} de ${reports(ofReports)}.`,
  left: (count) =>
    plural(count, {
      one: '# ligne n’y figurera pas\u00a0:',
      many: '# de lignes n’y figureront pas\u00a0:',
      other: '# lignes n’y figureront pas\u00a0:',
    }),
  because: {
    'no-symbol': (count) => `sans cote de rapport\u00a0: ${number(count)}`,
    'no-number': (count) => `sans numéro\u00a0: ${number(count)}`,
    'no-text': (count) => `sans texte\u00a0: ${number(count)}`,
    'no-addressee': (count) => `sans destinataire\u00a0: ${number(count)}`,
    twice: (count) => `en double\u00a0: ${number(count)}`,
  },
  save: (form) => `Enregistrer en ${form}`,
  copy: (form) => `Copier en ${form}`,
  copied: 'Le catalogue est dans le presse-papiers. Collez-le dans un fichier texte et enregistrez-le.',
  fileName: 'Catalogue',
  neither: 'Ouvrez ce classeur dans Excel pour Windows ou sur le Web, et enregistrez-y le catalogue.',
  close: 'Fermer',
};

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Textes officiels repris dans ${plural(written, { one: '# cellule', many: '# de cellules', other: '# cellules' })}\u00a0; déjà identiques\u00a0: ${number(same)}\u00a0; sans texte officiel\u00a0: ${number(without)}\u00a0; laissés tels quels\u00a0: ${number(left)}. Fichier écrit\u00a0: ${file}`,
  step: {
    noSource: 'Pas encore de source',
    differ: (count) => plural(count, { one: '# diffère', many: '# diffèrent', other: '# diffèrent' }),
    noneDiffers: 'Aucune différence',
  },
  start: {
    title: 'Mettre en place le libellé officiel',
    sentence:
      'Confronte les titres et les textes du tableau à une source officielle, montre mot à mot ce qui diffère et met le libellé officiel là où vous le souhaitez.',
    button: 'Choisir une source…',
  },
  sources,
  summary: ({ differ, known }) => {
    if (known === 0) return 'La source ne contient aucune de ces recommandations.';
    if (differ === 0) return `Aucun texte ne diffère de la source, sur ${recommendations(known)}.`;
    return `${plural(differ, { one: '# texte diffère', many: '# de textes diffèrent', other: '# textes diffèrent' })} de la source, sur ${recommendations(known)}.`;
  },
  from: (name, publisher, version, pulledOn) => {
    const known = [publisher, version === '' ? '' : `version ${version}`].filter((part) => part !== '').map(apart);
    const read = pulledOn === null ? '' : `, lu le ${day(pulledOn)}`;
    return `${quote(name)}${known.length === 0 ? '' : ` (${known.join(', ')})`}${read}`;
  },
  lastPulled: ({ name, version, pulledOn }, language) =>
    `Les textes de ce classeur ont été repris pour la dernière fois de ${quote(name)}${version === '' ? '' : `, version ${apart(version)}`}, le ${day(pulledOn)} (${language}).`,
  language: 'Langue des textes',
  ownLanguage: (name) => `${name} (comme le tableau)`,
  kinds: {
    different: 'Différents',
    missing: 'Absents ici',
    same: 'Identiques',
    unknown: 'Absents de la source',
    'no-text': 'Pas dans cette langue',
    title: 'Titres',
    addressee: 'Destinataires',
    new: 'Nouvelles',
  },
  kindsLabel: 'Afficher',
  search: 'Chercher dans les textes',
  nothingMatches: 'Aucun texte ne correspond.',
  list: 'Textes comparés',
  explained: {
    different: 'La cellule ne dit pas ce que dit la source.',
    missing: 'La cellule est vide\u00a0; la source a ce texte.',
    same: 'La cellule dit ce que dit la source.',
    unknown: 'La source n’a pas cette recommandation. Regardez sa cote et son numéro.',
    'no-text': 'La source n’a pas ce texte dans la langue choisie. Choisissez-en une autre ci-dessus.',
    title: 'Le titre du rapport n’est pas celui que donne la source.',
    new: 'La source a cette recommandation, le tableau non.',
  },
  addressee: (here, there) =>
    `Le tableau dit ${quote(here)}, la source dit ${quote(there)}. Corrigez la cellule si la source a raison.`,
  official: 'Texte officiel',
  put,
  add,
  publish,
};
