// What the summary asks people to look at: words that are no status, rows for information, rows it does not reach.
import { columnLetters } from '../../sheet/a1';
import type { Recommendation, StatusReading } from '../../recommendation/recommendation';
import type { StatusKind } from '../../recommendation/codes';
import type { CountedRow } from '../counted';
import { absolute, type BlockSource } from './block-source';
import { quoted, spacedText } from './formulas';
import { type Counter, live, text } from './live-cells';
import type { Mirror } from './mirror-columns';
import { here, type Page } from './page';
import type { SummaryWords } from './summary-words';

const listed = 5;

export interface Watched {
  readonly rows: readonly CountedRow[];
  readonly forInformation: number;
  readonly tellsNew: boolean;
  readonly blocks: readonly BlockSource[];
}

export function attentionTable(
  page: Page,
  counter: Counter,
  mirror: Mirror,
  watched: Watched,
  words: SummaryWords,
): void {
  const { rows, forInformation, tellsNew, blocks } = watched;
  page.gap();
  page.say(words.attention, 'group');
  if (tellsNew) {
    const added = counter.count(({ isNew }) => isNew === true, { category: '"<>info"', new: '1' });
    page.add([text(words.new), live(added)]);
  }
  const outside = { value: forInformation, formula: counter.asked({ category: '"info"' }) };
  page.add([text(words.forInformation), live(outside)]);
  page.add([text(words.beyondReach), live({ value: 0, formula: blocks.map(beyond).join('+') })]);
  const unknown = rows.filter(({ recommendation }) => isUnknown(recommendation));
  const column = mirror.column('unknown');
  const row = page.add([text(words.unknownStatus), live({ value: unknown.length, formula: `MAX(${column})` })]);
  // The list has a heading where there is something to list.
  page.add([
    null,
    ...[words.columns.row, words.columns.report].map((heading) =>
      live(
        { value: unknown.length > 0 ? heading : '', formula: `IF(${here(row, 1)}>0,${quoted(heading)},"")` },
        'total',
      ),
    ),
  ]);
  for (let at = 0; at < listed; at++) {
    const recommendation = unknown[at]?.recommendation;
    const ask = (of: 'row' | 'report') =>
      `IF(${here(row, 1)}>${String(at)},INDEX(${mirror.column(of)},MATCH(${String(at + 1)},${column},0)),"")`;
    page.add([
      null,
      live({ value: recommendation ? recommendation.row + 1 : '', formula: ask('row') }),
      live({ value: spacedText(recommendation?.entries.report?.value ?? ''), formula: ask('report') }),
    ]);
  }
}

function isUnknown(row: Recommendation): boolean {
  return isNoStatus(row, 'acceptance') || isNoStatus(row, 'implementation');
}

function isNoStatus(row: Recommendation, kind: StatusKind): boolean {
  const reading: StatusReading<unknown> = row[kind];
  const stray = row.strayMarks.some(({ status }) => status === kind);
  return reading.kind === 'unknown' || reading.kind === 'conflicting' || (reading.kind === 'blank' && stray);
}

/** Cells filled below the rows that the mirror watches, up to the next block. */
function beyond({ sheet, header, next, lines, key: [column = 0] }: BlockSource): string {
  const letters = columnLetters(column);
  const whole = `${sheet}$${letters}:$${letters}`;
  const last = `ROW(${sheet}${absolute(header, column)})+${String(lines)}`;
  const cells = (to: string) => `COUNTA(INDEX(${whole},${last}+1):INDEX(${whole},${to}))`;
  if (next === null) return cells('1048576');
  const end = `ROW(${sheet}${absolute(next, column)})-1`;
  return `IF(${end}>${last},${cells(end)},0)`;
}
