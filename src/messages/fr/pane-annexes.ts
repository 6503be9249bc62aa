// What the Annexes step says in French.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, quote, apart } = wording;

const reports = (count: number) => plural(count, { one: '# rapport', many: '# de rapports', other: '# rapports' });
const openOnes = (count: number) => `${number(count)} en suspens`;
const ways = {
  sheets: 'insérer les textes sous forme de feuilles',
  copy: 'les copier pour Word',
  online: 'les enregistrer dans OneDrive',
};

export const paneAnnexes: MessageSet['paneAnnexes'] = {
  made: (count) => plural(count, { one: '# établie', many: '# d’établies', other: '# établies' }),
  empty: {
    title: 'Établissez les annexes de votre document',
    sentence:
      'Tire du tableau les annexes, un projet de décision et des paragraphes chiffrés, dans l’une des six langues.',
    button: 'Lire ce tableau',
  },
  chosen: (count) =>
    count === 0
      ? 'Choisissez ce que doit contenir le document'
      : plural(count, {
          one: '# élément choisi pour le document',
          many: '# d’éléments choisis pour le document',
          other: '# éléments choisis pour le document',
        }),
  noDate: {
    sentence: 'Un document doit avoir sa date de référence.',
    advice:
      'Il expose la situation à une date donnée. Fixez ici la date de référence\u00a0; rien n’est daté d’office du jour même.',
  },
  list: 'Ce qui peut être établi',
  inShort: {
    reports: (count, total) => `${reports(count)}, ${recommendations(total)}`,
    listed: (total, open) => `${recommendations(total)}, dont ${openOnes(open)}`,
    open: (count, open) => `${reports(count)}, ${openOnes(open)}`,
    decided: (count, total) => `Cite ${recommendations(total)} de ${reports(count)}`,
    figures: (total) => `Chiffres portant sur ${recommendations(total)}`,
    requests: (lines) => plural(lines, { one: '# demande', many: '# de demandes', other: '# demandes' }),
    reviews: (lines) => plural(lines, { one: '# examen', many: '# d’examens', other: '# examens' }),
    nothing: 'Aucune recommandation à énumérer',
    noRequests:
      'Ne peut pas encore être établi\u00a0: le classeur n’a pas de liste de demandes. Ajoutez une feuille avec les colonnes Demande, Échéance et Répondu le, puis vérifiez à nouveau.',
    noReviews:
      'Ne peut pas encore être établi\u00a0: le classeur n’a pas de liste d’examens. Ajoutez une feuille avec les colonnes Code, Titre et Année du programme, puis vérifiez à nouveau.',
  },
  preview: {
    open: 'Aperçu',
    openOf: (output) => `Aperçu\u00a0: ${output}`,
    title: (output) => `Aperçu\u00a0: ${output}`,
    back: 'Revenir aux annexes',
    keys: 'Chaque texte mène à sa cellule. Les flèches déplacent, Entrée mène à la cellule, Échap fait revenir.',
    preparing: 'Préparation de l’aperçu…',
    part: (part, parts) => `Partie ${number(part)} sur ${number(parts)}`,
    parts: 'Partie affichée',
    previous: 'Partie précédente',
    next: 'Partie suivante',
    goTo: (cell) => `Aller en ${apart(cell)}`,
    fillIn: (setting) => `À remplir\u00a0: ${setting}`,
    notes: 'Notes de bas de page',
    form: 'Présentation',
    asPaper: 'Document Word',
    asSheet: 'Feuille',
  },
  content: {
    title: 'Contenu retenu',
    whole: 'toutes les recommandations',
    addressees: 'Destinataires',
    years: 'Années des rapports',
    allYears: 'Toutes les années',
    openOnly: 'Recommandations en suspens uniquement',
    order: 'Ordre',
    orders: {
      'newest-first': 'rapports les plus récents d’abord',
      'oldest-first': 'rapports les plus anciens d’abord',
    },
    language: 'Langue du document',
    asTracker: (language) => `Comme le tableau (${language})`,
    reset: 'Reprendre toutes les recommandations',
  },
  settings: {
    title: 'Données du document',
    complete: 'complètes',
    missing: (count) => plural(count, { one: '# manque', many: '# manquent', other: '# manquent' }),
    intro: 'Conservées dans ce classeur pour le prochain document. Ce qui manque y figure comme un blanc à remplir.',
    labels: {
      organization: 'Organisation',
      governingBody: 'Organe directeur',
      session: 'Session',
      documentSymbol: 'Cote du document',
      previousDocumentSymbol: 'Cote du document précédent',
      executiveHead: 'Titre du chef de secrétariat',
      otherAddressee: 'Autre destinataire',
      previousReportingDate: 'Date de référence précédente',
    },
    hints: {
      documentSymbol: 'Telle qu’imprimée en tête de chaque page.',
      executiveHead: 'Par exemple, Directeur général.',
      otherAddressee: 'Le chef visé lorsqu’une recommandation s’adresse à un autre destinataire.',
    },
    keep: 'Conserver ces données',
    undo: 'Annuler les changements',
  },
  warnings: {
    title: 'Avant de remettre le document',
    none: 'Il ne manque rien, et aucune erreur n’apparaîtrait à l’impression.',
    findings: (title, count) => `${title}\u00a0: ${number(count)}`,
    lead: 'Voici ce qui apparaîtrait à l’impression. Chaque ligne mène à ce que la vérification a constaté.',
    blanks: (names) =>
      `${plural(names.length, { one: '# blanc reste', many: '# de blancs restent', other: '# blancs restent' })} à remplir\u00a0: ${list(names)}.`,
    fill: 'Remplir',
    of: (outputs) => `Dans\u00a0: ${list(outputs)}`,
  },
  out: {
    title: 'Établir le document',
    word: (count) =>
      plural(count, {
        one: 'Créer le fichier Word',
        many: 'Créer un fichier Word de # d’éléments',
        other: 'Créer un fichier Word de # éléments',
      }),
    ready: (file) => `${quote(file)} est prêt.`,
    save: (file) => `Enregistrer ${quote(file)}`,
    saveOnline: 'Enregistrer dans OneDrive',
    sheets: (count) =>
      plural(count, {
        one: 'Insérer comme feuille',
        many: 'Insérer # de feuilles',
        other: 'Insérer # feuilles',
      }),
    copy: (count) =>
      plural(count, {
        one: 'Copier pour Word',
        many: 'Copier # d’éléments pour Word',
        other: 'Copier # éléments pour Word',
      }),
    template: 'Utiliser le modèle du bureau…',
    sample: 'Exemple de modèle',
    about: {
      sheets:
        'De nouvelles feuilles, prêtes à imprimer. Insérées à nouveau, elles se remplacent\u00a0; celles que vous avez modifiées restent.',
      copy: 'Tableaux et textes dans le presse-papiers, à coller dans un document Word.',
      template: 'Remplit les champs d’un document Word de votre bureau (.docx).',
    },
    noFiles: (some) =>
      `Dans cet Excel, aucun fichier ne peut être enregistré d’ici. ${some.length === 0 ? 'Ouvrez le classeur dans Excel pour Windows ou sur le Web.' : `Vous pouvez ${choice(some.map((way) => ways[way]))}.`}`,
    chooseFirst: 'Choisissez au moins un élément ci-dessus.',
  },
  progress: {
    preparing: (done, total) => `Préparation\u00a0: ${number(done)} sur ${number(total)}`,
    stopped: 'La préparation a été arrêtée.',
    goOn: 'Poursuivre la préparation',
    word: 'Création du fichier Word…',
    template: 'Remplissage du modèle…',
    sample: 'Création de l’exemple de modèle…',
    online: 'Enregistrement dans OneDrive…',
    sheets: 'Préparation des feuilles…',
  },
  told: {
    saved: (file) => `Enregistré dans vos téléchargements sous le nom ${apart(file)}.`,
    notSaved: {
      sentence: 'Cet Excel n’a pas permis au complément d’enregistrer le fichier.',
      advice: 'Copiez-le pour Word, ou insérez-le sous forme de feuilles.',
    },
    copied: 'Les textes sont dans le presse-papiers. Collez-les dans un document Word.',
    notCopied: {
      sentence: 'Cet Excel ne permet pas au complément d’utiliser le presse-papiers.',
      advice:
        'Ouvrez l’aperçu, sélectionnez le texte, copiez-le et collez-le dans Word, ou insérez-le sous forme de feuilles.',
    },
    online: (file) => `Enregistré dans OneDrive sous le nom ${apart(file)}.`,
    openOnline: 'L’ouvrir',
    inserted: (count, first) =>
      plural(count, {
        one: `Le texte se trouve dans la feuille ${quote(first)}.`,
        many: `Les textes se trouvent dans # de feuilles, dont la première est ${quote(first)}.`,
        other: `Les textes se trouvent dans # feuilles, dont la première est ${quote(first)}.`,
      }),
    takenBack: 'Les feuilles ont été retirées.',
    edited: 'Une feuille a été modifiée depuis et a été laissée telle quelle.',
  },
  online: {
    'sign-in': {
      sentence: 'Vous n’êtes pas connecté à OneDrive.',
      advice: 'Connectez-vous lorsque cela vous est demandé, puis enregistrez à nouveau.',
    },
    'no-network': {
      sentence: 'OneDrive n’a pas pu être joint.',
      advice: 'Vérifiez la connexion, puis enregistrez à nouveau. Le fichier reste prêt ici.',
    },
    'not-allowed': {
      sentence: 'Votre organisation ne permet pas au complément d’enregistrer dans OneDrive.',
      advice: 'Enregistrez plutôt le fichier ici, ou adressez-vous à votre administrateur.',
    },
    'no-room': {
      sentence: 'Il n’y a plus de place dans votre OneDrive.',
      advice: 'Faites-y de la place et enregistrez à nouveau, ou enregistrez le fichier ici.',
    },
    failed: {
      sentence: 'OneDrive n’a pas accepté le fichier.',
      advice: 'Enregistrez à nouveau dans un moment. Le fichier reste prêt ici.',
    },
  },
};
