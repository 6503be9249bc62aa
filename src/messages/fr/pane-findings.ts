// What the pane says of findings in French.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

const findings = (count: number) =>
  plural(count, { one: '# constatation', many: '# de constatations', other: '# constatations' });

export const check: PaneMessages['check'] = {
  again: 'Vérifier à nouveau',
  stale: 'Le classeur a changé depuis cette vérification.',
  asOf: (day) => `Date de référence\u00a0: ${day}`,
  asOfFromSheet: '(selon la feuille)',
  noAsOf: 'Aucune date de référence n’a été trouvée dans la feuille.',
  setAsOf: 'Fixer la date de référence',
  changeAsOf: 'Changer',
  asOfLabel: 'Date de référence',
  asOfHint: 'La date d’arrêté de votre document. Les dates du tableau lui sont comparées.',
  useAsOf: 'Utiliser cette date',
  clearAsOf: 'Revenir à celle de la feuille',
  badAsOf: 'Indiquez une date complète\u00a0: jour, mois et année.',
  asOfConflict: (kept, stated) =>
    `La date de référence conservée dans ce classeur est le ${kept}\u00a0; la feuille indique le ${stated}.`,
  asOfConflictAdvice: 'Le tableau est comparé à la première. Choisissez celle qui compte.',
  useDay: (day) => `Retenir le ${day}`,
  cancel: 'Annuler',
  notRun: (count) =>
    plural(count, {
      one: '# règle n’a pas pu être appliquée',
      many: '# de règles n’ont pas pu être appliquées',
      other: '# règles n’ont pas pu être appliquées',
    }),
  switchedOff: (count) =>
    plural(count, {
      one: '# règle est désactivée',
      many: '# de règles sont désactivées',
      other: '# règles sont désactivées',
    }),
  joined: (parts) => parts.join('\u00a0; '),
  notRunTitle: 'Non vérifié',
  why: '(pourquoi)',
  cleanTitle: 'Rien à corriger',
  cleanWhatNow:
    'Toutes les règles qui ont pu être appliquées sont respectées. Vérifiez à nouveau après les prochaines modifications.',
  filterLabel: 'Afficher',
  all: (count) => `Tout ${number(count)}`,
  ignored: (count) => `Écartées ${number(count)}`,
  groupBy: 'Grouper',
  groupings: { rule: 'Par règle', report: 'Par rapport', sheet: 'Par feuille' },
  noReport: 'Sans cote de rapport',
  rules: 'Règles…',
  tools: 'Outils…',
  search: 'Chercher',
  clearSearch: 'Effacer la recherche',
  nothingMatches: 'Aucune constatation ne correspond.',
  showAll: 'Tout afficher',
  shown: (shown, total) => `${number(shown)} constatations affichées sur ${number(total)}`,
  list: 'Constatations par groupe',
  group: (severity, title, count) =>
    `${severity}\u00a0: ${title}, ${plural(count, { one: '# constatation', many: '# de constatations', other: '# constatations' })}`,
  keys: 'Les flèches déplacent, Entrée mène à la cellule.',
};

export const finding: PaneMessages['finding'] = {
  name: (report, rec) =>
    [report === '' ? '' : apart(report), rec === '' ? '' : `rec. ${apart(rec)}`]
      .filter((part) => part !== '')
      .join(' '),
  nameless: (row) => `Ligne ${number(row)}`,
  value: 'Dans la cellule',
  blank: 'rien',
  suggestion: 'Proposition',
  use: (value) => `Écrire ${quote(value)}`,
  useText: 'Écrire le texte proposé',
  goTo: (cell) => `Aller à ${apart(cell)}`,
  goToOn: (cell, sheet) => `Aller à ${apart(cell)} dans ${quote(sheet)}`,
  difference: 'Modifications',
  removed: (text) => `supprimé\u00a0: ${apart(text)}`,
  added: (text) => `ajouté\u00a0: ${apart(text)}`,
  related: 'Également en cause',
  why: 'Pourquoi c’est important',
  revealed: (cell) => `La cellule ${apart(cell)} est sélectionnée dans la feuille.`,
};

export const fixes: PaneMessages['fixes'] = {
  preview: (count) => `Corriger ${cells(count)}…`,
  previewAll: (count) => `Tout corriger (${cells(count)})…`,
  previewTitle: (count) =>
    plural(count, {
      one: '# cellule sera modifiée',
      many: '# de cellules seront modifiées',
      other: '# cellules seront modifiées',
    }),
  previewNote: 'Rien d’autre ne change. Vous pourrez ensuite revenir en arrière.',
  apply: (count) => `Corriger ${cells(count)}`,
  cancel: 'Annuler',
  applied: (count) =>
    `${plural(count, { one: '# cellule corrigée', many: '# de cellules corrigées', other: '# cellules corrigées' })}.`,
  partly: (written, total) =>
    `${plural(written, { one: '# cellule corrigée', many: '# de cellules corrigées', other: '# cellules corrigées' })} sur ${number(total)}.`,
  nothing: 'Rien n’a été modifié.',
  left: (count) =>
    plural(count, {
      one: '# cellule laissée telle quelle\u00a0:',
      many: '# de cellules laissées telles quelles\u00a0:',
      other: '# cellules laissées telles quelles\u00a0:',
    }),
  takeBack: (count) => (count === 1 ? 'Revenir en arrière' : `Rétablir ${cells(count)}`),
  takenBack: (count) =>
    `${plural(count, { one: '# cellule rétablie', many: '# de cellules rétablies', other: '# cellules rétablies' })}.`,
  notTakenBack: (count) =>
    plural(count, {
      one: '# cellule, modifiée depuis, a été laissée telle quelle.',
      many: '# de cellules, modifiées depuis, ont été laissées telles quelles.',
      other: '# cellules, modifiées depuis, ont été laissées telles quelles.',
    }),
  dismiss: 'Fermer',
};

export const ignoring: PaneMessages['ignoring'] = {
  ignore: 'Écarter…',
  ignoreAll: (count) => `Écarter ${findings(count)}…`,
  reason: 'Motif',
  reasonHint: 'Conservé dans le classeur et repris dans le relevé des constatations.',
  reasonMissing: 'Indiquez le motif en quelques mots.',
  confirm: (count) => (count === 1 ? 'Écarter' : `Écarter ${findings(count)}`),
  cancel: 'Annuler',
  because: 'Motif',
  showAgain: (count) => (count === 1 ? 'Afficher de nouveau' : `Afficher de nouveau ${findings(count)}`),
  gone: (count) =>
    plural(count, {
      one: '# motif est conservé pour une constatation qui n’existe plus',
      many: '# de motifs sont conservés pour des constatations qui n’existent plus',
      other: '# motifs sont conservés pour des constatations qui n’existent plus',
    }),
  goneAdvice: 'Si la même constatation revient, son motif s’applique de nouveau. Supprimez ceux qui ne servent plus.',
  forget: 'Supprimer',
  forgetAll: (count) =>
    plural(count, { one: 'Supprimer # motif', many: 'Supprimer les # de motifs', other: 'Supprimer les # motifs' }),
  more: (count) => `Afficher ${number(count)} de plus`,
};

export const held: PaneMessages['held'] = {
  lastPeriod: 'Période précédente',
  officialTexts: 'Textes officiels',
  none: 'aucun',
  line: (label, said) => `${label}\u00a0: ${said}`,
  choose: 'Choisir un fichier…',
  remove: 'Retirer',
  file: (name, day) => (day === null ? apart(name) : `${apart(name)}, au ${day}`),
  sheet: (name, day) => (day === null ? `feuille ${quote(name)}` : `feuille ${quote(name)}, au ${day}`),
  source: (name, publisher, version) =>
    `${apart(name)} (${[publisher, version]
      .filter((part) => part !== '')
      .map(apart)
      .join(', ')})`,
};
