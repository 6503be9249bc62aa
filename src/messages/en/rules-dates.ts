// The rules on days and how long something takes, in English.
import type { Day } from '../../core/recommendation/day';
import type { MessageSet } from '../message-set';
import { fields, wording } from './words';

const { plural, day, quote } = wording;

/** The year a symbol tells. */
const year = (since: Day) => since.slice(0, 4);

interface Since {
  readonly since: Day;
  readonly from: 'issued' | 'symbol';
}
const issued = ({ since, from }: Since) =>
  from === 'issued' ? `the report was issued on ${day(since)}` : `the report is of ${year(since)}`;

export const dateRules = {
  'date-invalid': {
    title: 'Date that cannot be read',
    sentence: ({ field, written, impossible, meant }) => {
      if (meant !== null)
        return `${quote(written)} does not count as a date. If ${day(meant)} is meant, write that date.`;
      if (impossible) return `There is no such day as ${quote(written)}. Correct the date.`;
      return `${quote(written)} is not a date. In the column ${quote(fields[field])} write a date, or leave the cell blank.`;
    },
    why: 'Deadlines and ages are worked out from these columns. What cannot be read as a date is left out, and nobody notices.',
  },
  'date-in-future': {
    title: 'Completion date after the reporting date',
    sentence: ({ date, asOf }) =>
      `The completion date is ${day(date)}, after the reporting date, ${day(asOf)}. Correct the date, or leave it blank until the work is done.`,
    why: 'The paper says what had been done by its reporting date. What is finished later belongs in the next paper.',
  },
  'date-before-issue': {
    title: 'Completed before the report was issued',
    sentence: ({ done, issued: since, from }) =>
      from === 'issued'
        ? `The completion date is ${day(done)}, but the report was issued on ${day(since)}. Check both dates.`
        : `The completion date is ${day(done)}, but the report is of ${year(since)}. Check the date and the symbol.`,
    why: 'What was finished before the report appeared was not done because of it. More often one of the two dates is a slip.',
  },
  'deadline-passed': {
    title: 'Open after its deadline',
    sentence: ({ day: deadline, from, canBeRevised }) => {
      const passed =
        from === 'text'
          ? `The recommendation asks for this by ${day(deadline)} and is still open.`
          : `The target date, ${day(deadline)}, has passed and the recommendation is still open.`;
      return canBeRevised
        ? `${passed} Bring the status up to date, or set a revised target date.`
        : `${passed} Bring the status up to date, or say in the assessment when it will be done.`;
    },
    why: 'Governing bodies ask first about what is overdue. A deadline that passes without a word reads as neglect.',
  },
  'open-too-long': {
    title: 'Open for a long time',
    sentence: ({ years, ...since }) =>
      `Open for more than ${plural(years, { one: '# year', other: '# years' })}: ${issued(since)}. Bring the status up to date, or say in the assessment what stands in the way.`,
    why: 'Auditors list what stays open for years, and governing bodies ask why. The assessment should hold the answer.',
  },
  'consideration-too-long': {
    title: 'Under consideration for a long time',
    sentence: ({ months, ...since }) =>
      `Under consideration for more than ${plural(months, { one: '# month', other: '# months' })}: ${issued(since)}. Decide whether to accept it, or say in the assessment what the decision waits for.`,
    why: 'Under consideration is a stage, not an answer. A recommendation that stays there for long reads as put aside.',
  },
} satisfies Partial<MessageSet['rules']>;
