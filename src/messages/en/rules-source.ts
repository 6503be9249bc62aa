// The rules on the shared source, in English.
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { terms, wording } from './words';

const { plural, list, number, quote, apart } = wording;

const numbers = (all: readonly string[]) =>
  culpritNames({ names: all.slice(0, 12), count: all.length }, { list, number, apart });

const firstPlace = ({ said, official }: DataOf<'text-differs'>['first']) => {
  if (said === '') return `The official text also has ${quote(official)}.`;
  if (official === '') return `${quote(said)} is not in the official text.`;
  return `The cell says ${quote(said)} where the official text has ${quote(official)}.`;
};

export const sourceRules = {
  'report-unknown': {
    title: 'Report not among the official texts',
    sentence: ({ report, meant }) =>
      meant === null
        ? `${apart(report)} is not among the official texts. Check its symbol, or bring the official texts up to date.`
        : `${apart(report)} is not among the official texts, where this title is that of ${apart(meant)}. Check the symbol.`,
    why: 'What the official texts do not hold cannot be compared with them. Often the symbol has a slip; sometimes the texts are older than the report.',
  },
  'recommendation-unknown': {
    title: 'Recommendation not among the official texts',
    sentence: ({ report, number: own, known }) =>
      known.length === 0
        ? `The official texts have no recommendation of ${apart(report)}. Bring them up to date, or check the symbol.`
        : `${apart(report)} has no recommendation ${apart(own)} in the official texts, only ${numbers(known)}. Check the number.`,
    why: 'A number that the report does not have leads readers nowhere, and the real recommendation is then missing.',
  },
  'recommendation-missing': {
    title: 'Recommendations not in the tracker',
    sentence: ({ report, numbers: missing }) =>
      `${plural(missing.length, { one: 'Recommendation', other: 'Recommendations' })} ${numbers(missing)} of ${apart(report)} ${plural(missing.length, { one: 'is', other: 'are' })} not in the tracker. Add what is not yet closed.`,
    why: 'A recommendation that nobody listed is followed up by nobody, and is missing from every total.',
  },
  'addressee-differs': {
    title: 'Addressee differs from the official one',
    sentence: ({ addressee, official, byColumn }) => {
      const now = quote(terms.addressee[addressee]);
      if (official === 'other')
        return `The tracker addresses it to ${now}, the official texts to somebody else. Check whom it speaks to.`;
      const right = quote(terms.addressee[official]);
      return byColumn
        ? `The text stands in the column ${now}, but the official addressee is ${right}. Move it to the other column.`
        : `The addressee is ${now}, but the official one is ${right}. Correct it.`;
    },
    why: 'The annexes list recommendations by whom they speak to. With the wrong addressee one stands in the wrong annex.',
  },
  'text-differs': {
    title: 'Text differs from the official one',
    sentence: ({ first, places }) => {
      const more = plural(places - 1, { one: '# more place differs', other: '# more places differ' });
      return `${firstPlace(first)}${places > 1 ? ` ${more}.` : ''} Put the official text in, or ignore this with a reason.`;
    },
    why: 'The annexes print the text as if the report said it. One changed word can turn what was recommended into its opposite.',
  },
  'title-differs': {
    title: 'Title differs from the official one',
    sentence: ({ title, official }) =>
      `The official title is ${quote(official)}, the tracker has ${quote(title)}. Put the official title in, or check the symbol.`,
    why: 'Readers look a report up by its title. Another title often means that the symbol is another report’s.',
  },
} satisfies Partial<MessageSet['rules']>;
