// What the rules are given besides the tracker.
import { sharedSourceOf } from '../core/catalogue/catalogue';
import type { CheckOptions } from '../core/rules/check';
import type { Checked } from './outcomes';

export function inputsOf({
  lastPeriod,
  catalogue,
}: Pick<Checked, 'lastPeriod' | 'catalogue'>): NonNullable<CheckOptions['given']> {
  return {
    ...(lastPeriod === null ? {} : { 'last-period': lastPeriod }),
    ...(catalogue === null ? {} : { 'shared-source': sharedSourceOf(catalogue.catalogue) }),
  };
}
