// What papers say in French.
import { languageNames } from '../language';
import type { MessageSet } from '../message-set';
import { named, roman } from '../paper-grammar';
import { tables } from './annex-tables';
import { fields, wording } from './words';

const { number, plural, list, day, apart } = wording;

const recommendations = (count: number) =>
  plural(count, { one: '# recommandation', many: '# de recommandations', other: '# recommandations' });
const percentage = (percent: number) => `${number(percent)} %`;
const some = (names: readonly string[]) => named(names, wording);

const heads = (title: string | null) =>
  title === null ? 'chefs de secrétariat' : `chefs de secrétariat (${apart(title)})`;

const blank: MessageSet['annex']['blank'] = {
  organization: 'organisation',
  governingBody: 'organe directeur',
  session: 'session',
  documentSymbol: 'cote du document',
  previousDocumentSymbol: 'cote du document précédent',
  executiveHead: 'titre du chef de secrétariat',
  otherAddressee: 'autre destinataire',
  reportingDate: 'date de référence',
  previousReportingDate: 'date de référence précédente',
};

export const annex: MessageSet['annex'] = {
  ...tables,
  outputs: {
    'reports-and-contacts': 'Rapports et points de contact',
    'matrix-by-report': 'Recommandations par rapport, avec coches',
    legislative: 'Recommandations aux organes délibérants',
    executive: 'Recommandations aux chefs de secrétariat',
    'open-by-report': 'Rapports comportant des recommandations en suspens',
    decision: 'Projet de décision',
    council: 'Projet de décision d’un conseil',
    narrative: 'Paragraphes chiffrés',
    'status-summary': 'Situation par année',
    reviews: 'Examens du programme de travail',
    timeliness: 'Respect des délais de réponse',
    figures: 'Figures et graphiques',
    dashboard: 'Tableau de bord',
  },
  sheetNames: {
    'matrix-by-report': 'Coches par rapport',
    legislative: 'Aux organes délibérants',
    executive: 'Aux chefs de secrétariat',
    'open-by-report': 'En suspens par rapport',
    council: 'Décision d’un conseil',
    reviews: 'Examens',
  },
  titles: {
    'reports-and-contacts': (asOf) => `Rapports et points de contact au ${day(asOf)}`,
    'matrix-by-report': (asOf) => `Acceptation et mise en œuvre des recommandations au ${day(asOf)}`,
    legislative: (asOf) => `Recommandations adressées aux organes délibérants : situation au ${day(asOf)}`,
    executive: (asOf) => `Recommandations adressées aux chefs de secrétariat : situation au ${day(asOf)}`,
    'open-by-report': (asOf) => `Rapports comportant des recommandations en suspens au ${day(asOf)}`,
    decision: () => 'Projet de décision',
    council: () => 'Suite à donner',
    narrative: (asOf) => `Situation des recommandations au ${day(asOf)}`,
    'status-summary': (asOf) => `État de la mise en œuvre des recommandations au ${day(asOf)}`,
    reviews: (asOf) => `Examens inscrits au programme de travail au ${day(asOf)}`,
    timeliness: (asOf) => `Respect des délais de réponse aux demandes au ${day(asOf)}`,
    figures: (asOf) => `Les recommandations en chiffres au ${day(asOf)}`,
    dashboard: (asOf) => `Tableau de bord de conformité au ${day(asOf)}`,
  },
  yearHeading: (ordinal, year) =>
    `${roman(ordinal)}. ${year === null ? 'Recommandations issues de rapports d’une année inconnue' : `Recommandations issues des rapports de ${String(year)}`}`,
  recommendation: (text) => (text === '' ? 'Recommandation' : `Recommandation ${text}`),
  numbered: (text) => `Recommandation ${text} : `,
  columns: {
    symbol: 'Cote du rapport',
    title: 'Titre du rapport',
    contact: 'Point de contact',
    number: 'N°',
    recommendation: 'Recommandation',
    assessment: 'Évaluation de l’administration',
    acceptance: 'Acceptation',
    implementation: 'Mise en œuvre',
    change: 'Changement depuis le dernier rapport',
    responsible: 'Responsable',
    toLegislative: 'Organes délibérants',
    toExecutive: 'Chefs de secrétariat',
    openLegislative: 'En suspens : organes délibérants',
    openExecutive: 'En suspens : chefs de secrétariat',
    boardComments: 'Observations du Conseil des chefs de secrétariat',
    otherDocuments: 'Autres documents',
    remarks: 'Observations sur la pertinence et sur les incidences financières et en ressources humaines',
    year: 'Année',
    total: 'Total',
    closedOtherwise: 'Closes pour d’autres motifs',
    noStatus: 'Sans état',
  },
  olderThan: (years) =>
    plural(years, {
      one: 'En suspens depuis plus de # an',
      many: 'En suspens depuis plus de # d’années',
      other: 'En suspens depuis plus de # ans',
    }),
  contactLine: (contact) => `Point de contact : ${apart(contact)}`,
  notYetAvailable: 'Non encore disponibles',
  forInformation: 'Pour information seulement',
  newMark: ' (nouveau)',
  nothing: 'Il n’y a aucune recommandation à présenter.',
  allNew: (issued) =>
    issued === null
      ? 'Toutes les recommandations de ce rapport sont nouvelles.'
      : `Ce rapport a été publié le ${day(issued)}. Toutes ses recommandations sont nouvelles.`,
  changes: {
    new: 'Nouvelle',
    unchanged: 'Pas de changement',
    unchangedUpdated: 'Pas de changement, évaluation actualisée',
    previous: (status) => `Précédemment : ${status.toLowerCase()}`,
  },
  trackerWording: (language) => `Libellé du tableau de suivi (${languageNames[language]}).`,
  blank,
  shares: ({ count, percent }) => (percent === null ? number(count) : `${number(count)} (${percentage(percent)})`),
  decision: {
    opening: (body) => `${apart(body)} :`,
    takesNote: (symbol) => `prend note du présent rapport (document ${apart(symbol)}) ;`,
    endorses:
      'accueille avec satisfaction et approuve l’évaluation, telle qu’elle figure dans le présent rapport, de l’état de la mise en œuvre des recommandations suivantes :',
    item: (symbol, numbers) =>
      `${apart(symbol)} (${numbers.length === 1 ? 'recommandation' : 'recommandations'} ${list(numbers)})`,
    callsFor: 'demande que des évaluations des recommandations en suspens soient proposées pour examen.',
    councilOpening: (body) => `${apart(body)} est invité :`,
    councilNotes: (organization, symbol) =>
      `à prendre note de la situation générale de l’acceptation et de la mise en œuvre des recommandations adressées à l’organisation (${apart(organization)}, document ${apart(symbol)}) ;`,
    councilApproves: 'à approuver les recommandations adressées aux organes délibérants :',
    point: (ordinal, text) => `${roman(ordinal).toLowerCase()}) ${text}`,
  },
  narrative: {
    newReports: (reports, { symbol, asOf }) =>
      `Depuis le précédent rapport sur la question (document ${apart(symbol)}${asOf === null ? '' : `, situation au ${day(asOf)}`}), ${plural(reports, { one: '# rapport contenant', many: '# de rapports contenant', other: '# rapports contenant' })} des recommandations adressées à l’organisation ${plural(reports, { one: 'a été publié', many: 'ont été publiés', other: 'ont été publiés' })}.`,
    newRecommendations: ({ total, reports, legislative, executive, head }) =>
      `${plural(reports, { one: 'Il comporte', many: 'Ils comportent', other: 'Ils comportent' })} ${plural(total, { one: '# recommandation nouvelle', many: '# de recommandations nouvelles', other: '# recommandations nouvelles' })} : ${number(legislative)} aux organes délibérants et ${number(executive)} aux ${heads(head)}.`,
    reviews: (programmes) =>
      `Examens concernant l’organisation : ${list(programmes.map(({ year, count }) => (year === null ? `${number(count)} sans indication d’année` : `${number(count)} au titre du programme de travail pour ${String(year)}`)))}.`,
    openFrom: (first, last) =>
      first === last
        ? `Les recommandations qui restent en suspens figurent dans des rapports de ${String(first)}.`
        : `Les recommandations qui restent en suspens figurent dans des rapports de ${String(first)} à ${String(last)}.`,
    closedYears: (years) =>
      `Toutes les recommandations figurant dans les rapports de ${list(years.map(String))} sont closes.`,
    open: (asOf, { legislative, executive, closed, head }) =>
      `Au ${day(asOf)}, sous réserve de l’approbation des évaluations présentées ici, ${plural(legislative + executive, { one: 'reste en suspens', many: 'restent en suspens', other: 'restent en suspens' })} ${recommendations(legislative)} aux organes délibérants et ${number(executive)} aux ${heads(head)} ; ${plural(closed, { one: '# autre est close (mise en œuvre, caduque, sans objet ou non acceptée)', many: '# d’autres sont closes (mises en œuvre, caduques, sans objet ou non acceptées)', other: '# autres sont closes (mises en œuvre, caduques, sans objet ou non acceptées)' })}.`,
    overall: (since, total, { implemented, closedOtherwise, open }) =>
      `Dans l’ensemble, répartition des ${recommendations(total)} formulées depuis ${String(since)} : mises en œuvre, ${percentage(implemented)} ; closes pour d’autres motifs, ${percentage(closedOtherwise)} ; en suspens, ${percentage(open)}.`,
    shares: (total, { implemented, closedOtherwise, open }) =>
      `Répartition des ${recommendations(total)} de ce tableau de suivi : mises en œuvre, ${percentage(implemented)} ; closes pour d’autres motifs, ${percentage(closedOtherwise)} ; en suspens, ${percentage(open)}.`,
  },
  summary: {
    opening: (asOf, total, parts) =>
      `Situation des ${recommendations(total)} au ${day(asOf)} : ${parts.map(({ label, share }) => `${label.toLowerCase()}, ${share}`).join(' ; ')}.`,
    older: (unfinished, older, years) =>
      `Recommandations en suspens : ${number(unfinished)}, dont ${number(older)} depuis plus de ${plural(years, { one: '# an', many: '# d’années', other: '# ans' })}.`,
  },
  omitted: {
    'setting-missing': ({ setting }) =>
      `Un blanc tient lieu de la mention « ${blank[setting]} ». Indiquez-la dans les paramètres du document ou complétez à la main.`,
    'not-translated': ({ language, count }) =>
      `${plural(count, { one: '# texte garde', many: '# de textes gardent', other: '# textes gardent' })} le libellé du tableau de suivi (${languageNames[language]}) et le signale par une note. Reliez une source de textes officiels dans la langue du document, ou traduisez.`,
    'official-wording': ({ names }) =>
      `Imprimé dans le libellé officiel, qui n’est pas celui du tableau de suivi : ${some(names)}. Reprenez les textes officiels dans le tableau ou examinez les différences.`,
    'changes-unknown': () =>
      'Rien n’indique ce qui a changé : les mentions de changement sont omises. Indiquez le classeur de la période précédente ou remplissez les notes de changement.',
    'change-unknown': ({ names }) =>
      `Rien n’indique ce qui a changé pour ${some(names)} : aucune mention n’y figure. Remplissez la note de changement.`,
    'status-missing': ({ names }) =>
      `Un état manque ou n’est pas compris et se verrait à l’impression : ${some(names)}. Complétez avant de remettre le document.`,
    'addressee-missing': ({ names }) =>
      `Sans destinataire, ces recommandations ne figurent dans aucune liste par destinataire : ${some(names)}. Indiquez à qui elles s’adressent.`,
    'for-information': ({ names }) => `Pour information seulement, donc hors de cette annexe : ${some(names)}.`,
    'contact-missing': ({ reports }) => `Aucun point de contact n’est indiqué pour ${some(reports)}. Complétez.`,
    'comments-unknown': ({ reports }) =>
      `On ne sait pas si le Conseil des chefs de secrétariat a formulé des observations sur ${some(reports)} : les cellules sont vides. Reliez une source qui l’indique, ou complétez.`,
    'nothing-submitted': () =>
      'Aucune recommandation close n’attend de décision : le paragraphe qui approuve les évaluations est omis.',
    'new-unknown': () =>
      'Rien n’indique quelles recommandations sont nouvelles : rien n’est dit de celles qui le sont. Indiquez le classeur de la période précédente.',
    'reviews-unknown': () =>
      'Les examens sont omis : le classeur n’en contient pas de liste. Placez-la sur une feuille à part, avec les en-têtes « Code », « Titre » et « Programme de travail ».',
    'requests-unknown': () =>
      'Le respect des délais de réponse est omis : le classeur ne contient pas de liste de demandes. Placez-la sur une feuille à part, avec les en-têtes « Examen », « Type », « Reçue le », « Échéance » et « Répondu le ».',
    'dates-unreadable': ({ count }) =>
      `Demandes hors de tous les chiffres, faute d’une date qu’Excel reconnaisse : ${number(count)}. Saisissez cette date comme date.`,
    'overall-rate-unknown': ({ because }) =>
      because === 'scope'
        ? 'Le taux pour toutes les années est omis, car le document porte sur une partie du tableau de suivi. Choisissez le tableau entier pour l’obtenir.'
        : 'Le taux pour toutes les années est omis : rien n’indique ce qui a été clos plus tôt et ne figure plus dans le tableau de suivi. Ajoutez une feuille avec les en-têtes « Année », « Total », « Appliquées » et « Closes autrement ».',
    'column-missing': ({ field }) =>
      `Le tableau de suivi n’a pas de colonne « ${fields[field]} » : cette partie est omise. Ajoutez la colonne ou choisissez-la dans la mise en page.`,
  },
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  written: (output, file) => `${output}. Écrit : ${file}`,
};
