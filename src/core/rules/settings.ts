// What a workbook's people decided about its rules: how severe they are, from when on something takes too long, and
// which findings were looked at and left as they are, with the reason.
import { numberText } from '../recommendation/recommendation';
import type { CellValue } from '../sheet/cells';
import type { Finding, Severity, Thresholds } from './rule';

/** A finding that somebody looked at and left as it is. It comes back when the cell says something else. */
export interface Ignored {
  readonly rule: string;
  readonly source: string;
  readonly symbol: string;
  /** As `3` or `3(a)`; empty where the row has none. */
  readonly number: string;
  /** What stood in the cell, at most `longestKept` characters of it. */
  readonly value: string;
  readonly reason: string;
}

export interface RuleSettings {
  /** By rule id, of other versions too. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly thresholds: Partial<Thresholds>;
  readonly ignored: readonly Ignored[];
}

export const usualSettings: RuleSettings = { severities: {}, thresholds: {}, ignored: [] };

const longestKept = 400;

/** What tells an ignored finding from others: the rule, the recommendation, and what stands in the cell. */
export function ignoredOf(
  finding: Pick<Finding, 'rule' | 'recommendation' | 'about' | 'value'>,
  reason: string,
): Ignored {
  const { rule, recommendation, about, value } = finding;
  const { symbol, number } = about ?? recommendation;
  return { rule, source: recommendation.source, symbol, number: numberText(number), value: kept(value), reason };
}

export function ignoredKey({ rule, source, symbol, number, value }: Omit<Ignored, 'reason'>): string {
  return JSON.stringify([rule, source, symbol, number, value]);
}

function kept(value: CellValue): string {
  return String(value).slice(0, longestKept);
}
