// What is open by its deadline: passed, still ahead, or none.
import { deadlineOf } from '../../recommendation/deadline';
import { wholePercentages } from '../percent';
import { percentOfSet } from './formulas';
import { type Counter, isOf, live, text } from './live-cells';
import type { CountedRow } from '../counted';
import { here, held, type Page } from './page';
import type { SummaryWords } from './summary-words';

/** `asOfCell` holds the reporting date on the sheet of words. */
export function deadlineTable(
  page: Page,
  counter: Counter,
  { asOfCell, fromTexts }: { readonly asOfCell: string; readonly fromTexts: boolean },
  words: SummaryWords,
): void {
  const { columns, deadlines } = words;
  const open = isOf('open');
  const dayOf = ({ recommendation }: CountedRow) => deadlineOf(recommendation)?.day ?? null;
  const count = (test: (row: CountedRow) => boolean, deadline: string) =>
    counter.count((row) => open.test(row) && test(row), { ...open.conditions, deadline });
  page.gap();
  page.say(deadlines.heading, 'group');
  page.header(['', columns.count, columns.percent]);
  const first = page.rows.length;
  const whole = counter.count(open.test, open.conditions);
  const passed = count((row) => row.overdue === true, `"<"&${asOfCell}`);
  const ahead = count((row) => row.overdue !== true && dayOf(row) !== null, `">="&${asOfCell}`);
  const lines = [
    { name: deadlines.passed, ...passed },
    { name: deadlines.ahead, ...ahead },
    {
      name: deadlines.none,
      value: Number(whole.value) - Number(passed.value) - Number(ahead.value),
      formula: `${whole.formula}-${here(first, 1)}-${here(first + 1, 1)}`,
    },
  ];
  const set = held(first, 1, lines.length, 1);
  const percentages = wholePercentages(lines.map(({ value }) => Number(value)));
  lines.forEach(({ name, value, formula }, at) => {
    const percent = {
      value: percentages[at] ?? words.notAvailable,
      formula: percentOfSet(here(first + at, 1), set, 'ROW', words.notAvailable),
    };
    page.add([
      text(name),
      live({ value, formula }),
      live(percent, 'percent'),
      null,
      text(words.bases.open, 'plain', 4),
    ]);
  });
  if (fromTexts) page.say(deadlines.fromTexts, 'note');
}
