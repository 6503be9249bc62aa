// French trackers. Symbols are real, the wording is ours.
import type { TrackerDrawing } from './drawing';

const plain: TrackerDrawing = {
  name: 'fr-suivi',
  sheets: [
    {
      name: 'Suivi',
      drawing: `
Suivi des recommandations du Corps commun d'inspection
Situation au 30 juin 2023

Cote du rapport | Intitulé | N° | Destinataire | Recommandation | Acceptation | État de mise en œuvre | Échéance | Service responsable | Observations
Rapports de 2021
JIU/REP/2021/3 | Cybersécurité | 1 | Chefs de secrétariat | Établir chaque année un rapport sur la sécurité des réseaux. | Acceptée | En cours | 31 décembre 2023 | Informatique | Projet en lecture.
 |  | 2 | Organes délibérants | Examiner ce rapport en séance. | Non acceptée |  |  | Secrétariat du conseil | Jugé inutile.
 |  | 3 | Chefs de secrétariat | Désigner un responsable de la sécurité. | Acceptée | Appliquée | 1er mars 2022 | Informatique | Nommé en février.
Rapports de 2020
JIU/REP/2020/5 | Gestion des risques | 4 | Organes délibérants | Adopter une politique de gestion des risques. | Sans objet |  |  | Finances | Politique déjà adoptée.
 |  | 7 | Chefs de secrétariat | Tenir à jour le registre des risques. | Acceptée | Non commencée | juin 2024 | Finances |
Total |  | 5 |  |  |  |  |  |  |
Note : les rapports plus anciens sont clos.`,
      header: 'A4:J4',
    },
  ],
};

const matrix: TrackerDrawing = {
  name: 'fr-matrice',
  sheets: [
    {
      name: 'Matrice',
      drawing: `
Cote | Titre | N° de recommandation | Recommandation | Acceptation | < | < | Mise en œuvre | < | < | Commentaires
^ | ^ | ^ | ^ | Acceptée | Non acceptée | Sans objet | Non commencée | En cours | Appliquée | ^
JIU/REP/2019/2 | Genre | 1 | Mesurer chaque année la part des femmes dans les jurys. | √ | × | × | × | × | √ | Fait.
^ | ^ | 2 | Former les jurys. | √ | × | × | × | √ | × | Deux sessions par an.
JIU/REP/2019/4 | Changement | 1 | Tenir un calendrier des réformes. | × | √ | × |  |  |  | Pas de calendrier unique.
^ | ^ | 2 | Réunir les chefs de projet. | × | × | √ |  |  |  | Une seule réforme ici.`,
      header: 'A1:K2',
    },
  ],
};

const columns: TrackerDrawing = {
  name: 'fr-deux-colonnes',
  sheets: [
    {
      name: 'Recommandations',
      drawing: `
État au 31 décembre 2022

Rapport | Recommandation | < | Acceptation | Mise en œuvre | Mesures prises
^ | Chefs de secrétariat | Organes délibérants | ^ | ^ | ^
JIU/REP/2020/7 | Recommandation 1 : Dresser la liste des applications de la chaîne de blocs. |  | Acceptée | En cours | Liste ouverte.
^ |  | Recommandation 2 : Demander un avis juridique. | En cours d'examen |  | Avis attendu.
^ | Recommandation 5 : Essayer un registre commun. |  | Acceptée | Appliquée | Essai terminé.
JIU/REP/2020/2 |  | Recommandation 3 : Inscrire les partenariats à l'ordre du jour. | Acceptée | Appliquée | Point 4 de la session.
^ | Recommandation 4 : Nommer un correspondant. |  | Non acceptée |  | Effectif insuffisant.`,
      header: 'A3:F4',
      hiddenRows: [6, 7],
    },
  ],
};

const yearly: TrackerDrawing = {
  name: 'fr-annees',
  sheets: [
    {
      name: 'Suivi 2021',
      drawing: `
Situation au 31 mars 2021

Cote | Rec. n° | Recommandation | Acceptation | État d'avancement | Responsable
JIU/REP/2019/9 | 1 | Revoir les règles de la sous-traitance. | 1 - Acceptée | 2 - En cours | Achats
JIU/REP/2019/9 | 3 | Publier les contrats conclus. | 4 - À l'examen |  | Achats`,
      header: 'A3:F3',
      protected: true,
    },
    {
      name: 'Suivi 2022',
      drawing: `
Situation au 31 mars 2022

Cote | Rec. n° | Recommandation | Acceptation | État d'avancement | Responsable
JIU/REP/2019/9 | 1 | Revoir les règles de la sous-traitance. | 1 - Acceptée | 3 - Appliquée | Achats
JIU/REP/2019/9 | 3 | Publier les contrats conclus. | 2 - Non acceptée |  | Achats
JIU/REP/2021/1 | 2 | Rendre compte des missions d'inspection. | 1 - Acceptée | 1 - Non commencée | Direction`,
      header: 'A3:F3',
    },
  ],
};

const sources: TrackerDrawing = {
  name: 'fr-sources',
  sheets: [
    {
      name: 'Mode d’emploi',
      drawing: `
Ce classeur suit les recommandations de deux organes de contrôle.
Une feuille par organe ; une ligne par recommandation.`,
    },
    {
      name: 'CCI',
      drawing: `
Cote | Rec. n° | Texte de la recommandation | Acceptation | Mise en œuvre | Date prévue
JIU/REP/2018/4 | 1 | Protéger les personnes qui signalent des fautes. | Acceptée | Appliquée | 2020
JIU/REP/2018/4 | 2 | Prévoir un recours extérieur. | Refusée |  | 2021
JIU/REP/2018/6 | 1 | Nommer un référent pour l'accessibilité. | Acceptée | En cours de mise en œuvre | 2024`,
      header: 'A1:F1',
      tables: [{ name: 'TableauCCI', area: 'A1:F4' }],
    },
    {
      name: 'Audit interne',
      drawing: `
Rapport n° | Rec. n° | Recommandation | Acceptation | Mise en œuvre | Date prévue
AI/2022/03 | 1 | Rapprocher les comptes chaque mois. | Acceptée | Appliquée | 2022
AI/2022/03 | 2 | Détruire les anciens chèques. | Acceptée | Non commencée | 2024`,
      header: 'A1:F1',
      tables: [{ name: 'TableauAudit', area: 'A1:F3' }],
    },
  ],
};

export const french = [plain, matrix, columns, yearly, sources] as const;
