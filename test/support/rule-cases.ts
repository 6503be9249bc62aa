// Small sheets on which one rule must speak, or be silent, drawn as tables. Each rule has a file of them in
// test/core/rules/cases; cases.test.ts runs them all and counts that no rule goes without.
import { type Catalogue, sharedSourceOf } from '../../src/core/catalogue/catalogue';
import { lastPeriodOf } from '../../src/core/period/last-period';
import type { Language } from '../../src/core/recommendation/codes';
import type { CheckOptions } from '../../src/core/rules/check';
import { type DrawnSheet, type DrawOptions, drawTracker } from './draw-tracker';

export interface RuleCase {
  /** What the sheet is an example of. */
  readonly name: string;
  /** The language of the sheet. */
  readonly language: Language;
  readonly sheet: string | readonly DrawnSheet[];
  readonly options?: Omit<DrawOptions, 'language'>;
  readonly lastPeriod?: { readonly sheet: string | readonly DrawnSheet[]; readonly asOf?: string };
  readonly catalogue?: Catalogue;
  readonly settings?: CheckOptions['settings'];
}

export interface TroubledCase extends RuleCase {
  /** "B3" or "B3 -> suggestion", in reading order. */
  readonly finds: readonly string[];
}

export interface RuleCases {
  readonly clean: readonly RuleCase[];
  readonly troubled: readonly TroubledCase[];
}

/** The tracker of a case, and what the check is given besides. */
export function drawCase({ language, sheet, options = {}, lastPeriod, catalogue, settings }: RuleCase) {
  const tracker = drawTracker(sheet, { ...options, language });
  const before = lastPeriod && drawTracker(lastPeriod.sheet, { ...options, ...lastPeriod, language });
  const given = {
    ...(before ? { 'last-period': lastPeriodOf(before, 'Last period') } : {}),
    ...(catalogue ? { 'shared-source': sharedSourceOf(catalogue) } : {}),
  };
  return { tracker, besides: { given, ...(settings ? { settings } : {}) } satisfies CheckOptions };
}
