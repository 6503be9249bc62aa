// What the tables and charts of papers say in French.
import type { TableSentences } from '../../core/annex/table-words';
import { wording } from './words';

const { number, plural, list, day, apart } = wording;

const to = {
  legislative: 'aux organes délibérants',
  executive: 'aux chefs de secrétariat',
  other: 'à d’autres destinataires',
} as const;
const slices = {
  all: 'Ensemble des recommandations',
  legislative: 'Recommandations aux organes délibérants',
  executive: 'Recommandations aux chefs de secrétariat',
} as const;
const share = (percent: number) => `${number(percent)}\u00a0%`;

export const tables: TableSentences = {
  scope: ({ addressees, years, openOnly }) =>
    `Champ du présent document : ${[
      ...(addressees === null ? [] : [`recommandations ${list(addressees.map((each) => to[each]))}`]),
      ...(years === null ? [] : [`rapports de ${list(years.map(String))}`]),
      ...(openOnly ? ['recommandations en suspens seulement'] : []),
    ].join(' ; ')}.`,
  addressedTo: (head) => `Destinataire : ${apart(head)}`,
  parts: {
    implemented: 'Mises en œuvre',
    closedOtherwise: 'Closes pour d’autres motifs',
    open: 'En suspens',
    openNew: 'En suspens (nouvelles)',
    openEarlier: 'En suspens (antérieures)',
    noStatus: 'Sans état',
  },
  reviews: {
    columns: { code: 'Code', title: 'Titre de l’examen', programme: 'Programme de travail' },
    programme: (year) => `Programme de travail pour ${String(year)}`,
    none: 'Le classeur ne contient aucune liste d’examens.',
  },
  timeliness: {
    columns: {
      kind: 'Demande',
      received: 'Reçue le',
      due: 'Échéance',
      answered: 'Réponse le',
      outcome: 'Résultat',
    },
    outcomes: {
      onTime: 'Dans les délais',
      late: 'En retard',
      unanswered: 'Sans réponse',
      unreadable: 'Date illisible',
      'not-due': 'Pas encore échue',
      early: 'Réponse donnée, pas encore échue',
      undated: 'Sans échéance',
    },
    none: 'Le classeur ne contient aucune liste de demandes.',
    summary: (asOf, { due, onTime, late, unanswered, percent }) =>
      `Demandes échues au ${day(asOf)} : ${number(due)}, dont ${plural(onTime, { one: '# a reçu', many: '# ont reçu', other: '# ont reçu' })} une réponse dans les délais (${share(percent)}), ${number(late)} une réponse tardive et ${number(unanswered)} aucune réponse.`,
    noneDue: (asOf) => `Aucune demande n’était échue au ${day(asOf)}.`,
  },
  charts: {
    numbered: (ordinal, title) => `Figure ${number(ordinal)}. ${title}`,
    byYear: (slice, years, asOf) =>
      `${slices[slice]}${years === null ? '' : `, ${range(years)}`} : situation au ${day(asOf)}`,
    share: (asOf, { total, since }) =>
      since === null
        ? `Recommandations du tableau de suivi (${number(total)}) : répartition au ${day(asOf)}`
        : `Ensemble des recommandations depuis ${String(since)} (${number(total)}) : répartition au ${day(asOf)}`,
    recommendations: 'Recommandations',
    otherYears: 'Autres années',
    columns: { status: 'État', count: 'Nombre', percent: '%' },
    described: (lines) =>
      `${lines.map(({ name, parts }) => `${apart(name)} : ${parts.map(({ label, value }) => (label === null ? value : `${label} ${value}`)).join(', ')}`).join(' ; ')}.`,
  },
  dashboard: {
    bySource: 'Recommandations par source',
    risk: 'Risque résiduel des recommandations en suspens',
    progress: 'Avancement des recommandations en suspens',
    columns: { source: 'Source', risk: 'Risque résiduel', progress: 'Avancement', overdue: 'Échéance dépassée' },
    notTold: 'Non précisé',
    others: 'Autres',
    band: bandName,
    average: (percent, count) =>
      `Avancement moyen des recommandations en suspens qui l’indiquent (${number(count)}) : ${share(percent)}.`,
    none: 'Le tableau de suivi n’a pas de colonne pour la source, le risque résiduel ou l’avancement.',
  },
};

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** What is all but done is less than 100 per cent. */
function bandName(from: number, until: number): string {
  if (from === until) return share(from);
  return `Plus de ${share(from)} et ${until === 100 ? 'moins de' : 'jusqu’à'} ${share(until)}`;
}
