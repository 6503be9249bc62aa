// The rules on what a row holds or lacks, in English.
import type { StatusCode } from '../../core/recommendation/codes';
import type { StatementTopic } from '../../core/vocabulary/statement-words';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const topics: Readonly<Record<StatementTopic, string>> = {
  relevance: 'whether the recommendation is relevant',
  financial: 'what it means for the budget',
  humanResources: 'what it means for staff',
};

export const entryRules = {
  'progress-contradicts-status': {
    title: 'Progress contradicts the status',
    sentence: ({ percent, implementation }) =>
      `Progress is ${number(percent)}%, but the status is ${quote(statuses[implementation])}. Correct one of the two.`,
    why: 'What is implemented is done to 100%, and what is done to 100% is implemented. A reader of both columns will ask which of them is right.',
  },
  'assessment-missing': {
    title: 'Assessment missing',
    sentence: ({ refused }) =>
      refused === null
        ? 'What has been done is not said. Write the assessment.'
        : `The recommendation is ${quote(statuses[refused])}, but no reason is given. Write the reason in the assessment.`,
    why: 'The assessment is what a governing body reads. Above all it expects the reason why a recommendation is not followed.',
  },
  'assessment-unchanged': {
    title: 'Assessment the same as last period',
    sentence: ({ lastPeriod }) =>
      `This is word for word what ${quote(lastPeriod)} says, and the recommendation is still open. Say what has happened since.`,
    why: 'Unchanged words read as though nobody had looked again. If nothing has happened, a reader wants to know why.',
  },
  'statement-missing': {
    title: 'Statement of relevance or implications missing',
    sentence: ({ field, missing }) =>
      `The cell for ${quote(fields[field])} does not say ${choice(missing.map((topic) => topics[topic]))}. Add it, even if there is nothing to report.`,
    why: 'Governing bodies ask of every recommendation whether it is relevant and what it means for the budget and for staff. A row that does not answer where the others do will be asked about.',
  },
  'responsible-missing': {
    title: 'Nobody named as responsible',
    sentence: () => 'The recommendation is open, but nobody is named as responsible. Write the unit or the officer.',
    why: 'Without a name nobody can be asked for an update, and the recommendation stays open from year to year.',
  },
  'responsible-variant': {
    title: 'One officer or unit spelled in several ways',
    sentence: ({ name, usual, times }) =>
      differInSpaces(name, usual)
        ? `${quote(name)} has spaces too many or too few. Write ${quote(usual)}.`
        : `${quote(name)} seems to be the same as ${quote(usual)}, which stands in ${plural(times, { one: '# row', other: '# rows' })}. If so, use one spelling.`,
    why: 'Filters, counts and requests for updates take two spellings for two people.',
  },
  'addressee-missing': {
    title: 'Addressee missing',
    sentence: () =>
      'Whom the recommendation is addressed to is not said. Write the executive head or the governing body.',
    why: 'The annexes are divided by addressee. A recommendation without one stands in none of them.',
  },
  'title-inconsistent': {
    title: 'Several titles for one report',
    sentence: ({ report, title, other, times, titleOf }) => {
      const wrongSymbol =
        titleOf === null ? '' : ` This is the title of ${apart(titleOf)}: perhaps the symbol is wrong.`;
      return `The title of ${apart(report)} is ${quote(title)} here, but ${quote(other)} in ${plural(times, { one: '# other row', other: '# other rows' })}. Use one title.${wrongSymbol}`;
    },
    why: 'A paper prints a report under one title. With two, its rows stand under two headings, as though there were two reports.',
  },
  'decision-missing': {
    title: 'Decision of the governing body missing',
    sentence: ({ because }) =>
      because === 'accepted'
        ? 'The recommendation is addressed to the governing body and is accepted, but no decision is recorded. Write the symbol of the decision, if there is one.'
        : 'The recommendation is addressed to the governing body and is closed, but no decision is recorded. Write the symbol of the decision, if there is one.',
    why: 'What is addressed to the governing body is settled by its decision. A closed row without one counts as still to be submitted.',
  },
  'text-markup': {
    title: 'Markup in the text',
    sentence: ({ field, markup }) =>
      `The cell for ${quote(fields[field])} holds markup such as ${quote(markup)}, which would be printed as it stands. Remove it.`,
    why: 'Tags and codes that came along with a copied text appear in the annexes letter by letter.',
  },
} satisfies Partial<MessageSet['rules']>;
