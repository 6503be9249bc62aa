// The rules on last period, in English.
import type { StatusCode } from '../../core/recommendation/codes';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const culprits: Readonly<Record<'duplicate' | 'no-identity' | 'no-status' | 'for-information', string>> = {
  duplicate: 'More than one row',
  'no-identity': 'Without symbol or number',
  'no-status': 'Without a status now or then',
  'for-information': 'For information in one of the two periods only',
};

export const periodRules = {
  'status-regressed': {
    title: 'Further back than last period',
    sentence: ({ was, now }) =>
      now === null
        ? `The status was ${quote(statuses[was])} last period, and the cell is blank now. Fill in the status.`
        : `The status was ${quote(statuses[was])} last period and is ${quote(statuses[now])} now. Correct it, or say in the assessment what happened.`,
    why: 'A status that goes back is the first thing a governing body asks about. Either it is a slip, or the paper must explain it.',
  },
  'acceptance-withdrawn': {
    title: 'Accepted last period, not relevant now',
    sentence: ({ was }) =>
      `The acceptance was ${quote(statuses[was])} last period and is ${quote(statuses.not_relevant)} now. Say in the assessment why.`,
    why: 'What was accepted is taken back. Without a reason it looks as though the recommendation had been dropped.',
  },
  'stage-skipped': {
    title: 'Implemented in a single step',
    sentence: ({ was }) =>
      `The status was ${quote(statuses[was])} last period and is ${quote(statuses.implemented)} now. Make sure that this is right and that the assessment says what was done.`,
    why: 'It may well be true, but readers of last period’s paper will wonder how so much was done in one period.',
  },
  'recommendation-vanished': {
    title: 'Open last period, no longer in the tracker',
    sentence: ({ report, number: of, lastPeriod }) =>
      `${apart(report)} recommendation ${apart(of)} was open in ${quote(lastPeriod)} and has no row now. Add its row, or correct the symbol or number of the row that stands for it.`,
    why: 'An open recommendation can only be closed, not left out. Without its row it disappears from the paper without anybody having decided so.',
  },
  'change-note-inconsistent': {
    title: 'Note of the change missing or contradicted',
    sentence: (data) => {
      switch (data.because) {
        case 'other-status':
          return `The previous status is given as ${quote(statuses[data.noted])}, but ${quote(data.lastPeriod)} has ${quote(statuses[data.was])}. Correct it.`;
        case 'other-column':
          return `The note gives ${quote(statuses[data.noted])} as the previous status, but the column ${quote(fields[data.field])} says ${quote(statuses[data.was])}. Correct one of the two.`;
        case 'changed':
          return `The note says that nothing changed, but the status was ${quote(statuses[data.was])} and is ${quote(statuses[data.now])} now. Correct the note.`;
        case 'not-new':
          return `The note says that the recommendation is new, but ${quote(data.lastPeriod)} has it already. Write what was the case then.`;
        case 'not-there':
          return `The note speaks of an earlier status, but ${quote(data.lastPeriod)} has no such recommendation. Correct the note, or the symbol or number.`;
        case 'missing':
          return 'Nothing says what changed since last period, though other rows have a note. Write whether the recommendation is new, changed or unchanged.';
      }
    },
    why: 'The paper promises to say what changed since last period. A wrong or missing note is noticed by whoever lays the two papers side by side.',
  },
  'roll-forward-mismatch': {
    title: 'Open recommendations do not add up',
    sentence: ({ counts, culprits: groups, lastPeriod }) => {
      const made = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
      const named = groups.map((group) => `${culprits[group.because]}: ${culpritNames(group, wording)}.`).join(' ');
      return `${quote(lastPeriod)} has ${number(counts.openBefore)} open; with ${number(counts.new)} new and ${number(counts.reopened)} reopened, less ${number(counts.closed)} closed and ${number(counts.vanished)} vanished, that makes ${number(made)}, but ${plural(counts.openNow, { one: '# is', other: '# are' })} open now. ${named} Correct these rows.`;
    },
    why: 'Readers add the figures of two papers up. Where they do not agree, some recommendations are counted twice or not at all.',
  },
} satisfies Partial<MessageSet['rules']>;
