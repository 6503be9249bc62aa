// The paragraphs of a progress report that state figures. A sentence whose data is not there is left out, and listed.
import type { CountedRow } from '../figures/counted';
import { countsOf, type RateName, ratesOf } from '../figures/figures';
import type { Block } from './document';
import { reportsOf } from './reports';
import type { Writing } from './writing';

export function buildNarrative(writing: Writing): readonly Block[] {
  const { rows } = writing;
  writing.omit({ kind: 'reviews-unknown' });
  writing.omit({ kind: 'overall-rate-unknown' });
  writing.omitRows(
    'addressee-missing',
    rows.flatMap(({ recommendation }) => (recommendation.addressee === null ? [recommendation] : [])),
  );
  const sentences = [...newSentences(writing), ...yearSentences(writing), openSentence(writing), ...shares(writing)];
  return sentences.map((sentence): Block => ({ kind: 'paragraph', style: 'body', runs: writing.runs(sentence) }));
}

function newSentences(writing: Writing): readonly string[] {
  const { narrative } = writing.words;
  const { rows } = writing;
  if (rows.some(({ isNew }) => isNew === null)) {
    writing.omit({ kind: 'new-unknown' });
    return [];
  }
  const added = rows.filter(({ isNew }) => isNew === true);
  const reports = reportsOf(added).length;
  const counts = { total: added.length, reports, ...byAddressee(added) };
  return [
    narrative.newReports(reports, writing.setting('previousDocumentSymbol')),
    ...(added.length === 0 ? [] : [narrative.newRecommendations(counts)]),
  ];
}

function byAddressee(rows: readonly CountedRow[]) {
  const of = (addressee: 'legislative' | 'executive') =>
    rows.filter(({ recommendation }) => recommendation.addressee === addressee).length;
  return { legislative: of('legislative'), executive: of('executive') };
}

function yearSentences({ words, rows }: Writing): readonly string[] {
  const { narrative } = words;
  const isUnfinished = ({ category }: CountedRow) => category === 'open' || category === 'no_status';
  const yearsOf = (of: readonly CountedRow[]) =>
    [...new Set(of.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  const open = yearsOf(rows.filter(isUnfinished));
  const [first, last] = [open[0], open.at(-1)];
  const done = yearsOf(rows).filter((year) => !open.includes(year));
  return [
    ...(first === undefined || last === undefined ? [] : [narrative.openFrom(first, last)]),
    ...(done.length === 0 ? [] : [narrative.closedYears(done)]),
  ];
}

function openSentence({ words, input, rows }: Writing): string {
  const open = byAddressee(rows.filter(({ category }) => category === 'open'));
  const { implemented, closedOtherwise } = countsOf(rows);
  return words.narrative.open(input.asOf, { ...open, closed: implemented + closedOtherwise });
}

function shares({ words, rows }: Writing): readonly string[] {
  const counts = countsOf(rows);
  const rates = ratesOf(rows, counts);
  const percent = (name: RateName) => rates.find((rate) => rate.name === name)?.percent ?? null;
  const [implemented, closedOtherwise, open] = [
    percent('implementedOfAll'),
    percent('closedOtherwiseOfAll'),
    percent('openOfAll'),
  ];
  if (implemented === null || closedOtherwise === null || open === null) return [];
  return [words.narrative.shares(counts.total, { implemented, closedOtherwise, open })];
}
