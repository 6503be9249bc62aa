// How comments on progress speak in French. The future is known by its endings; "projet" is a draft before "de".
import type { ProgressPhrases } from './progress-phrases';

export const fr: ProgressPhrases = {
  asides: `
    projet (de budget/du budget/de programme et/de développement/de coopération)
    (au/en) cours (de/du/des/d'année)
    (non/pas) seulement
    (n'est/ne sont/ne reste/ne restent) plus (en suspens/en attente/ouverte/ouvertes/à l'examen)
    sans délai
    (sera/seront) (rejeté/rejetée/rejetés/rejetées/refusé/refusée/refusés/refusées/renvoyé/renvoyée/renvoyées)
    pour que … (soit/soient)
    (dispose/prévoit/stipule/précise/garantit) que
  `,
  conditions: `
    (une fois/lorsque/lorsqu'/quand/dès que/dès qu'/dès l'/dès la/si/s'il/jusqu'à/avant/à condition que)
    après (l'/la )(adoption/approbation/publication/achèvement)
  `,
  nothingLeft: `
    (il n'y a/il ne reste) [plus ]rien [d'autre ]à faire
    il n'y a plus lieu
    (aucune autre mesure/aucune mesure supplémentaire/aucune nouvelle mesure/aucune mesure complémentaire) (n'est/n'était) (nécessaire/prévue/requise/envisagée)
  `,
  notBegun: `
    (n'a/n'ont/n'est/ne sont/n'avait/n'avaient) (pas/pas encore) (commencé/débuté/démarré/été entamé/été entamée/été entamés/été entamées/été engagé/été engagée/été lancé/été lancée/été examiné/été examinée/été abordé/été abordée/été commencé/été commencée)
    pas encore (commencé/commencée/commencés/débuté/entamé/entamée/engagé/engagée/démarré)
    non (commencé/commencée/entamé/entamée/engagée)
    aucune (mesure/action/suite/activité/initiative) (n'a/n'avait) [encore ]été (prise/engagée/menée/donnée/entreprise/lancée)
    aucun (travail/progrès) n'a [encore ]été (entrepris/engagé/accompli/réalisé/enregistré)
    aucune mesure (prise/engagée)
    aucun (travail/projet) n'est [actuellement ](en cours/engagé/prévu)
    aucune (activité/mesure/action) n'est [actuellement ]en cours
    (aucun progrès/aucune avancée)
    rien n'a [encore ]été fait
    (n'a/n'ont) pas [encore ]pu (commencer/débuter/démarrer/être engagé/être engagée/être engagés/être entamés)
  `,
  unfinished: `
    (n'a/n'ont/n'est/ne sont/n'était/n'étaient/n'avait/n'avaient) (pas/pas encore/toujours pas) [encore ][été ][encore ][pleinement/intégralement/entièrement/complètement ](achevé/achevée/achevés/achevées/terminé/terminée/terminés/terminées/appliqué/appliquée/appliquées/mis en œuvre/mise en œuvre/mises en œuvre/adopté/adoptée/approuvé/approuvée/publié/publiée/publiées/créé/créée/nommé/nommée/désigné/désignée/réalisé/réalisée/finalisé/finalisée/exécuté/exécutée/mis en place/mise en place/en vigueur/en place/opérationnel/opérationnelle)
    (n'a/n'ont/n'est/ne sont) (pas encore/toujours pas) _
    (n'a/n'ont) pas (abouti/eu lieu/pris fin/été conclues/été conclu)
    pas encore (achevé/achevée/terminé/terminée/adopté/adoptée/appliqué/appliquée/mis en place/mise en place/en place/en vigueur)
    (partiellement/en partie) (appliqué/appliquée/appliquées/mis en œuvre/mise en œuvre/mises en œuvre/réalisé/réalisée/exécuté/exécutée/achevé/achevée)
    (appliquée/mise en œuvre/réalisée) (partiellement/en partie)
    application partielle
    (reste/restent/demeure/demeurent) à _
    (reste/restent/demeure/demeurent) [encore ](en suspens/en attente/inachevé/inachevée/incomplet/incomplète)
    (doit/doivent) encore [être ]_
    (est/sont) [encore/toujours ](en suspens/en attente)
    (a/ont) [donc ]été (reporté/reportée/reportés/reportées/différé/différée/ajourné/ajournée/suspendu/suspendue/suspendus)
    (est/sont) (reporté/reportée/reportés/reportées/différé/différée/suspendu/suspendue)
    a pris du retard
    en attente (de/d'/du)
    dans l'attente (de/d'/du)
    à (déterminer/décider/définir/confirmer)
    ^non (appliquée/mise en œuvre/exécutée/réalisée)
    (reste/restent) ouverte[s]
  `,
  future: `
    (sera/seront/aura/auront/fera/feront/devra/devront/pourra/pourront/ira/iront/verra/viendra/prendra/prendront/soumettra/mettra/établira/examinera/présentera/débutera/commencera/publiera/adoptera/élaborera/élaboreront/proposera/organisera/lancera/intégrera/assureront/assurera/agira/mesurera/évaluera/formera/informera/achèvera/terminera/continuera/poursuivra/tiendra/remettra)[ _][ _]
    (est/sont/était) (prévu/prévue/prévus/prévues/programmé/programmée/planifié/planifiée/envisagé/envisagée/attendu/attendue)
    il est prévu
    (devrait/devraient) [être ]_
    (a/ont) l'intention de
    (compte/comptent/entend/entendent/envisage/envisagent) (de/d'/_er/_ir/_re)
    (se propose/se proposent) de
    (prévoit/prévoient) (de/d')
    ^à _er (en/avant/pour/d'ici)
    (prévu/prévue) (pour/en/au)
    sous réserve (de/du/d'/des/que)
    (en temps voulu/ultérieurement/prochainement)
    il faudra
    prochaines étapes
  `,
  underWay: `
    (est/sont) [actuellement ][encore ][toujours ](en cours/en préparation/à l'étude/à l'examen/en phase/en voie/en train)
    en cours (d'élaboration/d'examen/de préparation/de rédaction/de révision/de mise en œuvre/d'application/d'exécution/de réalisation/de consultation/de négociation/de déploiement/de finalisation/de recrutement/de développement)
    (il est/est) actuellement procédé à
    (élabore/élaborent/prépare/préparent/rédige/rédigent/examine/examinent/révise/révisent/procède/procèdent/met/mettent) actuellement
    (travaille/travaillent/œuvre/œuvrent) [actuellement ](à/sur/avec/de concert)
    à l'état de projet
    en voie (d'/de) _
    les travaux (se poursuivent/progressent/avancent)
    se poursuit
    se poursuivent
    ^[toujours ]en (cours/préparation)
  `,
  begun: `
    (a/ont/est/sont) [déjà ](commencé/commencée/débuté/démarré/été entamé/été entamée/été entamés/été engagé/été engagée/été lancé/été lancés/été amorcé/été recruté/été recrutée)
    (discussions/consultations/contacts/pourparlers/entretiens) (préliminaires/préparatoires/initiales)
    premières (mesures/démarches/discussions)
    (premiers travaux/premiers contacts)
    des progrès ont été
  `,
  whole: `
    ^[recommandation ][désormais/déjà ][pleinement/intégralement/entièrement ](appliquée/appliquées/mise en œuvre/exécutée/exécuté/réalisée/achevée)
    (pleinement/intégralement/entièrement) (appliquée/appliquées/mise en œuvre/mises en œuvre/exécutée/réalisée)
    recommandation[s] (est/sont/a été/ont été) [désormais/déjà ][donc ][pleinement/intégralement ][considérée/considérées ][comme ](appliquée/appliquées/mise en œuvre/mises en œuvre/exécutée/réalisée/classée/close)
    considérée comme (appliquée/mise en œuvre/close/classée/réalisée/exécutée)
    demande (le classement/la clôture)
    pratique (courante/établie/habituelle/normale/usuelle)
  `,
  finished: `
    (est/sont/a été/ont été/fut) [désormais/déjà/maintenant ][pleinement/intégralement ](achevé/achevée/achevés/achevées/terminé/terminée/terminés/terminées/mené à bien/menée à bien/menés à bien/menées à bien/mené à bonne fin/menée à bonne fin/mis en œuvre/mise en œuvre/mises en œuvre/appliqué/appliquée/appliquées/réalisé/réalisée/réalisés/réalisées/finalisé/finalisée/finalisés/finalisées/mis en place/mise en place/mises en place/mis en service)
    (est/sont) [désormais/déjà/maintenant ](en place/en vigueur/opérationnel/opérationnelle/en service/en application)
    (est/sont) entrée[s] en vigueur
    (est/sont) entré[s] en vigueur
  `,
  steps: `
    (est/sont/a été/ont été) [désormais/déjà/également/récemment ](approuvé/approuvée/approuvés/approuvées/adopté/adoptée/adoptés/adoptées/entériné/entérinée/publié/publiée/publiés/publiées/promulgué/promulguée/diffusé/diffusée/créé/créée/créés/établi/établie/institué/instituée/intégré/intégrée/intégrés/inclus/incluse/incorporé/incorporée/révisé/révisée/modifié/modifiée/actualisé/actualisée/nommé/nommée/désigné/désignée/lancé/lancée/déployé/déployée/présenté/présentée/présentés/soumis/soumise/organisé/organisée/organisées/signé/signée/élaboré/élaborée/conforme/conformes)
    (a/ont) [désormais/déjà/également/récemment ](approuvé/adopté/publié/promulgué/créé/établi/institué/intégré/révisé/modifié/actualisé/nommé/désigné/lancé/déployé/présenté/soumis/organisé/signé/élaboré/mis/procédé/pris/tenu)
    ont eu lieu
    depuis (19/20)
    désormais
    déjà
    conforme[s] (à/aux)
  `,
  upkeep: `
    (continue/continuera/continueront/poursuivra/poursuivront) (de/d'/à/ses/son)
    (régulièrement/périodiquement/annuellement/chaque année/chaque trimestre/tous les/toutes les)
    (annuel/annuelle/annuels/annuelles/périodique/périodiques/régulier/régulière/trimestriel/trimestrielle)
    prochain[e] (cycle/examen/révision/version/mise à jour/édition/audit)
    (suivi/surveillance/contrôle continu)
    (selon que de besoin/au besoin/le cas échéant)
    (mis à jour/mise à jour) (régulière/régulièrement/périodique)
  `,
  preparatory: `
    (un/une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/la moitie/#) (des/de ces/de ses/d'entre)
    (phase/étape/partie/volet/module/modules/pilote/projet/étude/enquête/évaluation/analyse/cartographie/examen/audit/consultation/consultations/inventaire/appel d'offres/faisabilité/besoins/première/premier/préparatoire/préliminaire/entretiens/atelier/ateliers/formation/recrutement/questionnaire/certaines/certains/plusieurs)
  `,
  weighing: `
    (s'il/si/opportunité/envisage/envisagent/réfléchit/réflexion/étudie/étudient/examine/recherche/recherchées/recherchés)
  `,
};
