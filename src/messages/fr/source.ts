// The shared source, in French.
import type { CatalogueProblem } from '../../core/catalogue/problem';
import type { CatalogueWords, SourceMessages } from '../source-messages';
import { positionOf, sayingProblem } from '../source-messages';
import { wording } from './words';

const { number, plural, list, day, quote, apart } = wording;

const minutes = (seconds: number) =>
  plural(Math.ceil(seconds / 60), { one: 'dans # minute', many: 'dans # de minutes', other: 'dans # minutes' });

const called = (what: string, name: string) => {
  const position = positionOf(name);
  return `${what} ${position === null ? apart(name) : number(position)}`;
};

const where = ({ report, recommendation, line }: CatalogueProblem) => {
  const parts = [
    ...(line === null ? [] : [`Ligne ${number(line)}`]),
    ...(report === null ? [] : [positionOf(report) === null ? apart(report) : called('Rapport', report)]),
    ...(recommendation === null ? [] : [called('recommandation', recommendation)]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}\u00a0: `;
};

const catalogue: CatalogueWords = {
  'not-json': () =>
    'Son contenu JSON est mal formé ou s’interrompt. Demandez une copie complète à l’entité qui le publie.',
  'not-csv': (problem) => `${where(problem)}un guillemet est ouvert et n’est pas fermé. Corrigez-le à cet endroit.`,
  'other-format': ({ found }) =>
    found === ''
      ? `Le format ${apart('recommendation-catalogue/1')} n’y est pas indiqué. Vérifiez que c’est le bon fichier.`
      : `Son format est ${quote(found)} et non ${apart('recommendation-catalogue/1')}. Vérifiez que c’est le bon fichier.`,
  'no-columns': ({ found }) => `Ces colonnes manquent\u00a0: ${apart(found)}. Nommez-les ainsi dans la première ligne.`,
  'no-recommendations': () => 'Il ne contient aucune recommandation. Vérifiez que c’est le bon fichier.',
  missing: (problem) => `${where(problem)}${quote(problem.entry ?? '')} manque. Ajoutez cet élément.`,
  'wrong-type': (problem) =>
    `${where(problem)}${quote(problem.found)} ne convient pas dans ${quote(problem.entry ?? '')}. Corrigez cette valeur.`,
  'unknown-addressee': (problem) =>
    `${where(problem)}${quote(problem.found)} n’est pas un destinataire. Écrivez executive, legislative ou other.`,
  'number-invalid': (problem) => `${where(problem)}${quote(problem.found)} n’est pas un numéro. Écrivez 3 ou 3(a).`,
  'day-invalid': (problem) =>
    `${where(problem)}${quote(problem.found)} n’est pas une date. Écrivez-la sous la forme 2022-03-31.`,
  'address-invalid': (problem) => `${where(problem)}${quote(problem.found)} n’est pas une adresse Web. Corrigez-la.`,
  'duplicate-report': (problem) => `${where(problem)}le rapport y figure deux fois. Gardez-en un seul.`,
  'duplicate-recommendation': (problem) =>
    `${where(problem)}la recommandation y figure deux fois. Gardez-en une seule.`,
  contradiction: (problem) =>
    `${where(problem)}${quote(problem.found)} dans ${quote(problem.entry ?? '')} contredit une ligne précédente. Accordez les deux lignes.`,
};

const sayCatalogue = (problem: CatalogueProblem) => catalogue[problem.what](problem);

export const source: SourceMessages = {
  kinds: {
    address: 'Adresse Web',
    file: 'Fichier',
    sheet: 'Feuille de ce classeur',
    list: 'Liste SharePoint',
    workbook: 'Classeur dans SharePoint ou OneDrive',
  },
  problem: sayingProblem({
    'address-invalid': ({ address }) =>
      `${quote(address)} n’est pas une adresse Web. Une telle adresse commence par https://.`,
    'address-insecure': ({ host }) =>
      `Ce que ${apart(host)} envoie en http pourrait être modifié en chemin. Utilisez une adresse commençant par https://.`,
    'address-with-password': ({ host }) =>
      `L’adresse sur ${apart(host)} contient un nom d’utilisateur ou un mot de passe. Retirez-le\u00a0; enregistrez plutôt les textes dans un fichier.`,
    'redirect-insecure': ({ host, to }) =>
      `${apart(host)} renvoie vers ${apart(to)} en http, où les textes pourraient être modifiés en chemin. Demandez une adresse https.`,
    unreachable: ({ host }) =>
      `Impossible de joindre ${apart(host)}. Vérifiez le réseau\u00a0; s’il fonctionne, demandez à votre administrateur si ce serveur se laisse lire par les compléments (CORS).`,
    'timed-out': ({ host, seconds }) =>
      `${apart(host)} n’a rien répondu pendant ${plural(seconds, { one: '# seconde', many: '# de secondes', other: '# secondes' })}. Réessayez plus tard.`,
    'cut-short': ({ host }) => `L’envoi de ${apart(host)} s’est interrompu. Réessayez.`,
    'too-large': ({ name, megabytes }) =>
      `${quote(name)} dépasse ${number(megabytes)} Mo. Demandez une copie comportant moins d’années ou de langues.`,
    'not-found': ({ name, host }) => `${quote(name)} est introuvable sur ${apart(host)}. Vérifiez l’adresse.`,
    'sign-in-needed': ({ host }) =>
      `${apart(host)} demande qui vous êtes et n’accepte pas la réponse. Connectez-vous de nouveau, ou enregistrez les textes dans un fichier à choisir ensuite.`,
    forbidden: ({ host }) =>
      `Vous n’avez pas accès à cette source sur ${apart(host)}. Demandez à son propriétaire le droit de la lire.`,
    busy: ({ host, seconds }) =>
      `${apart(host)} est trop sollicité. Réessayez ${seconds === null ? 'plus tard' : minutes(seconds)}.`,
    'server-failed': ({ host, status }) =>
      `${apart(host)} est en difficulté (${apart(String(status))}). Réessayez plus tard.`,
    refused: ({ host, status }) =>
      `${apart(host)} refuse cette demande (${apart(String(status))}). Vérifiez l’adresse.`,
    'answer-unexpected': ({ host }) =>
      `La réponse de ${apart(host)} est inutilisable. Réessayez\u00a0; si cela persiste, prévenez votre administrateur.`,
    empty: ({ name }) => `${quote(name)} est vide. Vérifiez que c’est la bonne source.`,
    'web-page': ({ name }) =>
      `${quote(name)} est une page Web, souvent une page de connexion ou une visionneuse. Utilisez l’adresse du fichier lui-même, ou enregistrez le fichier et choisissez-le.`,
    undecodable: ({ name }) =>
      `Les caractères de ${quote(name)} sont illisibles. Enregistrez le contenu en JSON, en .xlsx ou en CSV UTF-8.`,
    'workbook-unreadable': ({ name, because }) =>
      ({
        'not-a-workbook': `${quote(name)} n’est pas un classeur Excel (.xlsx), ou est endommagé. Enregistrez-le de nouveau depuis Excel.`,
        encrypted: `${quote(name)} est protégé par un mot de passe ou une étiquette. Enregistrez une copie sans protection.`,
        'old-format': `${quote(name)} est dans l’ancien format d’Excel (.xls). Enregistrez-le au format .xlsx.`,
      })[because],
    'file-unreadable': ({ name }) =>
      `${quote(name)} n’est plus lisible\u00a0: le fichier a été déplacé ou modifié. Choisissez-le de nouveau.`,
    catalogue: ({ name, problem }) => `${quote(name)} est inutilisable. ${sayCatalogue(problem)}`,
    'link-not-understood': ({ link, wanted }) =>
      wanted === 'list'
        ? `${quote(link)} n’est pas l’adresse d’une liste SharePoint. Ouvrez la liste dans le navigateur et copiez son adresse, qui contient /Lists/.`
        : `${quote(link)} n’indique pas où se trouve le classeur. Dans SharePoint, ouvrez ses détails et copiez le chemin, qui finit par .xlsx.`,
    'no-such-list': ({ link }) =>
      `Aucune liste que vous puissiez lire ne se trouve à ${quote(link)}. Vérifiez l’adresse.`,
    'no-such-library': ({ link }) =>
      `Aucune bibliothèque de documents que vous puissiez lire ne se trouve à ${quote(link)}. Vérifiez l’adresse.`,
    'column-missing': ({ column, columns }) =>
      `La liste n’a pas de colonne ${quote(column)}, seulement ${list(columns.map(apart))}. Demandez à votre administrateur de corriger les colonnes de cette source.`,
    'column-formatted': ({ column }) =>
      `La colonne ${quote(column)} contient du texte mis en forme. Réglez-la sur texte brut dans les paramètres de la liste.`,
    'sign-in-failed': ({ code }) =>
      `La connexion a échoué (${apart(code)}). Réessayez\u00a0; si cela persiste, donnez ce code à votre administrateur.`,
    'sign-in-closed': () => 'La connexion a été fermée avant d’être achevée. Connectez-vous pour lire cette source.',
    'sign-in-blocked': () =>
      'La fenêtre de connexion ne s’est pas ouverte. Autorisez les fenêtres contextuelles pour Excel, puis réessayez.',
    'consent-needed': () =>
      'Votre organisation n’a pas encore autorisé ce complément à lire SharePoint. Demandez-le à votre administrateur.',
    cancelled: () => 'Opération annulée. Rien n’a été modifié.',
  }),
  catalogue: sayCatalogue,
  deploymentInvalid: (entry) =>
    `Le fichier de déploiement du complément est incorrect${entry === '' ? '' : ` à l’endroit ${quote(entry)}`}\u00a0; il n’en est pas tenu compte. Prévenez votre administrateur.`,
  received: (megabytes, of) =>
    of === null ? `${number(megabytes)} Mo reçus` : `${number(megabytes)} Mo reçus sur ${number(of)}`,
  entries: (count) => plural(count, { one: '# ligne lue', many: '# de lignes lues', other: '# lignes lues' }),
  waiting: (seconds) =>
    plural(seconds, {
      one: 'Nouvelle demande à la source dans # seconde',
      many: 'Nouvelle demande à la source dans # de secondes',
      other: 'Nouvelle demande à la source dans # secondes',
    }),
  from: (name, date) => `${quote(name)}, ${day(date)}`,
  copy: (date) => `La source n’a pas pu être lue. Voici la copie du ${day(date)} conservée sur cet ordinateur.`,
  answeredBy: (host) => `La réponse vient de ${apart(host)}.`,
};
