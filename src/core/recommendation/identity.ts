// A recommendation's identity is source, symbol and number, never its text.
import { numberText, type Recommendation } from './recommendation';
import { symbolKey } from './symbol';

export type Identified = Pick<Recommendation, 'source' | 'symbol' | 'number'>;

/** Symbol and number as one text that is the same however they were typed; `null` where either is missing. */
export function identityKey({ symbol, number }: Pick<Identified, 'symbol' | 'number'>): string | null {
  return symbol === '' || !number ? null : `${symbolKey(symbol)} ${numberText(number)}`;
}
