// From what was open last period to what is open now, with what the counts in between do not explain.
import { type RollForward, rollForwardParts } from '../../period/roll-forward';
import type { Identities } from './identities';
import { type Conditions, type Counter, live, text } from './live-cells';
import type { Mirror } from './mirror-columns';
import { here, type Page } from './page';
import type { SummaryWords } from './summary-words';

export function periodTable(
  page: Page,
  counter: Counter,
  mirror: Mirror,
  { counts, identities }: { readonly counts: RollForward; readonly identities: Identities },
  words: SummaryWords,
): void {
  const { period } = words;
  const asked = (...conditions: readonly Conditions[]) => conditions.map((each) => counter.asked(each)).join('+');
  const closed = (was: string): Conditions[] =>
    ['implemented', 'closed_otherwise'].map((category) => ({ was: `"${was}"`, category: `"${category}"` }));
  const formulas: Readonly<Record<keyof RollForward, string>> = {
    openBefore: identities.openBefore,
    new: asked({ was: '"absent"' }),
    reopened: asked({ was: '"closed"', category: '"open"' }),
    closed: asked(...closed('absent'), ...closed('open')),
    vanished: `${identities.heldInAll}-SUM(${mirror.column('held')})`,
    openNow: asked({ category: '"open"' }),
  };
  page.gap();
  page.say(period.heading, 'group');
  page.header(['', words.columns.count]);
  const first = page.rows.length;
  for (const part of rollForwardParts) {
    page.add([text(period.parts[part]), live({ value: counts[part], formula: formulas[part] })]);
  }
  const [before, added, reopened, gone, vanished, now] = rollForwardParts.map((_, at) => here(first + at, 1));
  page.add([
    text(period.unexplained),
    live({
      value: counts.openNow - (counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished),
      formula: `${now ?? ''}-(${before ?? ''}+${added ?? ''}+${reopened ?? ''}-${gone ?? ''}-${vanished ?? ''})`,
    }),
  ]);
}
