// The rules on last period, in French.
import type { StatusCode } from '../../core/recommendation/codes';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { fields, terms, wording } from './words';

const { number, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const culprits: Readonly<Record<'duplicate' | 'no-identity' | 'no-status' | 'for-information', string>> = {
  duplicate: 'Plus d’une ligne',
  'no-identity': 'Sans cote ou sans numéro',
  'no-status': 'Sans statut dans l’une des deux périodes',
  'for-information': 'Pour information dans une seule des deux périodes',
};

export const periodRules = {
  'status-regressed': {
    title: 'En recul par rapport à la période précédente',
    sentence: ({ was, now }) =>
      now === null
        ? `Le statut était ${quote(statuses[was])} à la période précédente, et la cellule est vide maintenant. Indiquez le statut.`
        : `Le statut était ${quote(statuses[was])} à la période précédente et il est maintenant ${quote(statuses[now])}. Corrigez-le, ou dites dans l’évaluation ce qui s’est passé.`,
    why: 'Un statut qui recule est la première chose sur laquelle un organe délibérant pose une question. C’est une erreur de saisie, ou le document doit l’expliquer.',
  },
  'acceptance-withdrawn': {
    title: 'Acceptée à la période précédente, sans objet maintenant',
    sentence: ({ was }) =>
      `L’acceptation était ${quote(statuses[was])} à la période précédente et elle est maintenant ${quote(statuses.not_relevant)}. Dites pourquoi dans l’évaluation.`,
    why: 'Ce qui avait été accepté est retiré. Sans motif, la recommandation semble avoir été abandonnée.',
  },
  'stage-skipped': {
    title: 'Appliquée d’un seul coup',
    sentence: ({ was }) =>
      `Le statut était ${quote(statuses[was])} à la période précédente et il est maintenant ${quote(statuses.implemented)}. Vérifiez que c’est exact et que l’évaluation dit ce qui a été fait.`,
    why: 'C’est peut-être vrai, mais le lecteur du document précédent se demandera comment tant de choses ont été faites en une seule période.',
  },
  'recommendation-vanished': {
    title: 'Ouverte à la période précédente, absente du tableau',
    sentence: ({ report, number: of, lastPeriod }) =>
      `La recommandation ${apart(of)} de ${apart(report)} était ouverte dans ${quote(lastPeriod)} et n’a plus de ligne. Ajoutez sa ligne, ou corrigez la cote ou le numéro de celle qui la représente.`,
    why: 'Une recommandation ouverte peut être close, mais non omise. Sans sa ligne, elle disparaît du document sans que personne l’ait décidé.',
  },
  'change-note-inconsistent': {
    title: 'Mention du changement absente ou contredite',
    sentence: (data) => {
      switch (data.because) {
        case 'other-status':
          return `Le statut précédent indiqué est ${quote(statuses[data.noted])}, mais ${quote(data.lastPeriod)} porte ${quote(statuses[data.was])}. Corrigez-le.`;
        case 'other-column':
          return `La mention donne ${quote(statuses[data.noted])} comme statut précédent, mais la colonne ${quote(fields[data.field])} dit ${quote(statuses[data.was])}. Corrigez l’une des deux.`;
        case 'changed':
          return `La mention dit que rien n’a changé, mais le statut était ${quote(statuses[data.was])} et il est maintenant ${quote(statuses[data.now])}. Corrigez la mention.`;
        case 'not-new':
          return `La mention dit que la recommandation est nouvelle, mais elle figure déjà dans ${quote(data.lastPeriod)}. Indiquez ce qu’il en était alors.`;
        case 'not-there':
          return `La mention parle d’un statut antérieur, mais cette recommandation ne figure pas dans ${quote(data.lastPeriod)}. Corrigez la mention, ou la cote ou le numéro.`;
        case 'missing':
          return 'Rien ne dit ce qui a changé depuis la période précédente, alors que d’autres lignes portent une mention. Indiquez si la recommandation est nouvelle, modifiée ou inchangée.';
      }
    },
    why: 'Le document promet de dire ce qui a changé depuis la période précédente. Quiconque place les deux documents côte à côte remarque une mention fausse ou absente.',
  },
  'roll-forward-mismatch': {
    title: 'Le compte des recommandations ouvertes n’est pas juste',
    sentence: ({ counts, culprits: groups, lastPeriod }) => {
      const made = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
      const named = groups
        .map((group) => `${culprits[group.because]}\u00a0: ${culpritNames(group, wording)}.`)
        .join(' ');
      return `À partir de ${quote(lastPeriod)}\u00a0: ouvertes, ${number(counts.openBefore)}\u00a0; nouvelles, ${number(counts.new)}\u00a0; rouvertes, ${number(counts.reopened)}\u00a0; closes, ${number(counts.closed)}\u00a0; disparues, ${number(counts.vanished)}. Le solde devrait être de ${number(made)}, il est de ${number(counts.openNow)}. ${named} Corrigez ces lignes.`;
    },
    why: 'Le lecteur rapproche les chiffres des deux documents. S’ils ne concordent pas, des recommandations sont comptées deux fois, ou pas du tout.',
  },
} satisfies Partial<MessageSet['rules']>;
