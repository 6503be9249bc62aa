// How far recommendations have come: bands of the tracker's own percentages, and the average of what is open.
import { plainColour } from '../palette';
import { averageProgress, bandOf, type ProgressBand, progressBands, progressOf } from '../progress';
import type { CountedRow } from '../counted';
import { type Conditions, type Counter, isOf, live, numberOf, type RowTest, text } from './live-cells';
import type { Mirror } from './mirror-columns';
import { column, here, onPage, type Page, range } from './page';
import type { Lines } from './group-tables';
import type { SummaryWords } from './summary-words';

export function progressTable(
  page: Page,
  rows: readonly CountedRow[],
  counter: Counter,
  mirror: Mirror,
  words: SummaryWords,
): Lines {
  const { columns, progress } = words;
  const percentages = progressOf(rows);
  const parts = [
    { name: columns.implemented, ...isOf('implemented') },
    { name: columns.closedOtherwise, ...isOf('closed_otherwise') },
    { name: columns.open, ...isOf('open') },
    { name: columns.noStatus, ...isOf('no_status') },
  ];
  page.gap();
  page.say(progress.heading, 'group');
  const header = page.header(['', ...parts.map(({ name }) => name), columns.total]);
  const first = page.rows.length;
  const placeOf = (row: CountedRow) => {
    const percent = percentages.get(row);
    return percent === undefined ? null : bandOf(percent);
  };
  const add = (name: string, test: RowTest, asked: (conditions: Conditions, column: number) => string) => {
    const row = page.rows.length;
    const cells = parts.map((part, at) =>
      live({
        value: counter.count((each) => part.test(each) && test(each), {}).value,
        formula: asked(part.conditions, at + 1),
      }),
    );
    const total = cells.reduce((sum, cell) => sum + numberOf(cell), 0);
    page.add([text(name), ...cells, live({ value: total, formula: `SUM(${range(row, 1, 1, parts.length)})` })]);
  };
  progressBands.forEach((band, at) => {
    add(
      words.progress.band(band),
      (row) => placeOf(row) === at,
      (conditions) => inBand(counter, conditions, band),
    );
  });
  add(
    words.notTold,
    (row) => placeOf(row) === null,
    (conditions, at) => `${counter.asked(conditions)}-SUM(${range(first, at, progressBands.length, 1)})`,
  );
  averageLine(page, rows, percentages, mirror, words);
  return { header, first, lines: progressBands.length + 1 };
}

/** All up to the end of the band but those up to its beginning. */
function inBand(counter: Counter, conditions: Conditions, { from, to }: ProgressBand): string {
  if (from === to) return counter.asked({ ...conditions, progress: String(to) });
  const upTo = (percent: number) => counter.asked({ ...conditions, progress: `"<="&${String(percent)}` });
  return `${upTo(to)}-${upTo(from)}`;
}

function averageLine(
  page: Page,
  rows: readonly CountedRow[],
  percentages: ReadonlyMap<CountedRow, number>,
  mirror: Mirror,
  words: SummaryWords,
): void {
  const open = isOf('open');
  const told = rows.filter(open.test).flatMap((row) => percentages.get(row) ?? []);
  const { percent, count } = averageProgress(told);
  page.header(['', words.columns.percent, words.columns.of]);
  const row = page.rows.length;
  const asked = `${mirror.column('category')},"open",${mirror.column('progress')},">=0",${mirror.column('progress')},"<=100"`;
  const whole = here(row, 2);
  const sum = `ROUND(100*SUMIFS(${mirror.column('progress')},${asked}),0)`;
  const average = `IF(${whole}=0,"${words.notAvailable.replaceAll('"', '""')}",INT((2*${sum}+100*${whole})/(200*MAX(1,${whole}))))`;
  page.add([
    text(words.progress.average),
    live({ value: percent ?? words.notAvailable, formula: average }, 'percent'),
    live({ value: count, formula: `COUNTIFS(${asked})` }),
    null,
    text(words.progress.averageOf, 'plain', 5),
  ]);
}

const openColumn = 3;

export function progressChart(page: Page, { header, first, lines }: Lines, words: SummaryWords): void {
  page.chart({
    name: 'followup-progress',
    kind: 'bars',
    title: words.progress.chart,
    caption: words.captions.progress,
    series: [
      {
        name: onPage({ row: header, column: openColumn, rows: 1, columns: 1 }),
        values: column(first, openColumn, lines),
        categories: column(first, 0, lines),
        colours: [plainColour],
      },
    ],
  });
}
