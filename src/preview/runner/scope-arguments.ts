// Which recommendations a paper is about, as the command line says it.
import { type Scope, wholeTracker } from '../../core/annex/scope';
import { addresseeCodes } from '../../core/recommendation/codes';
import type { MessageSet } from '../../messages';
import { Problem } from './problem';

export const scopeOptions = ['--addressee', '--year', '--open-only', '--order'] as const;
/** The one that takes no value. */
export const openOnly = '--open-only';
const orders = ['newest-first', 'oldest-first'] as const satisfies readonly Scope['order'][];

/** Throws Problem. */
export function scopeIn(
  values: ReadonlyMap<string, readonly string[]>,
  words: MessageSet['runner']['problems'],
): Scope {
  const listed = (option: string) =>
    (values.get(option) ?? [])
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const order = listed('--order').at(-1);
  const known = orders.find((each) => each === order);
  if (order !== undefined && known === undefined) throw new Problem(words.unknownOrder(order, orders));
  const addressees = listed('--addressee').map((text) => {
    const code = addresseeCodes.find((each) => each === text);
    if (!code) throw new Problem(words.unknownAddressee(text, addresseeCodes));
    return code;
  });
  const years = listed('--year').map((text) => {
    if (!/^(?:19|20)\d\d$/u.test(text)) throw new Problem(words.badYear(text));
    return Number(text);
  });
  return {
    addressees: addressees.length === 0 ? null : [...new Set(addressees)],
    years: years.length === 0 ? null : [...new Set(years)],
    openOnly: values.has(openOnly),
    order: known ?? wholeTracker.order,
  };
}
