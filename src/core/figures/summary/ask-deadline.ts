// The mirror's question for a deadline, as `deadlineOf` answers it: the revised date, else the target date, else the day
// that the recommendation's own text names. Dates are read live; of texts it is known what they said when the sheet was made.
import { serialOfDay } from '../../recommendation/day';
import type { CellValue } from '../../sheet/cells';
import { readDate } from '../../vocabulary/date-cells';
import { findDeadline } from '../../vocabulary/deadlines';
import type { BlockSource } from './block-source';
import { alike, meaningOf, spacedText } from './formulas';
import { nothing } from './known-words';
import type { MirrorLine } from './mirror-line';
import type { WordSheet } from './word-sheet';

/** Serial numbers of the days and the years that count as dates, as `readDate` has them. */
const isDay = (number: string) => `AND(${number}>=24838,${number}<73051)`;
const isYear = (number: string) => `AND(${number}>=1968,${number}<=2099,INT(${number})=${number})`;

/** Only of what is open; the text of a date that cannot be read is `?`. */
export function askDeadline(line: MirrorLine, words: WordSheet): void {
  const dates = (['revisedDate', 'targetDate'] as const).flatMap((field) => {
    const column = line.column(field);
    return column === undefined ? [] : [dateIn(line, field, column, words)];
  });
  const ofText = deadlineInText(line, dates, words);
  const deadline = dates.reduceRight(
    (rest, date) => `IF(ISNUMBER(${date}),${date},IF(${date}="?","",${rest}))`,
    ofText ?? '""',
  );
  line.set('deadline', `IF(${line.cell('category')}="open",${deadline},"")`);
}

function dateIn(line: MirrorLine, field: 'revisedDate' | 'targetDate', column: number, words: WordSheet): string {
  const text = line.text(field, column);
  const own = line.tracker(column);
  const list = words.add([field, 'last day'], dateWords(line.source, field));
  const number = line.add(`IF(${text}="",0,IF(ISNUMBER(${own}),${own},IFERROR(VALUE(${text}),0)))`);
  // What is a number to Excel is never looked up among the texts.
  const listed = `IF(ISNUMBER(${own}),NA(),LOOKUP(2,1/(${list.words}=${text}),${list.means[0] ?? ''}))`;
  const year = `IF(${isYear(number)},DATE(${number},12,31),IF(${text}="0","${nothing}","?"))`;
  const meant = `IF(${isDay(number)},INT(${number}),${year})`;
  return line.add(`IF(${text}="","${nothing}",IFERROR(${listed},${meant}))`);
}

/** What is typed as text, with its last day; numbers are reckoned from. */
function dateWords({ rows }: BlockSource, field: 'revisedDate' | 'targetDate'): readonly (readonly CellValue[])[] {
  const known = new Map<string, readonly CellValue[]>();
  for (const { entries } of rows) {
    const value = entries[field]?.value;
    const text = typeof value === 'string' ? spacedText(value) : '';
    if (typeof value !== 'string' || text === '' || known.has(alike(text))) continue;
    const reading = readDate(value);
    const means = reading.kind === 'day' ? serialOfDay(reading.last) : reading.kind === 'unreadable' ? '?' : nothing;
    known.set(alike(text), [text, means]);
  }
  return [...known.values()];
}

/** A text may name a day before its report's year: that is history. `null` where no text names any. */
function deadlineInText(line: MirrorLine, dates: readonly string[], words: WordSheet): string | null {
  const list = textDeadlines(line.source);
  if (list.length === 0) return null;
  // Whole texts are compared only where no cell has a date: that is what takes time.
  const asked = [`${line.cell('category')}="open"`, ...dates.map((date) => `${date}="${nothing}"`)].join(',');
  const found = meaningOf(line.ownText('text'), words.add(['text', 'deadline'], list), '""');
  const day = line.add(`IF(AND(${asked}),${found},"")`);
  const year = line.cell('yearOfSymbol');
  return `IF(AND(ISNUMBER(${day}),ISNUMBER(${year})),IF(N(${day})<DATE(N(${year}),1,1),"",${day}),${day})`;
}

export function textDeadlines({ rows }: BlockSource): readonly (readonly CellValue[])[] {
  const known = new Map<string, readonly CellValue[]>();
  for (const { entries } of rows) {
    const value = String(entries.text?.value ?? '');
    const day = findDeadline(value);
    const text = spacedText(value);
    if (day !== null && text !== '#') known.set(alike(text), [text, serialOfDay(day)]);
  }
  return [...known.values()];
}
