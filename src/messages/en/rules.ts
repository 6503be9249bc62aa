// The rules in English: a plain heading, what is wrong and what to do, and why it matters.
import type { StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { Input } from '../../core/rules/rule';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { entryRules } from './rules-entries';
import { wordRules } from './rules-words';
import { dateRules } from './rules-dates';
import { periodRules } from './rules-periods';
import { sourceRules } from './rules-source';
import { fields, terms, wording } from './words';

const { plural, list, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const nearest = (word: string | null) => (word === null ? '' : ` Perhaps ${quote(word)} was meant.`);

const wordedDifferently = ({ word, standard, because }: DataOf<'implementation-nonstandard'>) => {
  if (differInSpaces(word, standard)) return `${quote(word)} has spaces too many or too few. Write ${quote(standard)}.`;
  switch (because) {
    case 'drop-down':
      return `The list of this column offers ${quote(standard)}, the cell says ${quote(word)}. Choose the word from the list.`;
    case 'majority':
      return `Elsewhere this tracker writes ${quote(standard)}, here ${quote(word)}. Use one wording.`;
    case 'label':
      return `The usual wording is ${quote(standard)}, the cell says ${quote(word)}. Use one wording.`;
  }
};

const noInput: Readonly<Record<Input, string>> = {
  'reporting-date': 'No reporting date is known. Set one, then check again.',
  'last-period': 'Last period’s data is not at hand. Choose last period’s workbook.',
  'shared-source': 'The official texts are not at hand. Choose a file that holds them.',
};

export const notRun: MessageSet['notRun'] = (because) => {
  switch (because.kind) {
    case 'no-column':
      return `The tracker has no column for ${choice(because.fields.map((field) => quote(fields[field])))}.`;
    case 'not-for-scheme':
      return 'The body whose statuses are used does not record this.';
    case 'switched-off':
      return 'Switched off in this workbook.';
    case 'no-input':
      return noInput[because.input];
  }
};

const whyWords =
  'A word that the figures do not know is counted nowhere: the row drops out of every total of the paper.';
const whyOneWording =
  'Filters, pivot tables and formulas take two spellings for two statuses. One wording for each status keeps the figures together.';

export const rules: MessageSet['rules'] = {
  ...entryRules,
  ...wordRules,
  ...dateRules,
  ...periodRules,
  ...sourceRules,
  'report-symbol-invalid': {
    title: 'Report symbol not in a known form',
    sentence: ({ because, written, example }) => {
      if (because === 'missing') return 'The report symbol is missing. Write the symbol printed on the report.';
      if (because === 'typing')
        return `${quote(written)} is not typed as the report prints its symbol. Correct the spelling.`;
      const form = example === null ? '' : `, such as ${apart(example)}`;
      return `${quote(written)} is not a symbol in a known form. Write it as the report prints it${form}.`;
    },
    why: 'A recommendation is known by its report symbol and number. A symbol spelled in another way counts as another report in every table and comparison.',
  },
  'recommendation-number-invalid': {
    title: 'Recommendation number missing or not a number',
    sentence: ({ because, written }) =>
      because === 'missing'
        ? 'The recommendation has no number. Write the number it has in the report.'
        : `${quote(written)} is not a recommendation number. Write a whole number, with a letter for a part: 3 or 3(a).`,
    why: 'Symbol and number together say which recommendation the row is. Without a number it cannot be cited in a decision or found again next year.',
  },
  'duplicate-recommendation': {
    title: 'Recommendation listed more than once',
    sentence: ({ report, number, times }) =>
      `${apart(report)} recommendation ${apart(number)} stands in ${plural(times, { one: '# row', other: '# rows' })}. Keep one row, or correct the symbol or number of the others.`,
    why: 'A recommendation listed twice is counted twice, and the two rows may come to say different things.',
  },
  'acceptance-missing': {
    title: 'Acceptance missing',
    sentence: () => 'Whether the recommendation was accepted is not said. Fill in the acceptance.',
    why: 'Acceptance is the first thing a governing body asks about. A blank is counted nowhere, and the totals of the paper no longer add up.',
  },
  'acceptance-unrecognised': {
    title: 'Acceptance not recognised',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} is not a known acceptance.${nearest(meant)} Write one of the words this tracker uses.`,
    why: whyWords,
  },
  'acceptance-nonstandard': { title: 'Acceptance worded differently', sentence: wordedDifferently, why: whyOneWording },
  'implementation-missing': {
    title: 'Implementation status missing',
    sentence: ({ acceptance }) =>
      acceptance === null
        ? 'How far the recommendation has been implemented is not said. Fill in the status.'
        : `The recommendation is ${quote(statuses[acceptance])}, but how far it has been implemented is not said. Fill in the status.`,
    why: 'An accepted recommendation is expected to have a status. A blank reads as though nobody had followed it up.',
  },
  'implementation-unrecognised': {
    title: 'Implementation status not recognised',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} is not a known status.${nearest(meant)} Write one of the words this tracker uses.`,
    why: whyWords,
  },
  'implementation-nonstandard': {
    title: 'Implementation status worded differently',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-without-acceptance': {
    title: 'Implementation status without acceptance',
    sentence: ({ acceptance, implementation }) =>
      `The implementation status is ${quote(statuses[implementation])}, but the acceptance is ${quote(statuses[acceptance])}. Correct one of the two.`,
    why: 'Only an accepted recommendation is expected to be implemented. The two columns contradict each other, and a reader will ask which of them is right.',
  },
  'marks-conflicting': {
    title: 'Several statuses marked at once',
    sentence: ({ codes }) =>
      `${list(codes.map((code) => quote(statuses[code])))} are marked at the same time. Keep one mark.`,
    why: 'A recommendation has one status at a time. With two marks it is counted twice, or not at all.',
  },
  'mark-unrecognised': {
    title: 'Neither a mark nor blank',
    sentence: ({ code, word }) =>
      code === null
        ? `${quote(word)} is not a mark. Put X where the status applies, and leave the other cells blank.`
        : `${quote(word)} is not a mark. Put X here if the status is ${quote(statuses[code])}, else leave the cell blank.`,
    why: 'In columns of marks only a mark counts. Words and numbers there are counted nowhere.',
  },
  'text-missing': {
    title: 'Text of the recommendation missing',
    sentence: () => 'The text of the recommendation is missing. Copy it from the report.',
    why: 'The annexes print the text. Without it a reader cannot tell what was recommended.',
  },
  'cell-error': {
    title: 'Formula error in the tracker',
    sentence: ({ field, error }) =>
      `The cell for ${quote(fields[field])} shows ${apart(error)}. Mend its formula, or write the value itself.`,
    why: 'An error in one cell spreads into every figure that uses it, and is printed as it stands.',
  },
};
