// What the headless runner prints in French. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, day, quote, apart } = wording;

export const runner: MessageSet['runner'] = {
  usage: (commands) => `Usage\u00a0: followup ${commands.join('|')} CLASSEUR.xlsx [options]`,
  options: [
    { option: '--as-of AAAA-MM-JJ', meaning: 'la date de référence' },
    { option: '--scheme NOM', meaning: 'les statuts attendus\u00a0: jiu, board-of-auditors ou general' },
    {
      option: '--map "MOTS=code"',
      meaning: 'le sens d’un mot de statut propre à ce classeur\u00a0; peut être répétée',
    },
    {
      option: '--language CODE',
      meaning: 'la langue des messages et des textes officiels\u00a0: ar, zh, en, fr, ru ou es',
    },
    {
      option: '--previous FILE.xlsx',
      meaning: 'le classeur de la période précédente, pour les règles qui s’y réfèrent',
    },
    { option: '--catalogue FILE', meaning: 'les titres et textes officiels\u00a0; aussi une adresse https' },
    { option: '--report OUT.xlsx', meaning: 'check : copie du classeur avec une feuille de constatations, ou OUT.csv' },
    { option: '--rules ID,ID', meaning: 'fix : les règles dont les corrections sûres sont faites' },
    { option: '--out OUT.xlsx', meaning: 'fix, texts, summary : la copie écrite ; annex : le document, OUT.md' },
    {
      option: '--output ID',
      meaning:
        'annex : l’annexe ou le texte voulu : reports-and-contacts, matrix-by-report, legislative, executive, open-by-report, decision, council, narrative ou status-summary',
    },
    { option: '--template T.docx', meaning: 'annex : le modèle Word du bureau, rempli à la place d’un document' },
    { option: '--settings FILE.json', meaning: 'annex : organisation, session et cotes du document' },
    { option: '--addressee LIST', meaning: 'annex : seulement les recommandations à legislative, executive, other' },
    { option: '--year LIST', meaning: 'annex : seulement les rapports de ces années, ainsi 2020,2021' },
    { option: '--open-only', meaning: 'annex : seulement les recommandations en suspens' },
    { option: '--order NAME', meaning: 'annex : newest-first (récents d’abord) ou oldest-first' },
    { option: '--json', meaning: 'un document JSON au lieu de texte' },
  ],
  problems: {
    noCommand: (commands) => `Indiquez que faire\u00a0: ${choice(commands)}.`,
    unknownCommand: (command, commands) =>
      `La commande ${quote(command)} n’existe pas. Les commandes sont ${list(commands)}.`,
    noWorkbook: (command) => `Nommez le classeur\u00a0: followup ${command} CLASSEUR.xlsx.`,
    tooManyArguments: (argument) => `${quote(argument)} est de trop\u00a0: un seul classeur à la fois.`,
    unknownOption: (option) => `L’option ${option} n’existe pas.`,
    optionNotYet: (option) => `L’option ${option} n’existe pas dans cette version.`,
    optionNeedsValue: (option) => `L’option ${option} demande une valeur.`,
    optionOfAnother: (option, command) => `L’option ${option} ne va pas avec ${quote(command)}.`,
    optionMissing: (option, command) => `La commande ${quote(command)} a besoin de l’option ${option}.`,
    unknownRule: (id) => `Il n’existe pas de règle ${quote(id)}. docs/rules.md les énumère.`,
    unknownOutput: (id, outputs) => `La sortie ${quote(id)} n’existe pas. Les sorties sont ${list(outputs)}.`,
    badSettings: (file) =>
      `${quote(file)} ne contient pas de paramètres de document : un objet JSON tel que {"documentSymbol": "WO/PBC/34/6"}.`,
    unknownSettings: (names, known) =>
      `Les paramètres ${list(names.map(apart))} sont inconnus ou ne sont pas des textes (dates sous la forme 2022-03-31). Les paramètres sont ${list(known)}.`,
    badOut: (file, endings) => `${quote(file)} doit se terminer par ${choice(endings)}.`,
    outIsTemplate: (file) =>
      `${quote(file)} est le modèle lui-même. Indiquez un autre fichier : le modèle reste tel quel.`,
    outIsInput: (file) =>
      `${quote(file)} est le classeur lui-même. Indiquez un autre fichier : le classeur reste tel quel.`,
    cannotWrite: (file, reason) => `Impossible d’écrire le fichier ${quote(file)} (${reason}).`,
    fileNotFound: (file) => `Le fichier ${quote(file)} n’existe pas.`,
    fileNotReadable: (file, reason) => `Le fichier ${quote(file)} ne peut pas être lu (${reason}).`,
    notAWorkbook: (file) => `${quote(file)} n’est pas un classeur Excel (.xlsx), ou il est endommagé.`,
    oldFormat: (file) => `${quote(file)} est dans l’ancien format d’Excel (.xls). Enregistrez-le d’abord en .xlsx.`,
    encrypted: (file) => `${quote(file)} est protégé par un mot de passe. Enregistrez d’abord une copie sans lui.`,
    noTracker: (file) => `Aucun tableau de suivi des recommandations n’a été trouvé dans ${quote(file)}.`,
    badDate: (text) => `${quote(text)} n’est pas une date. Écrivez-la ainsi\u00a0: 2022-03-31.`,
    unknownScheme: (text, schemes) => `Le jeu de statuts ${quote(text)} n’existe pas. Il y a ${list(schemes)}.`,
    unknownLanguage: (text, languages) => `La langue ${quote(text)} n’existe pas. Il y a ${list(languages)}.`,
    unknownAddressee: (text, addressees) => `Le destinataire ${quote(text)} n’existe pas. Il y a ${list(addressees)}.`,
    badYear: (text) =>
      `${quote(text)} n’est pas une année. Écrivez-la ainsi\u00a0: 2021, et plusieurs ainsi\u00a0: 2020,2021.`,
    unknownOrder: (text, orders) => `L’ordre ${quote(text)} n’existe pas. Il y a ${list(orders)}.`,
    badMap: (text) => `${quote(text)} n’est pas une correspondance. Écrivez-la ainsi\u00a0: "Agreed With=accepted".`,
    unknownCode: (code, codes) => `${quote(code)} n’est pas un code de statut. Les codes sont ${list(codes)}.`,
    fault: (code) => `Une erreur imprévue s’est produite\u00a0: ${code}.`,
  },
  asOfConflict: (given, found) =>
    `La feuille indique le ${day(found)}, mais la date de référence donnée est le ${day(given)}\u00a0; c’est celle-ci qui est utilisée.`,
  fixed: (count, unfixed, file) =>
    `${plural(count, { one: '# cellule corrigée', many: '# cellules corrigées', other: '# cellules corrigées' })} ; ${plural(unfixed, { one: '# constatation demande', many: '# constatations demandent', other: '# constatations demandent' })} une décision. Fichier écrit : ${file}`,
  keptUsed: 'Les corrections et le sens des mots conservés dans ce classeur sont utilisés.',
  keptUnfit:
    'Certaines corrections conservées dans ce classeur ne correspondent plus\u00a0; ce qui est reconnu à présent est utilisé à leur place.',
  asOf: (date) => `Date de référence\u00a0: ${day(date)}`,
  noAsOf: 'Aucune date de référence n’est connue.',
  sheet: (name, count) => `Feuille ${quote(name)}\u00a0: ${recommendations(count)}`,
  otherSheet: (name) => `Feuille ${quote(name)}\u00a0: n’est pas un tableau de suivi`,
  block: (headerRows, first, last) =>
    `en-tête à la ligne ${headerRows}, recommandations aux lignes ${number(first)} à ${number(last)}`,
  groupLine: (severity, title, count) => `${severity}\u00a0: ${title} (${number(count)})`,
  findingLine: (cell, name, sentence) => `${cell}  ${name}\u00a0: ${sentence}`,
  suggestionLine: (suggestion) => `proposition\u00a0: ${suggestion}`,
  notRunLine: (title, because) => `Non vérifié\u00a0: ${title}. ${because}`,
};
