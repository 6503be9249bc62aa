// The mirror's question for progress, as `progressOf` answers it: per cent, whether typed with a sign, as a fraction or as
// a plain number.
import type { CellValue } from '../../sheet/cells';
import { readProgress } from '../../vocabulary/progress-cells';
import type { BlockSource } from './block-source';
import { alike, meaningOf, spacedText } from './formulas';
import type { MirrorLine } from './mirror-line';
import type { WordSheet } from './word-sheet';

/** The column holds per cent, whatever was typed, and `?` where nothing says. */
export function askProgress(line: MirrorLine, words: WordSheet): void {
  const column = line.column('progress');
  if (column === undefined) {
    line.set('progress', line.ofCounted('"?"'));
    return;
  }
  const text = line.text('progress', column);
  const list = words.add(['progress', 'number', 'per cent'], typedProgress(line.source));
  const [numbers = '', percentages = ''] = list.means;
  const sign = `ISNUMBER(FIND("%",${text}))`;
  const typed = meaningOf(text, { words: list.words, means: [numbers] }, `IF(${sign},"?",IFERROR(VALUE(${text}),"?"))`);
  const number = `IF(ISNUMBER(${line.tracker(column)}),VALUE(${text}),${typed})`;
  line.set('progressNumber', line.ofCounted(`IF(${text}="","",${number})`));
  const own = line.cell('progressNumber');
  const stripped = `IF(${sign},IFERROR(VALUE(TRIM(SUBSTITUTE(${text},"%",""))),"?"),"?")`;
  const signed = meaningOf(text, { words: list.words, means: [percentages] }, stripped);
  const percent = `IF(ISNUMBER(${own}),${own}*${factor(line, words)},${signed})`;
  line.set('progress', line.ofCounted(`IF(${text}="","?",IFERROR(ROUND(${percent},2),"?"))`));
}

/** 100 where no number of the block is above 1: fractions, shown as percentages. */
function factor(line: MirrorLine, words: WordSheet): string {
  const { rows } = line.source;
  const numbers = rows.flatMap(({ entries, forInformation }) => {
    const reading = forInformation ? null : readProgress(entries.progress?.value ?? '');
    return reading?.kind === 'number' ? reading.value : [];
  });
  const value = numbers.every((number) => number <= 1) ? 100 : 1;
  return words.addCell('progress factor', { value, formula: `=IF(MAX(${line.ofBlock('progressNumber')})<=1,100,1)` });
}

/** What is typed as text: a number without a sign, or per cent. */
function typedProgress({ rows }: BlockSource): readonly (readonly CellValue[])[] {
  const known = new Map<string, readonly CellValue[]>();
  for (const { entries } of rows) {
    const value = entries.progress?.value;
    const text = typeof value === 'string' ? spacedText(value) : '';
    if (value === undefined || text === '' || text === '#') continue;
    const reading = readProgress(value);
    const meant = reading ? reading.value : '?';
    known.set(alike(text), [text, reading?.kind === 'number' ? meant : '?', reading?.kind === 'percent' ? meant : '?']);
  }
  return [...known.values()];
}
