// What one rule finds when a drawn tracker is held against another as last period's.
import { lastPeriodOf } from '../../src/core/period/last-period';
import type { RuleId } from '../../src/core/rules/index';
import { type DrawOptions, drawTracker } from './draw-tracker';
import { findingsOf } from './findings-of';

export function heldAgainst(rule: RuleId, now: string, before: string, options: DrawOptions = {}) {
  return findingsOf(drawTracker(now, options), rule, {
    given: { 'last-period': lastPeriodOf(drawTracker(before, options), 'Tracker 2021.xlsx') },
  });
}
