// What the Figures step says, in French.
import type { MessageSet } from '../message-set';
import { figures } from './figures';
import { recommendations, wording } from './words';

const { number, plural, list, quote, apart, day } = wording;

const years = (count: number) => plural(count, { one: '# an', many: '# d’ans', other: '# ans' });
const percent = (value: number | null) => (value === null ? figures.notAvailable : `${number(value)}\u00a0%`);

export const paneFigures: MessageSet['paneFigures'] = {
  empty: {
    title: 'Comptez ce que le document affirme',
    sentence:
      'Compte les recommandations par statut, par année et par destinataire, et mène de chaque chiffre à ses lignes.',
    button: 'Compter ce tableau',
  },
  headline: (value) => (value === null ? 'Rien à compter' : `${percent(value)} appliquées`),
  percent,
  ofAll: (count) =>
    plural(count, {
      one: 'de la seule recommandation du tableau',
      many: 'des # de recommandations du tableau',
      other: 'des # recommandations du tableau',
    }),
  ofAccepted: (count) =>
    plural(count, { one: 'de la seule acceptée', many: 'des # d’acceptées', other: 'des # acceptées' }),
  ofOpen: (count) =>
    plural(count, { one: 'de la seule en suspens', many: 'des # en suspens', other: 'des # en suspens' }),
  ofDue: (count, asOf) =>
    `${plural(count, { one: 'de la seule demande', many: 'des # de demandes', other: 'des # demandes' })} à échéance au ${day(asOf)}`,
  parts: {
    total: 'Total',
    implemented: 'Appliquées',
    closedOtherwise: 'Closes autrement',
    open: 'En suspens',
    openNew: 'En suspens, nouvelles',
    openEarlier: 'En suspens, antérieures',
    noStatus: 'Sans statut',
    new: 'Nouvelles',
  },
  rates: {
    acceptedOfAll: 'Acceptées',
    implementedOfAll: 'Appliquées',
    implementedOfAccepted: 'Appliquées parmi les acceptées',
    closedOtherwiseOfAll: 'Closes autrement',
    closedOfAll: 'Closes',
    openOfAll: 'En suspens',
  },
  headings: {
    share: 'Part du total',
    watch: 'Ce qui est en suspens',
    rates: 'Taux',
    rollForward: 'Depuis la période précédente',
    by: {
      year: 'Par année du rapport',
      report: 'Par rapport',
      addressee: 'Par destinataire',
      source: 'Par source',
      risk: 'Par niveau de risque',
      responsible: 'Par responsable',
    },
  },
  labels: {
    new: 'Nouvelles',
    overdue: 'En suspens après l’échéance',
    ageing: (count) => `En suspens depuis plus de ${years(count)}`,
    upTo: (count) => `En suspens depuis ${years(count)} au plus`,
    between: (from, to) => `Plus de ${number(from)} et jusqu’à ${years(to)}`,
    ageUnknown: 'Date de publication inconnue',
    forInformation: 'Pour information, hors de ces chiffres',
  },
  rollForward: {
    openBefore: 'En suspens à la période précédente',
    new: 'Nouvelles',
    reopened: 'Rouvertes',
    closed: 'Closes',
    vanished: 'Absentes du tableau actuel',
    openNow: 'En suspens à présent',
  },
  comparedWith: (name) => `Comparaison avec ${quote(name)}.`,
  doesNotAddUp: 'Ces nombres ne s’additionnent pas. La vérification nomme les recommandations qui font la différence.',
  needsLastPeriod: 'On ignore lesquelles sont nouvelles\u00a0: le classeur de la période précédente le dira.',
  chooseLastPeriod: 'Choisir le classeur de la période précédente…',
  needsDate: 'Les retards et l’ancienneté ne sont pas connus\u00a0: fixez la date de référence ci-dessus.',
  noStatus: {
    sentence: (count) =>
      plural(count, {
        one: '# recommandation n’a pas de statut.',
        many: '# de recommandations n’ont pas de statut.',
        other: '# recommandations n’ont pas de statut.',
      }),
    advice: 'Sans statut, une ligne ne compte que dans le total. Complétez ce qui manque, puis vérifiez à nouveau.',
    button: 'Voir dans la vérification',
  },
  captions: {
    share: (shares, total) =>
      `Sur ${recommendations(total)}\u00a0: ${list(shares.map(({ label, count, percent: share }) => `${label.toLowerCase()} ${number(count)} (${percent(share)})`))}.`,
    years: (first, last, parts) =>
      `${first === last ? `Rapports de ${apart(first)}` : `Rapports de ${apart(first)} à ${apart(last)}`}, une colonne par année, ainsi divisée\u00a0: ${list(parts.map((part) => part.toLowerCase()))}. Les nombres sont dans le tableau ci-dessous.`,
    ageing: (count, open, limit) =>
      `Sur ${number(open)} en suspens, ${number(count)} le sont depuis plus de ${years(limit)}.`,
  },
  numbers: 'Afficher les chiffres',
  more: (count) => `En afficher ${number(count)} de plus`,
  shown: (shown, total) => `${number(shown)} sur ${number(total)} affichés`,
  behind: (what, count) => `${what.map(apart).join(', ')}\u00a0: ${recommendations(count)}`,
  list: {
    back: 'Retour aux chiffres',
    keys: 'Les flèches déplacent, Entrée mène à la cellule, Échap revient en arrière.',
    lastPeriodOnly: 'dans le classeur de la période précédente',
  },
  insert: {
    title: 'Feuille de synthèse',
    button: 'Insérer la feuille de synthèse',
    charts: 'Afficher les graphiques de la feuille',
    sentence:
      'Ajoute une feuille avec ces chiffres et leurs graphiques. Ses formules suivent le tableau lorsqu’un statut est modifié, sans le complément. Insérée à nouveau, elle se remplace.',
    tooMany: (limit) =>
      `Ce tableau compte plus de ${recommendations(limit)}\u00a0: la feuille contiendra des valeurs et non des formules. Insérez-la à nouveau quand le tableau aura changé.`,
    done: (sheet) => `Les chiffres et les graphiques se trouvent dans la feuille ${quote(sheet)}.`,
    takenBack: 'La feuille de synthèse a été retirée.',
    edited: 'La feuille de synthèse a été modifiée depuis et a été laissée telle quelle.',
  },
};
