// French words of the trade and counted nouns; statuses agree with "recommandation", feminine.
import type { MessageSet } from '../message-set';
import { wordingOf } from '../wording';

export const wording = wordingOf('fr');
const { number, plural, list, day, apart } = wording;

export const recommendations = (count: number) =>
  plural(count, { one: '# recommandation', many: '# de recommandations', other: '# recommandations' });
export const cells = (count: number) => plural(count, { one: '# cellule', many: '# de cellules', other: '# cellules' });

const findings: MessageSet['quantities']['findings'] = ({ error, warning, hint }) =>
  list([
    ...(error > 0 ? [plural(error, { one: '# erreur', many: '# d’erreurs', other: '# erreurs' })] : []),
    ...(warning > 0
      ? [plural(warning, { one: '# avertissement', many: '# d’avertissements', other: '# avertissements' })]
      : []),
    ...(hint > 0 ? [plural(hint, { one: '# indication', many: '# d’indications', other: '# indications' })] : []),
  ]);

export const quantities: MessageSet['quantities'] = {
  number,
  day,
  apart,
  recommendations,
  findings,
  summary: (counts, total) => {
    const found = findings(counts);
    const among = recommendations(total);
    return found === '' ? `Rien à corriger dans ${among}.` : `${found} dans ${among}.`;
  },
};

export const terms: MessageSet['terms'] = {
  acceptance: {
    accepted: 'acceptée',
    partially_accepted: 'partiellement acceptée',
    not_accepted: 'non acceptée',
    not_relevant: 'sans objet',
    under_consideration: 'à l’examen',
  },
  implementation: {
    not_started: 'non commencée',
    in_progress: 'en cours d’application',
    implemented: 'appliquée',
    overtaken: 'devenue caduque',
  },
  addressee: { executive: 'chef de secrétariat', legislative: 'organe délibérant', other: 'autre' },
  schemes: {
    jiu: 'Corps commun d’inspection',
    'board-of-auditors': 'Comité des commissaires aux comptes',
    general: 'Tous les statuts',
  },
};

export const severities: MessageSet['severities'] = {
  error: { one: 'Erreur', many: 'Erreurs' },
  warning: { one: 'Avertissement', many: 'Avertissements' },
  hint: { one: 'Indication', many: 'Indications' },
};

export const fields: MessageSet['fields'] = {
  source: 'Origine',
  report: 'Cote du rapport',
  reportTitle: 'Titre du rapport',
  issued: 'Date de publication',
  number: 'Numéro de la recommandation',
  addressee: 'Destinataire',
  text: 'Recommandation',
  assessment: 'Évaluation',
  acceptance: 'Acceptation',
  implementation: 'État d’application',
  responsible: 'Responsable',
  contact: 'Point de contact',
  targetDate: 'Échéance',
  revisedDate: 'Échéance révisée',
  implementedDate: 'Date d’achèvement',
  progress: 'Avancement (%)',
  risk: 'Risque',
  riskId: 'Numéro du risque',
  impact: 'Incidence',
  evidence: 'Pièces justificatives',
  decision: 'Décision de l’organe délibérant',
  relevance: 'Pertinence',
  financial: 'Incidences financières',
  previousAcceptance: 'Acceptation précédente',
  previousImplementation: 'Situation précédente',
  changeNote: 'Évolution depuis le dernier rapport',
  remarks: 'Observations',
};
