// What the summary sheet says, in French.
import type { Slice } from '../../core/figures/summary/summary-words';
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { number, plural, day } = wording;
const years = (count: number) => plural(count, { one: '# an', many: '# ans', other: '# ans' });
const to: Readonly<Record<Slice, string>> = {
  all: '',
  legislative: ' aux organes délibérants',
  executive: ' aux chefs de secrétariat',
};

export const summary: Omit<MessageSet['figures']['summary'], 'rateNames'> = {
  sheet: 'Synthèse',
  title: 'État d’application des recommandations',
  footer: 'État d’application des recommandations',
  live: 'Les chiffres suivent les modifications apportées au tableau de suivi.',
  values: (limit) =>
    `Les chiffres sont ceux du moment où la feuille a été créée : au-delà de ${number(limit)} lignes, ils ne suivent pas les modifications. Insérez de nouveau la synthèse après toute modification.`,
  slices: { all: 'Toutes', legislative: 'Aux organes délibérants', executive: 'Aux chefs de secrétariat' },
  addresseeNotTold: 'Destinataire non précisé',
  columns: {
    total: 'Total',
    implemented: 'Appliquées',
    closedOtherwise: 'Closes autrement',
    open: 'En suspens',
    openNew: 'En suspens, nouvelles',
    openEarlier: 'En suspens, antérieures',
    noStatus: 'Sans statut',
    count: 'Nombre',
    of: 'Sur',
    percent: '%',
    year: 'Année du rapport',
    row: 'Ligne',
    report: 'Rapport',
  },
  asPercent: (column) => `${column}, %`,
  status: 'Où en sont les recommandations',
  rates: 'Taux',
  bases: { all: 'de toutes celles du tableau', accepted: 'des acceptées', open: 'de celles en suspens' },
  overall: (since) => `Ensemble depuis ${String(since)} : historique et tableau`,
  history: 'Sorties du tableau',
  inTracker: 'Dans le tableau',
  together: 'Ensemble',
  new: 'Nouvelles de la période',
  forInformation: 'Pour information, hors de tous les chiffres',
  acceptance: 'Acceptation',
  implementation: 'Application',
  noEntry: 'Rien d’indiqué',
  byYear: (slice) => `Recommandations${to[slice]}, par année du rapport`,
  otherYears: 'Autres années',
  standing: 'État d’application, par année du rapport',
  standingShares: 'État d’application, par année du rapport, en % de chaque année',
  deadlines: {
    heading: 'Recommandations en suspens, selon l’échéance',
    passed: 'Échéance dépassée',
    ahead: 'Échéance à venir',
    none: 'Sans échéance, ou échéance illisible',
    fromTexts:
      'Les échéances qui ne figurent que dans le texte d’une recommandation sont comptées d’après les textes tels qu’ils étaient lorsque la feuille a été créée. Insérez de nouveau la synthèse après toute modification des textes.',
  },
  period: { unexplained: 'Écart que ces nombres n’expliquent pas ; la vérification désigne les recommandations' },
  progress: {
    heading: 'Avancement indiqué',
    band: ({ from, to, below }) =>
      from === to
        ? `${number(to)} %`
        : below === undefined
          ? `Plus de ${number(from)} % et jusqu’à ${number(to)} %`
          : `Plus de ${number(from)} % et moins de ${number(below)} %`,
    average: 'Avancement moyen des recommandations en suspens',
    averageOf: 'de celles en suspens dont l’avancement est indiqué',
    chart: 'Recommandations en suspens, selon l’avancement indiqué',
  },
  share: 'Part de l’ensemble des recommandations, %',
  ageing: 'Recommandations en suspens, selon l’ancienneté du rapport',
  upTo: (count) => `Jusqu’à ${years(count)}`,
  between: (from, until) => `Plus de ${number(from)} et jusqu’à ${years(until)}`,
  moreThan: (count) => `Plus de ${years(count)}`,
  ageNotTold: 'Ancienneté inconnue',
  bySource: 'Par source',
  byRisk: 'Par risque',
  chartTitles: { source: 'Recommandations par source', risk: 'Recommandations en suspens, par risque' },
  notTold: 'Non précisé',
  others: 'Autres',
  timeliness: {
    heading: 'Respect des délais de réponse',
    onTime: 'Réponses dans les délais',
    late: 'Réponses tardives',
    unanswered: 'Sans réponse',
    unreadable: 'Demandes dont une date n’en est pas une pour Excel, non comptées ; saisissez-la comme date',
    ofDue: (asOf) => `des demandes à échéance au ${day(asOf)}`,
  },
  attention: 'À vérifier',
  unknownStatus: 'Mots qui ne sont pas des statuts ici ; corrigez-les dans le tableau',
  beyondReach: 'Cellules remplies au-delà des lignes comptées ; insérez de nouveau la synthèse',
  captions: {
    byYear: (slice) =>
      `Recommandations${to[slice]} par année du rapport : une colonne par année, empilant appliquées, closes autrement, en suspens et sans statut.`,
    share: 'Pourcentages de l’ensemble : appliquées, closes autrement, en suspens et sans statut.',
    ageing: 'Recommandations en suspens selon le nombre d’années écoulées depuis la publication du rapport.',
    bySource: 'Recommandations de chaque source : appliquées, closes autrement, en suspens et sans statut.',
    byRisk: 'Recommandations en suspens selon le risque indiqué.',
    progress: 'Recommandations en suspens selon l’avancement indiqué, de 0 à 100 %.',
  },
};
