// Keeps in the workbook what a person decided about its tracker, for themselves and their colleagues.
import { type PaperSettings, readPaperSettings } from '../core/annex/paper-settings';
import { type Kept, type MappedWord, parseKept, printKept, withMeanings } from '../core/kept';
import { decide } from '../core/layout';
import type { LayoutChange } from '../core/layout/decisions';
import type { Day } from '../core/recommendation/day';
import type { RuleId } from '../core/rules/index';
import type { Severity, Thresholds } from '../core/rules/rule';
import { type Ignored, ignoredKey } from '../core/rules/settings';
import type { SchemeId } from '../core/vocabulary/scheme';
import { Fault } from '../workbook/faults';
import type { WorkbookPort } from '../workbook/port';
import type { Refused } from './outcomes';
import type { Reading } from './read-tracker';
import { refused, refusing } from './refusals';

/** One thing a person decides: about the layout, the scheme (`null`: as the words tell), what words mean, the rules. */
export type KeptChange =
  | LayoutChange
  | { readonly kind: 'scheme'; readonly scheme: SchemeId | null }
  /** The cut-off of the paper; `null` leaves it to the sheet. */
  | { readonly kind: 'as-of'; readonly asOf: Day | null }
  /** What papers say of organization, session and documents, all of it; a blank text is forgotten. */
  | { readonly kind: 'paper'; readonly settings: PaperSettings }
  /** Findings that are to be left as they are; one ignored before gets the new reason. */
  | { readonly kind: 'ignore'; readonly ignored: readonly Ignored[] }
  /** Findings that are to be shown again. */
  | { readonly kind: 'heed'; readonly ignored: readonly Ignored[] }
  /** `null` goes back to the rule's usual severity. */
  | { readonly kind: 'severity'; readonly rule: RuleId; readonly severity: Severity | 'off' | null }
  /** `null` goes back to the usual one. */
  | { readonly kind: 'threshold'; readonly name: keyof Thresholds; readonly value: number | null }
  /** `null` as the code forgets the meaning. */
  | {
      readonly kind: 'meanings';
      readonly words: readonly (Omit<MappedWord, 'code'> & { readonly code: MappedWord['code'] | null })[];
    };

export interface KeptNow {
  readonly kind: 'kept';
  /** All that the workbook keeps now, a colleague's decisions among it. */
  readonly kept: Kept;
}

/** What is kept, with the change in it; `reading` is what the person saw when they decided. */
export function keptChange(kept: Kept, reading: Reading, change: KeptChange): Kept {
  switch (change.kind) {
    case 'scheme': {
      const { scheme, ...rest } = kept;
      return change.scheme === null ? rest : { ...rest, scheme: change.scheme };
    }
    case 'meanings':
      return withMeanings(kept, change.words);
    case 'as-of': {
      const { asOf, ...rest } = kept;
      return change.asOf === null ? rest : { ...rest, asOf: change.asOf };
    }
    case 'paper': {
      const { paper, ...rest } = kept;
      const settings = readPaperSettings(change.settings)?.settings ?? {};
      return Object.keys(settings).length === 0 ? rest : { ...rest, paper: settings };
    }
    case 'ignore':
    case 'heed': {
      const keys = new Set(change.ignored.map(ignoredKey));
      const others = kept.rules.ignored.filter((each) => !keys.has(ignoredKey(each)));
      return withRules(kept, { ignored: change.kind === 'ignore' ? [...others, ...change.ignored] : others });
    }
    case 'severity':
      return withRules(kept, { severities: withEntry(kept.rules.severities, change.rule, change.severity) });
    case 'threshold':
      return withRules(kept, { thresholds: withEntry(kept.rules.thresholds, change.name, change.value) });
    case 'include':
    case 'header-row':
    case 'column':
    case 'reset':
    case 'accept':
      return { ...kept, sheets: decide(kept.sheets, reading, change) };
  }
}

function withRules(kept: Kept, rules: Partial<Kept['rules']>): Kept {
  return { ...kept, rules: { ...kept.rules, ...rules } };
}

/** `null` takes the entry out. */
function withEntry<E extends Readonly<Record<string, unknown>>>(entries: E, key: string, value: unknown): E {
  const others = Object.entries(entries).filter(([name]) => name !== key);
  // The caller's key and value are those of the entries, which a type over any of them cannot say.
  return Object.fromEntries(value === null ? others : [...others, [key, value]]) as E;
}

/** Somebody else would have to keep something at the same moment each time. */
const attempts = 3;

/**
 * Puts the change into what the workbook keeps at this moment, so that what a colleague kept since is not lost.
 * `change` may be called more than once.
 */
export function keepDecisions(workbook: WorkbookPort, change: (kept: Kept) => Kept): Promise<KeptNow | Refused> {
  return refusing(async () => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const text = await workbook.recall();
      const before = parseKept(text);
      if (!before) return refused('kept-by-later');
      const kept = change(before);
      if ((await workbook.keep(printKept(kept), text)) === 'kept') return { kind: 'kept', kept };
    }
    throw new Fault('unknown', { code: 'KeptChangedSince' });
  });
}
