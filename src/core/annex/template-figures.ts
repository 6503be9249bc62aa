// The figures of a template: of the recommendations the paper is about, rounded as everywhere so that sets add up.
import type { CountedRow } from '../figures/counted';
import { countsOf, type GroupFigures, groupsByYear, ratesOf } from '../figures/figures';
import { wholePercentages } from '../figures/percent';
import type { AddresseeCode } from '../recommendation/codes';
import { once, one, type TemplateText, type TemplateWords } from './template-value';
import { say, type Writing } from './writing';

export function figureFields(writing: Writing, words: TemplateWords) {
  const { rows } = writing;
  const counts = countsOf(rows);
  const closed = counts.implemented + counts.closedOtherwise;
  const number = numbers(writing, words);
  const share = (name: 'implemented' | 'closedOtherwise' | 'open') =>
    one(() => say(writing.words.shares({ count: counts[name], percent: percentagesOf(counts)[name] })));
  const overdue = rows.filter((row) => row.overdue === true).length;
  return {
    ...countFields(counts, number),
    closed: number(() => closed),
    new: number(() => newOf(writing, counts)),
    overdue: number(() => overdue),
    openLegislative: number(() => openTo(rows, 'legislative')),
    openExecutive: number(() => openTo(rows, 'executive')),
    implementedShare: share('implemented'),
    closedOtherwiseShare: share('closedOtherwise'),
    openShare: share('open'),
    rates: once(() => rateLines(writing, words, number)),
    years: once(() =>
      groupsByYear(rows).map((group) => ({
        ...countFields(group, number),
        year: one(() => say(group.key === '' ? '–' : group.key)),
        new: number(() => newOf(writing, group)),
      })),
    ),
  };
}

type NumberField = (value: () => number | null) => () => TemplateText;

/** Says "not available" for what nothing tells. */
export function numbers({ words }: Writing, { notAvailable }: TemplateWords): NumberField {
  return (value) =>
    one(() => {
      const said = value();
      return say(said === null ? notAvailable : words.number(said));
    });
}

export function openTo(rows: readonly CountedRow[], addressee: AddresseeCode): number {
  return rows.filter(({ category, recommendation }) => category === 'open' && recommendation.addressee === addressee)
    .length;
}

function newOf(writing: Writing, counts: Pick<GroupFigures, 'new'>): number | null {
  if (counts.new === null) writing.omit({ kind: 'new-unknown' });
  return counts.new;
}

type Counts = Omit<GroupFigures, 'key'>;

function percentagesOf({ implemented, closedOtherwise, open, noStatus }: Counts) {
  const [first = null, second = null, third = null, fourth = null] = wholePercentages([
    implemented,
    closedOtherwise,
    open,
    noStatus,
  ]);
  return { implemented: first, closedOtherwise: second, open: third, noStatus: fourth };
}

function countFields(counts: Counts, number: NumberField) {
  const percent = (name: 'implemented' | 'closedOtherwise' | 'open' | 'noStatus') =>
    number(() => percentagesOf(counts)[name]);
  return {
    total: number(() => counts.total),
    implemented: number(() => counts.implemented),
    closedOtherwise: number(() => counts.closedOtherwise),
    open: number(() => counts.open),
    noStatus: number(() => counts.noStatus),
    implementedPercent: percent('implemented'),
    closedOtherwisePercent: percent('closedOtherwise'),
    openPercent: percent('open'),
    noStatusPercent: percent('noStatus'),
  };
}

/** Rates that need an acceptance are not there where acceptance is not recorded. */
function rateLines({ rows, input }: Writing, words: TemplateWords, number: NumberField) {
  const isOfAcceptance = (name: string) => name === 'acceptedOfAll' || name === 'implementedOfAccepted';
  const isRecorded = input.tracker.scheme.acceptance.length > 0;
  return ratesOf(rows, countsOf(rows))
    .filter(({ name }) => isRecorded || !isOfAcceptance(name))
    .map((rate) => ({
      rate: one(() => say(words.rate(rate))),
      percent: number(() => rate.percent),
      count: number(() => rate.numerator),
      base: number(() => rate.denominator),
    }));
}
