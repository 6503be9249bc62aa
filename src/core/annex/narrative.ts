// The paragraphs of a progress report that state figures. A sentence whose data is not there is left out, and listed.
import type { CountedRow } from '../figures/counted';
import { countsOf, type RateName, ratesOf } from '../figures/figures';
import { wholePercentages } from '../figures/percent';
import type { Block } from './document';
import { shareOfAll } from './share-of-all';
import type { StatusPart } from './table-words';
import { timelinessSentences } from './timeliness';
import type { Writing } from './writing';

export function buildNarrative(writing: Writing): readonly Block[] {
  const { rows } = writing;
  writing.omitRows(
    'addressee-missing',
    rows.flatMap(({ recommendation }) => (recommendation.addressee === null ? [recommendation] : [])),
  );
  const sentences = [
    ...newReports(writing),
    ...newRecommendations(writing),
    ...inspectorsSentences(writing),
    ...yearSentences(writing),
    openSentence(writing),
    ...shares(writing),
    ...overall(writing),
  ];
  return sentences.map((sentence): Block => ({ kind: 'paragraph', style: 'body', runs: writing.runs(sentence) }));
}

/** `null` where nothing tells which are new. */
function newRows(writing: Writing): readonly CountedRow[] | null {
  const { rows } = writing;
  if (!rows.some(({ isNew }) => isNew === null)) return rows.filter(({ isNew }) => isNew === true);
  writing.omit({ kind: 'new-unknown' });
  return null;
}

function newReports(writing: Writing): readonly string[] {
  const added = newRows(writing);
  if (!added) return [];
  const symbol = writing.setting('previousDocumentSymbol');
  const asOf = writing.input.settings.previousReportingDate ?? null;
  return [writing.words.narrative.newReports(writing.reports(added).length, { symbol, asOf })];
}

function newRecommendations(writing: Writing): readonly string[] {
  const added = newRows(writing) ?? [];
  if (added.length === 0) return [];
  const head = writing.input.settings.executiveHead ?? null;
  const reports = writing.reports(added).length;
  return [writing.words.narrative.newRecommendations({ total: added.length, reports, ...byAddressee(added), head })];
}

/** What the inspectors asked for and what they review, from the workbook's own lists. */
function inspectorsSentences(writing: Writing): readonly string[] {
  const { reviews, requests } = writing.input;
  if (!requests) writing.omit({ kind: 'requests-unknown' });
  if (!reviews) writing.omit({ kind: 'reviews-unknown' });
  const rows = reviews?.rows ?? [];
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  const programmes = years.map((year) => ({ year, count: rows.filter((row) => row.year === year).length }));
  return [
    ...timelinessSentences(writing),
    ...(programmes.length === 0 ? [] : [writing.words.narrative.reviews(programmes)]),
  ];
}

/** Of all years, with what was closed earlier and has left the tracker. */
function overall(writing: Writing): readonly string[] {
  const { since, total, parts } = shareOfAll(writing);
  if (since === null) return [];
  const percentages = wholePercentages(parts.map(({ count }) => count));
  const of = (name: StatusPart) => percentages[parts.findIndex(({ part }) => part === name)] ?? 0;
  const percents = { implemented: of('implemented'), closedOtherwise: of('closedOtherwise'), open: of('open') };
  return [writing.words.narrative.overall(since, total, percents)];
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
  const head = input.settings.executiveHead ?? null;
  const open = byAddressee(rows.filter(({ category }) => category === 'open'));
  const { implemented, closedOtherwise } = countsOf(rows);
  return words.narrative.open(input.asOf, { ...open, closed: implemented + closedOtherwise, head });
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
