// The rules on what the words of a row say, in English.
import type { Language, StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { terms, wording } from './words';

const { quote } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const names: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
};

const says: Readonly<Record<DataOf<'assessment-contradicts-status'>['says'], string>> = {
  'to-come': 'speaks of what is still to come',
  unfinished: 'speaks of unfinished work',
  'not-begun': 'says that nothing has been begun',
  begun: 'says that work has begun',
  done: 'says that the work is done',
};

/** The sentence the words stand in, where they are not all of it. */
const around = (words: string, clause: string) => (clause.length > words.length + 1 ? ` (in ${quote(clause)})` : '');

export const wordRules = {
  'assessment-contradicts-status': {
    title: 'Assessment at odds with the status',
    sentence: ({ status, says: told, words, clause }) =>
      `The status is ${quote(statuses[status])}, but the assessment ${says[told]}: ${quote(words)}${around(words, clause)}. Correct the status or the assessment.`,
    why: 'A reader who finds the comment and the status at odds doubts both. Only somebody who knows the matter can tell which of them is right.',
  },
  'assessment-contradicts-acceptance': {
    title: 'Assessment at odds with the acceptance',
    sentence: ({ words, clause, partly }) => {
      const advice = partly
        ? `Choose ${quote(terms.acceptance.partially_accepted)}, or reword the assessment.`
        : 'Correct the acceptance, or reword the assessment.';
      return `The recommendation is ${quote(terms.acceptance.accepted)}, but the assessment makes a reservation: ${quote(words)}${around(words, clause)}. ${advice}`;
    },
    why: 'What is accepted is expected to be implemented as a whole. A reservation that stands only in a comment comes to light when it is too late to explain it.',
  },
  'assessment-refers-elsewhere': {
    title: 'Assessment refers to another row',
    sentence: ({ words }) =>
      `${quote(words)} sends the reader to another row. Write the assessment out, or name the report and recommendation meant.`,
    why: 'Once rows are sorted, filtered or printed in separate annexes, what stood above is no longer there.',
  },
  'text-addressee-mismatch': {
    title: 'Text speaks to another addressee',
    sentence: ({ words, addressee }) =>
      `The text asks ${quote(words)} to act, but the addressee is ${quote(terms.addressee[addressee])}. Correct the addressee, or check the text against the report.`,
    why: 'The addressee decides in which annex a recommendation is printed and who is asked to decide on it.',
  },
  'text-language': {
    title: 'Text in another language',
    sentence: ({ found, usual }) =>
      `The text is in ${names[found]}, the other texts of this column are in ${names[usual]}. Put in the official text in ${names[usual]}.`,
    why: 'An annex is printed in one language. A text in another one is a copy from the wrong version of the report.',
  },
} satisfies Partial<MessageSet['rules']>;
