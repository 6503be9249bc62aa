// Comments of officers in French, beside the status they stand next to: x where a careful reader would ask, - where not.
export const fr = `
x implemented | Les directives seront publiées au premier trimestre de 2024.
x implemented | Les travaux relatifs au nouveau portail sont actuellement en cours.
x implemented | Un projet de politique est en cours d’élaboration au Bureau des affaires juridiques.
x implemented | L’inventaire n’a pas encore été achevé dans les bureaux extérieurs.
x implemented | Le Secrétariat a l’intention de présenter une proposition au Conseil.
x implemented | Le mandat a été adopté en 2022. Toutefois, le point focal doit encore être désigné.
x implemented | Recommandation partiellement appliquée, au siège seulement.
x implemented | La mise en œuvre est prévue pour la fin de 2025, sous réserve de financement.
x implemented | Faute de ressources, la question a été reportée à l’exercice suivant.
x implemented | Le logiciel devrait être déployé en 2025.
- implemented | La politique a été promulguée en mars 2023 et sera réexaminée tous les trois ans.
- implemented | Un code de conduite est en vigueur depuis 2019. Le personnel continuera d’être formé chaque année.
- implemented | L’Organisation a adopté un cadre de résultats. Les auditeurs en assureront le suivi au cours du prochain cycle.
- implemented | En 2020, l’examen n’était pas encore achevé ; le rapport final a été publié en mai 2021.
- implemented | Recommandation appliquée. Le registre est régulièrement mis à jour et peut être consulté par tous.
- implemented | La circulaire dispose que « tous les contrats seront examinés par le comité » et est entrée en vigueur l’année dernière.
- implemented | Aucune autre mesure n’est nécessaire.
- implemented | Le plan de travail et le projet de budget ont été approuvés par le Conseil.
- implemented | Au cours de l’exercice, un mécanisme d’examen des plaintes a été mis en place.
- implemented | La procédure, désormais appliquée dans tous les services, est conforme aux normes.
x in_progress | La recommandation est pleinement appliquée depuis janvier 2022.
x in_progress | Cette tâche a été menée à bien en juin et aucune autre mesure n’est prévue.
x in_progress | Il s’agit déjà d’une pratique courante dans l’Organisation.
x in_progress | Aucune mesure n’a été prise à ce jour.
x in_progress | Les travaux n’ont pas encore commencé, faute de personnel.
- in_progress | La première phase est achevée et la deuxième est en cours.
- in_progress | Deux des services communs sont en place.
- in_progress | L’évaluation des besoins a été achevée en octobre 2023.
- in_progress | Des consultations ont eu lieu avec les représentants du personnel ; la disposition révisée sera soumise pour approbation.
- in_progress | La recommandation n’a pas été pleinement appliquée ; trois modules sur cinq sont en service.
- in_progress | La recommandation sera considérée comme appliquée lorsque le manuel aura été publié.
- in_progress | Un groupe de travail a été créé et son rapport a été publié en 2022.
x not_started | Un consultant a été recruté et les travaux d’inventaire ont commencé.
x not_started | Des discussions préliminaires sont en cours avec le pays hôte.
x not_started | Intégralement appliquée.
- not_started | Le projet débutera une fois que la mise à niveau en cours du progiciel sera achevée.
- not_started | Prévu pour 2025.
- not_started | Aucun travail n’est en cours à ce stade.
- not_started | Le Comité examine s’il y a lieu d’inscrire la question à son ordre du jour.
x implemented | Le recrutement d’un responsable de la sécurité de l’information est en cours.
x implemented | La Division prévoit d’actualiser son manuel en 2025.
x implemented | Deux volets sur quatre ont été livrés ; les autres sont en cours d’élaboration.
x implemented | La proposition n’a pas été examinée par le Conseil.
x implemented | L’Organisation travaille avec les autres organismes à une approche commune.
x implemented | La nouvelle clause reste à insérer dans le contrat type.
x implemented | Dès que les fonds seront disponibles, un module sera mis au point pour les bureaux de pays.
x implemented | À achever d’ici à décembre.
- implemented | Le Conseil a entériné la stratégie, qui guidera les travaux du Bureau pendant quatre ans.
- implemented | Un cours en ligne est obligatoire pour tout nouveau fonctionnaire. Le taux d’achèvement était de 96 % en 2022.
- implemented | Le Directeur général a nommé un déontologue, qui fait rapport chaque année au Conseil.
- implemented | Toutes les divisions tiennent un registre des risques, actualisé chaque trimestre.
- implemented | Le contrat type contient désormais la clause recommandée.
- implemented | Le projet de programme et budget contient un chapitre sur ce sujet depuis 2020.
x in_progress | Recommandation classée. Les nouvelles règles sont entrées en vigueur le 1er juillet 2023.
x in_progress | Tous les bureaux ont adopté la procédure révisée et il n’y a plus rien à faire.
x in_progress | Le Bureau n’a pas encore entamé l’examen.
x in_progress | Aucun progrès n’a été enregistré pendant la période considérée.
- in_progress | La politique a été approuvée ; des directives d’application sont en cours de rédaction.
- in_progress | Environ 60 % du personnel a suivi le cours.
- in_progress | Le Bureau des affaires juridiques a communiqué ses observations.
- in_progress | L’échéance a été reportée à juin 2025.
x not_started | L’équipe spéciale a tenu sa première réunion en mai et rédige actuellement son mandat.
x not_started | La recommandation a été appliquée en 2022.
- not_started | Des ressources sont recherchées.
- not_started | L’application dépend de l’issue de la réforme en cours.
- not_started | Sera traité dans le budget-programme de 2026.
x implemented | Les modifications à apporter au Règlement du personnel devraient être promulguées avant la fin de l’année.
x implemented | Le système a été acquis, mais la formation des utilisateurs n’a pas encore eu lieu.
x implemented | La direction souscrit à la recommandation et prendra les mesures voulues.
x implemented | Les négociations avec l’assureur n’ont pas abouti.
- implemented | Depuis janvier 2021, chaque contrat comporte une clause sur la protection des données.
- implemented | Le comité se réunit deux fois par an et communique ses comptes rendus au Conseil.
- implemented | L’examen, d’abord prévu pour 2020 et retardé par la pandémie, a été réalisé en 2021.
x in_progress | L’Administration estime que cette recommandation a été appliquée et en demande le classement.
x in_progress | En raison de la crise de liquidités, les travaux n’ont pas pu commencer.
- in_progress | Le Bureau a révisé le modèle, formé les cadres et va maintenant en mesurer l’effet.
- in_progress | La mise en œuvre est bien avancée.
x not_started | Le Conseil a approuvé la nouvelle politique en juin ; elle est désormais en vigueur.
- not_started | Aucune ressource n’a été allouée.
- not_started | Le service responsable a été informé.
- implemented | L’Organisation examine chaque année son registre des risques depuis 2018. Les résultats ont été communiqués aux États membres.
- implemented | En vertu de la politique révisée, les voyageurs doivent réserver 14 jours à l’avance ; les demandes tardives seront rejetées.
- implemented | Le cadre couvre déjà tous les éléments essentiels.
- implemented | Le Secrétariat a établi un manuel qui indique comment les projets doivent être gérés.
- implemented | L’Organisation participe au réseau interorganisations et y partage son expérience.
- implemented | Des ressources ont été inscrites à cet effet au budget-programme de 2024-2025.
- in_progress | Le Bureau poursuit ses travaux avec ses partenaires.
- in_progress | La politique a été publiée sur l’intranet.
- not_started | La question sera traitée à l’expiration du contrat en cours.
x implemented | Le déploiement dans les bureaux extérieurs est programmé pour le second semestre.
x implemented | Seule une analyse préliminaire a été réalisée ; une étude complète est en préparation.
x implemented | Le texte révisé est en attente de l’approbation du Directeur exécutif.
x in_progress | Toutes les mesures demandées ont été menées à bien.
x not_started | La rédaction des directives a déjà commencé.
- implemented | Le chef de section vise chaque note de frais avant paiement.
- implemented | Un tableau de bord, lancé en 2020, permet aux responsables de suivre les dépenses en temps réel.
- in_progress | Une nouvelle version du manuel a été distribuée pour observations.
- not_started | La proposition a été soumise au comité directeur.
`;
